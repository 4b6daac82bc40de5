import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {paragraphSpans, parseParagraphs} from '../../src/parse/index.ts'
import {splitParagraphs} from '../../src/parse/paragraphs.ts'
import {renderParagraphs} from '../support/tokens.ts'

const split = (text: string) => [...splitParagraphs(text)].map(({start, end}) => text.slice(start, end))

describe('paragraphs', () => {
  test.each([
    ['nothing', '', []],
    ['white space only', ' \n\t\r\n\u00A0', []],
    ['one line', 'Un.', ['Un.']],
    ['lines that end a sentence', 'Un.\nDeux.', ['Un.', 'Deux.']],
    ['CRLF', 'Un.\r\nDeux.\r\n', ['Un.', 'Deux.']],
    ['CR', 'Un.\rDeux.\r', ['Un.', 'Deux.']],
    ['empty lines between', 'Un.\n\n\nDeux.', ['Un.', 'Deux.']],
    ['a headline without stop', 'Le titre\nLe texte.', ['Le titre', 'Le texte.']],
    ['a hard-wrapped sentence', 'Il part\nà Paris.', ['Il part\nà Paris.']],
    ['a hard-wrapped sentence, CRLF and indent', 'Il part\r\n  à Paris.', ['Il part\r\n  à Paris.']],
    ['lower case behind an empty line', 'Il part\n\nà Paris.', ['Il part', 'à Paris.']],
    ['lower case behind a stop', 'Il part.\nà Paris.', ['Il part.', 'à Paris.']],
    ['lower case behind a closing guillemet', 'Il dit « oui »\net part.', ['Il dit « oui »', 'et part.']],
  ])('%s', (_, text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  test('sentences do not cross them', () => {
    expect(renderParagraphs('Un titre\nIl part. Elle\nreste.\n\nFin.')).toEqual([
      ['Un titre'],
      ['Il part|.', 'Elle reste|.'],
      ['Fin|.'],
    ])
  })

  test('they are numbered from 0, in order', () => {
    expect([...parseParagraphs('Un.\n\nDeux.\nTrois.')].map(({index}) => index)).toEqual([0, 1, 2])
  })
})

describe('long lines', () => {
  const LONGEST = 16_000
  const sentence = 'Il part à Paris ce soir. '

  test.each([
    ['behind a full stop', sentence.repeat(2000), /\.$/],
    ['at white space where there is no stop', 'mot '.repeat(10_000), /^ ?mot.*mot$/],
    ['inside a word where there is no space', 'a'.repeat(40_000), /^a+$/],
  ])('are cut %s', (_, text, shape) => {
    const pieces = split(text.trimEnd())
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.join('')).toBe(text.trimEnd())
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(LONGEST + 16)
      expect(piece).toMatch(shape)
    }
  })

  test('are never cut inside a surrogate pair', () => {
    for (const piece of split('😀'.repeat(20_000))) expect(piece).not.toMatch(/\p{Surrogate}/u)
  })

  test('are never cut before a combining mark', () => {
    for (const piece of split(`${'a'.repeat(15_999)}${'e\u0301'.repeat(9000)}`)) expect(piece).not.toMatch(/^\p{M}/u)
  })
})

test('spans are disjoint, in order, and hold every letter', () => {
  const text = fc.array(fc.constantFrom('Mot', 'mot', ' ', '.', '\n', '\r', '\r\n', '\n\n', '\u2028', '»'))
  fc.assert(
    fc.property(text, (pieces) => {
      const whole = pieces.join('')
      let end = 0
      for (const span of splitParagraphs(whole)) {
        expect(whole.slice(end, span.start).trim()).toBe('')
        expect(span.end).toBeGreaterThan(span.start)
        end = span.end
      }
      expect(whole.slice(end).trim()).toBe('')
    }),
  )
})

describe('paragraphs of a tree parsed elsewhere', () => {
  const position = {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 6, offset: 5}}

  test('their places are kept', () => {
    const paragraph = {type: 'ParagraphNode' as const, children: [], position}
    expect(paragraphSpans({type: 'RootNode', children: [paragraph]})).toEqual([{start: 2, end: 5}])
  })

  test('white space and paragraphs without place are left out', () => {
    const space = {type: 'WhiteSpaceNode' as const, value: ' ', position}
    const paragraph = {type: 'ParagraphNode' as const, children: []}
    expect(paragraphSpans({type: 'RootNode', children: [space, paragraph]})).toEqual([])
  })
})
