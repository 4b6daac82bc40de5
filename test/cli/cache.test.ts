import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {calque, type Outcome} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {toYaml} from '../support/packs.ts'
import {texts} from '../support/texts.ts'

const cwd = createFolder({
  'package.json': '{"calque": {"root": true}}',
  'error.txt': texts.error,
  'words.txt': 'brunch\n',
  'loanwords/own.yml': toYaml('loanwords', ['{word: box, pos: noun, right: La box est là.}']),
  'node_modules/x/package.json': '{}',
})
cpSync(fileURLToPath(new URL('../../samples', import.meta.url)), path.join(cwd, 'samples'), {recursive: true})

const stored = (folder: string) => readdirSync(path.join(cwd, folder)).filter((name) => name.endsWith('.entry'))
const run = (...args: string[]): Promise<Outcome> => calque(args, {cwd})

describe('a run gives the same with a cache and without', () => {
  test.each([
    {name: 'pretty', args: ['samples']},
    {name: 'JSON', args: ['samples', '-f', 'json']},
    {name: 'quiet', args: ['samples', '-q', '--lang', 'fr', '--color']},
    {name: 'with limits and levels', args: ['samples/clean', '--max-warnings', '0', '--rule', 'spelling=info']},
  ])('$name', async ({args}) => {
    const plain = await run(...args)
    expect(await run(...args, '--cache')).toEqual(plain)
    expect(await run(...args, '--cache')).toEqual(plain)
  })

  test('though the entries are damaged', async () => {
    const plain = await run('samples', '-f', 'json')
    const folder = path.join(cwd, 'node_modules/.cache/calque')
    for (const name of readdirSync(folder))
      writeFileSync(path.join(folder, name), readFileSync(path.join(folder, name)).subarray(9))
    expect(await run('samples', '-f', 'json', '--cache')).toEqual(plain)
  })
})

test('what is stored is used', async () => {
  await run('error.txt', '--cache-location', 'used')
  const [name = ''] = stored('used')
  const before = readFileSync(path.join(cwd, 'used', name), 'utf8')
  expect(before).toContain('english-word')
  await run('error.txt', '--cache-location', 'used')
  expect(stored('used')).toEqual([name])
})

describe('another entry is made', () => {
  test.each([
    {name: 'a level', args: ['--rule', 'english-word=info']},
    {name: 'a language', args: ['--lang', 'fr']},
    {name: 'own packs', args: ['--packs', 'loanwords']},
    {name: 'a format', args: ['--type', 'markdown']},
    {name: 'front matter', args: ['--front-matter', 'title']},
    {name: 'directives', args: ['--report-unused-directives']},
  ])('for $name', async ({name, args}) => {
    const folder = `for-${name}`
    await run('error.txt', '--cache-location', folder)
    await run('error.txt', '--cache-location', folder, ...args)
    expect(stored(folder)).toHaveLength(2)
  })

  test.each([
    {
      name: 'a configuration',
      file: '.calquerc.yml',
      contents: ['root: true\n', 'root: true\nrules: {english-word: info}\n'],
    },
    {
      name: 'a word list',
      file: 'words.txt',
      config: 'root: true\ndictionaries: [words.txt]\n',
      contents: ['brunch\n', 'query\n'],
    },
    {
      name: 'a pack',
      file: 'own/own.yml',
      config: 'root: true\npacks: [own]\n',
      contents: [
        toYaml('loanwords', ['{word: box, pos: noun, right: La box.}']),
        toYaml('loanwords', ['{word: query, pos: noun, right: La query.}']),
      ],
    },
  ])('when $name changes', async ({file, config, contents: [before = '', after = '']}) => {
    const own = createFolderNow({'.calquerc.yml': config ?? '', 'a.txt': texts.error, [file]: before})
    const lint = async () => (await calque(['a.txt', '--cache-location', 'cache'], {cwd: own})).stdout
    const first = await lint()
    writeFileSync(path.join(own, file), after)
    expect(await lint()).not.toBe(first)
    writeFileSync(path.join(own, file), before)
    expect(await lint()).toBe(first)
  })
})

test('the cache lies with the packages of the project, unless the user says where', async () => {
  await run('error.txt', '--cache')
  expect(stored('node_modules/.cache/calque')).not.toEqual([])
  await run('error.txt', '--cache', '--cache-location', 'deep/own')
  expect(stored('deep/own')).toHaveLength(1)
})

describe('where it is of no use, that is said', () => {
  test('for standard input', async () => {
    const {code, stderr} = await calque(['-', 'error.txt', '--cache-location', 'stdin'], {cwd, stdin: texts.error})
    expect({code, stderr, stored: stored('stdin').length}).toEqual({
      code: 1,
      stderr: 'calque: --cache is not used for standard input\n',
      stored: 1,
    })
  })

  test('for JSON lines', async () => {
    const {code, stderr} = await calque(['--jsonl', '--cache'], {cwd, stdin: '{"id": 1, "text": ""}'})
    expect({code, stderr}).toEqual({code: 0, stderr: 'calque: --cache is not used for JSON lines\n'})
  })

  test('in a folder that cannot be made', async () => {
    const {code, stdout, stderr} = await run('error.txt', '--cache-location', 'error.txt/cache')
    expect({code, stdout: stdout !== ''}).toEqual({code: 1, stdout: true})
    expect(stderr).toMatch(/^calque: Nothing is kept for --cache: [^\n]+; give another folder with --cache-location\n$/)
  })
})

/** Folders of tests, taken away with the first one. */
function createFolderNow(files: Readonly<Record<string, string>>): string {
  const folder = path.join(cwd, `own-${Object.keys(files).join('-').replaceAll('/', '-')}`)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), {recursive: true})
    writeFileSync(path.join(folder, name), content)
  }
  return folder
}
