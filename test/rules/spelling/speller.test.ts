import {expect, test} from 'vitest'
import {respellings, suggest} from '../../../src/rules/spelling/speller.ts'

test('retext-spell suggests words of the slice, one slip away', () => {
  expect(suggest('gouvernemant', ['gouvernement', 'maison'])).toEqual(['gouvernement'])
})

test('it knows the words of the slice, and has nothing for what is far from it', () => {
  expect(suggest('maison', ['maison'])).toEqual([])
  expect(suggest('zxqv', ['maison'])).toEqual([])
})

test('letters that changed places, and a letter too many', () => {
  expect(suggest('masion', ['maison', 'mansion'])).toContain('maison')
  expect(suggest('maisson', ['maison'])).toEqual(['maison'])
})

test('respellings come from the affix file of the dictionary', () => {
  expect(respellings()).toContainEqual(['f', 'ph'])
  expect(respellings().flat()).not.toContain('')
})

test('a slice of words with marks only', () => {
  expect(suggest('aujourdhui', ["aujourd'hui"])).toEqual([])
})
