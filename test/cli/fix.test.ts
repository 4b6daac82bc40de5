import {execFileSync} from 'node:child_process'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {replaceFile} from '../../src/cli/replace-file.ts'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createDocx, paragraph} from '../support/docx.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const FAULTY = 'Le maire , absent, a écrit.\n'
const FIXED = 'Le maire, absent, a écrit.\n'
const read = (cwd: string, name: string) => readFileSync(path.join(cwd, name), 'utf8')

describe('calque --fix', () => {
  test('writes, says what, and leaves no other file', async () => {
    const cwd = createHere({'a.txt': FAULTY})
    const {code, stderr, stdout} = await calque(['--fix', 'a.txt'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: 'calque: Fixed a.txt: 1 (spacing 1)\n'})
    expect(stdout).toContain('No problem found')
    expect(read(cwd, 'a.txt')).toBe(FIXED)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('counts by rule, in French too', async () => {
    const cwd = createHere({'a.txt': 'Le maire , absent , dit : la fin de le crime.\n'})
    const {stderr} = await calque(['--fix', '--lang', 'fr', 'a.txt'], {cwd})
    expect(stderr).toBe('calque: Corrigé, a.txt : 3 (agreement 1, spacing 2)\n')
  })

  test('the messages that are left make the exit code', async () => {
    const cwd = createHere({'a.txt': `${FAULTY}\n${texts.error}`})
    const {code, stdout} = await calque(['--fix', '-f', 'json', 'a.txt'], {cwd})
    expect(code).toBe(1)
    const [{messages}] = JSON.parse(stdout) as [{messages: {ruleId: string; line: number; fix: string}[]}]
    expect(messages).toMatchObject([{ruleId: 'english-word', line: 3, fix: 'suggested'}])
  })

  test('writes suggestions where they are asked for', async () => {
    const cwd = createHere({'a.txt': texts.warning})
    expect((await calque(['--fix', 'a.txt'], {cwd})).code).toBe(0)
    expect(read(cwd, 'a.txt')).toBe(texts.warning)
    await calque(['--fix', '--fix-type', 'suggested', 'a.txt'], {cwd})
    expect(read(cwd, 'a.txt')).toBe('L’appareil a quitté la piste.\n')
  })

  test('does not touch a file that needs nothing', async () => {
    const cwd = createHere({'a.txt': texts.clean})
    const before = statSync(path.join(cwd, 'a.txt'))
    expect((await calque(['--fix', 'a.txt'], {cwd})).stderr).toBe('')
    expect(statSync(path.join(cwd, 'a.txt')).ino).toBe(before.ino)
  })

  test('standard input → standard output, the report beside it', async () => {
    const {code, stdout, stderr} = await calque(['--fix', '-'], {stdin: `${FAULTY}${texts.error}`})
    expect({code, stdout}).toEqual({code: 1, stdout: `${FIXED}${texts.error}`})
    expect(stderr).toContain('Unexpected English word')
  })

  test('a Word document is only linted', async () => {
    const cwd = createHere({'a.docx': createDocx(paragraph('Le maire , absent, a écrit la lettre.'))})
    const before = readFileSync(path.join(cwd, 'a.docx'))
    const {stderr} = await calque(['--fix', 'a.docx'], {cwd})
    expect(stderr).toBe("calque: Not fixing 'a.docx': Word documents are only linted\n")
    expect(readFileSync(path.join(cwd, 'a.docx'))).toEqual(before)
  })
})

describe('keeps', () => {
  test('the mode, a byte order mark, line ends of all kinds, and the end without one', async () => {
    const cwd = createHere({'a.txt': `\uFEFF${FAULTY}\r\nLe noe\u0308l\rest là.\r\nFin`})
    chmodSync(path.join(cwd, 'a.txt'), 0o640)
    await calque(['--fix', 'a.txt'], {cwd})
    expect(read(cwd, 'a.txt')).toBe(`\uFEFF${FIXED}\r\nLe noe\u0308l\rest là.\r\nFin`)
    expect(statSync(path.join(cwd, 'a.txt')).mode & 0o777).toBe(0o640)
  })

  test('links', async () => {
    const cwd = createHere({'texts/a.txt': FAULTY})
    symlinkSync('texts/a.txt', path.join(cwd, 'link.txt'))
    await calque(['--fix', 'link.txt'], {cwd})
    expect(readlinkSync(path.join(cwd, 'link.txt'))).toBe('texts/a.txt')
    expect(lstatSync(path.join(cwd, 'texts/a.txt')).isFile()).toBe(true)
    expect(read(cwd, 'texts/a.txt')).toBe(FIXED)
  })

  test.each(['latin1', 'windows-1252'] as const)('%s', async (encoding) => {
    const cwd = createHere({'a.txt': Buffer.from(FAULTY, 'latin1')})
    await calque(['--fix', '--encoding', encoding, 'a.txt'], {cwd})
    expect(readFileSync(path.join(cwd, 'a.txt'))).toEqual(Buffer.from(FIXED, 'latin1'))
  })

  test('bytes of standard input', async () => {
    const chunks = [Buffer.from(FAULTY, 'latin1')]
    const {stdout} = await calque(['--fix', '--encoding', 'latin1', '-'], {stdin: chunks})
    // The test’s sink reads bytes as UTF-8.
    expect(stdout).toBe(Buffer.from(FIXED, 'latin1').toString())
  })
})

describe('loses nothing', () => {
  test('in a file that is read-only', async () => {
    const cwd = createHere({'a.txt': FAULTY})
    chmodSync(path.join(cwd, 'a.txt'), 0o444)
    const {code, stderr, stdout} = await calque(['--fix', 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain("Cannot write 'a.txt': permission denied")
    // The messages are those of the file as it is.
    expect(stdout).toContain('spacing/before-comma')
    expect(read(cwd, 'a.txt')).toBe(FAULTY)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('in a file that has changed since', () => {
    const cwd = createHere({'a.txt': 'newer'})
    expect(() => replaceFile('a.txt', cwd, Buffer.from(FAULTY), Buffer.from(FIXED))).toThrow(
      "Cannot write 'a.txt': it has changed since it was read; nothing was written, run calque again",
    )
    expect(read(cwd, 'a.txt')).toBe('newer')
  })

  test('in a file that is gone', () => {
    const cwd = createHere({})
    expect(() => replaceFile('a.txt', cwd, Buffer.from(FAULTY), Buffer.from(FIXED))).toThrow(
      "Cannot write 'a.txt': no such file or folder",
    )
  })

  test('where the encoding has not what a fix needs', async () => {
    const bytes = Buffer.from('Qui vient ? Le maire.\n', 'latin1')
    const cwd = createHere({'a.txt': bytes})
    writeFileSync(
      path.join(cwd, 'own.json'),
      JSON.stringify({root: true, rules: {spacing: ['warning', {strict: true}]}}),
    )
    const {code, stderr} = await calque(['--fix', '--config', 'own.json', '--encoding', 'latin1', 'a.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toBe(
      "calque: Cannot write 'a.txt': latin1 has no character U+202F, which a fix needs; convert the file to UTF-8\n",
    )
    expect(readFileSync(path.join(cwd, 'a.txt'))).toEqual(bytes)
  })

  test('and goes on with the next file', async () => {
    const cwd = createHere({'a.txt': FAULTY, 'b.txt': FAULTY})
    chmodSync(path.join(cwd, 'a.txt'), 0o444)
    expect((await calque(['--fix', 'a.txt', 'b.txt'], {cwd})).code).toBe(2)
    expect(read(cwd, 'b.txt')).toBe(FIXED)
  })

  test('under another name of the file (a hard link), which keeps the old text', async () => {
    const cwd = createHere({'a.txt': FAULTY})
    linkSync(path.join(cwd, 'a.txt'), path.join(cwd, 'other.txt'))
    await calque(['--fix', 'a.txt'], {cwd})
    expect([read(cwd, 'a.txt'), read(cwd, 'other.txt')]).toEqual([FIXED, FAULTY])
  })
})

describe('calque --fix-dry-run', () => {
  const many = `Le quai est vide.\n\n${FAULTY}\nLa nuit tombe.\n`

  test('prints a difference and writes nothing', async () => {
    const cwd = createHere({'a.txt': FAULTY})
    const {code, stdout, stderr} = await calque(['--fix-dry-run', 'a.txt'], {cwd})
    expect({code, stdout}).toEqual({
      code: 0,
      stdout: '--- a/a.txt\n+++ b/a.txt\n@@ -1,1 +1,1 @@\n-Le maire , absent, a écrit.\n+Le maire, absent, a écrit.\n',
    })
    expect(stderr).toContain('calque: Would fix a.txt: 1 (spacing 1)\n')
    expect(read(cwd, 'a.txt')).toBe(FAULTY)
  })

  test.each([
    {name: 'a.txt', text: many},
    {name: 'été « 1 ».txt', text: many},
    {name: 'sub/crlf.txt', text: many.replaceAll('\n', '\r\n')},
    {name: 'end.txt', text: FAULTY.trimEnd()},
    {name: 'bom.txt', text: `\uFEFF${many}`},
  ])('git applies it: $name', async ({name, text}) => {
    const cwd = createHere({[name]: text, 'fixed/x': ''})
    const {stdout} = await calque(['--fix-dry-run', name], {cwd})
    execFileSync('git', ['apply', '--unsafe-paths', '-'], {
      cwd,
      input: stdout,
      env: {...process.env, GIT_DIR: '/nonexistent'},
    })
    const applied = read(cwd, name)
    writeFileSync(path.join(cwd, name), text)
    await calque(['--fix', name], {cwd})
    expect(applied).toBe(read(cwd, name))
    expect(applied).not.toBe(text)
  })

  test('of what needs nothing is empty', async () => {
    expect((await calque(['--fix-dry-run', '-'], {stdin: texts.clean})).stdout).toBe('')
  })
})

test.each([
  {args: ['--fix-type', 'suggested', 'a.txt'], says: 'Cannot use --fix-type alone: add --fix or --fix-dry-run'},
  {args: ['--fix', '--jsonl'], says: 'Cannot fix JSON lines: name the files instead'},
  {args: ['--fix', '--fix-type', 'all', 'a.txt'], says: 'Invalid values'},
])('$args is refused', async ({args, says}) => {
  const {code, stderr} = await calque(args)
  expect(code).toBe(2)
  expect(stderr).toMatch(ONE_LINE)
  expect(stderr).toContain(says)
})

/** Inside a test, where `createFolder` cannot clean up; the folder of the file does. */
const root = createFolder()
let count = 0
function createHere(files: Readonly<Record<string, string | Uint8Array>>): string {
  const cwd = path.join(root, String(count++))
  mkdirSync(cwd)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), content)
  }
  return cwd
}
