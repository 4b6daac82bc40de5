/** How often the first suggestion is the right one. */
import {describe, expect, test} from 'vitest'
import {createLinter, rules} from '../../../src/index.ts'
import {typos} from './typos.ts'

const linter = createLinter({rules: rules.filter(({id}) => id === 'spelling')})

/** The first suggestion where the marked word is reported. */
function firstFor(row: string): {readonly first: string | undefined; readonly right: string} {
  const [sentence = '', right = ''] = row.split('|')
  const start = sentence.indexOf('*')
  const message = linter.lint(sentence.replaceAll('*', '')).messages.find(({column}) => column === start + 1)
  return {first: message?.expected?.[0], right: right.replace('’', "'")}
}

const results = new Map(Object.entries(typos).map(([kind, rows]) => [kind, rows.map(firstFor)]))

function accuracy(rows: readonly {readonly first: string | undefined; readonly right: string}[]): number {
  return rows.filter(({first, right}) => first === right).length / rows.length
}

describe('the first suggestion is the right word', () => {
  test('in nine of ten cases', () => {
    const rows = [...results.values()].flat()
    expect(rows.length).toBeGreaterThan(150)
    expect(accuracy(rows)).toBeGreaterThan(0.9)
  })

  test.each([...results])('of kind %s: in four of five', (_, rows) => {
    expect(accuracy(rows)).toBeGreaterThan(0.8)
  })
})
