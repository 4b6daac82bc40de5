/**
 * A noisy channel: how much likelier it is that a spinner put the word for a French one of the same spelling in English than that the writer
 * meant it. Both have to explain the place: gender, number, elision, part of speech, company.
 */
import type {Sentence, Token} from '../../core/document.ts'
import {lowerCaseOf, perForm} from '../../core/form.ts'
import {startsLowerCase} from '../../core/letters.ts'
import {RecentMap} from '../../core/recent.ts'
import {determiners} from '../../grammar/determiners.ts'
import {ELIDING, findSlot, type Slot} from '../../grammar/slot.ts'
import {type EnglishBase, isEnglish, toBases} from '../../lexicon/english.ts'
import {analyse, analyseForm} from '../../lexicon/french.ts'
import {frenchFrequency} from '../../lexicon/frequency.ts'
import {type Analysis, inflect, type PartOfSpeech} from '../../lexicon/morphology.ts'
import {type Homograph, homographsFor, totalLikelihood} from '../../lexicon/synonyms.ts'
import type {FrameRow} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import {type Company, closedFramesOf, companyOf, type FramedHole, isFill, lemmasOf} from '../english-word/company.ts'
import {fitElision, fitForm, MISFIT} from '../english-word/fit.ts'
import {pluralOf} from '../english-word/fixes.ts'
import {isLoanword} from '../english-word/words.ts'

/** What tells the swap; the strongest is named in the message's note. */
export type Evidence = 'elision' | 'agreement' | 'frame' | 'company'

export interface Swap {
  /** log10 of the odds; 0 and above for words that more likely were put there. */
  readonly odds: number
  /** What stood there, likeliest first. */
  readonly expected: readonly string[]
  readonly evidence: Evidence
}

/** Odds from which a swap is one whatever else the text holds; from which it is a sign of a spinner; and from which others may make it one. */
export const SURE_ODDS = 0.4
export const LIKELY_ODDS = -0.2
export const LEAST_ODDS = -0.9

/** How much the frequency of a word counts: as in the table of homographs. */
const PRIOR = 0.7
/** A word that fits its place and is at least this common is what the writer meant, whatever else would do. */
const SURE = 3.3
/** How much rarer than its lemma a form is at most. */
const INFLECTED = 0.7
/** How much of the cost of disagreement remains where an ending too many or too few explains it. */
const SLIP = 0.4
/** Frequency alone, with nothing around that calls for another word, is thin. */
const BARE = 0.3
/** A word that a closed set phrase has not. */
const NOT_IN_FRAME = -2.5
/** What the fill of a closed phrase is offered with, though no synonym. */
const UNKNOWN_FILL = 0.5
const MOST = 5
const SPREAD = 1.5
/** A word that fits its place this well is told by its company only, and needs so much more to be shown. */
const FITTING = -0.7
const COMPANY_ONLY = 0.5
/** Homographs this much less likely than the best hardly add to the sum. */
const TAIL = 2

const FUNCTION_WORDS: ReadonlySet<PartOfSpeech> = new Set(['P', 'C', 'D', 'O', 'M', 'I', 'X', 'G', 'F'])

/** A swap, and the token it is. */
export interface SwapAt extends Swap {
  readonly at: number
}

const swapsOf = new WeakMap<Sentence, {readonly least: number; readonly swaps: readonly SwapAt[]}>()

/** Words of a sentence with odds of at least `least`; two rules ask, so the answer is kept as long as the sentence. */
export function findSwaps(sentence: Sentence, tables: PackTables, least: number): readonly SwapAt[] {
  let known = swapsOf.get(sentence)
  if (!known || known.least > least) {
    known = {least, swaps: lookForSwaps(sentence, tables, least)}
    swapsOf.set(sentence, known)
  }
  return known.least === least ? known.swaps : known.swaps.filter(({odds}) => odds >= least)
}

function lookForSwaps(sentence: Sentence, tables: PackTables, least: number): SwapAt[] {
  const swaps: SwapAt[] = []
  const closed = closedFramesOf(sentence, tables)
  for (let at = 0; at < sentence.tokens.length; at++) {
    const {kind, form} = sentence.tokens[at]!
    // Most words are of no interest, and known to be.
    if (kind !== 'word' || (!closed.has(at) && factsOfHomograph(form) === null)) continue
    const swap = findSwap(sentence, at, tables, least, closed.get(at))
    if (swap && swap.odds >= least) swaps.push({...swap, at})
  }
  return swaps
}

