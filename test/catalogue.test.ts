/** What holds for every rule: its place, its words, its examples, its page. */
import {existsSync, readdirSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {createLinter, type Finding, rules} from '../src/index.ts'

const languages = ['en', 'fr'] as const
const root = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

test('the folder and the list hold the same rules, in alphabetical order', () => {
  const inFolder = readdirSync(root('src/rules'), {withFileTypes: true})
    .map((entry) => (entry.isDirectory() ? entry.name : entry.name.replace(/\.ts$/, '')))
    .filter((name) => name !== 'index')
    .sort()
  expect(rules.map(({id}) => id)).toEqual(inFolder)
})

test('ids are unique and in kebab-case', () => {
  const ids = rules.map(({id}) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([])
})

describe.each(rules)('$id', (rule) => {
  test.each(languages)('says what it finds and why, in %s', (language) => {
    expect(rule.docs.summary[language]).toMatch(/^\p{Lu}.*\.$/u)
    expect(rule.docs.why[language]).toMatch(/\.$/)
    expect(rule.docs.why[language].length).toBeGreaterThan(rule.docs.summary[language].length / 2)
  })

  test('speaks two languages', () => {
    expect(rule.docs.summary.fr).not.toBe(rule.docs.summary.en)
    expect(rule.docs.why.fr).not.toBe(rule.docs.why.en)
  })

  test('shows one text that it reports and one that it leaves alone', () => {
    expect(rule.examples.some(({messages}) => messages.length > 0)).toBe(true)
    expect(rule.examples.some(({messages}) => messages.length === 0)).toBe(true)
    const names = rule.examples.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  test('offers a fix exactly when an example gives what to write', () => {
    const expects = rule.examples.some(({messages}) => messages.some(({expected}) => expected.length > 0))
    expect(rule.fix !== 'none').toBe(expects)
  })

  test.each(languages)('words its examples’ messages without a full stop, in %s', (language) => {
    const {lint} = createLinter({rules: [rule], language})
    const reasons = rule.examples.flatMap(({text}) => lint(text).messages.map(({reason}) => reason))
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) expect(reason).toMatch(/^\p{Lu}[^\n]*[^.\s]$/u)
  })

  test('words a finding in two languages, on one line whatever the text', () => {
    const finding: Finding = {start: 0, end: 6, actual: 'mot`\n.', expected: rule.fix === 'none' ? [] : ['mot.']}
    const {en, fr} = rule.message(finding)
    expect(en).not.toBe(fr)
    for (const reason of [en, fr]) expect(reason).toMatch(/^\p{Lu}[^\n]*[^.\s]$/u)
  })

  test('has a page', () => {
    expect(existsSync(root(`docs/rules/${rule.id}.md`))).toBe(true)
  })
})
