import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toLines} from '../../../src/report/html/lines.ts'

/** `text{spans that cover it}` for each piece, one line an entry. */
function show(text: string, spans: readonly (readonly [start: number, end: number])[]): string[] {
  const lines = toLines(
    text,
    spans.map(([start, end]) => ({start, end})),
  )
  return [...lines].map(({pieces}) =>
    pieces.map(({start, end, covers}) => text.slice(start, end) + (covers.length > 0 ? `{${covers}}` : '')).join('|'),
  )
}

describe('toLines', () => {
  test.each([
    {name: 'nothing', text: '', spans: [], lines: ['']},
    {name: 'no span', text: 'La gare.', spans: [], lines: ['La gare.']},
    {name: 'every kind of line end', text: 'a\nb\r\nc\rd\n', spans: [], lines: ['a', 'b', 'c', 'd', '']},
    {name: 'a span', text: 'La query est là.', spans: [[3, 8]], lines: ['La |query{0}| est là.']},
    {name: 'the whole line', text: 'La gare', spans: [[0, 7]], lines: ['La gare{0}']},
    {
      name: 'neighbours',
      text: 'abcd',
      spans: [
        [0, 2],
        [2, 4],
      ],
      lines: ['ab{0}|cd{1}'],
    },
    {
      name: 'one in another',
      text: 'abcdef',
      spans: [
        [0, 6],
        [2, 4],
      ],
      lines: ['ab{0}|cd{1,0}|ef{0}'],
    },
    {
      name: 'one across another',
      text: 'abcdef',
      spans: [
        [0, 4],
        [2, 6],
      ],
      lines: ['ab{0}|cd{0,1}|ef{1}'],
    },
    {
      name: 'the same place twice',
      text: 'abc',
      spans: [
        [1, 2],
        [1, 2],
      ],
      lines: ['a|b{0,1}|c'],
    },
    {name: 'over two lines', text: 'ab\ncd', spans: [[1, 4]], lines: ['a|b{0}', 'c{0}|d']},
    {name: 'over an empty line', text: 'ab\n\ncd', spans: [[1, 5]], lines: ['a|b{0}', '', 'c{0}|d']},
    {name: 'an empty place', text: 'abc', spans: [[1, 1]], lines: ['a|{0}|bc']},
    {name: 'an empty place at the end', text: 'abc', spans: [[3, 3]], lines: ['abc|{0}']},
    {name: 'an empty text', text: '', spans: [[0, 0]], lines: ['{0}']},
    {name: 'a line break alone', text: 'ab\ncd', spans: [[2, 3]], lines: ['ab', '{0}|cd']},
    {name: 'beyond the end', text: 'ab', spans: [[1, 9]], lines: ['a|b{0}']},
  ] as const)('$name', ({text, spans, lines}) => {
    expect(show(text, spans)).toEqual(lines)
  })

  test('gives back the text, and every span a piece', () => {
    const texts = fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', '\r', 'é', '👩‍🚀')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(30), fc.nat(6))), (text, pairs) => {
        const spans = pairs
          .map(([start, length]) => ({start: Math.min(start, text.length), end: Math.min(start + length, text.length)}))
          .sort((a, b) => a.start - b.start || a.end - b.end)
        const lines = [...toLines(text, spans)]
        expect(lines.map(({start, end}) => text.slice(start, end))).toEqual(text.split(/\r\n|\r|\n/))
        for (const {start, end, pieces} of lines) {
          const shown = pieces.map((piece) => text.slice(piece.start, piece.end)).join('')
          expect(shown).toBe(text.slice(start, end))
        }
        const covered = new Set(lines.flatMap(({pieces}) => pieces.flatMap(({covers}) => covers)))
        expect(covered.size).toBe(spans.length)
      }),
    )
  })
})
