/** Reports of a run: on standard output and in files. */
import {lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {formats} from '../../src/report/index.ts'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const cwd = createFolder({
  'error.txt': texts.error,
  'clean.txt': texts.clean,
  'site/a.txt': texts.clean,
  'odd/é 1.txt': texts.error,
})
mkdirSync(path.join(cwd, 'folder'))
const readBack = (name: string) => readFileSync(path.join(cwd, name), 'utf8')

describe('--format', () => {
  test.each(formats)('%s on standard output', async (format) => {
    const {code, stdout, stderr} = await calque(['error.txt', '--format', format], {cwd})
    expect({code, stderr}).toEqual({code: 1, stderr: ''})
    expect(stdout).toContain('query')
  })

  test('several in one run', async () => {
    const args = ['-f', 'compact', '-f', 'sarif=out/deep/a.sarif', '--format=junit=out/a.xml', 'error.txt']
    const {code, stdout, stderr} = await calque(args, {cwd})
    expect({code, stdout, stderr}).toEqual({
      code: 1,
      stdout: expect.stringMatching(/^error\.txt:1:1 error [^\n]* english-word\n$/) as string,
      stderr: '',
    })
    expect(JSON.parse(readBack('out/deep/a.sarif'))).toMatchObject({runs: [{tool: {driver: {version: '1.2.3'}}}]})
    expect(readBack('out/a.xml')).toContain('</testsuites>\n')
    expect(readdirSync(path.join(cwd, 'out'))).toEqual(['a.xml', 'deep'])
  })

  test('a file alone leaves standard output empty', async () => {
    expect(await calque(['--format', 'json=alone.json', 'error.txt'], {cwd})).toEqual({code: 1, stdout: '', stderr: ''})
    expect(JSON.parse(readBack('alone.json'))).toHaveLength(1)
  })

  test('paths and URIs start at the folder of the run', async () => {
    const full = path.join(cwd, 'odd/é 1.txt')
    const {stdout} = await calque([full, '-f', 'sarif'], {cwd})
    expect(stdout).toContain('"uri": "odd/%C3%A9%201.txt"')
    expect((await calque([full, '-f', 'github'], {cwd})).stdout).toContain('file=odd/é 1.txt,')
  })

  test('standard input has a name', async () => {
    const {stdout} = await calque(['-', '-f', 'compact'], {cwd, stdin: texts.error})
    expect(stdout).toMatch(/^<stdin>:1:1 error /)
  })

  test('GITHUB_ACTIONS changes nothing by itself', async () => {
    const env = {GITHUB_ACTIONS: 'true', CI: 'true'}
    expect(await calque(['error.txt'], {cwd, env})).toEqual(await calque(['error.txt'], {cwd}))
  })

  test('its names are completed', async () => {
    const complete = async (...args: string[]) =>
      (await calque(['--get-yargs-completions', 'calque', ...args], {cwd})).stdout.trimEnd().split('\n')
    expect(await complete('--format', '')).toEqual(formats)
    expect(await complete('-f', 'git')).toEqual(['github', 'gitlab'])
    expect(await complete('--lang', '')).toEqual(['en', 'fr'])
  })

  test('its names are in the help', async () => {
    const {stdout} = await calque(['--help'], {cwd, columns: 100})
    for (const format of formats) expect(stdout.replace(/\n\s+/g, '')).toContain(format)
  })
})

describe('--output', () => {
  test('writes the report to a file, with its folder', async () => {
    const {code, stdout, stderr} = await calque(['error.txt', '-f', 'json', '-o', 'new/a.json'], {cwd})
    expect({code, stdout, stderr}).toEqual({code: 1, stdout: '', stderr: ''})
    expect(JSON.parse(readBack('new/a.json'))).toMatchObject([{path: 'error.txt'}])
  })

  test('a file has no colours and the usual width, whatever the terminal', async () => {
    const args = ['error.txt', '--output', 'pretty.out', '--color']
    await calque(args, {cwd, isTTY: true, columns: 200, env: {FORCE_COLOR: '1'}})
    expect(readBack('pretty.out')).toBe((await calque(['error.txt'], {cwd})).stdout)
  })

  test('- is standard output', async () => {
    expect(await calque(['error.txt', '-o', '-'], {cwd})).toEqual(await calque(['error.txt'], {cwd}))
  })

  test('what was there is replaced, through a link too', async () => {
    writeFileSync(path.join(cwd, 'old.json'), 'x'.repeat(1e5))
    symlinkSync('old.json', path.join(cwd, 'link.json'))
    await calque(['clean.txt', '-f', 'json', '-o', 'link.json'], {cwd})
    expect(JSON.parse(readBack('old.json'))).toHaveLength(1)
    expect(lstatSync(path.join(cwd, 'link.json')).isSymbolicLink()).toBe(true)
  })

  test.skipIf(process.platform === 'win32')('a device is written to, not replaced', async () => {
    expect((await calque(['error.txt', '-o', '/dev/null'], {cwd})).code).toBe(1)
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  test('the report of the last run is no text of this one', async () => {
    const args = ['site', '-f', 'compact', '-o', 'site/report.txt']
    for (const _ of [1, 2]) expect(await calque(args, {cwd})).toEqual({code: 0, stdout: '', stderr: ''})
    expect((await calque([...args.slice(0, 2), 'json', '-o', 'site/report.txt'], {cwd})).code).toBe(0)
    expect(JSON.parse(readBack('site/report.txt'))).toMatchObject([{path: 'site/a.txt'}])
  })
})

describe('what cannot be', () => {
  test.each([
    {name: 'a folder', args: ['-o', 'folder'], says: "Cannot write 'folder': it is a folder"},
    {name: 'below a file', args: ['-f', 'json=clean.txt/a.json'], says: "Cannot write 'clean.txt/a.json': "},
    {name: 'a text to lint', args: ['-o', 'error.txt'], says: "Cannot write a report to 'error.txt': it is one of"},
    {name: 'two reports in one file', args: ['-f', 'json=a', '-f', 'junit=a'], says: "two reports to 'a'"},
    {name: '--output beside files', args: ['-f', 'json=a', '-o', 'b'], says: 'Cannot use --output beside'},
    {name: 'no format', args: ['--format'], says: 'Not enough arguments following: format'},
    {name: 'an unknown format', args: ['-f', 'xml=a'], says: "Cannot report as 'xml'"},
    {name: 'no file', args: ['-f', 'json='], says: 'give a file, as in json=report.txt'},
    {name: 'with --jsonl', args: ['--jsonl', '-o', 'a'], says: 'Cannot write reports with --jsonl'},
  ])('$name', async ({args, says}) => {
    const {code, stdout, stderr} = await calque(['error.txt', ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
    expect(readBack('error.txt')).toBe(texts.error)
    expect(readBack('clean.txt')).toBe(texts.clean)
  })

  test('leaves what was printed, and no half file', async () => {
    const {code, stdout, stderr} = await calque(['error.txt', '-f', 'compact', '-f', 'json=folder'], {cwd})
    expect({code, stderr}).toEqual({code: 2, stderr: "calque: Cannot write 'folder': it is a folder\n"})
    expect(stdout).toContain('english-word')
    expect(readdirSync(cwd).filter((name) => /\.\d+$/.test(name))).toEqual([])
  })
})
