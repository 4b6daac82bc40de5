import {describe, expect, test} from 'vitest'
import {transcribeBeside, transcribeRomanised} from '../../../src/names/transcription/index.ts'
import {ENGLISH, LEFT_ALONE} from '../../support/names.ts'

const formOf = (word: string) => transcribeRomanised(word)?.french

describe('English → French', () => {
  test.each(ENGLISH)('%s → %s', (english, french) => {
    expect(formOf(english)).toBe(french)
  })
})

test.each(LEFT_ALONE)('%s is left alone', (name) => {
  expect(formOf(name)).toBeUndefined()
})

describe('other ways of writing', () => {
  test.each([
    ['German', 'Tschernyschow', 'Tchernychov'],
    ['German', 'Schtscherbakow', 'Chtcherbakov'],
    ['German', 'Walujew', 'Valouïev'],
    ['German', 'Abramowitsch', 'Abramovitch'],
    ['scholarly', 'Ščerbakov', 'Chtcherbakov'],
    ['scholarly', 'Žuravskij', 'Jouravski'],
    ['half French', 'Loukashenko', 'Loukachenko'],
    ['half French', 'Ouchakova-Zhuravlyova', 'Ouchakova-Jouravliova'],
    ['two parts', 'Shulgin-Kuzmin', 'Choulguine-Kouzmine'],
    ['capitals', 'USHAKOV', 'OUCHAKOV'],
  ])('%s: %s → %s', (_, word, french) => {
    expect(formOf(word)).toBe(french)
  })
})

describe('how sure', () => {
  test.each(['Zhdanov', 'Shcherbakov', 'Sheremetyev', 'Tukhachevsky', 'Yanayev'])('%s has no other reading', (word) => {
    expect(transcribeRomanised(word)?.sure).toBe(true)
  })

  // « Dorochenko » may be French for Дорошенко.
  test.each(['Kuznetsov', 'Chernov', 'Dorochenko', 'Nosov', 'Abramovich', 'Timochenko'])('%s may be', (word) => {
    expect(transcribeRomanised(word)?.sure ?? false).toBe(false)
  })
})

test('the letters that changed', () => {
  expect(transcribeRomanised('Shchukin')?.rules).toEqual(['shch → chtch', 'in → ine', 'u → ou'])
})

test.each([
  ['Galitsin', 'Galitsine'],
  ['Zheleznov', 'Jeleznov'],
  ['Berezinsky', 'Berezinski'],
])('behind a Slavic given name, less will do: %s → %s', (word, french) => {
  expect(transcribeBeside(word)?.french).toBe(french)
})

test.each(['', '-', 'a', '----', 'sh'.repeat(5_000), 'yev'.repeat(5_000), '\uD800ov', "'''ov"])(
  'odd input does no harm',
  (word) => {
    expect(() => transcribeRomanised(word)).not.toThrow()
  },
)
