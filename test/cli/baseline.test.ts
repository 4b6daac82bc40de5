import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE, parseLines} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

/** A site with two findings, known in `known.json`. */
async function createSite(): Promise<{cwd: string; write(name: string, text: string): void; read(): string}> {
  const cwd = path.join(root, String(next++))
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), text)
  }
  write('site/été.txt', texts.error)
  write('site/b.txt', texts.warning)
  await calque(['site', '--baseline', 'known.json'], {cwd})
  return {cwd, write, read: () => readFileSync(path.join(cwd, 'known.json'), 'utf8')}
}

const root = createFolder({'package.json': '{"calque": {"root": true}}'})
let next = 0
const known = ['--baseline', 'known.json', '-f', 'json']
const found = (stdout: string) =>
  (JSON.parse(stdout) as {path: string; messages: {ruleId: string}[]}[]).flatMap((file) =>
    file.messages.map(({ruleId}) => `${file.path} ${ruleId}`),
  )

test('the first run writes what there is, and shows none of it', async () => {
  const cwd = createFolder({'site/été.txt': texts.error + texts.error, 'site/b.txt': texts.warning})
  const outcome = await calque(['site', '--baseline', 'known.json'], {cwd})
  expect(outcome).toEqual({
    code: 0,
    stdout: '✔ No problem found in 2 files\n',
    stderr: "calque: Wrote the baseline 'known.json': 4 known, 4 of them new, 0 taken out\n",
  })
  const {version, findings} = JSON.parse(readFileSync(path.join(cwd, 'known.json'), 'utf8'))
  expect(version).toBe(1)
  expect(findings).toMatchObject([
    {path: 'site/b.txt', ruleId: 'source-gloss', actual: '[aircraft]', count: 1},
    {path: 'site/été.txt', ruleId: 'english-word', count: 1},
    {path: 'site/été.txt', ruleId: 'english-word', count: 1},
    {path: 'site/été.txt', ruleId: 'repeated-passage', count: 1},
  ])
})

describe('the next run', () => {
  test('is silent and clean', async () => {
    const {cwd} = await createSite()
    const outcome = await calque(['site', ...known, '--max-warnings', '0'], {cwd})
    expect({...outcome, stdout: found(outcome.stdout)}).toEqual({code: 0, stdout: [], stderr: 'calque: 2 known\n'})
  })

  test('shows what is new, and its exit code is that of what it shows', async () => {
    const {cwd, write} = await createSite()
    write('site/b.txt', `Un chapeau.\n\n${texts.warning}\nLe navire [vessel] repart.\n`)
    const outcome = await calque(['site', ...known], {cwd})
    expect({...outcome, stdout: found(outcome.stdout)}).toEqual({
      code: 0,
      stdout: ['site/b.txt source-gloss'],
      stderr: 'calque: 2 known\n',
    })
    expect((await calque(['site', ...known, '--max-warnings', '0'], {cwd})).code).toBe(1)
  })

  test('says what is no longer there, and leaves the file alone', async () => {
    const {cwd, write, read} = await createSite()
    const before = read()
    write('site/b.txt', texts.clean)
    expect((await calque(['site', ...known], {cwd})).stderr).toBe(
      'calque: 1 known, 1 no longer there: --update-baseline\n',
    )
    rmSync(path.join(cwd, 'site/b.txt'))
    expect((await calque(['site', ...known], {cwd})).stderr).toBe(
      'calque: 1 known, 1 no longer there: --update-baseline\n',
    )
    expect(read()).toBe(before)
  })

  test('says nothing of files it was not asked about', async () => {
    const {cwd} = await createSite()
    expect((await calque(['site/b.txt', ...known], {cwd})).stderr).toBe('calque: 1 known\n')
  })

  test('finds its files from any folder', async () => {
    const {cwd} = await createSite()
    const outcome = await calque(['b.txt', 'été.txt', '--baseline', '../known.json'], {cwd: path.join(cwd, 'site')})
    expect({code: outcome.code, stderr: outcome.stderr}).toEqual({code: 0, stderr: 'calque: 2 known\n'})
  })

  test('counts what --quiet hides as known too', async () => {
    const {cwd} = await createSite()
    expect(await calque(['site', '--quiet', '--baseline', 'known.json'], {cwd})).toMatchObject({
      code: 0,
      stderr: 'calque: 2 known\n',
    })
  })
})

