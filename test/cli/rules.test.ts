import {readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import type {PackCount} from '../../src/packs/counts.ts'
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

  test.each([['extra'], ['--format', 'json'], ['--bogus'], ['--stats', 'extra']])('refuses %s', async (...args) => {
    const {code, stdout, stderr} = await calque(['rules', ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
  })
})

describe('calque rules --stats', () => {
  const folder = fileURLToPath(new URL('../../rules', import.meta.url))
  const packFiles = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.yml'))
  const sum = (counts: readonly PackCount[], key: 'packs' | 'entries') =>
    counts.reduce((total, count) => total + count[key], 0)
  const counted = async () => JSON.parse((await calque(['rules', '--stats', '--json'])).stdout) as PackCount[]

  test('--json counts every pack of the folder, under the rule it serves', async () => {
    const counts = await counted()
    expect(sum(counts, 'packs')).toBe(packFiles.length)
    expect(counts.map(({rule, kind}) => `${rule} ${kind}`)).toEqual([
      'cognate-swap collocations',
      'cognate-swap frames',
      'english-word english-phrases',
      'english-word lexicon',
      'english-word loanwords',
      'false-friend phrases',
      'literal-translation phrases',
      'name-form given-names',
      'name-form names',
      'page-residue residue',
      'spelling accepted-words',
    ])
    for (const {entries, packs} of counts) expect(entries).toBeGreaterThan(packs)
  })

  test.each([
    ['en', ['rule', 'kind', 'packs', 'entries']],
    ['fr', ['règle', 'type', 'lots', 'entrées']],
  ])('prints the same in columns, with a sum below, in %s', async (lang, head) => {
    const {code, stdout, stderr} = await calque(['rules', '--stats', '--lang', lang])
    const counts = await counted()
    const rows = stdout.trimEnd().split('\n')
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(rows.map((row) => row.trim().split(/ {2,}/))).toEqual([
      head,
      ...counts.map(({rule, kind, packs, entries}) => [rule, kind, String(packs), String(entries)]),
      [String(sum(counts, 'packs')), String(sum(counts, 'entries'))],
    ])
    const lastColumn = rows[0]!.indexOf(head[3]!)
    for (const row of rows.slice(1)) expect(row.slice(lastColumn - 2)).toMatch(/^ {2}\d+$/)
  })

  test('is no list of rules', async () => {
    const {stdout} = await calque(['rules', '--stats'])
    for (const {docs} of rules) expect(stdout).not.toContain(docs.summary.en)
  })
})
