/** Which candidate was meant: a noisy channel in log10 of odds, of the slip, the word and its place. */
import {findSlot, type Slot} from '../../grammar/slot.ts'
import type {Token} from '../../core/document.ts'
import {fitForm} from '../english-word/fit.ts'
import type {Candidate} from './candidates.ts'

/** How much rarer, in log10, a slip of cost 1 is than none. */
const SLIP = 2.6
/** Writers of slips err in agreement too, and a slot is read from words that may hold slips. */
const FIT = 0.35
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
  suggested: ReadonlySet<string>,
): RankedCandidate[] {
  const slot = findSlot(tokens, at)
  return candidates
    .map((candidate) => ({...candidate, score: scoreOf(candidate, slot, suggested)}))
    .sort((a, b) => b.score - a.score || (a.text < b.text ? -1 : 1))
}

function scoreOf({text, cost, frequency}: Candidate, slot: Slot, suggested: ReadonlySet<string>): number {
  const fit = text.includes(' ') || text.includes("'") ? 0 : fitForm(text, slot)
  return FREQUENCY * frequency - SLIP * cost + FIT * fit + (suggested.has(text) ? SUGGESTED : 0)
}

/** The dearest slip that explains a word for sure, and the rarest word. */
const DEAREST = 0.95
const RAREST = 3.3
const SHORTEST = 5
/** A short word is near to many, so the one it stands for must be common, and the slip cheap. */
const SHORT = {dearest: 0.7, rarest: 5.2}

/** True where the slip is one, and the word meant a common one. */
export function isCertain(form: string, {text, cost, frequency}: Candidate): boolean {
  // Names are names, ligatures a habit, a foreign word ends in a vowel that the French one has not.
  if (text !== text.toLowerCase() || text.includes('œ') || isForeignEnding(form, text)) return false
  if (form.length < SHORTEST) return cost <= SHORT.dearest && frequency >= SHORT.rarest
  return cost <= DEAREST && frequency >= RAREST
}

/** *presidente*, *persona*, *politico*: what other languages make of a Latin word. */
function isForeignEnding(form: string, text: string): boolean {
  const [last, meant] = [form.at(-1)!, text.at(-1)!]
  return last !== meant && /[aeiou]/.test(last)
}
