import {describe, expect, test} from 'vitest'
import {lint} from '../../../src/index.ts'
import {findBorrowed, outOfPlace} from '../../../src/rules/english-word/borrowed.ts'
import {parse, tables} from '../../support/parse.ts'

const borrowedIn = (text: string) => parse(text).flatMap((paragraph) => findBorrowed(paragraph, tables))

describe('findBorrowed', () => {
  test.each([
    ['a loanword that spinners put', 'La compagnie attend un slot.', ['slot: transport']],
    ['a word of the French dictionary', 'La réunion a du style.', []],
    ['a capital', 'La compagnie Slot attend.', []],
    ['a quotation', 'Il attend son « slot » depuis hier.', []],
    ['a word of a longer quotation', 'Il dit : « La compagnie attend un slot depuis hier. »', ['slot: transport']],
    ['a loanword by its article', 'Il attend la cover depuis hier.', ['cover: miscellany']],
    ['part of a longer loanword', 'Ce beat them all a vieilli.', []],
    ['an English word that is no loanword', 'La query attend.', []],
  ])('%s', (_, text, expected) => {
    expect(borrowedIn(text).map(({word, fields}) => `${word}: ${fields.join(' ')}`)).toEqual(expected)
  })
})

test('a word is in its place where another of its field stands in the text', () => {
  const words = (text: string) => outOfPlace(borrowedIn(text)).map(({word}) => word)
  expect(words('Le beat du guitariste, puis un slot.')).toEqual(['beat', 'slot'])
  expect(words('Un beat, encore un beat.')).toEqual(['beat', 'beat'])
  expect(words('Un beat de gangsta rap, et le groove du beat.')).not.toContain('groove')
})

describe('a loanword is reported', () => {
  const rulesOf = (text: string) =>
    lint(text).messages.flatMap(({ruleId, actual, fatal}) =>
      ruleId === 'english-word' ? `${actual} ${fatal === true ? 'error' : fatal === false ? 'warning' : 'info'}` : [],
    )

  test('in a text that was spun', () => {
    expect(rulesOf('Reste la query de savoir. Un budget everlasting. Le beat est fermé aux camions.')).toEqual([
      'query error',
      'everlasting error',
      'beat warning',
    ])
  })

  test('beside a single sure leftover', () => {
    expect(rulesOf('Reste la query de savoir. Le beat est fermé aux camions.')).toEqual([
      'la query error',
      'beat warning',
    ])
  })

  test('where its elision is wrong', () => {
    expect(rulesOf('Il manque d’slots à Orly.')).toEqual(['slots warning'])
  })

  test('nowhere else', () => {
    expect(rulesOf('Le beat est fermé aux camions. Un slot se libère.')).toEqual([])
  })
})
