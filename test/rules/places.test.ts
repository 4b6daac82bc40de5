/** Places of the rules on leftovers, in texts put together from good and bad French. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {ruleOf} from '../support/lint-rule.ts'

const RULES = ['cognate-swap', 'literal-translation', 'false-friend', 'foreign-format', 'mixed-script'].map(ruleOf)

const piece = fc.constantFrom(
  'Aucune dialogue ne reste',
  'En tout état de motif, il part',
  'la query',
  'cela fait du sens',
  'L’explosion a pris place',
  'Ses dernières cinq années',
  'chargé de meurtre',
  'L’augmentation dramatique',
  '$5 million',
  '1,250,000',
  'May 19, 1982',
  'Monday',
  '12/31/2022',
  'pr\u0435sident',
  'привет',
  'e\u0301lu',
  'Le conseil a voté',
  'https://example.com/12/31/2022',
)
const glue = fc.constantFrom(' ', '\u00A0', '. ', ', ', '\n', '\r\n', '\n\n', ' « ', ' » ', '\u00AD ', ' 😀 ', '’', '')
const anyText = fc.oneof(
  fc
    .array(fc.tuple(fc.oneof({weight: 9, arbitrary: piece}, fc.string({unit: 'grapheme', maxLength: 5})), glue), {
      maxLength: 12,
    })
    .map((parts) => parts.flat().join('')),
  fc.string({unit: 'binary', maxLength: 60}),
)

test('lie inside the text, in its order, apart from one another, and `actual` is the text there', () => {
  const reported = new Set<string>()
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0
      for (const {place, actual, expected, ruleId, source} of lint(text, {rules: RULES}).messages) {
        if (!place || !('start' in place)) throw new Error('A message without a range')
        const [from, to] = [place.start.offset!, place.end.offset!]
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(to).toBeLessThanOrEqual(text.length)
        expect(actual).toBe(text.slice(from, to))
        expect(expected).not.toContain(actual)
        expect(source).toBe('calque')
        reported.add(ruleId!.replace(/\/.*/, ''))
        end = to
      }
    }),
    {seed: 1, numRuns: 300},
  )
  // The texts are worth nothing if a rule finds nothing in any of them.
  expect([...reported].sort()).toEqual(RULES.map(({id}) => id).sort())
})
