/** Which lines count, in repositories of their own. */
import {execFileSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {Since} from '../../src/adopt/since.ts'
import {createDocx, paragraph} from '../support/docx.ts'
import {createFolder} from '../support/folder.ts'
import {commit, createRepository, git} from '../support/git.ts'

const LINES = Array.from({length: 9}, (_, i) => `Ligne ${i + 1}.\n`)
const text = (changes: Readonly<Record<number, string>> = {}) => LINES.map((line, i) => changes[i + 1] ?? line).join('')

const env = {PATH: process.env['PATH']}
const linesOf = (cwd: string, name: string, ref = 'HEAD', variables = {}) =>
  new Since(ref, cwd, {...env, ...variables}).linesOf(name)

const root = createRepository({
  'same.txt': text(),
  'edited.txt': text(),
  'cut.txt': text(),
  'staged.txt': text(),
  'old.txt': text(),
  'deep/été « un ».txt': text(),
  'crlf.txt': text().replaceAll('\n', '\r\n'),
  'a.docx': createDocx(paragraph('Un.')),
  'same.docx': createDocx(paragraph('Un.')),
  'notes.other': text(),
  '.gitignore': 'built/\n',
})
const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(root, name), content)
write('edited.txt', text({2: 'Autre.\n', 5: 'Autre.\nNouvelle.\n'}))
write('cut.txt', text({4: ''}))
write('staged.txt', text({9: 'Dernière.'}))
git(root, 'add', 'staged.txt')
renameSync(path.join(root, 'old.txt'), path.join(root, 'deep/new.md'))
write('deep/new.md', text({1: 'Première.\n'}))
git(root, 'add', '--all')
write('deep/été « un ».txt', text({3: '+++ b/same.txt\n'}))
write('crlf.txt', text({2: 'Autre.\n'}).replaceAll('\n', '\r\n'))
write('a.docx', createDocx(paragraph('Deux.')))
write('notes.other', text({7: 'Autre.\n'}))
write('new.txt', text())
mkdirSync(path.join(root, 'built'))
write('built/page.txt', text())
symlinkSync(path.join(root, 'edited.txt'), path.join(root, 'link.txt'))

test.each([
  {name: 'same.txt', lines: undefined},
  {
    name: 'edited.txt',
    lines: [
      [2, 2],
      [5, 6],
    ],
  },
  {name: 'cut.txt', lines: undefined},
  {name: 'staged.txt', lines: [[9, 9]]},
  {name: 'deep/new.md', lines: [[1, 1]]},
  {name: 'deep/été « un ».txt', lines: [[3, 3]]},
  {name: 'crlf.txt', lines: [[2, 2]]},
  {name: 'a.docx', lines: 'all'},
  {name: 'same.docx', lines: undefined},
  {name: 'notes.other', lines: [[7, 7]]},
  {name: 'new.txt', lines: 'all'},
  {name: 'built/page.txt', lines: 'all'},
  {
    name: 'link.txt',
    lines: [
      [2, 2],
      [5, 6],
    ],
  },
])('$name', async ({name, lines}) => {
  expect(await linesOf(root, name)).toEqual(lines)
})

test.each([
  {name: 'from a folder inside', cwd: path.join(root, 'deep'), file: '../edited.txt'},
  {name: 'from a folder outside', cwd: path.dirname(root), file: path.join(path.basename(root), 'edited.txt')},
  {
    name: 'in a hook of another repository',
    cwd: root,
    file: 'edited.txt',
    variables: {GIT_DIR: '/nowhere', GIT_INDEX_FILE: 'x'},
  },
  {
    name: 'with settings of the user',
    cwd: root,
    file: 'edited.txt',
    variables: {GIT_DIFF_OPTS: '--unified=3', GIT_EXTERNAL_DIFF: 'false', GIT_LITERAL_PATHSPECS: '1'},
  },
])('$name', async ({cwd, file, variables = {}}) => {
  expect(await linesOf(cwd, file, 'HEAD', variables)).toEqual([
    [2, 2],
    [5, 6],
  ])
})

test('with a configuration that changes what a patch looks like', async () => {
  const own = createRepository({'a/a.txt': text()})
  for (const [key, value] of [
    ['diff.noprefix', 'true'],
    ['diff.mnemonicPrefix', 'true'],
    ['diff.context', '5'],
    ['diff.interHunkContext', '9'],
    ['color.ui', 'always'],
    ['diff.relative', 'true'],
    ['diff.external', 'false'],
  ])
    git(own, 'config', key!, value!)
  writeFileSync(path.join(own, 'a/a.txt'), text({2: 'Autre.\n', 5: 'Autre.\n'}))
  expect(await linesOf(path.join(own, 'a'), 'a.txt')).toEqual([
    [2, 2],
    [5, 5],
  ])
})

test('against a branch, a tag and a hash', async () => {
  const own = createRepository({'a.txt': text()})
  git(own, 'tag', 'v1')
  const hash = git(own, 'rev-parse', 'HEAD').trim()
  writeFileSync(path.join(own, 'a.txt'), text({3: 'Autre.\n'}))
  commit(own)
  expect(await linesOf(own, 'a.txt', 'main')).toBeUndefined()
  for (const ref of ['v1', hash, 'main~1', 'HEAD^']) expect(await linesOf(own, 'a.txt', ref)).toEqual([[3, 3]])
})

test('a repository inside another one is asked itself', async () => {
  const own = createRepository({'inner/a.txt': text()})
  git(path.join(own, 'inner'), 'init', '--quiet')
  commit(path.join(own, 'inner'))
  writeFileSync(path.join(own, 'inner/a.txt'), text({3: 'Autre.\n'}))
  expect(await linesOf(own, 'inner/a.txt')).toEqual([[3, 3]])
})

describe('errors', () => {
  const outside = createFolder({'a.txt': text()})
  const empty = createFolder({'a.txt': text()})
  execFileSync('git', ['init', '--quiet'], {cwd: empty})

  test.each([
    {name: 'no repository', cwd: outside, ref: 'HEAD', code: 'no-repository'},
    {name: 'no commit', cwd: empty, ref: 'HEAD', code: 'bad-revision'},
    {name: 'an unknown revision', cwd: root, ref: 'nope', code: 'bad-revision'},
    {name: 'a file in place of a revision', cwd: root, ref: 'HEAD:edited.txt', code: 'bad-revision'},
    {name: 'an empty revision', cwd: root, ref: '', code: 'bad-revision'},
    {name: 'shell syntax', cwd: root, ref: '$(touch pwned); `x` && y', code: 'bad-revision'},
  ])('$name', async ({cwd, ref, code}) => {
    await expect(linesOf(cwd, cwd === root ? 'edited.txt' : 'a.txt', ref)).rejects.toMatchObject({
      name: 'OperationalError',
      code,
      message: expect.not.stringContaining('\n') as string,
    })
  })

  test('an option in place of a revision', () => {
    expect(() => new Since('--output=x', root, env)).toThrow(
      /^Cannot compare with '--output=x': give a branch, tag or commit/,
    )
  })

  test('git is missing', async () => {
    await expect(linesOf(root, 'edited.txt', 'HEAD', {PATH: '/nowhere'})).rejects.toMatchObject({code: 'git-missing'})
  })

  test('git refuses', async () => {
    const own = createRepository({'a.txt': text()})
    rmSync(path.join(own, '.git/HEAD'))
    await expect(linesOf(own, 'a.txt')).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringMatching(/git says: fatal: [^\n]+$/) as string,
    })
  })
})