/** The swap that a token may be; undefined for words that no spinner would put there, and where the odds are sure to be below `least`. */
function findSwap(
  sentence: Sentence,
  at: number,
  tables: PackTables,
  least: number,
  frames: readonly FramedHole[] | undefined,
): Swap | undefined {
  const {tokens} = sentence
  const token = tokens[at]!
  const word = token.text
  if (!startsLowerCase(word) || frames?.some(({frame}) => isRight(word, frame))) return undefined
  const closed = frames !== undefined
  const facts = closed ? factsOf(word) : factsOfHomograph(token.form)
  if (!facts) return undefined
  const {common} = facts
  // Only the word right before can speak against a common word.
  if (!closed && PRIOR * common > SURE + 1 && !isTelling(tokens[at - 1])) return undefined
  if (isAdverbIn(tokens, at)) return undefined
  const slot = findSlot(tokens, at)
  if (isVerbIn(slot, token) || isPronounAndVerb(tokens, at)) return undefined
  const misfit = misfitOf(word, slot) + (closed ? NOT_IN_FRAME : 0)
  const plain = PRIOR * common + misfit
  if (plain > SURE) return undefined
  // Without other signs in the text, company alone is too thin, and costly to ask for every word.
  if (!closed && misfit >= FITTING && least > LEAST_ODDS) return undefined
  const {bases, total} = sourcesOf(token.form)
  const company = companyOf(sentence, at, at, tables)
  if (!closed && total + company.most - plain < (misfit < FITTING ? least : least + COMPANY_ONLY)) return undefined
  const meant = plain + company.pull(word)
  const ranked = rankHomographs(word, bases, slot, company)
  if (ranked.length === 0 || isLoanword(tokens, at, tables)) return undefined
  const put = Math.log10(ranked.reduce((sum, {score}) => sum + 10 ** score, 0))
  const best = ranked[0]!.score
  const evidence = closed ? 'frame' : evidenceOf(word, slot, misfit)
  const bare = evidence === 'company' && ranked.every(({pulled}) => !pulled)
  return {
    odds: put - meant - (bare ? BARE : 0),
    expected: ranked
      .filter(({score}) => score > best - SPREAD)
      .slice(0, MOST)
      .map(({form}) => form),
    evidence,
  }
}

/** What is asked of every word of a text, before its place is looked at. */
interface WordFacts {
  /** Zipf value. */
  readonly common: number
}

/** The facts of a word that English has too; null for any other. */
const factsOfHomograph = perForm((text) => (isEnglish(text) ? factsOf(text) : null))

/** The English words that a form may be, and the log10 of how likely a spinner has one of them for some French word. */
const sourcesOf = perForm((text) => {
  const bases = toBases(text).filter(({ending}) => ending === '' || ending === 's')
  return {bases, total: Math.max(...bases.map(({base}) => totalLikelihood(base)))}
})

/** Null for a word that is no noun or adjective, or a function word as well. */
function factsOf(word: string): WordFacts | null {
  return isContentWord(word) ? {common: commonness(word)} : null
}

function isContentWord(text: string): boolean {
  if (text.length < 3 || text.endsWith("'") || text.startsWith('-')) return false
  const analyses = analyse(text)
  return analyses.some(({pos}) => pos === 'N' || pos === 'A') && !analyses.some(({pos}) => FUNCTION_WORDS.has(pos))
}

/** A determiner or an elided word, or one that would be elided, stands before. */
function isTelling(before: Token | undefined): boolean {
  if (before?.kind !== 'word') return false
  const text = lowerCaseOf(before.form)
  return text.endsWith("'") || ELIDING.has(text) || determiners.has(text)
}

/** Verbs are left alone: their forms are spelled as nouns too often. */
function isVerbIn({readings, direct}: Slot, {form}: Token): boolean {
  const isVerb = ({modes}: Analysis) => modes.includes('ipre') || modes.includes('spre') || modes.includes('ipsi')
  return !direct && readings.some(({pos, mode}) => pos === 'V' && mode === 'ipre') && analyseForm(form).some(isVerb)
}

