import {chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {openKeys} from '../../src/cli/review/keys.ts'
import {calque, ONE_LINE, type Outcome, type Setting} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {unsafeCharacters} from '../support/terminal.ts'
import {texts} from '../support/texts.ts'

const root = createFolder()
let count = 0
function createHere(files: Readonly<Record<string, string>>): string {
  const cwd = path.join(root, String(count++))
  mkdirSync(cwd)
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(cwd, name), content)
  return cwd
}

const read = (cwd: string, name: string) => readFileSync(path.join(cwd, name), 'utf8')
/** Answers, one a line. */
const review = (cwd: string, answers: readonly string[], args = ['a.txt'], setting: Setting = {}): Promise<Outcome> =>
  calque(['review', ...args], {cwd, stdin: answers.map((answer) => `${answer}\n`).join(''), ...setting})

const TEXT = 'Le maire , absent, pose une query.\n\nIl vit à Nizhny Novgorod.\n'

describe('calque review', () => {
  test('shows the place, the reason and numbered fixes, and writes what is taken', async () => {
    const cwd = createHere({'a.txt': 'Il vit à Nizhny Novgorod.\n'})
    const {code, stdout, stderr} = await review(cwd, ['1'])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toBe(`
a.txt  1/1

  1:10  ● info  name-form/nijni-novgorod
    Unexpected spelling \`Nizhny Novgorod\`, expected \`Nijni Novgorod\`
  1 │ Il vit à Nizhny Novgorod.
    │          ^^^^^^^^^^^^^^^
    1 Nijni Novgorod
1 take, e edit, s skip, i ignore, q quit, ? help: 1
a.txt: 1 fix
`)
    expect(read(cwd, 'a.txt')).toBe('Il vit à Nijni Novgorod.\n')
  })

  test.each([
    {
      name: 'takes and skips',
      answers: ['1', 's', '1'],
      after: 'Le maire, absent, pose une query.\n\nIl vit à Nijni Novgorod.\n',
    },
    {name: 'quits and keeps', answers: ['1', 'q'], after: TEXT.replace(' ,', ',')},
    {name: 'keeps at the end of the answers', answers: ['1'], after: TEXT.replace(' ,', ',')},
    {name: 'undoes', answers: ['1', 'u', 's', 's', 's'], after: TEXT},
    {
      name: 'writes a text of one’s own',
      answers: ['s', 'e', 'question « à part »', 'q'],
      after: TEXT.replace('query', 'question « à part »'),
    },
    {name: 'takes nothing for an unknown key', answers: ['9', 'x', '', '?', 'q'], after: TEXT},
  ])('$name', async ({answers, after}) => {
    const cwd = createHere({'a.txt': TEXT})
    expect((await review(cwd, answers)).code).toBe(0)
    expect(read(cwd, 'a.txt')).toBe(after)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  })

  test('leaves a file alone of which nothing was taken', async () => {
    const cwd = createHere({'a.txt': TEXT})
    chmodSync(path.join(cwd, 'a.txt'), 0o444)
    expect(await review(cwd, ['s', 's', 's'])).toMatchObject({code: 0, stderr: ''})
  })

  test('goes through several files, and q ends them all', async () => {
    const cwd = createHere({'a.txt': 'Il vit à Nizhny Novgorod.', 'b.txt': TEXT, 'c.txt': TEXT})
    const {stdout} = await review(cwd, ['1', '1', 'q'], ['a.txt', 'b.txt', 'c.txt'])
    expect(stdout.match(/^\w\.txt: .*/gm)).toEqual(['a.txt: 1 fix', 'b.txt: 1 fix, 2 left'])
    expect(read(cwd, 'c.txt')).toBe(TEXT)
  })

  test('does not write across markup, and says so', async () => {
    const cwd = createHere({'a.md': 'Il vit à Nizhny **Novgorod**.\n'})
    const {stdout} = await review(cwd, ['1', 's'], ['a.md'])
    expect(stdout).toContain('Markup stands here')
    expect(read(cwd, 'a.md')).toBe('Il vit à Nizhny **Novgorod**.\n')
  })

  test('escapes what is typed', async () => {
    const cwd = createHere({'a.html': '<p>Il vit à Nizhny Novgorod.</p>\n'})
    await review(cwd, ['e', 'Nijni & <Co>'], ['a.html'])
    expect(read(cwd, 'a.html')).toBe('<p>Il vit à Nijni &amp; &lt;Co&gt;.</p>\n')
  })

  test('speaks French', async () => {
    const cwd = createHere({'a.txt': TEXT})
    const {stdout} = await review(cwd, ['?', 'q'], ['a.txt', '--lang', 'fr'])
    expect(stdout).toContain('1 prendre, e écrire, s passer, q finir, ? aide :')
    expect(stdout).toContain('a.txt : 0 corrections, 3 à voir')
  })

  test.each([60, 80])('no row is wider than a terminal of %i columns', async (columns) => {
    const hostile = `${'mot '.repeat(60)}query\u001B[2J ,${'x'.repeat(300)}\n`
    const cwd = createHere({'a.txt': `${TEXT}\n${hostile}`})
    const {stdout} = await review(cwd, ['?', 'i', 's', 's', 's', 's', 's', 's'], ['a.txt'], {columns})
    const rows = stdout.split('\n').map((row) => row.replace(/[:?] \S?$/, ''))
    expect(rows.filter((row) => row.length > columns)).toEqual([])
    expect(unsafeCharacters(stdout)).toEqual([])
  })
})

