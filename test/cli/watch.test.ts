/** Real events of the file system, one lint after the other. */
import {spawn} from 'node:child_process'
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const BIN = fileURLToPath(new URL('../../bin/calque.cjs', import.meta.url))
const root = createFolder({'package.json': '{"calque": {"root": true}}'})
let next = 0

/** The built command on a folder `site`, with an error in `a.txt`. */
function watchSite(...args: string[]) {
  const cwd = path.join(root, String(next++))
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(cwd, name)), {recursive: true})
    writeFileSync(path.join(cwd, name), text)
  }
  write('site/a.txt', texts.error)
  write('site/b.txt', texts.clean)
  const {NODE_EXTRA_CA_CERTS: _, FORCE_COLOR: __, ...env} = process.env
  const child = spawn(process.execPath, [BIN, 'site', '--watch', '-f', 'json', ...args], {
    cwd,
    env: {...env, LC_ALL: 'C'},
  })
  let [stdout, stderr] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve))
  return {
    cwd,
    write,
    remove: (name: string) => rmSync(path.join(cwd, name), {recursive: true}),
    /** Waits for one more line; gives it, and the files reported since the last time. */
    async line(): Promise<[said: string, files: string[]]> {
      for (let tries = 0; !stderr.includes('\n'); tries++) {
        if (tries > 300 || child.exitCode !== null) throw new Error(`no line of ${JSON.stringify(stderr)}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      const [said = '', ...rest] = stderr.split('\n')
      const files = [...stdout.matchAll(/"path": "(.*)"/g)].map(([, name]) => name!)
      ;[stderr, stdout] = [rest.join('\n'), '']
      return [said.replace('calque: ', '').replace(', Ctrl-C stops', ''), files]
    },
    async stop(): Promise<number | null> {
      child.kill('SIGINT')
      return closed
    },
  }
}

describe('a folder', {timeout: 60_000}, () => {
  test('is linted once, then what changes, until Ctrl-C', async () => {
    const site = watchSite()
    expect(await site.line()).toEqual(['linted 2 files; watching 2 files', ['site/a.txt', 'site/b.txt']])
    site.write('site/b.txt', texts.warning)
    expect(await site.line()).toEqual(['linted 1 file; watching 2 files', ['site/b.txt']])
    site.write('site/notes.other', 'none of its files')
    site.write('site/deep/er/c.md', texts.clean)
    expect(await site.line()).toEqual(['linted 1 file; 1 new; watching 3 files', ['site/deep/er/c.md']])
    site.write('site/deep/er/c.md', texts.warning)
    expect(await site.line()).toEqual(['linted 1 file; watching 3 files', ['site/deep/er/c.md']])
    site.remove('site/deep')
    expect(await site.line()).toEqual(['linted 0 files; 1 no longer there; watching 2 files', []])
    expect(await site.stop()).toBe(0)
  })

  test('is linted again when the configuration changes, breaks and is mended', async () => {
    const site = watchSite('--cache-location', 'cache')
    await site.line()
    site.write('.calquerc.json', '{"root": true, "ignore": ["b.txt"]}')
    expect(await site.line()).toEqual([
      'linted 1 file; the configuration has changed; 1 no longer there; watching 1 file',
      ['site/a.txt'],
    ])
    site.write('.calquerc.json', '{"rulez": {}}')
    expect((await site.line())[0]).toMatch(/^Cannot use the configuration: .calquerc.json:1:2: /)
    site.write('.calquerc.json', '{"root": true}')
    expect(await site.line()).toMatchObject([
      expect.stringMatching(/^linted 2 files; the configuration has changed/),
      ['site/a.txt', 'site/b.txt'],
    ])
    expect(await site.stop()).toBe(0)
  })
})

describe('errors', () => {
  const cwd = createFolder({'a.txt': texts.clean, 'hollow/x.png': ''})

  test.each([
    {name: 'standard input', args: ['-'], says: 'Cannot watch standard input'},
    {name: 'JSON lines', args: ['--jsonl'], says: 'Cannot watch JSON lines'},
    {name: 'an update', args: ['a.txt', '--baseline', 'x.json', '--update-baseline'], says: 'update it first'},
    {name: 'a missing file', args: ['missing.txt'], says: "Cannot lint 'missing.txt': no such file or folder"},
    {name: 'a folder without texts', args: ['hollow'], says: 'the folder holds no file'},
    {name: 'no path', args: [], says: 'Nothing to lint'},
    {name: 'a bad option', args: ['a.txt', '--rule', 'x=off'], says: "Cannot set rule 'x'"},
  ])('$name', async ({args, says}) => {
    const {code, stdout, stderr} = await calque([...args, '--watch'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })
})
