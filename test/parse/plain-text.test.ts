import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {toPlainText} from '../../src/parse/plain-text.ts'

describe('what dictionaries hold', () => {
  test.each([
    ['plain text', 'Il part.', 'Il part.'],
    ['nothing', '', ''],
    ['typographic apostrophes', 'L’homme qu’il', "L'homme qu'il"],
    ['modifier-letter apostrophes', 'Lʼhomme', "L'homme"],
    ['decomposed letters', 'e\u0301te\u0301 c\u0327a', 'été ça'],
    ['soft hyphens', 'ex\u00ADer\u00ADcice', 'exercice'],
    ['zero-width characters', '\u200Bmot\u200D\u2060', 'mot'],
    ['direction marks', '\u200Emot\u202E', 'mot'],
    ['a byte order mark', '\uFEFFMot', 'Mot'],
    ['a mark behind a soft hyphen', 'e\u00AD\u0301', 'e\u0301'],
    ['an emoji', 'Oui 😀\u200B!', 'Oui 😀!'],
    ['no-break spaces stay', 'à\u00A0la\u202Ffin\u200B', 'à\u00A0la\u202Ffin'],
    ['line breaks stay', 'un\r\ndeux\u200B', 'un\r\ndeux'],
    ['typographic quotation marks stay', '‘mot”', '‘mot”'],
  ])('%s', (_, raw, expected) => {
    expect(toPlainText(raw, 0).text).toBe(expected)
  })
})

describe('the way back to the file', () => {
  test.each([
    ['plain text', 'Il part.', 'part', 'part'],
    ['a typographic apostrophe', 'qu’il', "qu'", 'qu’'],
    ['a decomposed letter', 'l’e\u0301te\u0301 ici', 'été', 'e\u0301te\u0301'],
    ['behind a decomposed letter', 'e\u0301te\u0301 ici', 'ici', 'ici'],
    ['a soft hyphen inside', 'un ex\u00ADercice', 'exercice', 'ex\u00ADercice'],
    ['zero-width characters around are left out', 'un \u200Bmot\u200B là', 'mot', 'mot'],
    ['behind an emoji', '\uFEFF😀 mot', 'mot', 'mot'],
  ])('%s', (_, raw, part, expected) => {
    const offset = 100
    const plain = toPlainText(raw, offset)
    const at = plain.text.indexOf(part)
    const {start, end} = plain.toSpan(at, at + part.length)
    expect(raw.slice(start - offset, end - offset)).toBe(expected)
  })
})

test('each kept character comes from the characters it is made of', () => {
  const characters = fc.constantFrom(...'aé’ʼ\u00AD\u200B\uFEFF\u0301\u0327\u00A0\u202F\r\n.', '😀', 'e\u0301')
  fc.assert(
    fc.property(fc.array(characters), fc.nat(9), (pieces, offset) => {
      const raw = pieces.join('')
      const plain = toPlainText(raw, offset)
      let end = offset
      for (let at = 0; at < plain.text.length; at++) {
        const span = plain.toSpan(at, at + 1)
        const source = toPlainText(raw.slice(span.start - offset, span.end - offset), 0).text
        expect(source).toContain(plain.text[at])
        expect(span.end).toBeGreaterThanOrEqual(end)
        end = span.end
      }
      expect(end).toBeLessThanOrEqual(offset + raw.length)
    }),
  )
})
