import {describe, expect, test} from 'vitest'
import {agreeDeterminer, determiners} from '../../src/grammar/determiners.ts'

describe('agreeDeterminer', () => {
  // Masculine, masculine before a vowel, feminine, feminine before a vowel.
  const paradigms = [
    ['le', "l'", 'la', "l'"],
    ['un', 'un', 'une', 'une'],
    ['ce', 'cet', 'cette', 'cette'],
    ['du', "de l'", 'de la', "de l'"],
    ['au', "à l'", 'à la', "à l'"],
    ['mon', 'mon', 'ma', 'mon'],
    ['son', 'son', 'sa', 'son'],
    ['aucun', 'aucun', 'aucune', 'aucune'],
    ['quel', 'quel', 'quelle', 'quelle'],
    ['tout', 'tout', 'toute', 'toute'],
    ['tous', 'tous', 'toutes', 'toutes'],
    ['certains', 'certains', 'certaines', 'certaines'],
  ] as const
  const all = (determiner: string) => [
    agreeDeterminer(determiner, 'm', false),
    agreeDeterminer(determiner, 'm', true),
    agreeDeterminer(determiner, 'f', false),
    agreeDeterminer(determiner, 'f', true),
  ]

  test.each(paradigms)('%s, %s, %s, %s: each from the masculine and the feminine', (...forms) => {
    const [masculine, , feminine] = forms
    expect(all(masculine)).toEqual(forms)
    if (!feminine.includes(' ')) expect(all(feminine)).toEqual(forms)
  })

  test.each([
    ['cet', 'm', false, 'ce'],
    ["l'", 'f', false, 'la'],
    ["l'", 'm', false, 'le'],
    ["l'", 'm', true, "l'"],
  ] as const)('%s, before a vowel till now → %s, vowel %s: %s', (determiner, gender, vowel, expected) => {
    expect(agreeDeterminer(determiner, gender, vowel)).toBe(expected)
  })

  test.each([
    ['a noun of unknown gender keeps that of the determiner', 'la', undefined, false, 'la'],
    ['so does an epicene one', 'cette', 'e', false, 'cette'],
    ['and the vowel still counts', 'cette', undefined, true, 'cette'],
    ['masculine too', 'ce', undefined, true, 'cet'],
    ['sa before a vowel', 'sa', undefined, true, 'son'],
  ] as const)('%s', (_, determiner, gender, vowel, expected) => {
    expect(agreeDeterminer(determiner, gender, vowel)).toBe(expected)
  })

  test.each([
    ['Le', 'f', false, 'La'],
    ['Ce', 'm', true, 'Cet'],
    ['Au', 'f', false, 'À la'],
    ["L'", 'f', false, 'La'],
    ['Du', 'm', true, "De l'"],
  ] as const)('a capital stays: %s', (determiner, gender, vowel, expected) => {
    expect(agreeDeterminer(determiner, gender, vowel)).toBe(expected)
  })

  test.each(['les', 'des', 'aux', 'ces', 'mes', 'leurs', 'leur', 'notre', 'chaque', 'plusieurs', 'trois', 'port', ''])(
    '`%s` shows no gender',
    (determiner) => {
      expect(all(determiner)).toEqual(Array.from({length: 4}, () => determiner))
    },
  )
})

test.each([
  ['le', {gender: 'm', number: 's'}],
  ['cette', {gender: 'f', number: 's'}],
  ["l'", {gender: undefined, number: 's'}],
  ['son', {gender: undefined, number: 's'}],
  ['plusieurs', {gender: undefined, number: 'p'}],
  ['trois', {gender: undefined, number: 'p'}],
  ['tous', {gender: 'm', number: 'p'}],
  ['quelles', {gender: 'f', number: 'p'}],
  ['port', undefined],
])('what `%s` says of its noun', (determiner, expected) => {
  expect(determiners.get(determiner)).toEqual(expected)
})
