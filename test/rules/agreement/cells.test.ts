import {describe, expect, test} from 'vitest'
import {
  ALL,
  anyGender,
  anyNumber,
  FEMININE,
  genderOf,
  NONE,
  numberOf,
  PLURAL,
  SINGULAR,
  toCells,
} from '../../../src/rules/agreement/cells.ts'

describe('cells', () => {
  test.each([
    ['m', 's', 0b0001],
    ['f', 's', 0b0010],
    ['m', 'p', 0b0100],
    ['f', 'p', 0b1000],
    ['e', 's', SINGULAR],
    ['f', 'i', FEMININE],
    ['e', 'i', ALL],
    [undefined, undefined, ALL],
  ] as const)('%s %s', (gender, number, cells) => {
    expect(toCells(gender, number)).toBe(cells)
  })

  test.each([
    [0b1000, 'f', 'p'],
    [SINGULAR, undefined, 's'],
    [FEMININE, 'f', undefined],
    [ALL, undefined, undefined],
    [NONE, undefined, undefined],
  ] as const)('%i has gender %s and number %s', (cells, gender, number) => {
    expect([genderOf(cells), numberOf(cells)]).toEqual([gender, number])
  })

  test('the other gender, the other number', () => {
    expect(anyGender(0b0100)).toBe(PLURAL)
    expect(anyNumber(0b1000)).toBe(FEMININE)
  })
})
