/** How common a French form is in French, and how common the English word of the same spelling is in English. */
import {lazy, readData} from './data.ts'
import {frenchForms} from './morphology.ts'

/** A stored byte is the Zipf value times this. */
export const FREQUENCY_STEPS = 30

/** What a form of no frequency list counts as: rarer than any that is. */
export const UNLISTED = 2.6

const french = lazy(() => readData('french-frequency.bin'))
const english = lazy(() => readData('english-frequency.bin'))

/** Zipf value (log10 of uses in a billion words) of a lower-case French form: 2.6 (rare) to 7.9 (*de*). */
export function frenchFrequency(form: string): number {
  return read(french(), form)
}

/** The same for the English word spelled as a French form; 2.6 for what French has not. */
export function englishFrequency(form: string): number {
  return read(english(), form)
}

function read(bytes: Uint8Array, form: string): number {
  const rank = frenchForms().rank(form)
  const byte = rank === -1 ? 0 : bytes[rank]!
  return byte === 0 ? UNLISTED : byte / FREQUENCY_STEPS
}
