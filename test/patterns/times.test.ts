import {describe, expect, test} from 'vitest'
import {dateWidth, hourWidth, LONGEST_TIME} from '../../src/patterns/times.ts'
import {tokensOf} from '../support/parse.ts'

/** The text that the tokens of a time cover. */
function taken(text: string, width: (tokens: ReturnType<typeof tokensOf>, from: number) => number): string {
  const tokens = tokensOf(text)
  const count = width(tokens, 0)
  expect(count).toBeLessThanOrEqual(LONGEST_TIME)
  return count === 0 ? '' : text.slice(0, tokens[count - 1]!.end)
}

describe('dateWidth', () => {
  test.each([
    ['12 mai 2021 à Brest', '12 mai 2021'],
    ['12 mai, à Brest', '12 mai'],
    ['1er mai 2021', '1er mai 2021'],
    ['lundi 12 mai 2021', 'lundi 12 mai 2021'],
    ['lundi, le 12 mai 2021', 'lundi, le 12 mai 2021'],
    ['12/05/2021 à Brest', '12/05/2021'],
    ['12.05.2021', '12.05.2021'],
    ['2021-05-12', '2021-05-12'],
    ['May 12, 2021 by Claire', 'May 12, 2021'],
    ['12 août', '12 août'],
    ['12 bateaux', ''],
    ['mai 2021', ''],
    ['lundi', ''],
    ['45 mai 2021', ''],
    ['le port', ''],
  ])('%s', (text, expected) => {
    expect(taken(text, dateWidth)).toBe(expected)
  })
})

describe('hourWidth', () => {
  test.each([
    ['10h30 à Brest', '10h30'],
    ['10H30', '10H30'],
    ['8h', '8h'],
    ['10:30', '10:30'],
    ['10:30:15', '10:30:15'],
    ['10 h 30', '10 h 30'],
    ['10 heures', '10 heures'],
    ['10:30 GMT', '10:30 GMT'],
    ['10:30 p.m.', '10:30 p.m.'],
    ['10 bateaux', ''],
    ['45h', ''],
    ['port', ''],
  ])('%s', (text, expected) => {
    expect(taken(text, hourWidth)).toBe(expected)
  })
})
