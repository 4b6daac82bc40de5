import {describe, expect, test} from 'vitest'
import {NameIndex} from '../../src/names/name-index.ts'
import {toTitleCase} from '../../src/names/slots.ts'
import {gazetteer, parse, sentencesOf} from '../support/parse.ts'

/** Each group as `id → preferred: form standing, …`; names of no pack have the id `-`. */
function groupsOf(text: string): string[] {
  const index = new NameIndex(gazetteer)
  for (const paragraph of parse(text)) index.add(paragraph)
  return index
    .groups()
    .map(
      ({entityId, preferred, occurrences}) =>
        `${entityId ?? '-'} → ${preferred}: ${occurrences.map(({form, standing}) => `${form} ${standing}`).join(', ')}`,
    )
}

const L = 'loukachenko-alexandre → '

describe('groups', () => {
  test.each([
    [
      'a family name and its refused spelling',
      'Loukachenko part. Lukashenka reste.',
      [`${L}Loukachenko: Loukachenko legal, Lukashenka refused`],
    ],
    [
      'a whole name stands for both its parts',
      'Alexandre Loukachenko part. Lukashenka reste.',
      [`${L}Loukachenko: Loukachenko legal, Lukashenka refused`],
    ],
    ['a refused given name', 'Aleksandr Loukachenko part.', [`${L}Alexandre: Aleksandr refused`]],
    ['an initial is no given name', 'A. Loukachenko part.', []],
    [
      'the habit of the text among accepted forms',
      'Kiev dort. Kyiv attend. Kyiv tient.',
      ['kiev → Kyiv: Kiev legal, Kyiv legal, Kyiv legal'],
    ],
    ['the choice of the packs in a tie', 'Kyiv dort. Kiev attend.', ['kiev → Kiev: Kyiv legal, Kiev legal']],
    [
      'an unlisted spelling close to a name of the text',
      'Loukachenko part. Loukachienko reste.',
      [`${L}Loukachenko: Loukachenko legal, Loukachienko unlisted`],
    ],
    [
      'names of no pack',
      'Vorchenkov part. Vorshenkov reste.',
      ['- → Vorchenkov: Vorchenkov unlisted, Vorshenkov unlisted'],
    ],
    ['a name of no pack in one spelling', 'Vorchenkov part. Vorchenkov reste.', []],
    ['a foreign one', 'Vorshenkov part.', ['- → Vorchenkov: Vorshenkov refused']],
    [
      'another habit than that of French',
      'Vorchenkov part. Vorshenkov reste. Vorshenkov dort.',
      ['- → Vorchenkov: Vorchenkov unlisted, Vorshenkov unlisted, Vorshenkov unlisted'],
    ],
    [
      'a surname alone behind a full name in the spelling of English',
      'Pavel Vorshenkov part. Vorchenkov reste.',
      ['- → Pavel Vorchenkov: Pavel Vorshenkov refused', '- → Vorchenkov: Vorshenkov unlisted, Vorchenkov unlisted'],
    ],
    [
      'a surname alone and the full name, spelled otherwise',
      'Pavel Vorchenkov part. Vorshenkov reste.',
      ['- → Vorchenkov: Vorchenkov unlisted, Vorshenkov unlisted'],
    ],
    ['a surname that two persons nearly have', 'Nabil Kouradani et Farid Kouradany. Kuradani reste.', []],
    ['the surname of another person', 'Nabil Kouradani part. Farid Kuradani reste.', []],
    [
      'an accepted whole name and the preferred one',
      'Léon Trotski part. Léon Trotsky reste.',
      ['trotski-leon → Trotski: Trotski legal, Trotsky legal'],
    ],
    [
      'a whole name in which the surname comes first, without its hyphen',
      'Kim Jong-un part. Kim Jong Un reste.',
      ['kim-jong-un → Kim Jong-un: Kim Jong-un legal, Kim Jong Un legal'],
    ],
    [
      'an unlisted surname behind the right given name',
      'Sergueï Choïgou part. Sergueï Choigoue reste.',
      ['choigou-serguei → Choïgou: Choïgou legal, Choigoue unlisted'],
    ],
    ['two spellings no romanisation explains', 'Londres dort. Landres attend.', []],
    ['presidents of one surname', 'George Bush part. Jeb Bush reste.', []],
    ['a name inside a longer one', 'Il cite Peking University.', []],
    ['somebody else’s given name', 'Ivan Gorbatchev part.', []],
    [
      'paragraphs are one document',
      'Loukachenko part.\n\nLukashenka reste.',
      [`${L}Loukachenko: Loukachenko legal, Lukashenka refused`],
    ],
  ])('%s: %s', (_, text, groups) => {
    expect(groupsOf(text).sort()).toEqual([...groups].sort())
  })

  test('a paragraph handed over twice counts once', () => {
    const index = new NameIndex(gazetteer)
    const [paragraph] = parse('Kiev dort, Kyiv attend.')
    index.add(paragraph!)
    index.add(paragraph!)
    expect(index.groups()[0]!.occurrences).toHaveLength(2)
  })

  test('occurrences come in the order of the text', () => {
    const index = new NameIndex(gazetteer)
    for (const paragraph of parse('Loukachienko part. Loukachenko reste. Lukashenka dort.')) index.add(paragraph)
    const starts = index.groups().flatMap(({occurrences}) => occurrences.map(({start}) => start))
    expect(starts).toEqual([0, 19, 38])
  })
})

describe('isKnownAt', () => {
  const index = new NameIndex(gazetteer)
  const [sentence] = sentencesOf('Le New York Times et Vorchenkov.')

  test.each([
    ['a word inside a name of the packs', 7, true],
    ['a name of no pack', 22, false],
    ['a word that is no name', 0, false],
  ])('%s', (_, offset, known) => {
    expect(index.isKnownAt(sentence!, offset)).toBe(known)
  })
})

test.each([
  ['LOUKACHENKO', 'Loukachenko'],
  ['KIM JONG-UN', 'KIM JONG-UN'],
  ['OTAN', 'OTAN'],
  ['ÉLYSÉE', 'Élysée'],
  ['Poutine', 'Poutine'],
])('toTitleCase: %s → %s', (text, title) => {
  expect(toTitleCase(text)).toBe(title)
})
