/** What a word can be in a noun group: read off the lexicon once a form. */
import type {Token} from '../../core/document.ts'
import {perForm, toForm} from '../../core/form.ts'
import {isCapitalised} from '../../core/letters.ts'
import {isPrenominal} from '../../grammar/adjectives.ts'
import {analyse} from '../../lexicon/french.ts'
import type {Analysis} from '../../lexicon/morphology.ts'
import {ALL, anyGender, NONE, PLURAL, SINGULAR, toCells} from './cells.ts'
import {determinerCells} from './determiner-forms.ts'
import {EITHER_GENDER, isInvariable, NEGATIONS, NO_NOUN} from './exceptions.ts'

export interface WordFacts {
  readonly lower: string
  /** Cells as a noun, as an adjective or past participle, as a determiner; 0 where it is none. */
  readonly noun: number
  readonly adjective: number
  readonly determiner: number
  readonly participle: boolean
  /** A form in *-ant* that may be the verb's: *importer*, *important*. */
  readonly presentParticiple: boolean
  /** Numbers (as cells) in which it can be a verb of the third person. */
  readonly finite: number
  /** A finite verb of any person. */
  readonly verb: boolean
  readonly infinitive: boolean
  readonly adverb: boolean
  readonly preposition: boolean
  readonly conjunction: boolean
  readonly numeral: boolean
  /** An adjective that stands before its noun. */
  readonly prenominal: boolean
  readonly known: boolean
}

/** What the token's word can be, whatever its case. */
export function factsOf(token: Token | undefined): WordFacts {
  return token?.kind === 'word' ? factsOfForm(token.form) : NOTHING
}

export function factsOfWord(text: string): WordFacts {
  return factsOfForm(toForm(text))
}

const factsOfForm = perForm((text) => readFacts(text.toLowerCase()))

function readFacts(lower: string): WordFacts {
  const readings = analyse(lower)
  const has = (pos: string) => readings.some((reading) => reading.pos === pos)
  const mode = (name: string) => readings.some(({modes}) => modes.includes(name))
  const noun = unite(readings.filter(({pos}) => pos === 'N'))
  const adjective = unite(
    readings.filter(({pos, modes, gender}) => pos === 'A' || (modes.includes('ppas') && gender !== 'e')),
  )
  return {
    lower,
    noun: NO_NOUN.has(lower)
      ? NONE
      : readings.some(({pos, lemma}) => pos === 'N' && EITHER_GENDER.has(lemma.slice(lemma.lastIndexOf('-') + 1)))
        ? anyGender(noun)
        : noun,
    adjective: adjective !== NONE && isInvariable(lower) ? ALL : adjective,
    determiner: determinerCells(lower),
    participle: mode('ppas'),
    presentParticiple: mode('ppre'),
    finite: readings.reduce((cells, {persons}) => cells | numberOfPersons(persons), NONE),
    verb: readings.some(({persons}) => persons.length > 0),
    infinitive: mode('infi'),
    adverb: has('R') || NEGATIONS.has(lower),
    preposition: has('P'),
    conjunction: has('C'),
    numeral: has('M'),
    prenominal: readings.some(({pos, lemma}) => pos === 'A' && isPrenominal(lemma)),
    known: readings.length > 0,
  }
}

const NOTHING: WordFacts = {
  lower: '',
  noun: NONE,
  adjective: NONE,
  determiner: NONE,
  participle: false,
  presentParticiple: false,
  finite: NONE,
  verb: false,
  infinitive: false,
  adverb: false,
  preposition: false,
  conjunction: false,
  numeral: false,
  prenominal: false,
  known: false,
}

function unite(readings: readonly Analysis[]): number {
  return readings.reduce((cells, {gender, number}) => cells | toCells(gender, number), NONE)
}

function numberOfPersons(persons: readonly string[]): number {
  return (persons.includes('3s') ? SINGULAR : NONE) | (persons.includes('3p') ? PLURAL : NONE)
}

/** A noun and nothing that could hold the sentence together. */
export function isNounWord({noun, determiner, preposition, conjunction, adverb}: WordFacts): boolean {
  return noun !== NONE && determiner === NONE && !preposition && !conjunction && !adverb
}

/** The same in lower case. */
export function isPlainNoun(token: Token | undefined, facts = factsOf(token)): boolean {
  return isNounWord(facts) && token !== undefined && !isCapitalised(token.text)
}