/** *le*, *la* and *les* behind a subject may be pronouns: « elle le tape ». */
function isPronounAndVerb(tokens: readonly Token[], at: number): boolean {
  const subject = tokens[at - 2]
  const pronoun = tokens[at - 1]
  if (subject?.kind !== 'word' || !pronoun || !/^(?:le|la|les|l')$/i.test(pronoun.text)) return false
  if (!analyseForm(tokens[at]!.form).some(({modes}) => modes.includes('ipre') || modes.includes('spre'))) return false
  return analyseForm(subject.form).some(({pos}) => pos === 'N' || pos === 'O') || !startsLowerCase(subject.text)
}

/** « une plus grande inquiétude », « la quasi totalité »: an adverb before the word it goes with. */
function isAdverbIn(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return next?.kind === 'word' && analyseForm(tokens[at]!.form).some(({pos}) => pos === 'R')
}

/** A word whose own other form would fit is more likely a slip of the writer. */
function misfitOf(word: string, slot: Slot): number {
  const misfit = fitForm(word, slot)
  if (misfit > MISFIT.number) return misfit
  const nominal = analyse(word).filter(({pos}) => pos === 'N' || pos === 'A')
  const others = nominal.flatMap(({lemma, pos}) => inflect(lemma, {pos}))
  const best = Math.max(misfit, ...others.map((form) => fitForm(form, slot)))
  return best > MISFIT.number ? misfit * SLIP : misfit
}

/** The word is one that the set phrase has in this place. */
function isRight(word: string, {fills, also = []}: FrameRow): boolean {
  return isFill(word, fills) || isFill(word, also)
}

interface Ranked {
  readonly form: string
  readonly score: number
  /** The company calls for it. */
  readonly pulled: boolean
}

function rankHomographs(word: string, bases: readonly EnglishBase[], slot: Slot, company: Company): Ranked[] {
  const ranked = new Map<string, Ranked>()
  let best = Number.NEGATIVE_INFINITY
  for (const {base, ending} of bases) {
    for (const homograph of homographsFor(base)) {
      // The likeliest come first, and no form fits better than perfectly, so those that fall short before that need no look.
      if (homograph.likelihood + company.most < best - TAIL) break
      const {form, score} = formFor(homograph, ending)
      const pull = company.pull(form)
      if (form === word || score + pull < best - TAIL) continue
      const fitted = score + pull + fitForm(form, slot)
      best = Math.max(best, fitted)
      if (fitted > (ranked.get(form)?.score ?? Number.NEGATIVE_INFINITY))
        ranked.set(form, {form, score: fitted, pulled: pull > 0})
    }
  }
  for (const {frame, worth} of company.frames) {
    if (!frame.closed) continue
    for (const fill of frame.fills) {
      if (fill.startsWith('<') || ranked.has(fill)) continue
      ranked.set(fill, {form: fill, score: UNKNOWN_FILL + worth + fitElision(fill, slot), pulled: true})
    }
  }
  const own = new Set(lemmasOf(word))
  return [...ranked.values()]
    .filter(({form}) => !lemmasOf(form).some((lemma) => own.has(lemma)))
    .sort((a, b) => b.score - a.score || (a.form < b.form ? -1 : 1))
}

interface WeighedForm {
  readonly form: string
  readonly score: number
}

const plurals = new RecentMap<string, WeighedForm>(2_000)

/** A homograph, in the plural where the English word is one, with how likely it is before the place is looked at. */
function formFor({word, likelihood}: Homograph, ending: string): WeighedForm {
  if (ending === '') return {form: word, score: likelihood}
  let plural = plurals.get(word)
  if (!plural) {
    const form = pluralOf(word)
    plural = {form, score: PRIOR * Math.min(0, commonness(form) - frenchFrequency(word))}
    plurals.set(word, plural)
  }
  return {form: plural.form, score: likelihood + plural.score}
}

/** Zipf value; a form is not much rarer than its lemma, though a list may lack it. */
function commonness(form: string): number {
  return Math.max(frenchFrequency(form), ...lemmasOf(form).map((lemma) => frenchFrequency(lemma) - INFLECTED))
}

function evidenceOf(word: string, slot: Slot, misfit: number): Evidence {
  if (fitElision(word, slot) < 0) return 'elision'
  return misfit <= MISFIT.number ? 'agreement' : 'company'
}
