/** French words for an English one, ranked by fit with the slot it stands in and put into the form the slot asks for. */
import {isCapitalised} from '../../core/letters.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import type {Reading, Slot} from '../../grammar/slot.ts'
import {analyse, isDictionaryWord} from '../../lexicon/french.ts'
import {frenchFrequency} from '../../lexicon/frequency.ts'
import {type Features, inflect, inflectWord, type PartOfSpeech} from '../../lexicon/morphology.ts'
import type {PackTables} from '../../packs/tables.ts'
import {type Candidate, findCandidates, type Origin} from './candidates.ts'
import type {Company} from './company.ts'
import {fitAgreement, fitElision, isOf} from './fit.ts'

const MOST = 5
/** A fix this much less likely than the best (log10) only distracts. */
const SPREAD = 2

const FUNCTION_WORDS: ReadonlySet<PartOfSpeech> = new Set(['P', 'C', 'D', 'O', 'M', 'I'])

/** A word of another part of speech than the slot calls for. */
const OTHER_PART_OF_SPEECH = -1.4
/** The same where an article says that it is a noun. */
const OTHER_BEHIND_ARTICLE = -2.4
/** A translator's own articles need not agree with the French that is missing, so disagreement counts this much of what it does elsewhere. */
const LEXICON_FIT = 0.7

/** What a set phrase offers although no source knows it for the word, and how much the phrase must tell for that. */
const UNKNOWN_FILL = -0.8
const TELLING = 2
/** How much a fill of its own loses, times log10 of how many the phrase has. */
const SHARE = 3

/** A form that may stand in the place, with its score in log10. */
export interface RankedFix {
  readonly form: string
  readonly score: number
}

/** One to five forms, best first; empty where no source knows the word. */
export function findFixes(word: string, slot: Slot, tables: PackTables, origin: Origin, company?: Company): string[] {
  const sorted = rankFixes(word, slot, tables, origin, company)
  const best = sorted[0]?.score ?? 0
  const capitalised = isCapitalised(word)
  return sorted
    .filter(({score}) => score >= best - SPREAD)
    .slice(0, MOST)
    .map(({form}) => (capitalised ? form[0]!.toUpperCase() + form.slice(1) : form))
}

/** Every form that some source gives, best first. */
export function rankFixes(
  word: string,
  slot: Slot,
  tables: PackTables,
  origin: Origin,
  company?: Company,
): RankedFix[] {
  const odds = new Map<string, number>()
  const elided = {...slot, suitsEnglish: origin !== 'spun' && startsWithVowel(word) === slot.vowel}
  const add = (form: string, score: number) => odds.set(form, (odds.get(form) ?? 0) + 10 ** score)
  for (const candidate of findCandidates(word, tables, origin)) {
    const best = new Map<string, number>()
    for (const {form, score} of fitSlot(candidate, elided))
      best.set(form, Math.max(score, best.get(form) ?? Number.NEGATIVE_INFINITY))
    for (const [form, score] of best) add(form, score)
  }
  for (const {frame, worth} of company?.frames ?? []) {
    if (worth < TELLING || frame.open) continue
    // A phrase that goes on in many ways says little for each.
    const each = UNKNOWN_FILL - SHARE * Math.log10(frame.fills.length)
    for (const fill of frame.fills) if (!fill.startsWith('<')) add(fill, elisionScore(fill, elided) + each)
  }
  return [...odds]
    .map(([form, sum]) => ({form, score: Math.log10(sum) + (company?.pull(form) ?? 0)}))
    .sort((a, b) => b.score - a.score || (a.form < b.form ? -1 : 1))
}

/** A translator elides before the English word it leaves, so where the elision suits that word it says little of the French one. */
interface ElidedSlot extends Slot {
  readonly suitsEnglish: boolean
}

/** The candidate's forms for the slot's readings, each with its score. */
function fitSlot(candidate: Candidate, slot: ElidedSlot): RankedFix[] {
  // Function words fit by what they are; the slot is read for words with a meaning.
  if (candidate.pos && FUNCTION_WORDS.has(candidate.pos))
    return [{form: candidate.lemma, score: candidate.chance + elisionScore(candidate.lemma, slot)}]
  const fitted = slot.readings.flatMap((reading) => {
    if (candidate.pos && candidate.pos !== reading.pos) return []
    const form = formFor(candidate, reading)
    if (form === undefined) return []
    const fit = Math.log10(reading.weight) + elisionScore(form, slot) + agreementScore(form, reading, slot)
    return [{form, score: candidate.chance + fit}]
  })
  if (fitted.length > 0) return fitted
  const plain = plainForm(candidate)
  const other = slot.direct ? OTHER_BEHIND_ARTICLE : OTHER_PART_OF_SPEECH
  return [{form: plain, score: candidate.chance + other + elisionScore(plain, slot)}]
}

