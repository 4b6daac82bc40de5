import {describe, expect, test} from 'vitest'
import {englishFrequency, frenchFrequency, UNLISTED} from '../../src/lexicon/frequency.ts'
import {frenchForms} from '../../src/lexicon/morphology.ts'

describe('frenchFrequency', () => {
  test('falls from the commonest words to the rarest', () => {
    const forms = ['de', 'dans', 'pays', 'enquête', 'hameau']
    const values = forms.map(frenchFrequency)
    expect(values).toEqual([...values].sort((a, b) => b - a))
    expect(new Set(values).size).toBe(values.length)
  })

  test.each([
    ['a form of no list', 'anticonstitutionnellement'],
    ['an English word', 'query'],
    ['no word at all', 'uvuvu'],
    ['a capital: forms are asked for in lower case', 'DE'],
    ['nothing', ''],
  ])('%s is as rare as can be', (_, form) => {
    expect(frenchFrequency(form)).toBe(UNLISTED)
  })

  test.each([
    ['accents', 'des', 'dés'],
    ['number', 'ministre', 'ministres'],
    ['person', 'fait', 'faisons'],
  ])('tells forms apart by %s: %s, %s', (_, common, rare) => {
    expect(frenchFrequency(common)).toBeGreaterThan(frenchFrequency(rare))
  })
})

describe('englishFrequency', () => {
  test.each([
    ['an English word that French has too', 'change', 'common'],
    ['the same of a noun', 'table', 'common'],
    ['a French word that English has not', 'maison', 'unlisted'],
    ['a French verb', 'parler', 'unlisted'],
    ['an English word that French has not', 'attack', 'unlisted'],
    ['no word at all', 'uvuvu', 'unlisted'],
  ])('%s: %s is %s', (_, form, expected) => {
    const value = englishFrequency(form)
    expect(value > 4 ? 'common' : value === UNLISTED ? 'unlisted' : value).toBe(expected)
  })
})

test('every form has a Zipf value', () => {
  const out = [...frenchForms().words()].filter((form, i) => {
    if (i % 50 !== 0) return false
    return [frenchFrequency(form), englishFrequency(form)].some((value) => value < UNLISTED || value > 8)
  })
  expect(out).toEqual([])
})
