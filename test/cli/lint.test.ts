import {mkdirSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {unsafeCharacters} from '../support/terminal.ts'
import {texts} from '../support/texts.ts'

const cwd = createFolder({
  'clean.txt': texts.clean,
  'error.txt': texts.error,
  'warning.txt': texts.warning,
  'warnings.txt': texts.warnings,
  'empty.txt': '',
  'blank.txt': ' \n\n\t\n',
  'bom.txt': `\uFEFF${texts.error}`,
  'crlf.txt': texts.warnings.replaceAll('\n', '\r\n'),
  'site/one.txt': texts.error,
  'site/deep/two.text': texts.clean,
  'site/page.html': texts.error,
  'site/node_modules/three.txt': texts.error,
  'images/photo.png': 'no text here',
})
mkdirSync(path.join(cwd, 'hollow'))

interface JsonFile {
  readonly path: string
  readonly score: number
  readonly messages: readonly {ruleId: string; line: number; column: number; place: {start: {offset: number}}}[]
}

async function lintJson(...args: string[]): Promise<JsonFile[]> {
  return JSON.parse((await calque([...args, '--format', 'json'], {cwd})).stdout) as JsonFile[]
}

describe('exit code', () => {
  test.each([
    {name: 'a clean file', args: ['clean.txt'], code: 0},
    {name: 'an empty file', args: ['empty.txt'], code: 0},
    {name: 'a file of white space', args: ['blank.txt'], code: 0},
    {name: 'warnings without a limit', args: ['warnings.txt'], code: 0},
    {name: 'as many warnings as allowed', args: ['--max-warnings', '2', 'warnings.txt'], code: 0},
    {name: 'more warnings than allowed', args: ['--max-warnings', '1', 'warnings.txt'], code: 1},
    {name: 'no warning allowed', args: ['--max-warnings=0', 'warning.txt'], code: 1},
    {name: 'warnings over all files', args: ['--max-warnings', '2', 'warnings.txt', 'warning.txt'], code: 1},
    {name: 'warnings that --quiet hides still count', args: ['--quiet', '--max-warnings', '0', 'warning.txt'], code: 1},
    {name: 'an error', args: ['error.txt'], code: 1},
    {name: 'an error in one file of two', args: ['clean.txt', 'error.txt'], code: 1},
    {name: 'an error in JSON', args: ['error.txt', '--format', 'json'], code: 1},
    {name: 'no path', args: [], code: 2},
    {name: 'a missing file alone', args: ['missing.txt'], code: 2},
  ])('$name', async ({args, code}) => {
    expect((await calque(args, {cwd})).code).toBe(code)
  })

  // A gate that names a file which is not there has checked less than it was asked to; the contract says 2.
  test('a missing file among good ones → theirs', async () => {
    expect((await calque(['clean.txt', 'missing.txt'], {cwd})).code).toBe(0)
  })
})

describe('paths', () => {
  test.each([
    {name: 'a file', args: ['error.txt'], paths: ['error.txt']},
    {name: 'files in the order given', args: ['warning.txt', 'clean.txt'], paths: ['warning.txt', 'clean.txt']},
    {name: 'a file given twice', args: ['clean.txt', 'error.txt', 'clean.txt'], paths: ['clean.txt', 'error.txt']},
    {name: 'a folder', args: ['site'], paths: ['site/deep/two.text', 'site/one.txt', 'site/page.html']},
    {
      name: 'a folder and a file of it',
      args: ['site', 'site/one.txt'],
      paths: ['site/deep/two.text', 'site/one.txt', 'site/page.html'],
    },
    {name: 'a glob', args: ['site/**/*.txt'], paths: ['site/one.txt']},
    {name: 'a glob with braces', args: ['{clean,error}.txt'], paths: ['clean.txt', 'error.txt']},
    {name: 'a file of another kind, by name', args: ['site/page.html'], paths: ['site/page.html']},
    {
      name: 'a missing file among good ones',
      args: ['clean.txt', 'no.txt', 'error.txt'],
      paths: ['clean.txt', 'error.txt'],
    },
    {name: 'a folder without texts among good ones', args: ['images', 'clean.txt'], paths: ['clean.txt']},
  ])('$name', async ({args, paths}) => {
    expect((await lintJson(...args)).map((file) => file.path)).toEqual(paths)
  })

  test.each([
    {name: 'a missing file', arg: 'missing.txt', says: 'no such file or folder'},
    {name: 'an empty folder', arg: 'hollow', says: 'the folder holds no file whose name ends in .txt, .text, .md,'},
    {
      name: 'a folder of other files',
      arg: 'images',
      says: 'the folder holds no file whose name ends in .txt, .text, .md,',
    },
    {name: 'a glob that matches nothing', arg: '*.zip', says: 'no file matches the pattern'},
  ])('$name gives one line that names it', async ({arg, says}) => {
    const {code, stdout, stderr} = await calque([arg], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(`'${arg}': ${says}`)
  })

  test('a name that drives the terminal is made harmless', async () => {
    expect(unsafeCharacters((await calque(['\u001B[2Jpiégé.txt'], {cwd})).stderr)).toEqual([])
  })

  test('no path says what to give', async () => {
    expect((await calque([], {cwd})).stderr).toMatch(/^calque: Nothing to lint: give files, folders, globs[^\n]+\n$/)
  })

  test('one file under two spellings of its path is linted once', async () => {
    expect(await lintJson('error.txt', './error.txt')).toHaveLength(1)
  })

  test.each([
    {name: 'a file taken for a folder', arg: 'clean.txt/other.txt'},
    {name: 'the text of an article in place of its path', arg: texts.error.repeat(200)},
  ])('$name gives one line', async ({arg}) => {
    expect((await calque([arg], {cwd})).code).toBe(2)
  })

  test('arguments behind -- are paths', async () => {
    expect((await calque(['--', 'clean.txt'], {cwd})).code).toBe(0)
  })

  test('relative paths start at the folder the command is told of', async () => {
    const {code, stderr} = await calque(['clean.txt'], {cwd, chdir: false})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })
})

describe('places', () => {
  test('a byte order mark counts as a unit of the first line', async () => {
    const [file] = await lintJson('bom.txt')
    expect(file?.messages.map(({line, column, place}) => [line, column, place.start.offset])).toEqual([[1, 2, 1]])
  })

  test('CRLF counts as two units and one line end', async () => {
    const [file] = await lintJson('crlf.txt')
    expect(file?.messages.map(({line, column, place}) => [line, column, place.start.offset])).toEqual([
      [1, 12, 11],
      [3, 13, 56],
    ])
  })
})

describe('--quiet', () => {
  test('shows errors only', async () => {
    const files = await lintJson('--quiet', 'error.txt', 'warnings.txt')
    expect(files.map(({messages}) => messages.map(({ruleId}) => ruleId))).toEqual([['english-word'], []])
  })

  test('leaves the score as it is', async () => {
    const [loud] = await lintJson('warnings.txt')
    const [quiet] = await lintJson('-q', 'warnings.txt')
    expect(quiet?.score).toBe(loud?.score)
  })
})