const isKnownForm = (lemma: string): boolean => !lemma.includes(' ') && isDictionaryWord(lemma)

/** Where the place does not say which form of a verb it needs, the English one does: *knows* → *sait*. */
const PLAIN_VERBS: Readonly<Record<string, Pick<Features, 'mode' | 'person' | 'gender' | 'number'>>> = {
  '': {mode: 'infi'},
  s: {mode: 'ipre', person: '3s'},
  ed: {mode: 'ppas', gender: 'm', number: 's'},
  irregular: {mode: 'ppas', gender: 'm', number: 's'},
  ing: {mode: 'ppre'},
}

function plainVerb(lemma: string, ending: string): string | undefined {
  return inflect(lemma, {pos: 'V', ...PLAIN_VERBS[ending]})[0]
}

function plainForm({lemma, ending, pos}: Candidate): string {
  if (pos === 'V') return plainVerb(lemma, ending) ?? lemma
  if (!isKnownForm(lemma) || ending !== 's') return lemma
  return inflectWord(lemma, {pos: 'N', number: 'p'})[0] ?? lemma
}

/** The candidate as the slot and the English ending ask for it; undefined where it cannot be of that part of speech. */
function formFor(candidate: Candidate, reading: Reading): string | undefined {
  const {lemma, pos, ending, source} = candidate
  if (source !== 'lexicon') return spelledForm(candidate, reading)
  if (lemma.includes(' ')) return pos === reading.pos ? inflectPhrase(candidate, reading) : undefined
  if (reading.pos === 'N') {
    const plural = ending === 's' || ending === 'irregular'
    // « munitions » is in the plural whatever the English word is.
    const own = analyse(lemma).every((analysis) => analysis.pos !== 'N' || analysis.number === 'p') ? 'p' : 's'
    const number = plural ? 'p' : (reading.number ?? own)
    return commonest(inflectWord(lemma, {pos: 'N', number}))
  }
  if (reading.pos === 'A') {
    if (ending === 's') return undefined
    return (
      inflectWord(lemma, {pos: 'A', gender: reading.gender ?? 'm', number: reading.number ?? 's'})[0] ??
      participle(lemma, ending, reading)
    )
  }
  if (reading.pos === 'V') return verbForm(lemma, ending, reading)
  return analyse(lemma).some((analysis) => analysis.pos === reading.pos) ? lemma : undefined
}

/** A homograph as it is spelled, in the plural where the English word is one. */
function spelledForm({lemma, ending, source}: Candidate, reading: Reading): string | undefined {
  const form = source === 'homograph' && ending === 's' ? pluralOf(lemma) : lemma
  return analyse(form).some((analysis) => isOf(analysis, reading)) ? form : undefined
}

/** *positive* → *positives*, *total* → *totaux*, *lieu* → *lieux*: the word may be a feminine form, which is no lemma. */
export function pluralOf(form: string): string {
  const regular = analyse(`${form}s`).length > 0 ? [`${form}s`] : []
  const gender = analyse(form).find(({pos}) => pos === 'N' || pos === 'A')?.gender
  const nouns = inflect(form, {pos: 'N', number: 'p', gender})
  return commonest([...regular, ...nouns, ...inflect(form, {pos: 'A', number: 'p', gender: 'm'})]) ?? form
}

/** Of « yeux » and « œils » the first. */
function commonest(forms: readonly string[]): string | undefined {
  return forms.reduce<string | undefined>(
    (best, form) => (best === undefined || frenchFrequency(form) > frenchFrequency(best) ? form : best),
    undefined,
  )
}

function participle(lemma: string, ending: string, reading: Reading): string | undefined {
  if (ending !== 'ed' && ending !== 'irregular' && ending !== 'ing') return undefined
  const mode = ending === 'ing' ? 'ppre' : 'ppas'
  const agreement =
    ending === 'ing' ? {} : {gender: reading.gender ?? ('m' as const), number: reading.number ?? ('s' as const)}
  return inflect(lemma, {pos: 'V', mode, ...agreement})[0]
}

function verbForm(lemma: string, ending: string, reading: Reading): string | undefined {
  if (reading.mode === undefined) return plainVerb(lemma, ending)
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
function inflectPhrase(candidate: Candidate, reading: Reading): string {
  const [head = '', ...rest] = candidate.lemma.split(' ')
  return [formFor({...candidate, lemma: head, pos: reading.pos}, reading) ?? head, ...rest].join(' ')
}

function elisionScore(form: string, slot: ElidedSlot): number {
  return fitElision(form, slot) * (slot.suitsEnglish ? LEXICON_FIT / 6 : LEXICON_FIT)
}

function agreementScore(form: string, reading: Reading, slot: Slot): number {
  return LEXICON_FIT * (fitAgreement(form, analyse(form.split(' ')[0]!), reading, slot) ?? 0)
}
