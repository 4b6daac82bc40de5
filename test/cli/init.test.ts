import {readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import {PassThrough} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Io} from '../../src/cli/io.ts'
import {run} from '../../src/cli/run.ts'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const read = (folder: string, name: string) => readFileSync(path.join(folder, name), 'utf8')

describe('calque init --yes', () => {
  const cwd = createFolder({'.git/HEAD': '', 'a.txt': texts.warning})

  test('writes a configuration that calque reads', async () => {
    expect(await calque(['init', '--yes'], {cwd})).toEqual({code: 0, stdout: 'wrote .calquerc.json\n', stderr: ''})
    expect(JSON.parse(read(cwd, '.calquerc.json'))).toEqual({
      $schema: 'https://unpkg.com/calque/docs/schemas/config.schema.json',
      root: true,
      language: 'en',
      rules: {},
      words: [],
      ignore: [],
    })
    expect((await calque(['a.txt'], {cwd})).code).toBe(0)
  })

  test('leaves what is there, and says so', async () => {
    const before = read(cwd, '.calquerc.json')
    const {code, stdout} = await calque(['init', '--yes', '--lang', 'fr'], {cwd})
    expect({code, stdout}).toEqual({
      code: 0,
      stdout: 'kept .calquerc.json: it is there already; --force writes over it\n',
    })
    expect(read(cwd, '.calquerc.json')).toBe(before)
  })

  test('writes over it with --force', async () => {
    const {stdout} = await calque(['init', '--yes', '--force', '--lang', 'fr'], {cwd})
    expect(stdout).toBe('wrote over .calquerc.json\n')
    expect(read(cwd, '.calquerc.json')).toContain('"language": "fr"')
  })

  test('leaves no unfinished file', () => {
    expect(readdirSync(cwd).sort()).toEqual(['.calquerc.json', '.git', 'a.txt'])
  })
})

describe('hooks and CI', () => {
  const cwd = createFolder({'.git/HEAD': '', 'node_modules/calque/package.json': '{}'})

  test.each([
    {option: ['--hook', 'git'], file: '.git/hooks/pre-commit', isExecutable: true},
    {option: ['--hook', 'husky'], file: '.husky/pre-commit', isExecutable: true},
    {option: ['--hook', 'pre-commit'], file: '.pre-commit-config.yaml', isExecutable: false},
    {option: ['--ci', 'github'], file: '.github/workflows/calque.yml', isExecutable: false},
    {option: ['--ci', 'gitlab'], file: '.gitlab-ci.yml', isExecutable: false},
  ])('$option', async ({option, file, isExecutable}) => {
    expect((await calque(['init', '-y', '--force', ...option], {cwd})).stdout).toContain(`wrote ${file}\n`)
    expect((statSync(path.join(cwd, file)).mode & 0o111) !== 0).toBe(isExecutable)
    if (isExecutable) expect(read(cwd, file)).toMatch(/^#!\/bin\/sh\n/)
    else expect(parse(read(cwd, file))).toBeTypeOf('object')
    expect(read(cwd, file)).toContain('npx --no-install calque')
  })

  test('the schema is that of the installed package', () => {
    expect(read(cwd, '.calquerc.json')).toContain('"./node_modules/calque/docs/schemas/config.schema.json"')
  })
})

describe('errors', () => {
  const cwd = createFolder({'.husky': 'a file'})

  test.each([
    {name: 'no repository', args: ['--hook', 'git'], error: "no '.git' folder"},
    {name: 'a place that cannot be written', args: ['--hook', 'husky'], error: "Cannot write '.husky/pre-commit'"},
    {name: 'an unknown hook', args: ['--hook', 'svn'], error: 'calque --help'},
  ])('$name', async ({args, error}) => {
    const {code, stderr} = await calque(['init', '--yes', ...args], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(error)
  })
})

/** Answers each question as it comes; leaves at the end of the list. */
async function talk(cwd: string, answers: readonly string[]): Promise<{code: number; stdout: string; asked: string}> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
  const left = [...answers]
  let [written, asked] = ['', '']
  stdout.on('data', (chunk) => {
    written += String(chunk)
  })
  stderr.on('data', (chunk) => {
    asked += String(chunk)
    if (!String(chunk).endsWith('] ')) return
    const answer = left.shift()
    if (answer === undefined) stdin.end()
    else stdin.write(`${answer}\n`)
  })
  const io: Io = {stdin: Object.assign(stdin, {isTTY: true}), stdout, stderr, env: {}, cwd}
  return {code: await run(['init'], io, '1.2.3'), stdout: written, asked}
}

describe('on a terminal', () => {
  const [fresh, present, left] = [createFolder(), createFolder({'.calquerc.json': '{}'}), createFolder()]

  test('asks three questions, with defaults, and again where an answer is none of the choices', async () => {
    const {code, stdout, asked} = await talk(fresh, ['fr', 'svn', 'husky', ''])
    expect({code, stdout}).toEqual({code: 0, stdout: 'wrote .calquerc.json\nwrote .husky/pre-commit\n'})
    expect(asked).toContain('Lint on each push (none, github, gitlab) [none] ')
    expect(read(fresh, '.calquerc.json')).toContain('"language": "fr"')
  })

  test('asks before it writes over a file', async () => {
    expect((await talk(present, ['', '', '', 'n'])).stdout).toMatch(/^kept/)
    expect((await talk(present, ['', '', '', 'y'])).stdout).toBe('wrote over .calquerc.json\n')
  })

  test('writes nothing where the questions are broken off', async () => {
    expect(await talk(left, ['fr'])).toMatchObject({code: 2, stdout: ''})
    expect(readdirSync(left)).toEqual([])
  })
})
