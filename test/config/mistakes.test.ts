import {expect, test} from 'vitest'
import {nearest} from '../../src/config/mistakes.ts'

const known = ['name-form', 'name-consistency', 'english-word', 'quotes']

test.each([
  ['name-from', 'name-form'],
  ['names-form', 'name-form'],
  ['English-Word', 'english-word'],
  ['name_consistancy', 'name-consistency'],
  ['quote', 'quotes'],
  ['grammaire', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('%.20s → %s', (word, near) => {
  expect(nearest(word, known)).toBe(near)
})
