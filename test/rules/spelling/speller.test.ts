import {expect, test} from 'vitest'
import {respellings, suggest} from '../../../src/rules/spelling/speller.ts'

test('suggests from the slice only', () => {
  expect(suggest(['minsitre'], ['ministre', 'maison'])).toEqual(new Map([['minsitre', ['ministre']]]))
})

test('knows the words of the slice, and has nothing for what is far from all', () => {
  const suggestions = suggest(['maison', 'zxqv'], ['maison'])
  expect(suggestions.has('maison')).toBe(false)
  expect(suggestions.get('zxqv')).toEqual([])
})

test('respellings come from the affix file of the dictionary', () => {
  expect(respellings()).toContainEqual(['f', 'ph'])
  expect(respellings().flat()).not.toContain('')
})
