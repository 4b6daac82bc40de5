import {describe, expect, test} from 'vitest'
import {Gazetteer} from '../../src/names/gazetteer.ts'
import {compilePacks} from '../../src/packs/compile.ts'
import {openTables} from '../../src/packs/tables.ts'
import {tokensOf} from '../support/parse.ts'

/** A small pack, so that no edit of the shipped ones changes what is shown here. */
const gazetteer = new Gazetteer(
  openTables([
    compilePacks([
      {
        pack: 'test',
        kind: 'names',
        description: 'Names made up.',
        source: 'test',
        license: 'MIT',
        entries: [
          {
            id: 'vorchenkov',
            type: 'person',
            preferred: 'Piotr Vorchenkov',
            family: 'Vorchenkov',
            accepted: ['Vortchenkov'],
            refused: ['Vorshenkov', 'Peter Vorshenkov'],
          },
          {id: 'nijni-tarkov', type: 'city', preferred: 'Nijni Tarkov', refused: ['Nizhny Tarkov']},
          {id: 'tarkov', type: 'city', preferred: 'Tarkov'},
          {id: 'ovtk', type: 'organisation', preferred: 'OVTK', refused: ['QXZ']},
          {id: 'nuit-tarkov', type: 'product', preferred: 'Tarkov : la nuit'},
          {id: 'bataille', type: 'event', preferred: 'bataille de Tarkov', refused: ['battle of Tarkov']},
        ],
      },
      {
        pack: 'test-given',
        kind: 'given-names',
        description: 'Given names made up.',
        source: 'test',
        license: 'MIT',
        entries: [{preferred: 'Piotrik', languages: ['ru', 'be'], refused: ['Pyotrik']}],
      },
    ]),
  ]),
)
const ids = (form: string) => gazetteer.forms(form).map(({id, status}) => `${id} ${status}`)

describe('forms', () => {
  test.each([
    ['the preferred form', 'Piotr Vorchenkov', ['vorchenkov preferred']],
    ['the family name', 'Vorchenkov', ['vorchenkov family']],
    ['an accepted family name', 'Vortchenkov', ['vorchenkov family-accepted']],
    ['a refused family name', 'Vorshenkov', ['vorchenkov family-refused']],
    ['a refused whole name', 'Peter Vorshenkov', ['vorchenkov refused']],
    ['a hyphen for a space', 'Nijni-Tarkov', ['nijni-tarkov preferred']],
    ['capitals', 'VORCHENKOV', ['vorchenkov family']],
    ['an acronym', 'QXZ', ['ovtk refused']],
    ['a name the packs do not hold', 'Oulkenov', []],
  ])('%s: %s', (_, form, expected) => {
    expect(ids(form)).toEqual(expected)
    expect(ids(form), 'asked again').toEqual(expected)
  })

  // An answer is kept under the folded form, though the case of the form decides it too.
  test('an answer does not hang on what was asked before', () => {
    expect([ids('QXZ'), ids('Qxz'), ids('QXZ')]).toEqual([['ovtk refused'], [], ['ovtk refused']])
  })
})

describe('longestMatch', () => {
  test.each([
    ['the longer of two forms', 'Nijni Tarkov dort', 2, 'nijni-tarkov'],
    ['the shorter where the longer is not there', 'Tarkov dort', 1, 'tarkov'],
    ['across a no-break space', 'Nijni\u00A0Tarkov dort', 2, 'nijni-tarkov'],
  ])('%s: %s', (_, text, length, id) => {
    expect(gazetteer.longestMatch(tokensOf(text), 0)).toMatchObject({length, forms: [{id}]})
  })

  test.each([
    ['a comma parts the words', 'Nijni, Tarkov dort'],
    ['a word of no pack', 'Oulkenov dort'],
  ])('%s: %s', (_, text) => {
    expect(gazetteer.longestMatch(tokensOf(text), 0)).toBeUndefined()
  })

  // Forms with a mark inside (« Mad Max: Fury Road ») compile, and are never met.
  test('a form with a colon', () => {
    expect(gazetteer.longestMatch(tokensOf('Tarkov : la nuit'), 0)).toMatchObject({forms: [{id: 'nuit-tarkov'}]})
  })
})

test('entity gives the facts of a pack, with empty lists where it says nothing', () => {
  expect(gazetteer.entity('tarkov')).toEqual({type: 'city', preferred: 'Tarkov', accepted: [], refused: []})
})

test('givenNames gives the French form and its languages', () => {
  expect(gazetteer.givenNames('Pyotrik')).toEqual([{preferred: 'Piotrik', languages: ['ru', 'be'], isLegal: false}])
  expect(gazetteer.givenNames('Piotrik')).toEqual([{preferred: 'Piotrik', languages: ['ru', 'be'], isLegal: true}])
  expect(gazetteer.givenNames('Nobodyk')).toEqual([])
})
