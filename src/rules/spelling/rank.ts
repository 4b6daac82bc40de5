/** Which candidate was meant: a noisy channel in log10 of odds, of the slip, the word and its place. */
import type {Token} from '../../core/document.ts'
import {findSlot, type Slot} from '../../grammar/slot.ts'
import {fitForm} from '../english-word/fit.ts'
import type {Candidate} from './candidates.ts'

/** How much rarer, in log10, a slip of cost 1 is than none. */
const SLIP = 2.6
/** Writers of slips err in agreement too, and a slot is read from words that may hold slips. */
const FIT = 0.5
const FREQUENCY = 0.8
/** retext-spell's own candidates have one slip by its lights. */
const SUGGESTED = 0.3

export interface RankedCandidate extends Candidate {
  readonly score: number
}

/** Best first. */
export function rankCandidates(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  at: number,
  suggested: ReadonlySet<string> = new Set(),
): RankedCandidate[] {
  const slot = findSlot(tokens, at)
  return candidates
    .map((candidate) => toRanked(candidate, slot, suggested))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
}

function toRanked({text, cost, frequency}: Candidate, slot: Slot, suggested: ReadonlySet<string>): RankedCandidate {
  const fit = text.includes(' ') || text.includes("'") ? 0 : fitForm(text, slot)
  const score = FREQUENCY * frequency - SLIP * cost + FIT * fit + (suggested.has(text) ? SUGGESTED : 0)
  return {text, cost, frequency, score}
}

/** True where the speller's vote may put the second before the first. */
export function isClose([best, second]: readonly RankedCandidate[]): boolean {
  return best !== undefined && second !== undefined && best.score - second.score < SUGGESTED
}

/** The dearest slip that explains a word for sure, and the rarest word. */
const DEAREST = 0.85
const RAREST = 3.8
const SHORTEST = 6
/** A short word is near to many, so the one it stands for must be common, and the slip cheap. */
const SHORT = {dearest: 0.7, rarest: 5}
/** The second candidate must be this much less likely (log10). */
const MARGIN = 1.9
/** An apostrophe is left out so often that rivals count little. */
const ELIDED_MARGIN = 0.5

/** True where one word stands out: a common one, one slip away. */
export function isCertain(form: string, [best, second]: readonly RankedCandidate[]): boolean {
  if (!best || isHabit(form, best)) return false
  const margin = best.text.includes("'") && !form.includes("'") ? ELIDED_MARGIN : MARGIN
  if (second && best.score - second.score < margin) return false
  const limits = form.length < SHORTEST ? SHORT : {dearest: DEAREST, rarest: RAREST}
  return best.cost <= limits.dearest && best.frequency >= limits.rarest
}

/** What may be meant so: names, peoples, words put together, letters that many do without, endings of other languages. */
function isHabit(form: string, {text, frequency}: Candidate): boolean {
  if (text !== text.toLowerCase() || text.includes(' ') || /[œæïëüö]/.test(text)) return true
  // « kenyan », « iraquien »: names of peoples have more than one spelling
  if (PEOPLE.test(form) && frequency < COMMON_PEOPLE) return true
  // *presidente*, *persona*, *politico*: what other languages make of a Latin word
  const [last, meant] = [form.at(-1)!, text.at(-1)!]
  return last !== meant && /[aeiou]/.test(last)
}

/** Words that spelling is sure of, as *français*. */
const COMMON_PEOPLE = 5
const PEOPLE = /(?:ien|ienne|an|ane|ain|aine|ais|aise|ois|oise|éen|éenne)s?$/
