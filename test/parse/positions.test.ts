/** Positions are those of the file as it was read, whatever invisible characters and line endings it holds. */
import fc from 'fast-check'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {allTokens} from '../support/tokens.ts'

const linter = createLinter()

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Line and column counted apart from the source: LF, CR and CRLF end lines, columns are UTF-16 units from 1. */
function countPoint(text: string, offset: number): Point {
  const ends = [...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)
  const before = ends.filter((end) => end <= offset)
  return {line: before.length + 1, column: offset - (before.at(-1) ?? 0) + 1, offset}
}

function rangeOf({place}: VFileMessage): {start: Point; end: Point} {
  if (!place || !('start' in place)) throw new Error('A message without a range')
  return place as {start: Point; end: Point}
}

function expectRightPlaces(text: string): VFileMessage[] {
  const {messages} = linter.lint(text)
  let end = 0
  for (const message of messages) {
    const range = rangeOf(message)
    expect(text.slice(range.start.offset, range.end.offset)).toBe(message.actual)
    expect(range.start).toEqual(countPoint(text, range.start.offset))
    expect(range.end).toEqual(countPoint(text, range.end.offset))
    expect(range.start.offset).toBeGreaterThanOrEqual(end)
    expect(range.end.offset).toBeGreaterThan(range.start.offset)
    end = range.end.offset
  }
  return messages
}

const REPORTED = ['query', 'everlasting', 'Lukashenka', 'Nizhny Novgorod', '[aircraft]', 'trigger', 'Loukachenko']
const FRENCH = [
  'la',
  'La',
  'l’',
  'l’état',
  'durée',
  'Élève',
  'çà',
  'est',
  'où',
  'aujourd’hui',
  'Noël',
  'S-400',
  'est-il',
]
const MARKS = ['.', ',', ' !', '\u202F?', ' :', '…', '«\u00A0', '\u00A0»', '“', '”', '"', '(', ')', ' — ']
const BLANKS = [' ', ' ', ' ', '\u00A0', '\u202F', '\u2009', '\t', '\n', '\r\n', '\r', '\n\n', '\r\n\r\n', '\u2028']
const INVISIBLE = ['\u00AD', '\u200B', '\u200D', '\u2060', '\uFEFF', '\u200E', '😀', '👩\u200D🚀', '🇫🇷', '\u0301']

const atom = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...FRENCH)},
  {weight: 4, arbitrary: fc.constantFrom(...REPORTED)},
  {weight: 2, arbitrary: fc.constantFrom(...MARKS)},
  {weight: 1, arbitrary: fc.constantFrom(...INVISIBLE)},
)
/** A word in NFC or NFD, perhaps with a soft hyphen or a zero-width character inside. */
const word = fc
  .tuple(atom, fc.constantFrom('NFC', 'NFC', 'NFD'), fc.constantFrom('', '', '', '\u00AD', '\u200B'), fc.nat(20))
  .map(([text, form, invisible, at]) => {
    const normal = text.normalize(form)
    const place = at % (normal.length + 1)
    return normal.slice(0, place) + invisible + normal.slice(place)
  })
const french = fc
  .tuple(fc.constantFrom('', '', '\uFEFF'), fc.array(fc.tuple(word, fc.constantFrom(...BLANKS, '')), {maxLength: 30}))
  .map(([mark, pieces]) => mark + pieces.flat().join(''))

describe('places of messages', () => {
  test.each([
    ['a byte order mark', '\uFEFFLa query est là.', {line: 1, column: 5}],
    ['CRLF', 'Oui.\r\nLa query est là.', {line: 2, column: 4}],
    ['CR', 'Oui.\rLa query est là.', {line: 2, column: 4}],
    ['decomposed letters before', 'L’e\u0301te\u0301, la query est là.', {line: 1, column: 13}],
    ['a soft hyphen inside', 'La que\u00ADry est là.', {line: 1, column: 4}],
    ['zero-width characters before', 'La \u200B\u200Bquery est là.', {line: 1, column: 6}],
    ['an emoji before', '😀 La query est là.', {line: 1, column: 7}],
    ['no-break spaces before', 'À\u00A0la\u202Fquery du jour.', {line: 1, column: 6}],
    ['a hard-wrapped sentence', 'Il pose ici\nla query du jour.', {line: 2, column: 4}],
  ])('%s', (_, text, start) => {
    expect(expectRightPlaces(text).map((message) => rangeOf(message).start)).toEqual([expect.objectContaining(start)])
  })

  test('hold on generated French text', () => {
    let messages = 0
    fc.assert(
      fc.property(french, (text) => {
        messages += expectRightPlaces(text).length
      }),
      {numRuns: 1000},
    )
    // The property says something only while the texts are reported on.
    expect(messages).toBeGreaterThan(500)
  })
})

/** A mark behind a sign makes no letter with it; two tokens then stand for one range, as a failing test below shows. */
const hasStrayMark = (text: string) => /(?:^|[^\p{L}\p{M}])\p{M}/u.test(text.normalize('NFC'))

describe('any text', () => {
  test('tokens are disjoint, in order, and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(french, fc.string({unit: 'grapheme'})), (text) => {
        fc.pre(!hasStrayMark(text))
        let end = 0
        for (const token of allTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      {numRuns: 500},
    )
  })

  // U+FE0F makes ❤ an emoji; it becomes a word or the head of the next one, so that nothing is found there.
  test.each(['La ❤\uFE0Fquery dort.', 'Hier \u26A0\uFE0FLukashenka dort.'])(
    'a leftover behind an emoji: %s',
    (text) => {
      expect(expectRightPlaces(text)).toHaveLength(1)
    },
  )

  test('an emoji with a variation selector is one token', () => {
    expect(allTokens('❤\uFE0F').map(({start, end}) => [start, end])).toEqual([[0, 2]])
  })

  test.each(['binary', 'grapheme', 'grapheme-ascii', 'binary-ascii'] as const)('lint takes %s strings', (unit) => {
    fc.assert(
      fc.property(fc.string({unit, maxLength: 200}), (text) => {
        expectRightPlaces(text)
      }),
      {numRuns: 500},
    )
  })

  test('lint takes lone surrogates and marks between words', () => {
    const unit = fc.constantFrom(
      '\uD83D',
      '\uDE00',
      '\u0301',
      '\u200D',
      ' ',
      '\r',
      '\n',
      "'",
      '-',
      '.',
      'a',
      'query',
      '«',
    )
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        expectRightPlaces(units.join(''))
      }),
      {numRuns: 500},
    )
  })
})
