/** How many slips the rule finds, and how many right sentences it troubles: our own sentences, none left out because it fails. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../../src/index.ts'
import {ruleOf} from '../../support/lint-rule.ts'

const LEAST = {precision: 0.97, recall: 0.75, recallOfConstruction: 0.7}

const linter = createLinter({rules: [ruleOf('agreement')]})

interface Message {
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
}

/** Messages of any severity: one slip in a text is information. */
function lint(text: string): Message[] {
  return linter
    .lint(text)
    .messages.flatMap(({place, expected = []}) =>
      place && 'start' in place ? [{start: place.start.offset!, end: place.end.offset!, expected}] : [],
    )
}

function readRows(name: string): string[][] {
  const text = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

/** Rows of construction, sentence with the wrong place in brackets, fixes. */
const wrong = readRows('wrong').map(([construction = '', marked = '', fixes = '']) => {
  const [from, to] = [marked.indexOf('['), marked.indexOf(']')]
  const text = marked.replace(/[[\]]/g, '')
  const messages = lint(text)
  const found = messages.filter(({start, end}) => start < to - 1 && end > from)
  const right = new Set(fixes.split('|').map((fix) => marked.slice(0, from) + fix + marked.slice(to + 1)))
  const mended = found.some(({start, end, expected}) =>
    expected.some((fix) => right.has(text.slice(0, start) + fix + text.slice(end))),
  )
  return {construction, marked, found: found.length, elsewhere: messages.length - found.length, mended}
})
const right = readRows('right').map(([construction = '', text = '']) => ({construction, text, messages: lint(text)}))

describe('agreement, on our sentences', () => {
  test('there are enough of them', () => {
    expect(wrong.length).toBeGreaterThanOrEqual(400)
    expect(right.length).toBeGreaterThanOrEqual(400)
  })

  test('nearly every message is right', () => {
    const found = wrong.reduce((sum, row) => sum + row.found, 0)
    const alarms = [
      ...wrong.filter(({elsewhere}) => elsewhere > 0).map(({marked}) => marked),
      ...right.filter(({messages}) => messages.length > 0).map(({text}) => text),
    ]
    expect(found / (found + alarms.length), alarms.join('\n')).toBeGreaterThanOrEqual(LEAST.precision)
  })

  test('most slips are found, with the right fix', () => {
    const missed = wrong.filter(({mended}) => !mended).map(({construction, marked}) => `${construction}: ${marked}`)
    expect(1 - missed.length / wrong.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST.recall)
  })

  test.each([...new Set(wrong.map(({construction}) => construction))])('finds %s', (construction) => {
    const rows = wrong.filter((row) => row.construction === construction)
    const missed = rows.filter(({mended}) => !mended).map(({marked}) => marked)
    expect(1 - missed.length / rows.length, missed.join('\n')).toBeGreaterThanOrEqual(LEAST.recallOfConstruction)
  })
})
