import {describe, expect, test} from 'vitest'
import {findSlot} from '../../../src/grammar/slot.ts'
import {compilePacks} from '../../../src/packs/compile.ts'
import {openTables, type PackTables} from '../../../src/packs/tables.ts'
import type {Origin} from '../../../src/rules/english-word/candidates.ts'
import {companyOf} from '../../../src/rules/english-word/company.ts'
import {findFixes, pluralOf, rankFixes} from '../../../src/rules/english-word/fixes.ts'
import {toPack} from '../../support/packs.ts'
import {sentencesOf, tables} from '../../support/parse.ts'

interface Setting {
  readonly origin?: Origin
  /** The words around count too. */
  readonly company?: boolean
  readonly from?: PackTables
}

function fixesIn(text: string, word: string, setting: Setting = {}): string[] {
  const {origin = 'unknown', company = false, from = tables} = setting
  const sentence = sentencesOf(text).find(({tokens}) => tokens.some((token) => token.text === word))!
  const at = sentence.tokens.findIndex((token) => token.text === word)
  const slot = findSlot(sentence.tokens, at)
  return findFixes(word, slot, from, origin, company ? companyOf(sentence, at, at, from) : undefined)
}

describe('findFixes', () => {
  test.each([
    ['the gender of the determiner', 'la query de savoir', 'query', 'question'],
    ['an elision before the word', 'l’army du pays', 'army', 'armée'],
    ['no elision before the word', 'le fight de rue', 'fight', 'combat'],
    ['an elision that the French word does not take', 'il manque d’weapons', 'weapons', 'armes'],
    ['an irregular plural', 'les women russes', 'women', 'femmes'],
    ['the gender of the noun before', 'une victoire everlasting', 'everlasting', 'éternelle'],
    ['masculine singular', 'un accord everlasting', 'everlasting', 'éternel'],
    ['the number of the subject', 'elles sont happy', 'happy', 'heureuses'],
    ['an infinitive', 'il faut handle la crise', 'handle', 'gérer'],
    ['a participle', 'elle a mobilized la foule', 'mobilized', 'mobilisé'],
    ['a spun noun keeps its gender', 'la manufacturing de blé', 'manufacturing', 'fabrication'],
    ['a noun of the other gender, where no other is known', 'une braveness rare', 'braveness', 'courage'],
    ['a capital', 'Query posée', 'Query', 'Question'],
    ['an accent left out', 'la patisserie ouvre', 'patisserie', 'pâtisserie'],
    ['a letter left out', 'le group parle', 'group', 'groupe'],
  ])('best first, %s: %s', (_, text, word, best) => {
    expect(fixesIn(text, word)[0]).toBe(best)
  })

  test.each([
    ['les weapons russes', 'weapons', 'translated', 'armes'],
    ['les weapons russes', 'weapons', 'spun', 'munitions'],
    ['la query de savoir', 'query', 'translated', 'question'],
    ['la query de savoir', 'query', 'spun', 'question'],
    ['la patisserie ouvre', 'patisserie', 'translated', 'pâtisserie'],
  ] as const)('best first by where the English came from: %s, %s %s', (text, word, origin, best) => {
    expect(fixesIn(text, word, {origin})[0]).toBe(best)
  })

  test('nothing for a word no source knows', () => {
    expect(fixesIn('la zorglub dort', 'zorglub')).toEqual([])
  })

  test.each([
    ['la query de savoir', 'query'],
    ['les soldiers partent', 'soldiers'],
    ['elle est happy', 'happy'],
  ])('five at most, each once: %s', (text, word) => {
    const fixes = fixesIn(text, word)
    expect(fixes.length).toBeGreaterThan(1)
    expect(fixes.length).toBeLessThanOrEqual(5)
    expect(new Set(fixes).size).toBe(fixes.length)
  })

  test('every fix of a capitalised word has a capital', () => {
    expect(fixesIn('Query posée', 'Query').every((fix) => /^\p{Lu}/u.test(fix))).toBe(true)
  })

  test('a translation of a user’s own comes first', () => {
    const from = openTables([compilePacks([toPack('lexicon', '{en: query, pos: noun, fr: [colle]}')])])
    expect(fixesIn('la query de savoir', 'query', {from})[0]).toBe('colle')
  })
})

describe('the words around', () => {
  test.each([
    ['a collocation', 'L’overthrow du régime surprend.', 'overthrow', 'renversement', 'chute'],
    ['a set phrase with one word', 'En tout état de trigger, il part.', 'trigger', undefined, 'cause'],
    ['an idiom', 'Ses rivaux lui mettent des rods dans les roues.', 'rods', 'tiges', 'bâtons'],
    ['a set phrase with several', 'Les joueurs ont mis à benefit la trêve hivernale.', 'benefit', 'avantage', 'profit'],
  ])('choose the fix, %s: %s', (_, text, word, without, best) => {
    if (without) expect(fixesIn(text, word)[0]).toBe(without)
    else expect(fixesIn(text, word)[0]).not.toBe(best)
    expect(fixesIn(text, word, {company: true})[0]).toBe(best)
  })

  test('change nothing where they say nothing', () => {
    const text = 'la query'
    expect(fixesIn(text, 'query', {company: true})).toEqual(fixesIn(text, 'query'))
  })

  test('a set phrase offers a word that no source knows for the English one', () => {
    expect(fixesIn('En tout état de zorglub, il part.', 'zorglub')).toEqual([])
    expect(fixesIn('En tout état de zorglub, il part.', 'zorglub', {company: true})).toEqual(['cause'])
  })
})

describe('rankFixes', () => {
  test('best first, tails that findFixes leaves out included', () => {
    const {tokens} = sentencesOf('la query de savoir')[0]!
    const ranked = rankFixes('query', findSlot(tokens, 1), tables, 'unknown')
    const scores = ranked.map(({score}) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(ranked.slice(0, 2).map(({form}) => form)).toEqual(fixesIn('la query de savoir', 'query').slice(0, 2))
    expect(ranked.length).toBeGreaterThan(5)
  })
})

describe('pluralOf', () => {
  test.each([
    ['question', 'questions'],
    ['positive', 'positives'],
    ['journal', 'journaux'],
    ['lieu', 'lieux'],
    ['prix', 'prix'],
    ['zorglub', 'zorglub'],
  ])('%s → %s', (form, plural) => {
    expect(pluralOf(form)).toBe(plural)
  })
})
