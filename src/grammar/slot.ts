/** What French expects at a place in a sentence, read off the words around it. */
import type {Token} from '../core/document.ts'
import {lowerCaseOf} from '../core/form.ts'
import {analyseLowerCase} from '../lexicon/french.ts'
import type {Analysis, Features, Gender, GrammaticalNumber, PartOfSpeech} from '../lexicon/morphology.ts'
import {isPrenominal} from './adjectives.ts'
import {
  type Agreement,
  auxiliaries,
  beforeInfinitive,
  degrees,
  determiners,
  formsOfBe,
  prepositions,
  preverbal,
  subjectPronouns,
} from './determiners.ts'

/** A part of speech that fits, with how well (0 to 1) and the form it would take. */
export interface Reading extends Features {
  readonly weight: number
}

export interface Slot {
  /** Fitting parts of speech, best first. */
  readonly readings: readonly Reading[]
  /** Whether the word begins with a vowel, as the word before it shows by an elision or the lack of one. */
  readonly vowel: boolean | undefined
  /** A determiner stands right before, so that gender and number are sure. */
  readonly direct: boolean
  /** *mon*, *ton* or *son* stands before: a feminine word begins with a vowel there. */
  readonly possessive: boolean
}

/** Words that lose their vowel before another. */
export const ELIDING = new Set('le la de que je ne se me te ce jusque lorsque puisque'.split(' '))

/** The slot of tokens `from` up to `to`, both in one sentence; where what stands there is `foreign`, the words around it are to be trusted. */
export function findSlot(tokens: readonly Token[], from: number, to = from, foreign = false): Slot {
  const before = wordAt(tokens, from - 1)
  const readings = findReadings(tokens, from, to, foreign)
  return {
    readings: readings.sort((a, b) => b.weight - a.weight),
    vowel: needsVowel(before),
    direct: determiners.has(before),
    possessive: POSSESSIVE.has(before),
  }
}

function isWord(token: Token | undefined): token is Token {
  return token !== undefined && (token.kind === 'word' || token.kind === 'number')
}

/** In lower case; empty where no word stands. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at]
  return isWord(token) ? lowerCaseOf(token.form) : ''
}

/** The readings of that word. */
function readingsAt(tokens: readonly Token[], at: number): readonly Analysis[] {
  const token = tokens[at]
  return isWord(token) ? analyseLowerCase(token.form) : []
}

const POSSESSIVE = new Set(['mon', 'ton', 'son'])
const BEFORE_VOWEL = new Set("l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' cet".split(' '))

function needsVowel(before: string): boolean | undefined {
  if (BEFORE_VOWEL.has(before)) return true
  return ELIDING.has(before) ? false : undefined
}

function findReadings(tokens: readonly Token[], at: number, to: number, foreign: boolean): Reading[] {
  const before = wordAt(tokens, at - 1)
  const determiner = determinerBefore(tokens, at)
  const behind = readingsAt(tokens, to + 1)
  if (determiner) return nominalReadings(withAdjective(determiner, behind, foreign), determiner.direct, behind)
  const person = subjectBefore(tokens, at)
  if (person) return [verb('ipre', person, 1), {pos: 'R', weight: 0.2}]
  if (degrees.has(before))
    return [
      {pos: 'A', weight: 1, ...superlativeAgreement(tokens, at)},
      {pos: 'R', weight: 0.6},
      {pos: 'N', weight: 0.2},
    ]
  const verbAt = verbBefore(tokens, at)
  const verbWord = wordAt(tokens, verbAt)
  if (auxiliaries.has(verbWord)) {
    const withBe = formsOfBe.has(verbWord)
    const agreement = withBe ? participleAgreement(tokens, verbAt) : {gender: 'm' as const, number: 's' as const}
    const adjective: Reading = {pos: 'A', weight: withBe ? 0.8 : 0.2, ...agreement}
    return [
      {pos: 'V', mode: 'ppas', weight: withBe ? 0.9 : 1, ...agreement},
      adjective,
      {pos: 'N', weight: 0.5},
      {pos: 'R', weight: 0.4},
    ]
  }
  if (beforeInfinitive.has(verbWord) && !prepositions.has(verbWord))
    return [
      {pos: 'V', mode: 'infi', weight: 1},
      {pos: 'N', weight: 0.4},
      {pos: 'R', weight: 0.3},
    ]
  if (prepositions.has(before)) {
    const infinitive = beforeInfinitive.has(before) ? 0.6 : 0.1
    return [
      {pos: 'N', weight: 0.9},
      {pos: 'V', mode: 'infi', weight: infinitive},
      {pos: 'A', weight: 0.2},
    ]
  }
  return behindWord(readingsAt(tokens, at - 1), wordAt(tokens, to + 1))
}

