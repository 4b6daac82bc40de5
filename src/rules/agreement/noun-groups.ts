/** Determiner, adjectives and noun that do not agree. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {determiners} from '../../grammar/determiners.ts'
import {anyGender, anyNumber, FEMININE, genderOf, MASCULINE, NONE, numberOf, PLURAL, SINGULAR} from './cells.ts'
import {determinerFor} from './determiner-forms.ts'
import {isSure, type NounGroup, narrow, readBareGroup, readGroup} from './group.ts'
import {adjectiveFor, nounFor, writeWords} from './inflected.ts'
import {adjectivesBehind, mayBelongElsewhere} from './tail.ts'
import {factsOf} from './words.ts'

/** A place by its tokens, both included. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly expected: readonly string[]
  /** An elision or contraction is missing: no matter of agreement. */
  readonly joined?: boolean
  /** No other reading of the words is left. */
  readonly safe?: boolean
}

/** The words that `checkGroupAt` looks at. */
export const groupWords: readonly string[] = [...determiners.keys(), 'de', "d'"]

/** What the group that opens with the determiner or *de* at a token breaks. */
export function checkGroupAt(tokens: readonly Token[], at: number): Place | undefined {
  const {determiner, lower} = factsOf(tokens[at])
  const bare = lower === 'de' || lower === "d'"
  if (determiner === NONE && !bare) return undefined
  if (bare && !factsOf(tokens[at + 1]).prenominal) return checkBareNoun(tokens, at + 1)
  const group = bare ? readBareGroup(tokens, at) : readGroup(tokens, at)
  return group && (checkFront(tokens, group) ?? checkTail(tokens, group))
}

/** Determiner, adjectives before the noun, noun. */
function checkFront(tokens: readonly Token[], group: NounGroup): Place | undefined {
  const {head} = group
  const {noun, adjective, prenominal} = factsOf(tokens[head])
  // « la folk », « la pire »: what looks like an adjective may be one without its noun.
  if (narrow(tokens, group, noun | adjective) !== NONE || !isSure(tokens, group) || isCapitalised(tokens[head]!.text))
    return undefined
  // « les première et deuxième chambres »
  if (prenominal && /^(?:et|ou|à|,|-)$/.test(tokens[head + 1]?.text ?? '')) return undefined
  const whole = withPreposition(tokens, group)
  const expected = frontFixes(tokens, whole)
  return expected.length > 0 ? {from: whole.from, to: head, expected} : undefined
}

