import {describe, expect, test} from 'vitest'
import {isEnglish, isEnglishCommonWord, toBases} from '../../src/lexicon/english.ts'

describe('isEnglish', () => {
  test.each([
    ['query', true],
    ['Query', true],
    ['QUERY', true],
    ['London', true],
    ['LONDON', true],
    ['USA', true],
    ["don't", true],
    // A name has its capital.
    ['london', false],
    ['usa', false],
    ['questionnement', false],
    ['événement', false],
    ['', false],
  ])('`%s`: %s', (form, expected) => {
    expect(isEnglish(form)).toBe(expected)
  })
})

describe('isEnglishCommonWord', () => {
  test.each([
    ['a word in capitals', 'QUERY', true],
    ['a word with a capital', 'Query', true],
    ['a word that is a name too', 'Brown', false],
    ['a name only', 'Kruger', false],
    ['a French word', 'Événement', false],
  ])('%s: `%s`', (_, form, expected) => {
    expect(isEnglishCommonWord(form)).toBe(expected)
  })
})

describe('toBases', () => {
  test.each([
    ['a base form', 'query', ['query']],
    ['a plural', 'triggers', ['triggers', 'trigger s']],
    ['a plural in -ies', 'queries', ['queries', 'query s']],
    ['a plural in -es', 'churches', ['churches', 'church s']],
    ['a plural in -oes', 'heroes', ['heroes', 'hero s']],
    ['a capital', 'Queries', ['queries', 'query s']],
    ['a past', 'triggered', ['triggered', 'trigger ed']],
    ['a past of a base in -y', 'tried', ['tried', 'try ed']],
    ['a past of a base in -e', 'agreed', ['agreed', 'agree ed']],
    ['a doubled letter', 'stopped', ['stopped', 'stop ed']],
    ['a base in -e', 'making', ['making', 'make ing']],
    ['a comparative', 'larger', ['larger', 'large er']],
    ['a superlative', 'happiest', ['happiest', 'happy est']],
    ['no ending, though it looks like one', 'sing', ['sing']],
    ['a word in -ss', 'glass', ['glass']],
    ['a base that English does not have', 'zzzs', ['zzzs']],
    ['an adjective in -ing', 'everlasting', ['everlasting']],
  ])('%s: `%s`', (_, form, expected) => {
    expect(toBases(form).map(({base, ending}) => [base, ending].filter(Boolean).join(' '))).toEqual(expected)
  })

  test('may leave more than one base', () => {
    expect(toBases('adding').map(({base}) => base)).toEqual(['adding', 'ad', 'add'])
  })
})
