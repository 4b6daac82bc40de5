/** The manual page: everything that the help of the command tells, in a form that man takes. */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {toManPage} from '../scripts/man/index.ts'
import {calque} from './support/cli.ts'
import {root} from './support/project.ts'

const page = toManPage()
const plain = page.replaceAll('\\-', '-').replaceAll(/\\f[BIR]/g, '')
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {man: string}

test('is that of the package', () => {
  expect(readFileSync(path.join(root, manifest.man), 'utf8')).toBe(page)
})

describe('tells what the help tells', () => {
  test('commands', async () => {
    const {stdout} = await calque(['--help'], {columns: 100})
    const commands = [...stdout.matchAll(/^ {2}calque (?<name>[a-z]+)(?: [<[]| {2})/gm)].map(
      ({groups = {}}) => groups['name']!,
    )
    expect(commands).toContain('init')
    expect(commands.filter((name) => !plain.includes(`.SS calque ${name}`))).toEqual([])
  })

  test.each([[], ['explain'], ['init'], ['name'], ['names'], ['review'], ['rules']].map((command) => ({command})))(
    'options of calque $command',
    async ({command}) => {
      const {stdout} = await calque([...command, '--help'], {columns: 100})
      const options = [...stdout.matchAll(/^ {2,}(?:-\w, )?(?<name>--[a-z-]+)/gm)].map(
        ({groups = {}}) => groups['name']!,
      )
      const told = options.filter((name) => name !== '--help' && name !== '--version')
      expect(told).toContain('--lang')
      expect(told.filter((name) => !plain.includes(`${name}`))).toEqual([])
    },
  )
})

test('no line is taken for a request that is none', () => {
  const requests = new Set(['\\"', 'TH', 'SH', 'SS', 'TP', 'B', 'BR', 'I', 'IR', 'br'])
  const others = page.split('\n').filter((line) => /^[.']/.test(line) && !requests.has(/^.(\S+)/.exec(line)?.[1] ?? ''))
  expect(others).toEqual([])
})

const hasGroff = spawnSync('groff', ['--version']).status === 0
test.runIf(hasGroff)('groff lays it out without a warning', () => {
  const {status, stdout, stderr} = spawnSync('groff', ['-man', '-Tutf8', '-ww'], {input: page, encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  expect(stdout).toContain('Exit with 1 on more warnings.')
})

const hasMan = spawnSync('man', ['--version']).status === 0
test.runIf(hasMan)('man shows it', () => {
  const file = path.join(root, manifest.man)
  const {status, stdout} = spawnSync('man', ['-l', file], {
    encoding: 'utf8',
    env: {...process.env, MANPAGER: 'cat', LC_ALL: 'C'},
  })
  // Lines are justified with spaces.
  expect({status, stdout: stdout.replace(/\s+/g, ' ')}).toEqual({
    status: 0,
    stdout: expect.stringContaining('calque could not run') as string,
  })
})
