import {describe, expect, test} from 'vitest'
import {openDictionary} from '../../src/lexicon/data.ts'
import {isEnglish} from '../../src/lexicon/english.ts'
import {isDictionaryWord} from '../../src/lexicon/french.ts'
import {homographsFor} from '../../src/lexicon/synonyms.ts'

const wordsFor = (base: string) => homographsFor(base).map(({word}) => word)

describe('homographsFor', () => {
  // What a spinner put in place of a French word spelled as in English: the French word must be on offer.
  test.each([
    ['everlasting', 'permanent'],
    ['query', 'question'],
    ['braveness', 'courage'],
    ['whole', 'total'],
    ['manufacturing', 'production'],
    ['dialogue', 'discussion'],
    ['fight', 'combat'],
    ['massive', 'large'],
  ])('`%s` may stand for `%s`', (word, expected) => {
    expect(wordsFor(word)).toContain(expected)
  })

  test('puts the likeliest first', () => {
    expect(wordsFor('query')[0]).toBe('question')
  })

  test.each(['', 'zzz', 'événement', 'Query', 'queries'])('has none for `%s`', (word) => {
    expect(wordsFor(word)).toEqual([])
  })
})

test('every homograph is a word of both languages, and another than its key', () => {
  const dictionary = openDictionary('synonyms')
  const keys = [...dictionary.words.words()].filter((_key, i) => i % 20 === 0)
  expect(keys.length).toBeGreaterThan(1000)
  for (const key of keys) {
    const homographs = wordsFor(key)
    expect(homographs.length, key).toBeGreaterThan(0)
    expect(new Set(homographs).size, key).toBe(homographs.length)
    expect(homographs, key).not.toContain(key)
    expect(
      homographs.filter((word) => !isDictionaryWord(word) || !isEnglish(word)),
      key,
    ).toEqual([])
  }
})
