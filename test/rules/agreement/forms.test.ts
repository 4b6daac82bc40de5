import {describe, expect, test} from 'vitest'
import {determinerCells, determinerFor} from '../../../src/rules/agreement/determiner-forms.ts'
import {adjectiveFor, beforeNoun, nounFor, writeWords} from '../../../src/rules/agreement/inflected.ts'

const [MS, FS, MP, FP] = [0b0001, 0b0010, 0b0100, 0b1000] as const

describe('determiners', () => {
  test.each([
    ['le', FS, 'table', 'la'],
    ["l'", MP, 'hommes', 'les'],
    ['ce', MS, 'accord', 'cet'],
    ['ces', MS, 'projet', 'ce'],
    ['mes', FS, 'amie', 'mon'],
    ['mon', FS, 'sœur', 'ma'],
    ['du', FS, 'ville', 'de la'],
    ['au', FS, 'gare', 'à la'],
    ['aux', MS, 'ami', 'à le'],
    ['des', FS, 'loi', 'une'],
    ['aucune', MS, 'accord', 'aucun'],
    ['plusieurs', FP, 'lois', 'plusieurs'],
  ])('%s → cell %i before %s', (word, cell, next, expected) => {
    expect(determinerFor(word, cell, next)?.join(' ')).toBe(expected)
  })

  test('some have no such form', () => {
    expect(determinerFor('plusieurs', MS, 'projet')).toBeUndefined()
    expect(determinerFor('chaque', MP, 'projets')).toBeUndefined()
  })

  test('other words are none', () => {
    expect(determinerCells('table')).toBe(0)
  })
})

describe('inflected', () => {
  test.each([
    ['important', FP, '', 'importantes'],
    ['adopté', FS, '', 'adoptée'],
    ['Nouvelle', MS, 'hôpital', 'Nouvel'],
    ['vieux', FP, '', 'vieilles'],
    ['social', MP, '', 'sociaux'],
    ['marron', FP, '', 'marron'],
  ])('%s → cell %i', (text, cell, next, expected) => {
    expect(adjectiveFor(text, cell, next)).toBe(expected)
  })

  test.each([
    ['hôpitaux', MS, 'hôpital'],
    ['candidat', FS, 'candidate'],
    ['accord', FS, undefined],
    ['blorbe', MS, undefined],
  ])('the noun %s → cell %i', (text, cell, expected) => {
    expect(nounFor(text, cell)).toBe(expected)
  })

  test('what waits for a vowel', () => {
    expect([beforeNoun('beau', 'homme'), beforeNoun('bel', 'jardin'), beforeNoun('beau', '')]).toEqual([
      'bel',
      'beau',
      'beau',
    ])
  })

  test('words are joined, with the first letter of the text', () => {
    expect(writeWords(['de', 'le', 'port'], 'De')).toBe('Du port')
    expect(writeWords(['la', 'arme'], 'la')).toBe("l'arme")
  })
})
