/** The subject right before a verb, where it is plain what it is. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {ALL, NONE, PLURAL} from './cells.ts'
import {COLLECTIVES} from './exceptions.ts'
import {factsOf} from './words.ts'

export interface Subject {
  /** Cells that a fix is written for: those of the head, or of what a noun of quantity counts. */
  readonly head: number
  /** Cells that any noun of the subject would allow. */
  readonly any: number
}

const MOST_WORDS = 14
const PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['il', 0b0001],
  ['elle', 0b0010],
  ['ils', 0b0100],
  ['elles', 0b1000],
])
/** Behind these a clause begins. */
const OPENING = new Set("que qu' si quand lorsque lorsqu' puisque puisqu' car mais donc or".split(' '))
const ARTICLES = new Set("des du de d'".split(' '))
/** What no noun chain holds. */
const LINKS = new Set("et ou ni qui dont où y se s' en".split(' '))
const NEGATION = new Set(['ne', "n'"])

/** Cells of the subject of the verb at `verb`; undefined where another word could be it. */
export function findSubject(tokens: readonly Token[], verb: number): Subject | undefined {
  let at = verb - 1
  if (NEGATION.has(factsOf(tokens[at]).lower)) at--
  const pronoun = PRONOUNS.get(factsOf(tokens[at]).lower)
  if (pronoun !== undefined) return isObject(tokens, at) ? undefined : {head: pronoun, any: pronoun}
  const from = findStart(tokens, at)
  return from === undefined || from > at ? undefined : readChain(tokens, from, at)
}

/** *pour elle*, *lui et elle*. */
function isObject(tokens: readonly Token[], at: number): boolean {
  const {preposition, lower} = factsOf(tokens[at - 1])
  return preposition || /^(?:et|ou|ni|comme)$/.test(lower)
}

/** Where the noun chain that ends at `at` begins, at the start of its clause. */
function findStart(tokens: readonly Token[], at: number): number | undefined {
  for (let i = at; i >= Math.max(0, at - MOST_WORDS); i--) {
    const token = tokens[i]!
    if (isBoundary(tokens, i)) return i + 1
    if (!isChained(tokens, i) || token.quotation !== tokens[at]!.quotation) return undefined
    if (i === 0) return 0
  }
  return undefined
}

function isBoundary(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind === 'punctuation' || token.kind === 'symbol') return /^(?:[,:;«"“—–…!?]|\.+)$/.test(token.text)
  const {lower, adverb, noun, adjective, determiner} = factsOf(token)
  if (OPENING.has(lower)) return true
  return (
    adverb &&
    noun === NONE &&
    adjective === NONE &&
    determiner === NONE &&
    !/^(?:plus|moins|très|si|aussi|trop|bien|non)$/.test(lower)
  )
}

function isChained(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.kind === 'number' || token.kind === 'code') return true
  if (token.kind !== 'word') return false
  const facts = factsOf(token)
  if (LINKS.has(facts.lower) || facts.conjunction) return facts.lower === 'en' && factsOf(tokens[at + 1]).noun !== NONE
  if (isCapitalised(token.text) || facts.preposition || facts.determiner !== NONE || facts.cardinal) return true
  if (facts.noun === NONE && facts.adjective === NONE) return facts.adverb
  return facts.finite === NONE || opensNoun(tokens, at - 1) || facts.adjective !== NONE
}

/** A determiner, preposition or adjective: behind it, what could be a verb is a noun. */
function opensNoun(tokens: readonly Token[], at: number): boolean {
  const {determiner, preposition, prenominal, cardinal} = factsOf(tokens[at])
  return determiner !== NONE || preposition || prenominal || cardinal
}

/** Unites what the nouns of the chain allow; the first is the head. */
function readChain(tokens: readonly Token[], from: number, to: number): Subject | undefined {
  const first = factsOf(tokens[from])
  const partitive = ARTICLES.has(first.lower)
  if (first.determiner === NONE && !first.cardinal && !partitive) return undefined
  if (first.preposition && !(partitive && factsOf(tokens[from + 1]).prenominal)) return undefined
  let head = NONE
  let any = NONE
  let collective = false
  for (let at = from; at <= to; at++) {
    const cells = nounCells(tokens, at, from)
    if (cells === undefined) return undefined
    if (cells === NONE) continue
    if (head === NONE || collective) head = cells
    any |= cells
    collective = isCollective(factsOf(tokens[at]).lower)
  }
  return head === NONE ? undefined : {head, any}
}

function isCollective(lower: string): boolean {
  return COLLECTIVES.has(lower.endsWith('s') ? lower.slice(0, -1) : lower)
}

/** Cells of a noun with its determiner, or of a pronoun that stands for one; undefined where the two do not agree. */
function nounCells(tokens: readonly Token[], at: number, from: number): number | undefined {
  const facts = factsOf(tokens[at])
  const determiner = facts.determiner !== NONE
  const next = factsOf(tokens[at + 1])
  // « l'une des victimes », « deux sont mortes », « aucun de ces élus »
  const stands = next.preposition || next.finite !== NONE || ARTICLES.has(next.lower)
  if (determiner && stands && next.noun === NONE && next.adjective === NONE)
    return /^(?:de|d'|des|du|au|aux)$/.test(facts.lower) ? NONE : facts.determiner & PLURAL ? PLURAL : facts.determiner
  if (determiner) return tokens[at + 1] && isCapitalised(tokens[at + 1]!.text) ? facts.determiner : NONE
  if (isCapitalised(tokens[at]!.text) || facts.noun === NONE) return adjectiveAsNoun(tokens, at)
  if (!facts.plainNoun && !opensNoun(tokens, at - 1)) return NONE
  if (facts.adjective !== NONE && at > from && !opensNoun(tokens, at - 1)) return NONE
  if (facts.lower === 'gens') return PLURAL
  return facts.noun & openBefore(tokens, at, from) || undefined
}

/** *la plus jeune des sœurs*, *les plus riches*: an adjective in the noun's place. */
function adjectiveAsNoun(tokens: readonly Token[], at: number): number {
  const {adjective, noun} = factsOf(tokens[at])
  if (adjective === NONE || noun !== NONE || isCapitalised(tokens[at]!.text)) return NONE
  const before = factsOf(tokens[at - 1])
  if (before.determiner === NONE && !/^(?:plus|moins)$/.test(before.lower)) return NONE
  return factsOf(tokens[at + 1]).noun === NONE ? adjective : NONE
}

/** What determiner, numerals and adjectives before the noun leave open. */
function openBefore(tokens: readonly Token[], at: number, from: number): number {
  let open = ALL
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    const facts = factsOf(tokens[i])
    if (facts.cardinal) open &= PLURAL
    else if (facts.determiner !== NONE) return open & facts.determiner
    else if (facts.adjective !== NONE) open &= facts.adjective
    else return open
  }
  return open
}
