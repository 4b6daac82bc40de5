import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {allowedDistance, foldAccents, hasRomanisationMarker, nameDistance} from '../../src/names/distance.ts'

/** Letters and letter groups that names are made of, so that the property meets the table of groups often. */
const name = fc
  .array(
    fc.constantFrom(
      ...'a e i o u ou y k kh ch sh tch chtch j zh g gu ts s ss z v w n r l m d t ï š č ž ı ø'.split(' '),
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))

describe('nameDistance', () => {
  test.each([
    ['Russian ch and ou', 'Loukachenko', 'Lukashenko'],
    ['Russian tch', 'Gorbatchev', 'Gorbachev'],
    ['Russian kh and chtch', 'Khrouchtchev', 'Khrushchev'],
    ['German for Russian', 'Khrouchtchev', 'Chruschtschow'],
    ['Russian j', 'Joukov', 'Zhukov'],
    ['Russian j inside', 'Soljenitsyne', 'Solzhenitsyn'],
    ['Ukrainian iou', 'Iouchtchenko', 'Yushchenko'],
    ['Ukrainian y at the end', 'Zaloujny', 'Zaluzhny'],
    ['Arabic ou', 'Zarqaoui', 'Zarqawi'],
    ['Arabic ch', 'Bachar', 'Bashar'],
    ['Persian dj', 'Rafsandjani', 'Rafsanjani'],
    ['Persian ch', 'Pezechkian', 'Pezeshkian'],
    ['Turkish dotless i', 'Kılıçdaroğlu', 'Kilicdaroglu'],
    ['Turkish ç and ş', 'Çavuşoğlu', 'Cavusoglu'],
  ])('%s: %s and %s are within reach', (_, first, second) => {
    expect(nameDistance(first, second)).toBeLessThanOrEqual(allowedDistance(first, second))
  })

  test.each([
    ['Slovaquie', 'Slovénie'],
    ['Autriche', 'Australie'],
    ['Lituanie', 'Lettonie'],
    ['Karpov', 'Kasparov'],
    ['Omsk', 'Tomsk'],
    ['Biden', 'Baden'],
    ['Khamenei', 'Khomeini'],
  ])('%s and %s are out of reach', (first, second) => {
    expect(nameDistance(first, second)).toBeGreaterThan(allowedDistance(first, second))
  })

  test('an accent on a vowel and capitals cost nothing', () => {
    expect(nameDistance('MAZEÏKA', 'Mazeika')).toBe(0)
  })

  test('another first letter costs more than another letter inside', () => {
    expect(nameDistance('Vorin', 'Torin')).toBeGreaterThan(nameDistance('Arvin', 'Artin'))
  })

  test('is the same both ways', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(nameDistance(a, b)).toBeCloseTo(nameDistance(b, a), 10)
      }),
    )
  })

  test('is 0 from a word to itself and never negative', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(nameDistance(a, a)).toBe(0)
        expect(nameDistance(a, b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('allowedDistance', () => {
  test('grows with the shorter word, whichever comes first', () => {
    const words = ['Lu', 'Omsk', 'Minsk', 'Koursk', 'Joukova', 'Loukachenko']
    const reach = words.map((word) => allowedDistance(word, 'Loukachenkovitch'))
    expect(reach).toEqual([...reach].sort((a, b) => a - b))
    expect(allowedDistance('Omsk', 'Loukachenko')).toBe(allowedDistance('Loukachenko', 'Omsk'))
  })
})

describe('foldAccents', () => {
  test.each([
    ['Choïgou', 'choigou'],
    ['Łódź', 'lodž'],
    ['Şanlıurfa', 'šanliurfa'],
    ['Dvořák', 'dvorak'],
    ['Đinđić', 'đinđič'],
    ['Straße', 'strasse'],
    ['Œuvre', 'oeuvre'],
    ['M’Baye', "m'baye"],
    ['E\u0301mile', 'emile'],
  ])('%s → %s', (word, folded) => {
    expect(foldAccents(word)).toBe(folded)
  })
})

describe('hasRomanisationMarker', () => {
  test.each([
    ['Loukine', 'Lukine'],
    ['Chourov', 'Shourov'],
    ['Joukov', 'Zhukov'],
    ['Mikoïan', 'Mikoyan'],
    ['Sakharov', 'Saharov'],
  ])('%s and %s show two romanisations', (first, second) => {
    expect(hasRomanisationMarker(first, second)).toBe(true)
    expect(hasRomanisationMarker(second, first)).toBe(true)
  })

  test.each([
    ['Petrov', 'Petrow'],
    ['Loukine', 'Loukin'],
    ['Chevtchenko', 'Chevtchenka'],
  ])('%s and %s do not', (first, second) => {
    expect(hasRomanisationMarker(first, second)).toBe(false)
  })
})
