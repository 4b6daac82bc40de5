/** French words for an English one, ranked by fit with the slot it stands in and put into the form the slot asks for. */
import {isCapitalised} from '../../core/letters.ts'
import type {Reading, Slot} from '../../grammar/slot.ts'
import {toBases} from '../../lexicon/english.ts'
import {analyse, isDictionaryWord} from '../../lexicon/french.ts'
import {agrees, frenchForms, inflect, type PartOfSpeech} from '../../lexicon/morphology.ts'
import {homographsFor} from '../../lexicon/synonyms.ts'
import {type PackTables, translationsOf} from '../../packs/tables.ts'

const MOST = 5
/** A fix that scores this much less than the best only distracts. */
const SPREAD = 0.9

/** A French lemma that may stand for the English word, with how likely it is before the slot is looked at. */
interface Candidate {
  readonly lemma: string
  readonly pos: PartOfSpeech | undefined
  readonly weight: number
  /** What the English ending says: a plural noun, a participle. */
  readonly ending: string
}

const POS: Readonly<Record<string, PartOfSpeech>> = {
  noun: 'N',
  verb: 'V',
  adjective: 'A',
  adverb: 'R',
  preposition: 'P',
  conjunction: 'C',
  determiner: 'D',
  pronoun: 'O',
  interjection: 'I',
  numeral: 'M',
}

const FUNCTION_WORDS: ReadonlySet<PartOfSpeech> = new Set(['P', 'C', 'D', 'O', 'M', 'I'])

/**
 * Where the English came from: a translator passed over a French word's source, or a spinner put it for a French word spelled as in English.
 * Only the second asks for homographs first.
 */
export type Origin = 'translated' | 'spun'

/** What homographs weigh, and how fast that falls from one to the next: a translation starts at 1. */
const HOMOGRAPHS: Readonly<Record<Origin, {readonly weight: number; readonly fall: number}>> = {
  translated: {weight: 0.75, fall: 0.88},
  spun: {weight: 1.2, fall: 0.93},
}

/** One to five forms, best first; empty where no source knows the word. */
export function findFixes(word: string, slot: Slot, tables: PackTables, origin: Origin = 'translated'): string[] {
  const ranked = new Map<string, number>()
  const elided = {...slot, suitsEnglish: origin === 'translated' && startsWithVowel(word, false) === slot.vowel}
  for (const candidate of findCandidates(word, tables, origin)) {
    for (const {form, score} of fitSlot(candidate, elided))
      ranked.set(form, Math.max(score, ranked.get(form) ?? Number.NEGATIVE_INFINITY))
  }
  const capitalised = isCapitalised(word)
  const sorted = [...ranked].sort(([, a], [, b]) => b - a)
  const best = sorted[0]?.[1] ?? 0
  return sorted
    .filter(([, score]) => score >= best - SPREAD)
    .slice(0, MOST)
    .map(([form]) => (capitalised ? form[0]!.toUpperCase() + form.slice(1) : form))
}

function findCandidates(word: string, tables: PackTables, origin: Origin): Candidate[] {
  const homographs = HOMOGRAPHS[origin]
  const lower = word.toLowerCase()
  const irregular = tables.irregulars.get(lower)?.split(' ') ?? []
  const bases = [...toBases(lower), ...irregular.map((base) => ({base, ending: irregularEnding(lower, base)}))]
  const weights = new Map<string, Candidate>()
  const add = (candidate: Candidate) => {
    const key = `${candidate.lemma} ${candidate.pos} ${candidate.ending}`
    const known = weights.get(key)
    weights.set(key, known ? {...known, weight: known.weight + candidate.weight} : candidate)
  }
  for (const lemma of frenchForms().unaccented(lower)) add({lemma, pos: undefined, weight: 1.6, ending: 'whole'})
  const isLemma = translationsOf(lower, tables).length > 0
  for (const {base, ending} of bases) {
    // « evening » is a word of its own before it is a form of « even ».
    const whole = base === lower ? 1 : isLemma ? 0.6 : 0.9
    const translations = readTranslations(base, tables)
    const translated = new Set(translations.map(({lemma}) => lemma))
    for (const translation of translations) add({...translation, weight: whole * translation.weight, ending})
    homographsFor(base).forEach((lemma, i) => {
      const weight = homographs.weight * homographs.fall ** i + (translated.has(lemma) ? 0.5 : 0)
      add({lemma, pos: undefined, weight: whole * weight, ending})
    })
  }
  return [...weights.values()]
}

/** What an irregular form is of a verb cannot be told from its letters; a noun's is its plural. */
function irregularEnding(form: string, base: string): string {
  return form === base ? '' : 'irregular'
}

function readTranslations(base: string, tables: PackTables) {
  // What a user's own pack says comes first.
  const start = tables.translations.isOwn(base) ? 3 : 1
  return translationsOf(base, tables).flatMap(({pos, lemmas}, entry) =>
    lemmas.map((lemma, i) => ({lemma, pos: POS[pos], weight: start * 0.8 ** i * 0.95 ** entry})),
  )
}

