import {rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {commit, createRepository, git} from '../support/git.ts'
import {texts} from '../support/texts.ts'

const env = {PATH: process.env['PATH']}
const config = {'package.json': '{"calque": {"root": true}}'}
const cwd = createRepository({
  ...config,
  'site/old.txt': texts.error,
  'site/edited.txt': `${texts.error}\nLe conseil se réunit.\n`,
  'site/deep/moved.txt': `Un titre\n\n${texts.error}\nUne phrase.\nUne autre.\n`,
})
git(cwd, 'checkout', '--quiet', '-b', 'work')
writeFileSync(path.join(cwd, 'site/edited.txt'), `${texts.error}\nLe navire [vessel] repart.\n`)
git(cwd, 'mv', 'site/deep/moved.txt', 'site/deep/renamed.md')
writeFileSync(
  path.join(cwd, 'site/deep/renamed.md'),
  `Un titre [title] ici\n\n${texts.error}\nUne phrase.\nUne autre.\n`,
)
commit(cwd)
writeFileSync(path.join(cwd, 'site/new.txt'), texts.error)

async function since(ref: string, paths: readonly string[] = ['site'], folder = cwd) {
  const {code, stdout, stderr} = await calque([...paths, '--since', ref, '-f', 'json'], {cwd: folder, env})
  const files = JSON.parse(stdout || '[]') as {path: string; messages: {line: number; ruleId: string}[]}[]
  return {
    code,
    stderr,
    found: files.map((file) => [file.path, ...file.messages.map(({line, ruleId}) => `${line} ${ruleId}`)]),
  }
}

test('only messages of changed lines are shown, and only changed files are linted', async () => {
  expect(await since('main')).toEqual({
    code: 1,
    stderr: '',
    found: [
      ['site/deep/renamed.md', '1 source-gloss'],
      ['site/edited.txt', '3 source-gloss'],
      ['site/new.txt', '1 english-word'],
    ],
  })
})

test('the exit code is that of what is shown', async () => {
  expect((await since('main', ['site/edited.txt', 'site/old.txt'])).code).toBe(0)
  const {code} = await calque(['site/edited.txt', '--since', 'main', '--max-warnings', '0'], {cwd, env})
  expect(code).toBe(1)
})

test('a file without changes is no error', async () => {
  expect(await calque(['site/old.txt', '--since', 'main'], {cwd, env})).toEqual({
    code: 0,
    stdout: '✔ No problem found in 0 files\n',
    stderr: '',
  })
})

test('works from a folder inside', async () => {
  expect((await since('main', ['.'], path.join(cwd, 'site/deep'))).found).toEqual([['renamed.md', '1 source-gloss']])
})

test('stands beside a baseline', async () => {
  await calque(['site', '--baseline', 'known.json'], {cwd, env})
  writeFileSync(path.join(cwd, 'site/edited.txt'), `${texts.error}\nLe navire [vessel] repart [again] vite.\n`)
  const {code, stderr, stdout} = await calque(['site', '--baseline', 'known.json', '--since', 'main', '-f', 'json'], {
    cwd,
    env,
  })
  expect({code, stderr}).toEqual({code: 0, stderr: 'calque: 5 known\n'})
  expect(stdout.match(/"actual": .*/g)).toEqual(['"actual": "[again]",'])
  rmSync(path.join(cwd, 'known.json'))
})

describe('errors', () => {
  const outside = createFolder({...config, 'a.txt': texts.error})

  test.each([
    {
      name: 'an unknown revision',
      args: ['site', '--since', 'nope'],
      says: "Cannot compare with 'nope': git knows no such revision",
    },
    {name: 'an option', args: ['site', '--since=--help'], says: "Cannot compare with '--help'"},
    {name: 'JSON lines', args: ['--jsonl', '--since', 'main'], says: 'Cannot use --since for JSON lines'},
    {name: 'standard input', args: ['-', 'site', '--since', 'main'], says: 'Cannot use --since for standard input'},
    {name: 'no revision', args: ['site', '--since'], says: 'calque --help'},
    {
      name: 'no repository',
      args: ['a.txt', '--since', 'main'],
      folder: outside,
      says: "Cannot lint 'a.txt' with --since: it is in no git repository",
    },
    {name: 'no git', args: ['site', '--since', 'main'], path: '/nowhere', says: 'git is not installed'},
  ])('$name', async ({args, folder = cwd, path: PATH = env.PATH, says}) => {
    const {code, stdout, stderr} = await calque(args, {cwd: folder, env: {PATH}})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })
})