/** *de la*, *à l'*: the preposition may have to become one word with the article. */
function withPreposition(tokens: readonly Token[], group: NounGroup): NounGroup {
  const article = /^(?:le|la|l'|les)$/i.test(tokens[group.determiner]?.text ?? '')
  return article && /^(?:de|à)$/i.test(tokens[group.from - 1]?.text ?? '') ? {...group, from: group.from - 1} : group
}

/** The group written for each cell that its words vote for, best first. */
function frontFixes(tokens: readonly Token[], group: NounGroup): string[] {
  const written = targetCells(tokens, group).map((cell) => writeFront(tokens, group, cell))
  return [...new Set(written)].filter((text) => text !== undefined).slice(0, 2)
}

/** The noun keeps its gender where it has only one; the number is the one that most words show, the determiner's where they are even. */
function targetCells(tokens: readonly Token[], group: NounGroup): number[] {
  const {head, adjectives, open} = group
  const noun = factsOf(tokens[head]).noun
  const tail = adjectivesBehind(tokens, head).map((at) => factsOf(tokens[at]).adjective)
  const all = [open, ...adjectives.map((at) => factsOf(tokens[at]).adjective), noun, ...tail]
  const numbers = rank(all.map(numberOf), ['s', 'p']).map((number) => (number === 's' ? SINGULAR : PLURAL))
  const shown = noun === anyGender(noun) ? ['m' as const, 'f' as const] : []
  const genders = rank([...all.map(genderOf), ...shown], ['m', 'f']).map((gender) =>
    gender === 'f' ? FEMININE : MASCULINE,
  )
  const own = anyNumber(noun)
  const cells = numbers.flatMap((number) => genders.map((gender) => number & gender))
  // Another gender only for nouns that have both: « une candidat ».
  const fitting = cells.filter((cell) => (cell & own) !== NONE)
  const other = cells.filter((cell) => (cell & own) === NONE && nounFor(tokens[head]!.text, cell) !== undefined)
  return [...fitting, ...other]
}

/** Values that some word shows, the most frequent first; the first word's wins a tie. */
function rank<T extends string>(shown: readonly (T | undefined)[], values: readonly T[]): readonly T[] {
  const seen = values.filter((value) => shown.includes(value))
  if (seen.length === 0) return values.slice(0, 1)
  const count = (value: T) => shown.filter((other) => other === value).length
  return [...seen].sort((a, b) => count(b) - count(a) || shown.indexOf(a) - shown.indexOf(b))
}

function writeFront(
  tokens: readonly Token[],
  {from, determiner, adjectives, head}: NounGroup,
  cell: number,
): string | undefined {
  const noun = nounFor(tokens[head]!.text, cell)
  if (noun === undefined) return undefined
  const words = [noun]
  for (let at = head - 1; at >= from; at--) {
    const {text} = tokens[at]!
    if (at === determiner) {
      const written = determinerFor(text.toLowerCase(), cell, words[0]!)
      if (!written) return undefined
      words.unshift(...written)
    } else if (adjectives.includes(at)) {
      const written = adjectiveFor(text, cell, words[0])
      if (written === undefined) return undefined
      words.unshift(written)
    } else words.unshift(text)
  }
  return writeWords(words, tokens[from]!.text)
}

/** Adjectives behind the noun of a group that agrees so far. */
function checkTail(tokens: readonly Token[], group: NounGroup): Place | undefined {
  const {from, head} = group
  const {noun, prenominal} = factsOf(tokens[head])
  const cells = narrow(tokens, group, noun)
  // « un lance-roquettes multiples »
  if (cells === NONE || tokens[head]!.text.includes('-')) return undefined
  // « le second partie »
  if (prenominal && factsOf(tokens[head + 1]).noun !== NONE) return undefined
  const place = checkAdjectives(tokens, from, head, cells)
  return place && isSure(tokens, group) ? place : undefined
}

function checkAdjectives(tokens: readonly Token[], from: number, head: number, cells: number): Place | undefined {
  for (const at of adjectivesBehind(tokens, head, cells)) {
    const {adjective} = factsOf(tokens[at])
    if ((adjective & cells) !== NONE) continue
    if (mayBelongElsewhere(tokens, from, at, cells)) return undefined
    const expected = adjectiveFixes(tokens[at]!.text, adjective, cells)
    return expected.length > 0 ? {from: at, to: at, expected} : undefined
  }
  return undefined
}

/** The adjective for its noun, with the gender or number it has where the noun leaves that open. */
export function adjectiveFixes(text: string, adjective: number, cells: number): string[] {
  const near = cells & anyGender(adjective) || cells & anyNumber(adjective) || cells
  const single = [0b0001, 0b0010, 0b0100, 0b1000].filter((cell) => (near & cell) !== NONE)
  const fixes = single.map((cell) => adjectiveFor(text, cell)).filter((fix) => fix !== undefined && fix !== text)
  return [...new Set(fixes as string[])].slice(0, 2)
}

/** *de source policière*: a noun behind *de*, where it can be nothing else; other prepositions make set phrases (*en partie détruit*). */
function checkBareNoun(tokens: readonly Token[], at: number): Place | undefined {
  const facts = factsOf(tokens[at])
  if (!facts.plainNoun || facts.adjective !== NONE || facts.finite !== NONE || facts.infinitive) return undefined
  return checkAdjectives(tokens, at, at, facts.noun)
}
