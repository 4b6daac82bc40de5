import {describe, expect, test} from 'vitest'
import {classify, isEnglishToken, isLoanCompound, isLoanword} from '../../../src/rules/english-word/words.ts'
import {tables, tokensOf} from '../../support/parse.ts'

/** The last token, behind a word that keeps a sentence from starting with it. */
const tokenOf = (text: string) => tokensOf(`oui ${text}`).at(-1)!

describe('classify', () => {
  test.each([
    ['maison', 'french'],
    ['-il', 'french'],
    ['XIV', 'french'],
    ['km', 'french'],
    ['Brown', 'french'],
    ['question', 'french'],
    ['dialogue', 'french'],
    ['query', 'english'],
    ['of', 'english'],
    ["don't", 'english'],
    ['cover-up', 'english'],
    ['Query', 'english'],
    ['Braveness-2022', 'english'],
    ['zorglub', 'unknown'],
    ['HBO', 'unknown'],
    ['iPhone', 'unknown'],
    ['Kruger', 'unknown'],
    ['Zapad-2021', 'unknown'],
    ['2022', 'other'],
    ['S-400', 'other'],
    ['https://example.com/query', 'other'],
    ['»', 'other'],
  ] as const)('%s is %s', (text, expected) => {
    expect(classify(tokenOf(text))).toBe(expected)
  })
})

describe('isEnglishToken', () => {
  test.each([
    ['query', true],
    ['Query', true],
    ['question', true],
    ['to', true],
    ['maison', false],
    ['zorglub', false],
    ['-il', false],
    ['HBO', false],
    ['2022', false],
    ['Braveness-2022', false],
  ])('%s: %s', (text, expected) => {
    expect(isEnglishToken(tokenOf(text))).toBe(expected)
  })
})

describe('isLoanword', () => {
  test.each([
    ['alone', 'le play-off', 1, true],
    ['its plural', 'les play-offs', 1, true],
    ['first word of two', 'le think tank', 1, true],
    ['second word of two', 'le think tank', 2, true],
    ['a hyphen for the space', 'le think-tank', 1, true],
    ['half of it', 'le think rare', 1, false],
    ['a leftover beside it', 'le think tank query', 3, false],
  ])('%s: %s', (_, text, at, expected) => {
    expect(isLoanword(tokensOf(text), at, tables)).toBe(expected)
  })
})

describe('isLoanCompound', () => {
  test.each([
    ['ex-trader', true],
    ['query-trader', false],
    ['query', false],
    ['-trader', false],
  ])('%s: %s', (text, expected) => {
    expect(isLoanCompound(text, tables)).toBe(expected)
  })
})
