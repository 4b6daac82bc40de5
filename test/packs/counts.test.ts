import {describe, expect, test} from 'vitest'
import {readShippedPacks} from '../../scripts/build/packs.ts'
import {rules} from '../../src/index.ts'
import {countPacks, readCounts} from '../../src/packs/counts.ts'
import type {Pack} from '../../src/packs/schema.ts'
import {toPack} from '../support/packs.ts'

const PHRASE = '{id: sens, phrase: du sens, expected: [], note: A., wrong: [B.], right: [C.]}'

const packs = {
  'accepted-words': toPack('accepted-words', '{word: covid, pos: noun}'),
  loanwords: toPack('loanwords', '{word: box, pos: noun, right: Oui.}'),
  names: toPack('names', '{id: a, type: city, preferred: Tver}', '{id: b, type: region, preferred: Tver}'),
  'given-names': toPack('given-names', '{preferred: Alexeï, languages: [ru]}'),
  lexicon: toPack('lexicon', '{en: lead, pos: noun, fr: [plomb]}', '{en: lead, pos: verb, fr: [mener]}'),
  phrases: toPack('phrases', PHRASE),
  frames: toPack('frames', '{id: a, frame: mise en _, fills: [cause], wrong: A., right: B.}'),
  residue: toPack('residue', '{id: a, line: lire aussi, wrong: [A.], right: [B.]}'),
  collocations: toPack('collocations', '{word: crise, pos: noun}'),
  'english-phrases': toPack('english-phrases', '{en: of course, fr: [bien sûr]}'),
} satisfies Record<Pack['kind'], Pack>

const falseFriends = {...packs.phrases, rule: 'false-friend'} as Pack

describe('countPacks', () => {
  test('no packs', () => {
    expect(countPacks([])).toEqual([])
  })

  test('every kind, under its rule, in the order of their names', () => {
    expect(countPacks([falseFriends, ...Object.values(packs)])).toEqual([
      {rule: 'cognate-swap', kind: 'collocations', packs: 1, entries: 1},
      {rule: 'cognate-swap', kind: 'frames', packs: 1, entries: 1},
      {rule: 'english-word', kind: 'english-phrases', packs: 1, entries: 1},
      {rule: 'english-word', kind: 'lexicon', packs: 1, entries: 2},
      {rule: 'english-word', kind: 'loanwords', packs: 1, entries: 1},
      {rule: 'false-friend', kind: 'phrases', packs: 1, entries: 1},
      {rule: 'literal-translation', kind: 'phrases', packs: 1, entries: 1},
      {rule: 'name-form', kind: 'given-names', packs: 1, entries: 1},
      {rule: 'name-form', kind: 'names', packs: 1, entries: 2},
      {rule: 'page-residue', kind: 'residue', packs: 1, entries: 1},
      {rule: 'spelling', kind: 'accepted-words', packs: 1, entries: 1},
    ])
  })

  test('packs of one kind are added up', () => {
    expect(countPacks([packs.names, packs.lexicon, packs.names])).toEqual([
      {rule: 'english-word', kind: 'lexicon', packs: 1, entries: 2},
      {rule: 'name-form', kind: 'names', packs: 2, entries: 4},
    ])
  })
})

describe('the counts of the package', () => {
  // Reading them all takes seconds.
  const shipped = countPacks(readShippedPacks())

  test('are those of the shipped packs', () => {
    expect(readCounts()).toEqual(shipped)
  })

  test('name rules that there are', () => {
    const ids = rules.map(({id}) => id)
    expect(readCounts().filter(({rule}) => !ids.includes(rule))).toEqual([])
  })
})