describe('ignoring always', () => {
  const twice = 'Une query reste. La query revient. Il vit à Nizhny Novgorod.\n'

  test('adds to the nearest configuration', async () => {
    const cwd = createHere({'a.txt': twice, '.calquerc.json': '{"root": true, "words": ["brunch"]}\n'})
    const {stdout} = await review(cwd, ['i', 'i'])
    expect(stdout).toContain('a.txt: 0 fixes, 3 ignored')
    expect(JSON.parse(read(cwd, '.calquerc.json'))).toEqual({
      root: true,
      words: ['brunch', 'query'],
      names: {ignore: ['Nizhny Novgorod']},
    })
    expect((await calque(['a.txt'], {cwd})).stdout).not.toContain('english-word')
  })

  test('makes one where the command runs, if there is none', async () => {
    const cwd = createHere({'a.txt': twice})
    await review(cwd, ['i', 'q'])
    expect(read(cwd, '.calquerc.json')).toBe('{\n  "words": ["query"]\n}\n')
  })

  test('is undone before anything is written', async () => {
    const cwd = createHere({'a.txt': twice, '.calquerc.json': '{"root": true}'})
    await review(cwd, ['i', 'u', 'q'])
    expect(read(cwd, '.calquerc.json')).toBe('{"root": true}')
  })

  test('holds for the files that follow', async () => {
    const cwd = createHere({'a.txt': twice, 'b.txt': texts.error, '.calquerc.json': '{"root": true}'})
    const {stdout} = await review(cwd, ['i', 's'], ['a.txt', 'b.txt'])
    expect(stdout).toContain('b.txt: 0 fixes')
  })

  test.each([
    {name: 'not for spaces', args: ['a.txt'], text: TEXT, says: 'No list could silence this'},
    {
      name: 'not without configuration',
      args: ['a.txt', '--no-config'],
      text: twice,
      says: 'No configuration is wanted',
    },
    {
      name: 'not in a script',
      args: ['a.txt', '--config', 'own.mjs'],
      text: twice,
      says: 'The configuration is a script',
    },
  ])('$name', async ({args, text, says}) => {
    const cwd = createHere({'a.txt': text, 'own.mjs': 'export default {root: true}'})
    const {stdout} = await review(cwd, ['i', 'q'], args)
    expect(stdout).toContain(says)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'own.mjs'])
  })
})

describe('says in one line', () => {
  test.each([
    {name: 'standard input', args: ['-'], says: 'Cannot review standard input'},
    {name: 'no file', args: ['none.txt'], says: "Cannot lint 'none.txt': no such file or folder"},
    {name: 'nothing given', args: [], says: 'Not enough non-option arguments'},
    {name: 'a Word document', args: ['a.docx'], says: "Cannot review 'a.docx': Word documents are only linted"},
  ])('$name', async ({args, says}) => {
    const cwd = createHere({'a.docx': ''})
    const {code, stderr} = await review(cwd, [], args)
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })

  test('a file that cannot be written', async () => {
    const cwd = createHere({'a.txt': TEXT})
    chmodSync(path.join(cwd, 'a.txt'), 0o444)
    const {code, stderr} = await review(cwd, ['1', 'q'])
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
    expect(read(cwd, 'a.txt')).toBe(TEXT)
  })
})

describe('keys of a terminal', () => {
  function openTerminal() {
    const modes: boolean[] = []
    const stdin = Object.assign(new PassThrough(), {isTTY: true, setRawMode: (mode: boolean) => modes.push(mode)})
    const keys = openKeys({stdin, stdout: new PassThrough(), stderr: new PassThrough(), env: {}, cwd: '.'})
    return {stdin, keys, modes}
  }

  test('come one by one, also those typed ahead', async () => {
    const {stdin, keys, modes} = openTerminal()
    stdin.write('1é?')
    expect([await keys.key(), await keys.key(), await keys.key()]).toEqual(['1', 'é', '?'])
    keys.close()
    expect(modes).toEqual([true, false])
  })

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends them', async (_, typed) => {
    const {stdin, keys} = openTerminal()
    stdin.write(typed)
    expect(await keys.key()).toBeUndefined()
    keys.close()
  })

  test('a terminal that goes away ends them', async () => {
    const {stdin, keys} = openTerminal()
    stdin.end()
    expect(await keys.key()).toBeUndefined()
  })

  test('a line, then keys again', async () => {
    const {stdin, keys, modes} = openTerminal()
    const line = keys.line('Write: ', 'un')
    stdin.write('e fin\r')
    expect(await line).toBe('une fin')
    stdin.write('q')
    expect(await keys.key()).toBe('q')
    keys.close()
    expect(modes.at(-1)).toBe(false)
  })
})
