import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {toYaml} from '../support/packs.ts'
import {texts} from '../support/texts.ts'

const cwd = createFolder({
  '.calquerc.json': JSON.stringify({
    root: true,
    rules: {'english-word': 'warning', 'name-form': 'off'},
    overrides: [{files: ['strict/**'], rules: {'source-gloss': 'error'}}],
    ignore: ['old/', 'brut.txt'],
    language: 'fr',
    maxWarnings: 1,
  }),
  'query.txt': texts.error,
  'gloss.txt': texts.warning,
  'strict/gloss.txt': texts.warning,
  'old/query.txt': texts.error,
  'brut.txt': texts.error,
  'loose/.calquerc.yml': 'root: true\nrules: {english-word: warning}\n',
  'loose/a.txt': texts.error,
  'loose/b.txt': texts.error,
  'broken/.calquerc.yml': 'rules: {english-wrd: off}\n',
  'broken/a.txt': texts.clean,
  'own.json': '{"rules": {"english-word": "info"}, "packs": ["packs"]}',
  'packs/own.yml': toYaml('loanwords', ['{word: query, pos: noun, right: La query reste.}']),
})

/** `path: ruleId fatal` of each message. */
async function messages(...args: string[]): Promise<string[]> {
  const {stdout} = await calque([...args, '--format', 'json'], {cwd})
  const files = JSON.parse(stdout) as {path: string; messages: {ruleId: string; fatal: boolean | null}[]}[]
  return files.flatMap((file) => file.messages.map(({ruleId, fatal}) => `${file.path}: ${ruleId} ${fatal}`))
}

describe('a configuration', () => {
  test.each([
    {name: 'sets levels', args: ['query.txt'], found: ['query.txt: english-word false']},
    {name: 'sets others for some files', args: ['strict'], found: ['strict/gloss.txt: source-gloss true']},
    {
      name: 'is overruled by --rule',
      args: ['query.txt', '--rule', 'english-word=error'],
      found: ['query.txt: english-word true'],
    },
    {name: 'is left out by --no-config', args: ['query.txt', '--no-config'], found: ['query.txt: english-word true']},
    {name: 'gives way to --config', args: ['query.txt', '--config', 'own.json'], found: []},
    {
      name: 'is the one above each file',
      args: ['gloss.txt', 'loose/a.txt'],
      found: ['gloss.txt: source-gloss false', 'loose/a.txt: english-word false'],
    },
  ])('$name', async ({args, found}) => {
    expect(await messages(...args)).toEqual(found)
  })

  test('chooses the language, unless --lang does', async () => {
    expect((await calque(['query.txt'], {cwd})).stdout).toContain('alerte')
    expect((await calque(['query.txt', '--lang', 'en'], {cwd})).stdout).toContain('warning')
  })

  test('holds for standard input and JSON lines', async () => {
    expect((await calque(['-'], {cwd, stdin: texts.error})).stdout).toContain('alerte')
    const {stdout, code} = await calque(['--jsonl'], {cwd, stdin: JSON.stringify({id: 1, text: texts.error})})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({messages: [{fatal: false}]})
  })
})

describe('maxWarnings', () => {
  test.each([
    {name: 'as many as allowed', args: ['query.txt'], code: 0},
    {name: 'one more', args: ['query.txt', 'gloss.txt'], code: 1},
    {name: 'each configuration counts its own', args: ['query.txt', 'loose/a.txt', 'loose/b.txt'], code: 0},
    {name: 'the command line counts all', args: ['query.txt', 'loose/a.txt', '--max-warnings', '1'], code: 1},
    {name: 'the command line counts more', args: ['query.txt', 'gloss.txt', '--max-warnings', '2'], code: 0},
  ])('$name', async ({args, code}) => {
    expect((await calque(args, {cwd})).code).toBe(code)
  })
})

describe('ignored files', () => {
  test('are passed over in folders and globs, without a word', async () => {
    expect(await calque(['old', '*.txt', '--no-color'], {cwd})).toMatchObject({stderr: ''})
    expect(await messages('old', '*.txt')).toEqual(['gloss.txt: source-gloss false', 'query.txt: english-word false'])
  })

  test('are skipped with a note when they are named, which is no error', async () => {
    const {code, stderr} = await calque(['brut.txt'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: "calque: Skipped 'brut.txt': the configuration ignores it\n"})
  })

  test('are linted with --no-config', async () => {
    expect((await calque(['brut.txt', '--no-config'], {cwd})).code).toBe(1)
  })
})

describe('errors', () => {
  test.each([
    {
      name: 'a broken file',
      args: ['query.txt', 'broken/a.txt'],
      error: 'broken/.calquerc.yml:1:9: Invalid `rules.english-wrd`',
    },
    {name: 'a missing --config', args: ['query.txt', '--config', 'none.json'], error: "'none.json': no such file"},
    {name: '--config without a name', args: ['--config'], error: 'calque --help'},
    {
      name: '--print-config of a broken file',
      args: ['--print-config', 'broken/a.txt'],
      error: 'did you mean `english-word`?',
    },
  ])('$name', async ({args, error}) => {
    const {code, stdout, stderr} = await calque(args, {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(error)
  })
})

describe('--print-config', () => {
  const print = async (...args: string[]) =>
    JSON.parse((await calque(['--print-config', ...args], {cwd})).stdout) as unknown

  test('shows what holds for a file, and where it is written', async () => {
    expect(await print('strict/a.txt', '--rule', 'name-form=info')).toEqual({
      file: 'strict/a.txt',
      from: [path.join(cwd, '.calquerc.json')],
      ignored: false,
      rules: {'english-word': 'warning', 'name-form': 'info', 'source-gloss': 'error'},
      names: {prefer: {}, ignore: []},
      words: [],
      dictionaries: [],
      packs: [],
      language: 'fr',
      maxWarnings: 1,
    })
  })

  test('shows that a file is ignored', async () => {
    expect(await print('old/new.txt')).toMatchObject({ignored: true})
  })

  test('shows that nothing is chosen', async () => {
    expect(await print('a.txt', '--no-config')).toEqual({file: 'a.txt', from: [], ignored: false, rules: {}})
  })
})

test('--report-unused-directives warns', async () => {
  const stdin = '<!-- calque-disable-line -->\nLe conseil a voté.\n'
  const run = (...args: string[]) => calque(['-', '--no-config', '--max-warnings', '0', ...args], {cwd, stdin})
  expect((await run()).code).toBe(0)
  expect(await run('--report-unused-directives')).toMatchObject({
    code: 1,
    stdout: expect.stringContaining('directive/unused') as string,
  })
})
