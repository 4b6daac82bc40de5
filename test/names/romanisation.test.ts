import {expect, test} from 'vitest'
import {isEnglishFormOf} from '../../src/names/romanisation.ts'

test.each([
  ['Yaransk', 'Iaransk', true],
  ['Shura', 'Choura', true],
  ['Zhukovo', 'Joukovo', true],
  ['Kuzmin', 'Kouzmine', true],
  ['Verkhniy Ufaley', 'Verkhni Oufaleï', false],
  ['Chuprin', 'Tchouprine', true],
  ['Choura', 'Choura', false],
  ['Trotsky', 'Trotski', false],
  ['Hafez', 'Hafiz', false],
  ['Dubai', 'Dubaï', false],
  ['Choura', 'Shura', false],
])('%s for %s: %s', (form, french, expected) => {
  expect(isEnglishFormOf(form, french)).toBe(expected)
})
