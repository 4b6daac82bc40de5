/** Determiner, numerals, adjectives before the noun, noun: the front of a noun group. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {ALL, MASCULINE, NONE, PLURAL, SINGULAR} from './cells.ts'
import {LABELS, MONTHS} from './exceptions.ts'
import {factsOf, type WordFacts} from './words.ts'

export interface NounGroup {
  /** First token: the determiner, or a *de*. */
  readonly from: number
  /** The determiner's token; -1 where there is none. */
  readonly determiner: number
  /** Adjectives before the noun. */
  readonly adjectives: readonly number[]
  readonly head: number
  /** Cells that the determiner and numerals leave open. */
  readonly open: number
}

/** Words that are determiners and pronouns both: a verb may follow the pronoun. */
const PRONOUNS = new Set('le la les leur certains certaines plusieurs'.split(' '))
/** Determiners that too often stand for something else where they come first. */
const DOUBTFUL = new Set('tel telle tels telles tout tous toute toutes'.split(' '))
const POSSESSIVES = new Set(['mon', 'ton', 'son'])
const DEGREES = new Set(['plus', 'moins', 'très'])
/** Behind these, *un* is a pronoun or a figure. */
const BEFORE_ONE = new Set("l' la les quelqu' et cent mille chacun numéro plus moins".split(' '))

/** The group that a determiner at `at` opens, if it is one: `isSure` tells. Undefined where no noun follows. */
export function readGroup(tokens: readonly Token[], at: number): NounGroup | undefined {
  const facts = factsOf(tokens[at])
  if (facts.determiner === NONE) return undefined
  let open = POSSESSIVES.has(facts.lower) ? possessiveCells(tokens[at + 1]) : facts.determiner
  let first = at + 1
  while (factsOf(tokens[first]).cardinal) {
    open &= first === at + 1 && facts.determiner & PLURAL ? PLURAL : ALL
    first++
  }
  if (first > at + 1 && (facts.determiner & PLURAL) === NONE) return undefined
  const found = readNoun(tokens, first, open)
  return found && {from: at, determiner: at, adjectives: found.adjectives, head: found.head, open}
}

/** The word that opens the group is its determiner. Nearly all groups agree, so this is asked only of those that do not. */
export function isSure(tokens: readonly Token[], group: NounGroup): boolean {
  const at = group.determiner
  if (at === -1) return true
  return isDeterminer(tokens, group) && !(PRONOUNS.has(factsOf(tokens[at]).lower) && mayBeVerb(tokens, at, group))
}

/** The same for one that cannot be a pronoun where it stands. */
export function isDeterminer(tokens: readonly Token[], {determiner: at, head}: NounGroup): boolean {
  const {lower, cardinal} = factsOf(tokens[at])
  // « Un habitant sur trois vit seul »
  if (cardinal && factsOf(tokens[head]).finite !== NONE) return false
  return !DOUBTFUL.has(lower) && !isOtherwise(tokens, at)
}

/** *de nombreux témoins*: adjectives and a noun behind the *de* at `at`. */
export function readBareGroup(tokens: readonly Token[], at: number): NounGroup | undefined {
  const found = readNoun(tokens, at + 1, ALL)
  return found && found.adjectives.length > 0 && !isAgain(tokens, at, found.head)
    ? {from: at, determiner: -1, adjectives: found.adjectives, head: found.head, open: ALL}
    : undefined
}

/** What the determiner and the adjectives of a group leave of some cells. */
export function narrow(tokens: readonly Token[], {open, adjectives}: NounGroup, cells: number): number {
  let left = open & cells
  for (const at of adjectives) left &= factsOf(tokens[at]).adjective
  return left
}

/** *de nouveau heureux*: an adverb. */
function isAgain(tokens: readonly Token[], at: number, head: number): boolean {
  return factsOf(tokens[at + 1]).lower === 'nouveau' && factsOf(tokens[head]).adjective !== NONE
}

/** *son* before a consonant is masculine. */
function possessiveCells(next: Token | undefined): number {
  return next && /^[b-df-gj-np-tv-xz]/i.test(next.text) ? SINGULAR & MASCULINE : SINGULAR
}

function readNoun(tokens: readonly Token[], first: number, open: number) {
  const adjectives: number[] = []
  let facts = factsOf(tokens[first])
  if (DEGREES.has(facts.lower) && factsOf(tokens[first + 1]).prenominal) facts = factsOf(tokens[++first])
  for (let at = first; at <= first + 3; at++) {
    if (!facts.known || facts.shouted) return undefined
    const next = factsOf(tokens[at + 1])
    if (!next.plainNoun || !isBeforeNoun(facts, next, open)) {
      // « la première est élue »: an adjective alone, or one with a noun that looks like a verb.
      const doubtful = facts.prenominal
        ? next.noun !== NONE
        : facts.presentParticiple && factsOf(tokens[at - 1]).cardinal
      return facts.nounWord && !doubtful ? {adjectives, head: at} : undefined
    }
    adjectives.push(at)
    facts = next
  }
  return undefined
}

/** An adjective of those that precede, or one that can be nothing else there. */
function isBeforeNoun(facts: WordFacts, next: WordFacts, open: number): boolean {
  if (facts.adjective === NONE || facts.preposition || facts.conjunction || next.presentParticiple) return false
  const misfit = ((facts.noun | facts.adjective) & open) === NONE && (next.noun & open) !== NONE
  const fit = (facts.adjective & next.noun & open) !== NONE
  // « la première contrôle », « la première élue »
  if (facts.noun !== NONE && next.finite !== NONE) return fit || (misfit && !facts.participle)
  if (facts.prenominal) return fit || misfit || !next.participle
  return (
    !facts.adverb &&
    next.adjective === NONE &&
    next.finite === NONE &&
    (facts.noun === NONE || (misfit && !facts.participle))
  )
}

const isFirstWord = (tokens: readonly Token[], at: number) => at < 0 || tokens[at]!.kind === 'punctuation'

/** *l'un*, *à la une*, *vingt et une*, *le deux mai*, *numéro deux*, *Le Monde* amid a sentence: no determiner of what follows. */
function isOtherwise(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (before && isCapitalised(tokens[at]!.text) && !isFirstWord(tokens, at - 1)) return true
  const {lower: word, cardinal, determiner} = factsOf(before)
  if (before?.kind === 'number' || before?.kind === 'code' || cardinal) return true
  const facts = factsOf(tokens[at])
  if (facts.lower === 'un' || facts.lower === 'une') return BEFORE_ONE.has(word)
  if (!facts.cardinal) return false
  return (
    LABELS.has(word) ||
    MONTHS.has(factsOf(tokens[at + 1]).lower) ||
    (determiner !== NONE && (determiner & PLURAL) === NONE) ||
    word === 'à' ||
    word === 'et'
  )
}

/** *il la porte*, *certains portent*: after a pronoun, what looks like a noun is a verb. */
function mayBeVerb(tokens: readonly Token[], at: number, {head, adjectives}: NounGroup): boolean {
  const first = factsOf(tokens[adjectives[0] ?? head])
  if (!first.verb && !first.infinitive && !first.presentParticiple) return false
  if (first.infinitive || first.presentParticiple) return true
  const before = tokens[at - 1]
  const {preposition, participle, noun} = factsOf(before)
  const article = /^(?:le|la|les)$/i.test(tokens[at]!.text)
  return !article || !(isFirstWord(tokens, at - 1) || preposition || (participle && noun === NONE))
}
