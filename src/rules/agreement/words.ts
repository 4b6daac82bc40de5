/** What a word can be in a noun group: read off the lexicon once a form. */
import type {Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
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
  /** *deux*, *cents*; *un* is a determiner. */
  readonly cardinal: boolean
  /** An adjective that stands before its noun. */
  readonly prenominal: boolean
  /** A noun and nothing that could hold the sentence together. */
  readonly nounWord: boolean
  /** The same in lower case. */
  readonly plainNoun: boolean
  /** All in capitals, as titles and headlines that have lost their accents. */
  readonly shouted: boolean
  readonly known: boolean
}

/** What the token's word can be, whatever its case. */
export function factsOf(token: Token | undefined): WordFacts {
  return token?.kind === 'word' ? factsOfForm(token.form) : NOTHING
}

const factsOfForm = perForm(readFacts)

const CARDINAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|quatre-vingts?)$/

function readFacts(text: string): WordFacts {
  const lower = text.toLowerCase()
  const readings = analyse(lower)
  const has = (pos: string) => readings.some((reading) => reading.pos === pos)
  const mode = (name: string) => readings.some(({modes}) => modes.includes(name))
  const noun = nounCells(lower, readings)
  const adjective = unite(
    readings.filter(({pos, modes, gender}) => pos === 'A' || (modes.includes('ppas') && gender !== 'e')),
  )
  const determiner = determinerCells(lower)
  const [adverb, preposition, conjunction] = [has('R') || NEGATIONS.has(lower), has('P'), has('C')]
  const nounWord = noun !== NONE && determiner === NONE && !preposition && !conjunction && !adverb
  return {
    lower,
    noun,
    adjective: adjective !== NONE && isInvariable(lower) ? ALL : adjective,
    determiner,
    participle: mode('ppas'),
    presentParticiple: mode('ppre'),
    finite: readings.reduce((cells, {persons}) => cells | numberOfPersons(persons), NONE),
    verb: readings.some(({persons}) => persons.length > 0),
    infinitive: mode('infi'),
    adverb,
    preposition,
    conjunction,
    numeral: has('M'),
    cardinal: CARDINAL.test(lower),
    prenominal: readings.some(({pos, lemma}) => pos === 'A' && isPrenominal(lemma)),
    nounWord,
    plainNoun: nounWord && !isCapitalised(text),
    shouted: text.length > 1 && text === text.toUpperCase() && text !== lower,
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
  cardinal: false,
  prenominal: false,
  nounWord: false,
  plainNoun: false,
  shouted: false,
  known: false,
}

function nounCells(lower: string, readings: readonly Analysis[]): number {
  if (NO_NOUN.has(lower)) return NONE
  const nouns = readings.filter(({pos}) => pos === 'N')
  const cells = unite(nouns)
  return nouns.some(({lemma}) => EITHER_GENDER.has(lemma.slice(lemma.lastIndexOf('-') + 1))) ? anyGender(cells) : cells
}

function unite(readings: readonly Analysis[]): number {
  return readings.reduce((cells, {gender, number}) => cells | toCells(gender, number), NONE)
}

function numberOfPersons(persons: readonly string[]): number {
  return (persons.includes('3s') ? SINGULAR : NONE) | (persons.includes('3p') ? PLURAL : NONE)
}
