import {mkdirSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {resolvePaths} from '../../src/read/paths.ts'
import {createFolder} from '../support/folder.ts'

const cwd = createFolder({
  'a.txt': '',
  'b.txt': '',
  '[a].txt': '',
  'page.html': '',
  'site/b.txt': '',
  'site/a.text': '',
  'site/deep/c.txt': '',
  'site/note.md': '',
  'site/code.js': '',
  'site/.hidden/d.txt': '',
  'site/node_modules/e.txt': '',
  'site/.git/f.txt': '',
  'été/à lire.txt': '',
})
mkdirSync(path.join(cwd, 'hollow'))
symlinkSync('nowhere.txt', path.join(cwd, 'broken.txt'))
symlinkSync('a.txt', path.join(cwd, 'link.txt'))

/** Paths, and the codes of errors in brackets. */
async function resolve(...args: string[]): Promise<string[]> {
  return (await resolvePaths(args, cwd)).map((item) => ('path' in item ? item.path : `[${item.error.code}]`))
}

describe('resolvePaths', () => {
  const site = ['site/a.text', 'site/b.txt', 'site/deep/c.txt', 'site/note.md']

  test.each([
    {name: 'nothing', args: [], paths: []},
    {name: 'files in the order given', args: ['b.txt', 'a.txt'], paths: ['b.txt', 'a.txt']},
    {name: 'standard input', args: ['-'], paths: ['-']},
    {name: 'standard input twice', args: ['-', 'a.txt', '-'], paths: ['-', 'a.txt']},
    {name: 'a folder, sorted, known formats only', args: ['site'], paths: site},
    {name: 'a folder with a slash', args: ['site/'], paths: site},
    {name: 'a folder from here', args: ['./site/deep'], paths: ['site/deep/c.txt']},
    {name: 'an absolute folder', args: [path.join(cwd, 'site/deep')], paths: [path.join(cwd, 'site/deep/c.txt')]},
    {name: 'a file of another kind by name', args: ['page.html'], paths: ['page.html']},
    {name: 'a glob of another kind', args: ['site/*.md'], paths: ['site/note.md']},
    {name: 'an absolute glob', args: [`${cwd}/site/**/*.txt`], paths: ['site/b.txt', 'site/deep/c.txt']},
    {name: 'spaces and accents', args: ['été'], paths: ['été/à lire.txt']},
    {name: 'a file whose name looks like a glob', args: ['[a].txt'], paths: ['[a].txt']},
    {name: 'a link', args: ['link.txt'], paths: ['link.txt']},
    {
      name: 'duplicates over arguments',
      args: ['site/b.txt', 'site', 'site/*.txt'],
      paths: ['site/b.txt', 'site/a.text', 'site/deep/c.txt', 'site/note.md'],
    },
    {
      name: 'errors stand where their argument does',
      args: ['a.txt', 'no.txt', 'b.txt'],
      paths: ['a.txt', '[file-missing]', 'b.txt'],
    },
    {name: 'a broken link', args: ['broken.txt'], paths: ['[file-missing]']},
    {name: 'an empty folder', args: ['hollow'], paths: ['[no-files]']},
    {name: 'a glob without matches', args: ['*.zip'], paths: ['[no-files]']},
  ])('$name', async ({args, paths}) => {
    expect(await resolve(...args)).toEqual(paths)
  })

  test.each([
    {name: 'a dot before the path', args: ['a.txt', './a.txt']},
    {name: 'a way round', args: ['a.txt', 'site/../a.txt']},
    {name: 'an absolute path', args: ['a.txt', path.join(cwd, 'a.txt')]},
  ])('one file: $name', async ({args}) => {
    expect(await resolve(...args)).toEqual(['a.txt'])
  })

  test.each([
    {name: 'a file taken for a folder', arg: 'a.txt/b.txt'},
    {name: 'a name that no file can have', arg: 'a'.repeat(5000)},
  ])('an error of its own for $name', async ({arg}) => {
    expect(await resolve(arg)).toEqual([expect.stringMatching(/^\[/)])
  })
})
