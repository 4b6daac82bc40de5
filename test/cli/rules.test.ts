import {describe, expect, test} from 'vitest'
import {rules} from '../../src/rules/index.ts'
import {calque, ONE_LINE} from '../support/cli.ts'

describe('calque rules', () => {
  test('prints a line a rule, in columns', async () => {
    const {code, stdout, stderr} = await calque(['rules'])
    const rows = stdout.trimEnd().split('\n')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
      rules.map(({id, category, severity, docs}) => [id, category, severity, docs.summary.en]),
    )
    expect(new Set(rows.map((row, i) => row.indexOf(rules[i]!.docs.summary.en))).size).toBe(1)
  })

  test('speaks French on request', async () => {
    const {stdout} = await calque(['rules', '--lang', 'fr'])
    for (const {docs} of rules) expect(stdout).toContain(docs.summary.fr)
  })

  test('--json gives both languages', async () => {
    const {code, stdout} = await calque(['rules', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toEqual(
      rules.map(({id, category, severity, fix, docs}) => ({id, category, severity, fix, summary: docs.summary})),
    )
  })

  test.each([['extra'], ['--format', 'json'], ['--bogus']])('refuses %s', async (...args) => {
    const {code, stdout, stderr} = await calque(['rules', ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
  })
})
