/** What holds for the rules of typography on any text: their places, their edits, their speed. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {ruleOf} from '../support/lint-rule.ts'

const RULES = ['capital-accent', 'quotes', 'spacing'].map(ruleOf)
const linters = [false, true].map((strict) => createLinter({rules: RULES, ruleOptions: {spacing: {strict}}}))

const piece = fc.constantFrom(
  'Le maire attend',
  'l’État',
  "l'Etat",
  'A Paris',
  'À Lyon',
  'l’ école',
  'oui ,non',
  'oui,non',
  'oui.Elle part',
  '27"',
  '5%',
  '7 %',
  '1 250',
  '( oui )',
  'Qui ?',
  'Qui?',
  '« oui »',
  '«oui»',
  '“oui”',
  '"oui"',
  '„oui“',
  '»oui«',
  'oui  non',
  'https://exemple.fr/a,b?c="d"',
  'l´été',
  'e\u0301te\u0301',
)
const mark = fc.constantFrom(
  '«',
  '»',
  '“',
  '”',
  '"',
  '„',
  '‹',
  '›',
  "'",
  '’',
  '‘',
  ',',
  '.',
  '!',
  '?',
  ';',
  ':',
  '%',
  '…',
  '-',
  '–',
  '(',
  ')',
)
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\u202F',
  '',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '\r\n\r\n',
  '  ',
  '\u200B',
)
const anyText = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof({weight: 3, arbitrary: piece}, mark), glue), {maxLength: 16})
    .map((parts) => parts.flat().join('')),
  fc.string({unit: 'binary', maxLength: 60}),
)

interface Edit {
  readonly start: number
  readonly end: number
  readonly expected: string
}

function editsOf(text: string, linter = linters[0]!): Edit[] {
  return linter.lint(text).messages.flatMap(({place, expected}) => {
    if (!place || !('start' in place) || expected?.length !== 1) return []
    return [{start: place.start.offset!, end: place.end.offset!, expected: expected[0]!}]
  })
}

function apply(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (result, {start, end, expected}) => result.slice(0, start) + expected + result.slice(end),
    text,
  )
}

test.each([
  ['as usual', linters[0]!],
  ['strictly', linters[1]!],
])('places lie inside the text, in order, and the edits change it, %s', (_, linter) => {
  const reported = new Set<string>()
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const {place, actual, expected, ruleId} of linter.lint(text).messages) {
        if (!place || !('start' in place)) throw new Error('A message without a range')
        const [from, to] = [place.start.offset!, place.end.offset!]
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(actual).toBe(text.slice(from, to))
        expect(expected).not.toContain(actual)
        reported.add(ruleId!.replace(/\/.*/, ''))
        end = to
      }
    }),
    {seed: 1, numRuns: 1_000},
  )
  expect([...reported].sort()).toEqual(RULES.map(({id}) => id).sort())
})

test('applying edits comes to an end, and leaves none', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...linters), (text, linter) => {
      let current = text
      // Habits of an article are told once, so that each round mends one place of them at least.
      for (let round = 0; round < 60; round++) {
        const edits = editsOf(current, linter)
        if (edits.length === 0) return
        current = apply(current, edits)
      }
      expect(editsOf(current, linter)).toEqual([])
    }),
    {seed: 2, numRuns: 600},
  )
})

describe('hostile text takes linear time', () => {
  test.each([
    ['opening marks', '«'],
    ['closing marks', ' »'],
    ['straight marks', '" '],
    ['straight marks that touch', '"'],
    ['mixed marks', '«“"‹'],
    ['apostrophes', "l'"],
    ['spaces', ' '],
    ['spaces and commas', '   ,'],
    ['thousands', '123 '],
    ['brackets', '( a'],
    ['capitals', 'Etat '],
    ['tags', '<a '],
    ['bars', '|'],
    ['letters', 'a'],
    ['words and commas', 'ab,cd '],
    ['words and commas that touch', 'a,b'],
  ])('%s', (_, text) => {
    const started = performance.now()
    linters[1]!.lint(text.repeat(Math.ceil(20_000 / text.length)))
    expect(performance.now() - started).toBeLessThan(5_000)
  })
})
