import {describe, expect, test} from 'vitest'
import type {Sentence} from '../../../src/core/document.ts'
import {compilePacks} from '../../../src/packs/compile.ts'
import {openTables} from '../../../src/packs/tables.ts'
import {
  type Company,
  closedFramesOf,
  companyOf,
  framesAt,
  isFill,
  lemmasOf,
} from '../../../src/rules/english-word/company.ts'
import {toPack} from '../../support/packs.ts'
import {sentencesOf, tables} from '../../support/parse.ts'

/** Stands in the place asked for; no collocation has it. */
const FILLER = 'uvuvu'

// The words are none of the shipped collocations.
const own = openTables([
  compilePacks([
    toPack(
      'collocations',
      '{word: moquette, pos: noun, adjectives: [pelucheuse]}',
      '{word: trottinette, pos: noun, adjectives: [pliable, rapide, bleue, solide, volée, neuve]}',
      '{word: brouette, pos: noun, phrases: ["pousser la _ rouillée"]}',
    ),
    toPack(
      'frames',
      '{id: closed, frame: "en tout hameau de _", fills: [fougère], closed: true, wrong: A., right: B.}',
      '{id: lemma, frame: "un bocal de _", fills: ["<cornichon>", prune], wrong: A., right: B.}',
    ),
  ]),
])

function placeIn(text: string): {sentence: Sentence; at: number} {
  for (const sentence of sentencesOf(text.replace('_', FILLER))) {
    const at = sentence.tokens.findIndex((token) => token.text === FILLER)
    if (at !== -1) return {sentence, at}
  }
  throw new Error(`No hole in ${text}`)
}

function companyIn(text: string): Company {
  const {sentence, at} = placeIn(text)
  return companyOf(sentence, at, at, own)
}

const pull = (text: string, form: string) => companyIn(text).pull(form)

describe('collocates', () => {
  test.each([
    ['right before', 'La moquette _ reste.', 'pelucheuse'],
    ['right behind', 'Une _ moquette reste.', 'pelucheuse'],
    ['with words between', 'La moquette est très _.', 'pelucheuse'],
    ['in another form', 'Les moquettes _ restent.', 'pelucheuses'],
    ['with a capital', 'Moquette _ à vendre.', 'Pelucheuse'],
    ['behind a comma', 'La moquette, _ ou non.', 'pelucheuse'],
    ['the other way round', 'Cette pelucheuse _ reste.', 'moquette'],
  ])('%s: %s', (_, text, form) => {
    expect(pull(text, form)).toBeGreaterThan(0)
  })

  test.each([
    ['a word that goes with nothing there', 'La moquette _ reste.', 'profonde'],
    ['five words off', 'La moquette que tu vois est _.', 'pelucheuse'],
    ['behind a full stop', 'La moquette. La _ reste.', 'pelucheuse'],
    ['behind a semicolon', 'La moquette ; _ partout.', 'pelucheuse'],
    ['beyond a bracket', 'La moquette (_ ou non) reste.', 'pelucheuse'],
  ])('not %s: %s', (_, text, form) => {
    expect(pull(text, form)).toBe(0)
  })

  test('next to the place pull more than further off', () => {
    expect(pull('La moquette est _.', 'pelucheuse')).toBeGreaterThan(pull('La moquette est très très _.', 'pelucheuse'))
  })

  test('of a word with few collocates pull more', () => {
    expect(pull('La moquette _ reste.', 'pelucheuse')).toBeGreaterThan(pull('La trottinette _ reste.', 'pliable'))
  })
})

describe('frames', () => {
  test('name what stands in the hole', () => {
    const {sentence, at} = placeIn('Il part en tout hameau de _.')
    expect(framesAt(sentence, at, own).map(({frame: {fills, closed}}) => ({fills, closed}))).toEqual([
      {fills: ['fougère'], closed: true},
    ])
  })

  test('hold for their hole alone', () => {
    const {sentence, at} = placeIn('Il part en tout hameau de _.')
    expect(framesAt(sentence, at - 1, own)).toEqual([])
  })

  test.each([
    ['a form', 'Il ouvre un bocal de _.', 'prune', true],
    ['its plural', 'Il ouvre un bocal de _.', 'prunes', false],
    ['any form of a lemma', 'Il ouvre un bocal de _.', 'cornichons', true],
    ['a word of no frame', 'Il ouvre un bocal de _.', 'question', false],
    ['another sentence', 'Il ouvre un bocal. La _ reste.', 'prune', false],
  ])('pull their fills, %s: %s %s', (_, text, form, pulled) => {
    expect(pull(text, form) > 0).toBe(pulled)
  })

  test('that are closed pull most', () => {
    expect(pull('Il part en tout hameau de _.', 'fougère')).toBeGreaterThan(pull('Il ouvre un bocal de _.', 'prune'))
  })

  test('come with the set phrases of a collocation', () => {
    const {sentence, at} = placeIn('Il faut pousser la _ rouillée.')
    expect(framesAt(sentence, at, own).map(({frame: {fills, open}}) => ({fills, open}))).toContainEqual({
      fills: ['brouette'],
      open: true,
    })
  })

  test.each([
    ['Il part en tout hameau de _.', 1],
    ['Il ouvre un bocal de _.', 0],
  ])('closed ones apart: %s', (text, count) => {
    const {sentence, at} = placeIn(text)
    expect(closedFramesOf(sentence, own).get(at) ?? []).toHaveLength(count)
  })

  test('fill one word, not several', () => {
    const {sentence, at} = placeIn('Il part en tout hameau de _ bleue.')
    expect(companyOf(sentence, at, at + 1, own).frames).toEqual([])
  })
})

describe('most', () => {
  test.each([
    'La moquette _ reste.',
    'La trottinette _ reste.',
    'Il part en tout hameau de _.',
    'Il ouvre un bocal de _.',
  ])('no word is pulled more: %s', (text) => {
    const {most} = companyIn(text)
    expect(most).toBeGreaterThan(0)
    for (const form of ['pelucheuse', 'pliable', 'fougère', 'cornichons', 'prune', 'question'])
      expect(pull(text, form)).toBeLessThanOrEqual(most)
  })

  test('is 0 where nothing around calls for a word', () => {
    expect(companyIn('Il _.').most).toBe(0)
  })
})

test('the shipped packs know that « en tout état de _ » leaves one word', () => {
  const {sentence, at} = placeIn('En tout état de _, il part.')
  expect(
    closedFramesOf(sentence, tables)
      .get(at)
      ?.map(({frame}) => frame.fills),
  ).toEqual([['cause']])
})

describe('isFill', () => {
  test.each([
    ['cause', ['cause'], true],
    ['Cause', ['cause'], true],
    ['causes', ['cause'], false],
    ['Causes', ['<cause>'], true],
    ['causes', ['effet', '<cause>'], true],
    ['effets', ['effet', '<cause>'], false],
    ['cause', [], false],
  ])('%s in %j: %s', (form, fills, expected) => {
    expect(isFill(form, fills)).toBe(expected)
  })
})

describe('lemmasOf', () => {
  test.each([
    ['Chevaux', ['chevaux', 'cheval']],
    ['grèves', ['grèves', 'grever', 'grève']],
    ['zorglub', ['zorglub']],
  ])('%s', (form, lemmas) => {
    expect(lemmasOf(form)).toEqual(lemmas)
  })
})
