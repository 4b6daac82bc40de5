/** The French form of a name that no pack holds: given names by the list, surnames and towns by the letters. */
import {perFormOf, toForm} from '../core/form.ts'
import type {Place} from './cluster.ts'
import {nameDistance} from './distance.ts'
import type {Gazetteer, GivenName} from './gazetteer.ts'
import type {NameGroup, Occurrence} from './groups.ts'
import {isEnglishFormOf, isPlainFormOf} from './romanisation.ts'
import {transcribeBeside, transcribeRomanised} from './transcription/index.ts'
import type {SourceLanguage} from './transcription/languages.ts'
import {sourceLanguages} from './transcription/languages.ts'
import {transcribeArabic, transcribeNeighbour} from './transcription/neighbours.ts'
import {hasSlavicEnding} from './transcription/romanised.ts'
import {isDictionaryName, isRomanNumeral} from './vetoes.ts'

/** What French makes of a name. */
export interface FrenchForm {
  readonly form: string
  readonly sure: boolean
  /** Letters that changed, as *sh → ch*; empty where the list of given names alone speaks. */
  readonly rules: readonly string[]
}

/** Given names that the West has as well, in this spelling: alone, they say nothing of a language. */
const SHARED = new Set(
  (
    'alexander alexandra alexandre aleksander aleksandra anastasia anna antonina bogdan constantin constantine cyrille daria denis dennis denys ' +
    'diana edouard edward elena eugene eva feodor georgi georges german herman hermann inna irina ivan joseph julia julian julien kirill konrad larissa ' +
    'leila leonid lidia maia maja marc maria marina martin maxime maxim maya nadia nathalie natalia nicola nicolai nicolas nikola nina olga oscar paul ' +
    'peter philippe pierre raissa romain roman rosen rumen asen said saied salome sandra serge sofia sonia sophia tamara tatiana tina valentin valentina ' +
    'valery valeria vera veronika victor victoria viktor viktoria wladimir édouard gia maria michail mihail mikael adam albert arthur artur boris ' +
    'petr sasha sacha natasha anya tanya sonya katya misha alena angela angelika yana jana usman umar isa kareem jameel rosen ruben david lia yanina'
  ).split(' '),
)

/** Languages whose given names few but their speakers have; Arabic and Persian ones are also those of people at home in French. */
const WITH_FRENCH_LETTERS = new Set('ru uk be bg ce ka kk ky tg tt uz'.split(' '))

/** Marks of Czech, Slovak, Polish, Hungarian, Romanian and the languages of the West: Latin letters of their own. */
const OWN_LETTERS = /[áâãäåæíîñňóôõöøœśúûüýĺľŕřěůťďąćęłńőűźżășțđğıß]/i

