import {describe, expect, test} from 'vitest'
import {transcribeCyrillic, transcribeRomanised} from '../../../src/names/transcription/index.ts'
import type {SourceLanguage} from '../../../src/names/transcription/languages.ts'
import {BELARUSIAN, BULGARIAN, RUSSIAN, UKRAINIAN} from '../../support/names.ts'

const languages = [
  ['ru', RUSSIAN],
  ['uk', UKRAINIAN],
  ['be', BELARUSIAN],
  ['bg', BULGARIAN],
] as const satisfies readonly (readonly [SourceLanguage, readonly (readonly [string, string])[]])[]

describe.each(languages)('%s', (language, pairs) => {
  test.each(pairs)('%s → %s', (cyrillic, french) => {
    expect(transcribeCyrillic(cyrillic, language).french).toBe(french)
  })

  // « ch » without another French sign may be the English one: such names are told apart below.
  test.each(
    pairs.filter(([, french]) => !/ch/i.test(french.replace(/tch|kh/g, '')) || /ou|ï|tch|[iy]ne$|iev/.test(french)),
  )('%s: the French form %s is left alone', (_, french) => {
    expect(transcribeRomanised(french)).toBeUndefined()
  })
})

describe('letters in their place', () => {
  test.each([
    ['е at the start', 'Ежов', 'Iejov'],
    ['е at the start, by tradition', 'Ельцин', 'Eltsine'],
    ['е behind a vowel', 'Басаев', 'Bassaïev'],
    ['е behind и', 'Алиев', 'Aliev'],
    ['ё behind a hush', 'Хрущёв', 'Khrouchtchev'],
    ['г before е', 'Гергиев', 'Guerguiev'],
    ['a lone с between vowels', 'Носов', 'Nossov'],
    ['с behind a consonant', 'Арсений', 'Arseni'],
    ['-ый', 'Навальный', 'Navalny'],
    ['-ий', 'Нижний', 'Nijni'],
    ['кс', 'Алексеенко', 'Alexeïenko'],
    ['дж', 'Джабаров', 'Djabarov'],
    ['two parts', 'Римский-Корсаков', 'Rimski-Korsakov'],
    ['capitals', 'ШОЙГУ', 'CHOÏGOU'],
    ['one syllable in -ин', 'Цин', 'Tsin'],
  ])('%s: %s → %s', (_, cyrillic, french) => {
    expect(transcribeCyrillic(cyrillic, 'ru').french).toBe(french)
  })
})

test.each([
  ['Зеленський', 'uk'],
  ['Їжакевич', 'uk'],
  ['Ціханоўская', 'be'],
  ['Лукашэнка', 'be'],
  ['Първанов', 'bg'],
  ['Объедков', 'ru'],
  ['Шойгу', 'ru'],
])('%s shows its language: %s', (cyrillic, language) => {
  expect(transcribeCyrillic(cyrillic).language).toBe(language)
})
