import {describe, expect, test} from 'vitest'
import {compilePacks} from '../../../src/packs/compile.ts'
import {openTables, type PackTables} from '../../../src/packs/tables.ts'
import {type Candidate, findCandidates, type Origin} from '../../../src/rules/english-word/candidates.ts'
import {toPack} from '../../support/packs.ts'
import {tables} from '../../support/parse.ts'

const ORIGINS = ['translated', 'spun', 'unknown'] as const satisfies readonly Origin[]

function byChance(word: string, origin: Origin, from: PackTables = tables): Candidate[] {
  return findCandidates(word, from, origin).toSorted((a, b) => b.chance - a.chance)
}

/** The first that a source gives for a lemma. */
function candidate(word: string, lemma: string, source: Candidate['source'], origin: Origin = 'unknown'): Candidate {
  const found = findCandidates(word, tables, origin).find((each) => each.lemma === lemma && each.source === source)
  if (!found) throw new Error(`No ${lemma} for ${word}`)
  return found
}

describe('the likeliest lemma by where the English came from', () => {
  test.each([
    ['query', 'translated', 'question', 'lexicon'],
    ['query', 'spun', 'question', 'homograph'],
    ['weapons', 'translated', 'arme', 'lexicon'],
    ['weapons', 'spun', 'munitions', 'homograph'],
    ['weapons', 'unknown', 'arme', 'lexicon'],
    ['mobilized', 'translated', 'mobiliser', 'lexicon'],
    ['mobilized', 'unknown', 'mobiliser', 'lexicon'],
    ['patisserie', 'translated', 'pâtisserie', 'accents'],
    ['patisserie', 'unknown', 'pâtisserie', 'accents'],
    ['of', 'translated', 'de', 'lexicon'],
  ] as const)('%s, %s: %s from the %s', (word, origin, lemma, source) => {
    const {lemma: found, source: by} = byChance(word, origin)[0]!
    expect([found, by]).toEqual([lemma, source])
  })
})

describe('the ending', () => {
  test.each([
    ['a base form', 'query', 'question', 'N', ''],
    ['a plural', 'weapons', 'arme', 'N', 's'],
    ['an irregular plural', 'women', 'femme', 'N', 'irregular'],
    ['a past form', 'mobilized', 'mobiliser', 'V', 'ed'],
    ['an irregular past form', 'went', 'aller', 'V', 'irregular'],
    ['a form in -ing', 'handling', 'gérer', 'V', 'ing'],
  ])('%s: %s', (_, word, lemma, pos, ending) => {
    expect(candidate(word, lemma, 'lexicon')).toMatchObject({pos, ending})
  })
})

describe('the chance', () => {
  test('falls from one translation to the next', () => {
    const chances = ['question', 'requête', 'demande'].map((lemma) => candidate('query', lemma, 'lexicon').chance)
    expect(chances).toEqual(chances.toSorted((a, b) => b - a))
    expect(new Set(chances).size).toBe(3)
  })

  test('is higher for a word of its own than for the base of its ending', () => {
    expect(candidate('evening', 'soir', 'lexicon').chance).toBeGreaterThan(
      candidate('evening', 'même', 'lexicon').chance,
    )
  })

  test('of a homograph hardly falls with a plural, and much with the ending of a verb', () => {
    const [base, plural, past] = ['query', 'queries', 'queried'].map(
      (word) => candidate(word, 'question', 'homograph', 'spun').chance,
    ) as [number, number, number]
    expect(base - plural).toBeCloseTo(0.05)
    expect(base - past).toBeCloseTo(0.75)
  })

  test('of homographs is higher for a word that shares senses with many', () => {
    const sumOf = (word: string) =>
      findCandidates(word, tables, 'spun')
        .filter(({source}) => source === 'homograph')
        .reduce((sum, {chance}) => sum + 10 ** chance, 0)
    expect(sumOf('handle')).toBeGreaterThan(sumOf('left'))
    expect(sumOf('left')).toBeGreaterThan(sumOf('weapon'))
    expect(sumOf('handle')).toBeLessThan(4)
  })

  test('of each source depends on the origin', () => {
    const chances = (lemma: string, source: Candidate['source'], word: string) =>
      ORIGINS.map((origin) => candidate(word, lemma, source, origin).chance)
    const [byLexicon, byHomograph, byAccents] = [
      chances('question', 'lexicon', 'query'),
      chances('question', 'homograph', 'query'),
      chances('pâtisserie', 'accents', 'patisserie'),
    ].map(([translated, spun, unknown]) => ({translated: translated!, spun: spun!, unknown: unknown!}))
    for (const {translated, spun, unknown} of [byLexicon!, byAccents!]) {
      expect(translated).toBeGreaterThan(unknown)
      expect(unknown).toBeGreaterThan(spun)
    }
    expect(byHomograph!.spun).toBeGreaterThan(byHomograph!.unknown)
    expect(byHomograph!.unknown).toBeGreaterThan(byHomograph!.translated)
  })
})

describe('a pack of the user’s own', () => {
  const own = openTables([compilePacks([toPack('lexicon', '{en: query, pos: noun, fr: [colle]}')])])

  test.each(ORIGINS)('comes first where the text is %s', (origin) => {
    expect(byChance('query', origin, own)[0]).toMatchObject({lemma: 'colle', pos: 'N', source: 'lexicon'})
  })

  test('leaves other words as they are', () => {
    expect(findCandidates('weapons', own, 'spun')).toEqual(findCandidates('weapons', tables, 'spun'))
  })
})

test('capitals change nothing', () => {
  expect(findCandidates('Query', tables, 'unknown')).toEqual(findCandidates('query', tables, 'unknown'))
})

test.each(ORIGINS)('nothing for a word no source knows, %s', (origin) => {
  expect(findCandidates('zorglub', tables, origin)).toEqual([])
})