const LATIN_NAME = /^[A-Za-zÀ-ÖØ-öø-ž'’\s\u00A0\u202F-]+$/

/** The French form of a name as it stands in a text; undefined where it is French already, or no business of calque's. */
export function toFrenchForm(name: string, gazetteer: Gazetteer): FrenchForm | undefined {
  return name.includes(' ') ? findFrenchForm(name, gazetteer) : ofWord(toForm(name), gazetteer)
}

/** Most names are one word, and come in many articles. */
const ofWord = perFormOf(findFrenchForm)

function findFrenchForm(name: string, gazetteer: Gazetteer): FrenchForm | undefined {
  if (name.length > 60 || !LATIN_NAME.test(name) || OWN_LETTERS.test(name)) return undefined
  const words = name.split(/[\s\u00A0\u202F]+/)
  const found = words.length === 1 ? ofOneWord(name, gazetteer) : ofFullName(words, gazetteer)
  return found && found.form !== name ? found : undefined
}

function ofOneWord(word: string, gazetteer: Gazetteer): FrenchForm | undefined {
  const all = gazetteer.givenNames(word)
  if (all.some(({preferred}) => preferred === word)) return undefined
  const [given] = all
  if (given?.isLegal) {
    const french = frenchOfAccepted(word, given)
    return french === undefined ? undefined : {form: french, sure: false, rules: []}
  }
  if (given) return SHARED.has(word.toLowerCase()) ? undefined : {form: given.preferred, sure: false, rules: []}
  const hint = hintFor(word, gazetteer)
  if (hint) return {form: hint, sure: false, rules: []}
  const surname = transcribeRomanised(word)
  if (surname) return {form: surname.french, sure: surname.sure, rules: surname.rules}
  const neighbour = transcribeNeighbour(word)
  return neighbour === undefined ? undefined : {form: neighbour, sure: false, rules: []}
}

/** A hint that is farther from the word is another part of its bearer's name: *Thani* for *Hamad ben Khalifa*. */
const FARTHEST_HINT = 2.75

/** The family name that a word alone spells in another way. */
function hintFor(word: string, gazetteer: Gazetteer): string | undefined {
  const hint = gazetteer.familyHint(word)
  return hint !== undefined && nameDistance(word.split('-').at(-1)!, hint, FARTHEST_HINT) <= FARTHEST_HINT
    ? hint
    : undefined
}

/** Given name, perhaps a patronymic, family name. */
function ofFullName(words: readonly string[], gazetteer: Gazetteer): FrenchForm | undefined {
  if (words.length > 4 || words.some((word) => isRomanNumeral(word))) return undefined
  const arabic = ofArabicName(words, gazetteer) ?? ofNeighbour(words, gazetteer)
  if (arabic) return {form: arabic.join(' '), sure: false, rules: []}
  const [first = '', ...others] = words
  const all = gazetteer.givenNames(first)
  const given = all.filter(({languages}) => languages.some(isSource))
  // « Kevin Smirnoff » spells himself; a name of nobody's list leaves the family name to its own letters.
  if (given.length === 0 && (all.length > 0 || isDictionaryName(first))) return undefined
  const slavic = given.length > 0 && !SHARED.has(first.toLowerCase())
  const language = languageOf(given)
  const parts = others.map((word) => (slavic ? transcribeBeside(word, language) : transcribeRomanised(word, language)))
  const family = others.at(-1)!
  if (!parts.at(-1) && !(slavic ? hasSlavicEnding(family) : /(?:[^aeiou][oe]va?|enko)$/.test(family))) return undefined
  const form = [frenchGiven(first, given, language), ...others.map((word, i) => parts[i]?.french ?? word)].join(' ')
  const isRefused = parts.some((part) => part !== undefined) || given.every(({isLegal}) => !isLegal)
  const sure = isRefused && ((slavic && hasSlavicEnding(family)) || parts.at(-1)?.sure === true)
  return {form, sure, rules: parts.flatMap((part) => part?.rules ?? [])}
}

/** *Abu Yusuf al-Shishani*: the article tells the language of the given name too. */
function ofArabicName(words: readonly string[], gazetteer: Gazetteer): string[] | undefined {
  return transcribeArabic(words)?.map((word) => givenIn(word, ['ar'], gazetteer))
}

/** *Gagik Harutyunyan* */
function ofNeighbour(words: readonly string[], gazetteer: Gazetteer): string[] | undefined {
  const family = transcribeNeighbour(words.at(-1)!)
  return family === undefined
    ? undefined
    : [...words.slice(0, -1).map((word) => givenIn(word, ['hy', 'ka'], gazetteer)), family]
}

function givenIn(word: string, languages: readonly string[], gazetteer: Gazetteer): string {
  const given = gazetteer
    .givenNames(word)
    .find((name) => languages.some((language) => name.languages.includes(language)))
  return given && !given.isLegal ? given.preferred : word
}

function isSource(language: string): boolean {
  return (sourceLanguages as readonly string[]).includes(language)
}

/** The one language a given name is of; Russian names are many peoples' own. */
function languageOf(given: readonly GivenName[]): SourceLanguage | undefined {
  const languages = new Set(given.flatMap((name) => name.languages))
  if (languages.size === 0 || languages.has('ru')) return undefined
  return sourceLanguages.find((language) => languages.has(language))
}

/** *Alexeï* for *Alexei*, which French takes as well; undefined for a given name that other peoples share, or that has French letters. */
function frenchOfAccepted(word: string, {preferred, languages}: GivenName): string | undefined {
  if (SHARED.has(word.toLowerCase()) || !languages.every((language) => WITH_FRENCH_LETTERS.has(language)))
    return undefined
  return isPlainFormOf(word, preferred) || isEnglishFormOf(word, preferred) ? preferred : undefined
}

function frenchGiven(first: string, given: readonly GivenName[], language: SourceLanguage | undefined): string {
  const legal = given.find(({isLegal}) => isLegal)
  if (legal) return frenchOfAccepted(first, legal) ?? first
  const own = given.find(({languages}) => languages.includes(language ?? 'ru')) ?? given[0]
  return own?.preferred ?? first
}

/** A name in one spelling that French has otherwise, as a group of its own. */
export function toFrenchGroup(name: string, places: readonly Place[], gazetteer: Gazetteer): NameGroup | undefined {
  const french = toFrenchForm(name, gazetteer)
  if (!french) return undefined
  const {form: preferred, sure, rules} = french
  const occurrences = places.map(({start, end, quoted = false}): Occurrence => {
    return {form: name, standing: 'refused', sure, quoted, start, end}
  })
  return {entity: undefined, entityId: undefined, preferred, reason: 'transcription', rules, occurrences}
}

/** Among spellings of a Slavic name, French usage comes before the habit of the text. */
export function preferFrench(group: NameGroup, gazetteer: Gazetteer): NameGroup {
  const french = chooseFrench([...new Set(group.occurrences.map(({form}) => form))], gazetteer)
  if (!french) return group
  return {...group, preferred: french.form, reason: 'transcription', rules: french.rules}
}

/** The French form of a name that has several spellings: one of these, or what the letters of one leave no doubt of. */
export function chooseFrench(forms: readonly string[], gazetteer: Gazetteer): FrenchForm | undefined {
  const found = forms.flatMap((form) => toFrenchForm(form, gazetteer) ?? [])
  return found.find(({form}) => forms.includes(form)) ?? found.find(({sure}) => sure)
}