describe('--update-baseline', () => {
  test('takes up and takes out, and is stable', async () => {
    const {cwd, write, read} = await createSite()
    write('site/b.txt', texts.error)
    const update = ['--baseline', 'known.json', '--update-baseline']
    expect(await calque(['site', ...update], {cwd})).toMatchObject({
      code: 0,
      stderr: "calque: Wrote the baseline 'known.json': 2 known, 1 of them new, 1 taken out\n",
    })
    const after = read()
    await calque(['site/été.txt', 'site/b.txt', ...update], {cwd})
    expect(read()).toBe(after)
  })

  test('leaves other files their findings', async () => {
    const {cwd, read} = await createSite()
    const before = read()
    await calque(['site/b.txt', '--baseline', 'known.json', '--update-baseline'], {cwd})
    expect(read()).toBe(before)
  })
})

describe('other input', () => {
  test('standard input goes by a hyphen', async () => {
    const cwd = createFolder()
    const run = (stdin: string) => calque(['-', '--baseline', 'known.json'], {cwd, stdin})
    expect((await run(texts.error)).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'known.json'), 'utf8')).toContain('{"path": "-", "ruleId": "english-word"')
    expect(await run(`Un titre\n\n${texts.error}`)).toMatchObject({code: 0, stderr: 'calque: 1 known\n'})
    expect((await run(`${texts.error}\nUne autre query attend.\n`)).code).toBe(1)
  })

  test('JSON lines go by their ids', async () => {
    const cwd = createFolder()
    const row = (id: unknown, text: string) => `${JSON.stringify({id, text})}\n`
    const run = (stdin: string) => calque(['--jsonl', '--baseline', 'known.json'], {cwd, stdin})
    await run(row('a/é', texts.error) + row(7, texts.warning) + row(null, texts.error))
    const {findings} = JSON.parse(readFileSync(path.join(cwd, 'known.json'), 'utf8')) as {findings: {path: string}[]}
    expect(findings.map((finding) => finding.path)).toEqual(['-', '7', 'a/é'])
    const {code, stdout, stderr} = await run(row('b', texts.warning) + row('a/é', texts.error))
    expect({code, stderr}).toEqual({code: 0, stderr: 'calque: 1 known, 1 no longer there: --update-baseline\n'})
    expect(parseLines(stdout)).toMatchObject([
      {id: 'b', messages: [{ruleId: 'source-gloss'}]},
      {id: 'a/é', messages: []},
    ])
  })
})

describe('errors', () => {
  const finding = '{"path": "a", "ruleId": "b", "actual": "c", "context": "0123456789ab", "count": 1}'
  const cwd = createFolder({
    'a.txt': texts.error,
    'empty.json': '',
    'conflict.json': `{\n  "version": 1,\n<<<<<<< HEAD\n  "findings": []\n}\n`,
    'comma.json': `{\n  "version": 1,\n  "findings": [\n    ${finding},\n  ]\n}\n`,
    'later.json': '{"version": 2, "findings": []}',
    'field.json': `{\n  "version": 1,\n  "findings": [\n    ${finding},\n    ${finding.replace('1}', '0}')}\n  ]\n}\n`,
    'list.json': '[]',
    'folder/x.txt': '',
  })

  test.each([
    {name: 'empty.json', says: 'Cannot use the baseline: empty.json:1:1: This is no JSON'},
    {name: 'conflict.json', says: 'conflict.json:3:1: This is no JSON'},
    {name: 'comma.json', says: 'comma.json:5:3: This is no JSON'},
    {name: 'later.json', says: 'later.json:1:13: Invalid `version`'},
    {name: 'field.json', says: 'field.json:5:85: Invalid `findings.1.count`'},
    {name: 'list.json', says: 'list.json:1:1: Invalid baseline'},
    {name: 'folder', says: "Cannot read the baseline 'folder': it is a folder"},
    {name: 'a.txt/known.json', says: "Cannot write the baseline 'a.txt/known.json'"},
    {name: '', says: 'Cannot read the baseline'},
  ])('$name', async ({name, says}) => {
    const {code, stdout, stderr} = await calque(['a.txt', `--baseline=${name}`], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })

  test.each([
    {name: '--update-baseline alone', args: ['--update-baseline'], says: 'give its file with --baseline'},
    {name: '--baseline without a file', args: ['--baseline'], says: 'calque --help'},
    {
      name: 'a new baseline of some lines',
      args: ['--baseline', 'new.json', '--since', 'HEAD'],
      says: 'leave --since out',
    },
    {
      name: 'an update of some lines',
      args: ['--baseline', 'x', '--update-baseline', '--since', 'HEAD'],
      says: 'leave --since out',
    },
  ])('$name', async ({args, says}) => {
    const {code, stdout, stderr} = await calque(['a.txt', ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })

  test('nothing is written where nothing could be linted', async () => {
    await calque(['missing.txt', '--baseline', 'none.json'], {cwd})
    expect(() => readFileSync(path.join(cwd, 'none.json'))).toThrow()
  })
})
