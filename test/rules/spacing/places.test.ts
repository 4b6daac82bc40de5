import {describe, expect, test} from 'vitest'
import {isLayout, wordAfter, wordBefore} from '../../../src/rules/spacing/places.ts'

describe('isLayout', () => {
  test.each([
    ['a b', false],
    ['a  b', false],
    ['a   b', false],
    ['a   b   c', true],
    ['a\tb', true],
    ['| a | b |', true],
    ['a | b', false],
    ['-----', true],
    ['{a}', true],
  ])('%j: %s', (raw, layout) => {
    expect(isLayout(raw)).toBe(layout)
  })
})

test('words at an offset', () => {
  expect(wordBefore('un été.', 6)).toBe('été')
  expect(wordBefore(' x', 1)).toBe('')
  expect(wordAfter('un.Été', 3)).toBe('Été')
  expect(wordAfter('un', 2)).toBe('')
})
