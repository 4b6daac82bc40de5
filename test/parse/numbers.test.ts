import {describe, expect, test} from 'vitest'
import {renderPlaces, renderSentences} from '../support/tokens.ts'

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'
const THIN = '\u2009'

describe('numbers are one token', () => {
  test.each([
    ['grouped by a space', '10 000 euros', '<number 10 000> euros'],
    ['grouped by a narrow no-break space', `10${NARROW}000 euros`, `<number 10${NARROW}000> euros`],
    ['grouped by a thin space', `10${THIN}000 euros`, `<number 10${THIN}000> euros`],
    ['of three groups', '1 234 567 euros', '<number 1 234 567> euros'],
    ['of three groups, narrow no-break spaces', `1${NARROW}234${NARROW}567`, `<number 1${NARROW}234${NARROW}567>`],
    ['with a decimal comma', '3,5 millions', '<number 3,5> millions'],
    ['with groups and a decimal comma', '1 234,56 euros', '<number 1 234,56> euros'],
    ['with a decimal point', '3.5 millions', '<number 3.5> millions'],
    ['behind an elision', 'plus d’1,5 million', "plus d'|<number 1,5> million"],
    ['before a symbol', `50${NO_BREAK}%`, '<number 50> <symbol %>'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })

  // The character classes of numbers.ts lost the no-break space, and one of them the thin space.
  test.each([
    ['grouped by a no-break space', `10${NO_BREAK}000 euros`, `<number 10${NO_BREAK}000> euros`],
    ['of three groups, thin spaces', `1${THIN}234${THIN}567`, `<number 1${THIN}234${THIN}567>`],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('numbers that stay apart', () => {
  test.each([
    ['a year and a count', 'en 2022 300 personnes', 'en <number 2022> <number 300> personnes'],
    ['a group of two digits', '10 00 euros', '<number 10> <number 00> euros'],
    ['a comma with a space', '3, 5 et 7', '<number 3>|, <number 5> et <number 7>'],
    ['a space before the comma', '12 ,5', '<number 12> ,|<number 5>'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('codes', () => {
  test.each([
    ['the S-400', 'des missiles S-400 russes', 'des missiles <code S-400> russes'],
    ['a word and a year', 'Braveness-2022', '<code Braveness-2022>'],
    ['an ordinal', 'le 2e et le 1er', 'le <code 2e> et le <code 1er>'],
    ['an hour', 'à 10h30', 'à <code 10h30>'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('a number that ends the sentence', () => {
  test.each([
    ['of four digits', 'Née en 2022. Elle part.', ['Née en <number 2022>|.', 'Elle part|.']],
    ['decimal', 'Il vaut 3,5. Elle part.', ['Il vaut <number 3,5>|.', 'Elle part|.']],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual(expected)
  })

  // parse-latin takes up to three digits and a stop for an abbreviation, as in *1. Introduction*.
  test('of two digits', () => {
    expect(renderSentences('Ils étaient 12. Elle part.')).toEqual(['Ils étaient <number 12>|.', 'Elle part|.'])
  })
})

test('a number covers its spaces in the file', () => {
  expect(renderPlaces(`De 10${NARROW}000,5 à tout.`)).toEqual(['De@0', `10${NARROW}000,5@3`, 'à@12', 'tout@14', '.@18'])
})
