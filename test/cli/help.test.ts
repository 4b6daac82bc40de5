import {describe, expect, test} from 'vitest'
import {lintOptions} from '../../src/cli/options.ts'
import {calque} from '../support/cli.ts'

describe('--help', () => {
  test.each([['--help'], ['-h'], ['--help', '--format', 'json'], ['article.txt', '--help']])('%s', async (...args) => {
    const {code, stdout, stderr} = await calque(args)
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^calque finds what a machine left in French text\.\n/)
  })

  test('lists every option, the commands and the exit codes', async () => {
    const {stdout} = await calque(['--help'], {columns: 100})
    for (const option of [...Object.keys(lintOptions), 'lang', 'color', 'version', 'help']) {
      expect(stdout).toContain(`--${option} `)
    }
    for (const command of [
      'calque [paths..]',
      'calque rules',
      'calque explain <rule>',
      'calque init',
      'calque name <words..>',
      'calque review <files..>',
      'calque completion',
    ]) {
      expect(stdout).toContain(command)
    }
    expect(stdout).toContain('Exit code 0: no error; 1: errors, or too many warnings; 2: could not run')
  })

  test('gives examples that can be typed', async () => {
    const {stdout} = await calque(['--help'], {columns: 100})
    const [, examples = ''] = stdout.split('Examples:\n')
    for (const example of ['calque article.txt', 'calque - < article.txt', 'calque --jsonl < corpus']) {
      expect(examples).toContain(example)
    }
  })

  test.each([40, 80, 100, 300])('no row is wider than a terminal of %i columns', async (columns) => {
    const {stdout} = await calque(['--help'], {columns})
    expect(Math.max(...stdout.split('\n').map((row) => row.length))).toBeLessThanOrEqual(Math.min(columns, 100))
  })

  test.each(['rules', 'explain', 'init', 'name', 'review'])('of %s', async (command) => {
    const {code, stdout} = await calque([command, '--help'])
    expect(code).toBe(0)
    expect(stdout).toContain(`calque ${command}`)
  })
})

test('--version prints the version alone', async () => {
  expect(await calque(['--version'])).toEqual({code: 0, stdout: '1.2.3\n', stderr: ''})
})

describe('completion', () => {
  test('prints a script', async () => {
    expect((await calque(['completion'])).stdout).toContain('calque-completions')
  })

  // The command behind it runs as well, and takes « completion » for a path.
  test('is no error', async () => {
    expect(await calque(['completion'])).toMatchObject({code: 0, stderr: ''})
  })
})