/** The candidate's forms for the slot's readings, each with its score. */
function fitSlot(candidate: Candidate, slot: ElidedSlot): {form: string; score: number}[] {
  // Function words fit by what they are; the slot is read for words with a meaning.
  if (candidate.pos && FUNCTION_WORDS.has(candidate.pos)) {
    return [{form: candidate.lemma, score: candidate.weight + 0.9 + elisionScore(candidate.lemma, slot)}]
  }
  const fitted = slot.readings.flatMap((reading) => {
    if (candidate.pos && candidate.pos !== reading.pos) return []
    const form = formFor(candidate, reading)
    if (form === undefined) return []
    return [
      {
        form,
        score: candidate.weight + 1.2 * reading.weight + elisionScore(form, slot) + agreementScore(form, reading),
      },
    ]
  })
  if (fitted.length > 0) return fitted
  const plain =
    candidate.pos === 'V' || !isKnownForm(candidate.lemma) ? candidate.lemma : (plainForm(candidate) ?? candidate.lemma)
  return [{form: plain, score: candidate.weight - 0.4 + elisionScore(plain, slot)}]
}

const isKnownForm = (lemma: string): boolean => !lemma.includes(' ') && isDictionaryWord(lemma)

function plainForm({lemma, ending}: Candidate): string | undefined {
  return ending === 's' ? inflect(lemma, {pos: 'N', number: 'p'})[0] : undefined
}

/** The candidate as the slot and the English ending ask for it; undefined where it cannot be of that part of speech. */
function formFor({lemma, pos, ending}: Candidate, reading: Reading): string | undefined {
  if (ending === 'whole') return analyse(lemma).some((analysis) => analysis.pos === reading.pos) ? lemma : undefined
  if (lemma.includes(' ')) return pos === reading.pos ? inflectPhrase(lemma, reading, ending) : undefined
  // A spinner put a plural for a plural, so a homograph comes as it stands or in the plural of its English ending.
  if (reading.pos === 'N') {
    const plural = ending === 's' || ending === 'irregular'
    const number = plural ? 'p' : reading.number ? reading.number : 's'
    return inflect(lemma, {pos: 'N', number, gender: undefined})[0]
  }
  if (reading.pos === 'A') {
    if (ending === 's') return undefined
    return (
      inflect(lemma, {pos: 'A', gender: reading.gender ?? 'm', number: reading.number ?? 's'})[0] ??
      participle(lemma, ending, reading)
    )
  }
  if (reading.pos === 'V') return verbForm(lemma, ending, reading)
  return analyse(lemma).some((analysis) => analysis.pos === reading.pos) ? lemma : undefined
}

function participle(lemma: string, ending: string, reading: Reading): string | undefined {
  if (ending !== 'ed' && ending !== 'irregular' && ending !== 'ing') return undefined
  const mode = ending === 'ing' ? 'ppre' : 'ppas'
  const agreement =
    ending === 'ing' ? {} : {gender: reading.gender ?? ('m' as const), number: reading.number ?? ('s' as const)}
  return inflect(lemma, {pos: 'V', mode, ...agreement})[0]
}

function verbForm(lemma: string, ending: string, reading: Reading): string | undefined {
  if (reading.mode === 'ppas')
    return inflect(lemma, {pos: 'V', mode: 'ppas', gender: reading.gender ?? 'm', number: reading.number ?? 's'})[0]
  if (ending === 'ing' && reading.mode !== 'infi') return inflect(lemma, {pos: 'V', mode: 'ppre'})[0]
  if (reading.mode === 'infi') return inflect(lemma, {pos: 'V', mode: 'infi'})[0]
  const past =
    (ending === 'ed' || ending === 'irregular') && reading.mode === 'ipre'
      ? inflect(lemma, {pos: 'V', mode: 'iimp', person: reading.person})[0]
      : undefined
  return past ?? inflect(lemma, {pos: 'V', mode: reading.mode, person: reading.person})[0]
}

/** *mise en place* → *mises en place*: the first noun or verb of the phrase takes the form. */
function inflectPhrase(phrase: string, reading: Reading, ending: string): string {
  const [head = '', ...rest] = phrase.split(' ')
  const form = formFor({lemma: head, pos: reading.pos, weight: 0, ending}, reading)
  return [form ?? head, ...rest].join(' ')
}

/** The word before shows by an elision, or the lack of one, how the French word began. */
function elisionScore(form: string, {vowel, suitsEnglish}: ElidedSlot): number {
  if (vowel === undefined) return 0
  const suits = startsWithVowel(form, vowel) === vowel
  if (suitsEnglish) return suits ? 0.05 : -0.1
  return suits ? 0.25 : -0.8
}

function startsWithVowel(word: string, muteH: boolean): boolean {
  return /^[aeiouyàâäéèêëîïôöùûüœæ]/i.test(word) || (muteH && /^h/i.test(word))
}

/** A translator elides before the English word it leaves, so where the elision suits that word it says little of the French one. */
interface ElidedSlot extends Slot {
  readonly suitsEnglish: boolean
}

/** Determiners stayed as they were, so a noun of the other gender is hardly the one that stood there. */
function agreementScore(form: string, reading: Reading): number {
  if (reading.pos !== 'N' && reading.pos !== 'A') return 0
  const analyses = analyse(form.split(' ')[0]!).filter(({pos}) => pos === reading.pos)
  if (analyses.length === 0) return 0
  const gender = analyses.some((analysis) => agrees(analysis.gender, reading.gender, 'e'))
  const number = analyses.some((analysis) => agrees(analysis.number, reading.number, 'i'))
  return (gender ? 0.1 : -0.7) + (number ? 0.1 : -0.5)
}