/** « l'un des plus … », « la moins … »: the article before the degree. */
function superlativeAgreement(tokens: readonly Token[], at: number): Agreement {
  const article = /^(?:plus|moins)$/.test(wordAt(tokens, at - 1)) ? determiners.get(wordAt(tokens, at - 2)) : undefined
  return article ? {gender: article.gender, number: article.number} : {}
}

/** Adverbs that stand between an auxiliary or a modal verb and what it goes with. */
const INNER_ADVERBS = new Set(
  'pas plus jamais rien ainsi aussi bien déjà donc encore enfin ensuite également même mieux souvent toujours tous tout toutes trop seulement vraiment largement récemment ailleurs outre notamment en'.split(
    ' ',
  ),
).add("d'")

/** The word before a place, or the auxiliary or modal verb before an adverb or two there: *ne pouvait pas …*, *a en outre …*. */
function verbBefore(tokens: readonly Token[], at: number): number {
  let i = at - 1
  while (i > at - 4 && i > 0 && INNER_ADVERBS.has(wordAt(tokens, i))) i--
  const word = wordAt(tokens, i)
  return i < at - 1 && (auxiliaries.has(word) || (beforeInfinitive.has(word) && !prepositions.has(word))) ? i : at - 1
}

/** The determiner of the noun phrase that a place is in, through adjectives before the noun. */
function determinerBefore(tokens: readonly Token[], at: number): {agreement: Agreement; direct: boolean} | undefined {
  let agreement: Agreement = {}
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = wordAt(tokens, i)
    if (isDigit(word)) return i === at - 1 ? {agreement: {number: word === '1' ? 's' : 'p'}, direct: true} : undefined
    const found = isObjectPronoun(tokens, i) ? undefined : determiners.get(word)
    if (found)
      return {
        agreement: {gender: agreement.gender ?? found.gender, number: found.number ?? agreement.number},
        direct: i === at - 1,
      }
    const readings = readingsAt(tokens, i)
    const adjective = readings.find(({pos}) => pos === 'A')
    if (!adjective || readings.some(({pos}) => pos === 'P')) return undefined
    agreement = {
      gender: agreement.gender ?? closed(adjective.gender),
      number: agreement.number ?? closedNumber(adjective.number),
    }
    // « le budget everlasting »: a noun before it, so the determiner is that noun's.
    if (!isPrenominal(adjective.lemma) && readings.some(({pos}) => pos === 'N')) return undefined
  }
  return undefined
}

/** A number begins so. */
function isDigit(word: string): boolean {
  return word >= '0' && word < ':'
}

const OBJECT_PRONOUNS = new Set(['le', 'la', 'les', "l'"])
/** Subject pronouns that are objects too. */
const EITHER_PRONOUNS = new Set(['nous', 'vous', 'elle', 'elles'])

/** *il ne le … pas*, *je les …*: *le*, *la*, *les* and *l'* before a verb. */
function isObjectPronoun(tokens: readonly Token[], at: number): boolean {
  if (!OBJECT_PRONOUNS.has(wordAt(tokens, at))) return false
  const before = wordAt(tokens, at - 1)
  return preverbal.has(before) || (subjectPronouns.has(before) && !EITHER_PRONOUNS.has(before))
}

const closed = (gender: Gender | undefined) => (gender === 'e' ? undefined : gender)
const closedNumber = (number: GrammaticalNumber | undefined) => (number === 'i' ? undefined : number)

/** « l'query dernière »: the adjective behind shows what the determiner does not; behind a foreign word, one that is a noun too: « les query verbales ». */
function withAdjective(
  {agreement, direct}: {agreement: Agreement; direct: boolean},
  behind: readonly Analysis[],
  foreign: boolean,
): Agreement {
  const readings = direct || foreign ? behind : []
  const isAdjective = ({pos, modes}: Analysis) => pos === 'A' || modes.includes('ppas')
  // « dernière » is a noun too, though seldom.
  const mayBe = (reading: Analysis) =>
    isAdjective(reading) || (foreign && reading.pos === 'N') || /^(?:dernier|prochain)$/.test(reading.lemma)
  if (!readings.some(isAdjective) || !readings.every(mayBe)) return agreement
  const only = <Value>(values: readonly (Value | undefined)[]) => (new Set(values).size === 1 ? values[0] : undefined)
  const gender = closed(only(readings.map((reading) => reading.gender)))
  const number = closedNumber(only(readings.map((reading) => reading.number)))
  // « les plats végétariens et la query épicés » and slips: an adjective that contradicts the determiner says nothing.
  if (number && agreement.number && number !== agreement.number) return agreement
  return {gender: agreement.gender ?? gender, number: agreement.number ?? number}
}

