/** How well a French form fits a slot, in log10 of odds: what the spinner and the edited text have in common. */
import {startsWithVowel} from '../../grammar/elision.ts'
import type {Reading, Slot} from '../../grammar/slot.ts'
import {analyse} from '../../lexicon/french.ts'
import {type Analysis, agrees} from '../../lexicon/morphology.ts'

/** What disagreement costs in French as it was written: so rare are slips. */
export const MISFIT = {gender: -3, number: -2.5, elision: -3.5, partOfSpeech: -1.5} as const

/** How much disagreement counts with words that do not stand right before. */
const FAR = 0.3

/** 0 for a form that fits in all respects. */
export function fitForm(form: string, slot: Slot): number {
  const analyses = analyse(form)
  let best = Number.NEGATIVE_INFINITY
  for (const reading of slot.readings) best = Math.max(best, fitReading(form, analyses, reading, slot))
  return (best === Number.NEGATIVE_INFINITY ? MISFIT.partOfSpeech : best) + fitElision(form, slot)
}

/** -Infinity for another part of speech. */
function fitReading(form: string, analyses: readonly Analysis[], reading: Reading, slot: Slot): number {
  const agreement = fitAgreement(form, analyses, reading, slot)
  if (agreement === undefined) return Number.NEGATIVE_INFINITY
  // What an adjective agrees with may stand further off than the slot was read from.
  return Math.log10(reading.weight) + agreement * (slot.direct ? 1 : FAR)
}

/** The word before shows by an elision, or the lack of one, how the word began; writers are unsure of words in *h*. */
export function fitElision(form: string, {vowel}: Slot): number {
  if (form.startsWith('h')) return 0
  return vowel === undefined || startsWithVowel(form) === vowel ? 0 : MISFIT.elision
}

/**
 * Determiners stayed as they were, so a noun of the other gender is hardly the one that stood there; undefined for a form of another part of
 * speech than the reading's.
 */
export function fitAgreement(
  form: string,
  analyses: readonly Analysis[],
  reading: Reading,
  {possessive}: Pick<Slot, 'possessive'>,
): number | undefined {
  // « son épouse », but « sa femme »
  const wanted = possessive && !startsWithVowel(form) ? 'm' : reading.gender
  let [isOfPart, gender, number] = [false, false, false]
  for (const analysis of analyses) {
    if (!isOf(analysis, reading)) continue
    isOfPart = true
    gender ||= agrees(analysis.gender, wanted, 'e')
    number ||= agrees(analysis.number, reading.number, 'i')
  }
  if (!isOfPart) return undefined
  if (reading.pos !== 'N' && reading.pos !== 'A') return 0
  return (gender ? 0 : MISFIT.gender) + (number ? 0 : MISFIT.number)
}

/** Participles stand where adjectives do. */
export function isOf({pos, modes}: Analysis, reading: Reading): boolean {
  if (reading.pos === 'A') return pos === 'A' || modes.includes('ppas')
  return pos === reading.pos && (pos !== 'V' || !reading.mode || modes.includes(reading.mode))
}
