/** The built command, as a shell starts it; `npm run build` comes first. */
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {formats} from '../../src/report/index.ts'
import {type Outcome, parseLines} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {toYaml} from '../support/packs.ts'
import {texts} from '../support/texts.ts'

const BIN = fileURLToPath(new URL('../../bin/calque.cjs', import.meta.url))

const cwd = createFolder({
  'clean.txt': texts.clean,
  'error.txt': texts.error,
  'warning.txt': texts.warning,
  'data/.calquerc.yml': 'root: true\nrules: {english-word: warning}\nignore: [/left.txt]\n',
  'data/error.txt': texts.error,
  'data/left.txt': texts.error,
  'script/calque.config.mjs': "export default {root: true, rules: {'english-word': 'off'}}",
  'script/error.txt': texts.error,
  'typed/calque.config.ts': "export default {root: true, rules: {'english-word': 'off' as const}}",
  'typed/error.txt': texts.error,
  'wrong/.calquerc.json': '{"root": true, "wrods": []}',
  'wrong/clean.txt': texts.clean,
  'broken.docx': 'no archive',
  'packs/own.yml': toYaml('loanwords', ['{word: query, pos: noun, right: La query reste.}']),
})

/** Runs the command; `head` closes its output behind the first chunk. */
function start(args: readonly string[], stdin = '', head = false): Promise<Outcome> {
  const {NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, ...env} = process.env
  const child = spawn(process.execPath, [BIN, ...args], {cwd, env: {...env, LC_ALL: 'C'}})
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (head) child.stdout.destroy()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  // A command that stops reading early closes this pipe too.
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({code: code ?? -1, stdout, stderr}))
  })
}

describe('exit code', () => {
  test.each([
    {name: 'clean', args: ['clean.txt'], code: 0},
    {name: 'an error', args: ['error.txt'], code: 1},
    {name: 'too many warnings', args: ['warning.txt', '--max-warnings', '0'], code: 1},
    {name: 'a missing file', args: ['missing.txt'], code: 2},
    {name: 'an unknown option', args: ['--bogus'], code: 2},
    {name: 'no path', args: [], code: 2},
  ])('$name', async ({args, code}) => {
    const outcome = await start(args)
    expect(outcome.code).toBe(code)
    if (code === 2) expect(outcome).toMatchObject({stdout: '', stderr: expect.stringMatching(/^calque: [^\n]+\n$/)})
    else expect(outcome.stderr).toBe('')
  })
})

test('the JSON report parses', async () => {
  const {stdout} = await start(['error.txt', 'clean.txt', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject([
    {path: 'error.txt', messages: [{ruleId: 'english-word', actual: 'La query'}]},
    {path: 'clean.txt', messages: [], score: 0},
  ])
})

test.each(formats)('the bundle reports as %s', async (format) => {
  const {code, stdout, stderr} = await start(['error.txt', '--format', format, '--format', `${format}=out/${format}`])
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(readFileSync(path.join(cwd, 'out', format), 'utf8')).toBe(stdout)
})

test('the HTML report has a bundle of its own', async () => {
  const {code, stdout, stderr} = await start(['error.txt', '--format', 'html', '--lang', 'fr'])
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toMatch(
    /^<!doctype html>\n<html lang="fr">[\s\S]*<a class="f error"[^>]*>La query<\/a>[\s\S]*<\/html>\n$/,
  )
})

test('formats are read by the bundle', async () => {
  const {code, stdout, stderr} = await start(
    ['-', '--type', 'html', '--format', 'json'],
    '<p>La qu<b>e</b>ry de savoir.',
  )
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(JSON.parse(stdout)).toMatchObject([{messages: [{actual: 'qu<b>e</b>ry'}]}])
  expect(await start(['broken.docx'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^calque: Cannot read 'broken.docx': [^\n]+\n$/),
  })
})

test('own packs are loaded by the bundle', async () => {
  expect(await start(['error.txt', '--packs', 'packs'])).toMatchObject({code: 0, stderr: ''})
  expect(await start(['error.txt', '--packs', 'nowhere'])).toMatchObject({
    code: 2,
    stderr: expect.stringMatching(/^calque: Cannot find packs in 'nowhere'[^\n]+\n$/),
  })
})

describe('configuration', () => {
  test.each([
    {name: 'as data', args: ['data/error.txt'], code: 0, stderr: ''},
    {
      name: 'that ignores a file',
      args: ['data/left.txt'],
      code: 0,
      stderr: "calque: Skipped 'data/left.txt': the configuration ignores it\n",
    },
    {name: 'as a script', args: ['script/error.txt'], code: 0, stderr: ''},
    {
      name: 'with a mistake',
      args: ['wrong/clean.txt'],
      code: 2,
      stderr:
        'calque: Cannot use the configuration: wrong/.calquerc.json:1:16: Invalid `wrods`: no such key; did you mean `words`? (config-schema)\n',
    },
  ])('$name', async ({args, code, stderr}) => {
    expect(await start(args)).toMatchObject({code, stderr})
  })

  test('in TypeScript, where Node reads it', async () => {
    const readsTypes = 'typescript' in process.features && Boolean(process.features.typescript)
    const {code, stderr} = await start(['typed/error.txt'])
    expect(code).toBe(readsTypes ? 0 : 2)
    if (!readsTypes)
      expect(stderr).toMatch(
        /^calque: Cannot run [^\n]*'typed\/calque\.config\.ts': [^\n]*Node 22\.18 or later[^\n]*\n$/,
      )
  })
})

test('--version is that of the package', async () => {
  expect((await start(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

describe('standard input', () => {
  test('--jsonl filters it', async () => {
    const lines = ['{"id":"é","text":"La query reste."}', 'nope', '{"id":2,"text":""}'].join('\n')
    const {code, stdout, stderr} = await start(['--jsonl'], lines)
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(parseLines(stdout)).toMatchObject([
      {id: 'é', messages: [{actual: 'La query'}]},
      {id: null, error: expect.any(String) as string},
      {id: 2, messages: []},
    ])
  })

  test.each([
    {name: 'alone', args: ['-'], files: 1},
    {name: 'behind an option', args: ['--format', 'pretty', '-'], files: 1},
    {name: 'beside a file', args: ['clean.txt', '-'], files: 2},
  ])('- $name', async ({args, files}) => {
    const {code, stdout} = await start(args, texts.error)
    expect({code, stdout}).toEqual({code: 1, stdout: expect.stringContaining(`in ${files} file`) as string})
  })
})

test('a reader that leaves early is no error', async () => {
  const lines = `${JSON.stringify({id: 1, text: texts.error})}\n`.repeat(5000)
  const {code, stderr} = await start(['--jsonl'], lines, true)
  expect({code, stderr}).toEqual({code: 0, stderr: ''})
})