function nominalReadings(agreement: Agreement, direct: boolean, next: readonly Analysis[]): Reading[] {
  const nounFollows =
    next.some(({pos}) => pos === 'N') && !next.some(({pos}) => pos === 'P' || pos === 'D' || pos === 'V' || pos === 'A')
  const noun: Reading = {pos: 'N', weight: nounFollows ? 0.5 : 1, ...agreement}
  const adjective: Reading = {pos: 'A', weight: nounFollows ? 0.9 : 0.3, ...agreement}
  const readings = nounFollows ? [adjective, noun] : [noun, adjective]
  return direct && agreement.number === 's' ? [...readings, {pos: 'V', mode: 'infi', weight: 0.05}] : readings
}

function subjectBefore(tokens: readonly Token[], at: number): string | undefined {
  let i = at - 1
  while (i > 0 && (preverbal.has(wordAt(tokens, i)) || isObjectPronoun(tokens, i))) i--
  const word = wordAt(tokens, i)
  if (word === 'qui') return '3s'
  const person = subjectPronouns.get(word)
  // « nous » and « vous » may be objects, behind a preposition or a verb.
  return person && !(prepositions.has(wordAt(tokens, i - 1)) && EITHER_PRONOUNS.has(word)) ? person : undefined
}

function verb(mode: string, person: string, weight: number): Reading {
  return {pos: 'V', mode, person, weight}
}

const PLURAL_OF_BE = /^(?:sommes|êtes|sont|étions|étiez|étaient|seront|seraient|furent|soient)$/

/** The verb shows the number where no subject is near. */
function participleAgreement(tokens: readonly Token[], at: number): Agreement {
  const agreement = subjectAgreement(tokens, at)
  return PLURAL_OF_BE.test(wordAt(tokens, at)) ? {...agreement, number: 'p'} : agreement
}

/** Gender and number of the subject before a form of *être*: a near pronoun or noun. */
function subjectAgreement(tokens: readonly Token[], at: number): Agreement {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = wordAt(tokens, i)
    if (word === 'il') return {gender: 'm', number: 's'}
    if (word === 'elle') return {gender: 'f', number: 's'}
    if (word === 'ils') return {gender: 'm', number: 'p'}
    if (word === 'elles') return {gender: 'f', number: 'p'}
    const noun = readingsAt(tokens, i).find(({pos}) => pos === 'N')
    if (noun && determiners.has(wordAt(tokens, i - 1)))
      return {gender: closed(noun.gender), number: closedNumber(noun.number)}
  }
  return {}
}

/** Behind a noun stands an adjective, an adverb or a verb; elsewhere anything may. */
function behindWord(readings: readonly Analysis[], after: string): Reading[] {
  const noun = readings.find(({pos}) => pos === 'N')
  if (noun) {
    const agreement = {gender: closed(noun.gender), number: closedNumber(noun.number)}
    const startsPhrase = determiners.has(after)
    const person = agreement.number === 'p' ? '3p' : '3s'
    return [
      {pos: 'A', weight: startsPhrase ? 0.5 : 1, ...agreement},
      verb('ipre', person, startsPhrase ? 0.8 : 0.5),
      {pos: 'N', weight: 0.45},
      {pos: 'R', weight: 0.4},
    ]
  }
  if (readings.some(({pos}) => pos === 'V')) {
    return [
      {pos: 'R', weight: 0.7},
      {pos: 'N', weight: 0.7},
      {pos: 'V', mode: 'infi', weight: 0.5},
      {pos: 'A', weight: 0.6},
    ]
  }
  return [
    {pos: 'N', weight: 0.7},
    {pos: 'A', weight: 0.6},
    {pos: 'V', weight: 0.5},
    {pos: 'R', weight: 0.6},
  ]
}

export type {PartOfSpeech}
