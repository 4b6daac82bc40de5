/**
 * How common a word is, from the lists of words by rank of npm `@zxcvbn-ts/language-fr` and `-en`: Wikipedia and film subtitles. A list
 * gives ranks only; Zipf's law makes a frequency of a rank.
 */
import {dictionary as english} from '@zxcvbn-ts/language-en'
import {dictionary as french} from '@zxcvbn-ts/language-fr'
import {FREQUENCY_STEPS} from '../../src/lexicon/frequency.ts'

/** Zipf value (log10 of uses in a billion words) of the first word of a list, and that of words of no list. */
const FIRST = 7.9

/** Word, lower case → Zipf value, 3.3 to 7.9: the best of its ranks. */
export function readFrequencies(language: 'fr' | 'en'): Map<string, number> {
  const dictionary = (language === 'fr' ? french : english) as Readonly<Record<string, readonly (string | number)[]>>
  const lists = [dictionary[`wikipedia-${language}`]!, dictionary[`commonWords-${language}`]!]
  const frequencies = new Map<string, number>()
  for (const list of lists) {
    list.forEach((word, i) => {
      const key = String(word).toLowerCase()
      frequencies.set(key, Math.max(frequencies.get(key) ?? 0, FIRST - Math.log10(i + 1)))
    })
  }
  return frequencies
}

/** One byte a form, in the order of the forms; 0 where no list holds it. */
export function toFrequencyBytes(forms: readonly string[], frequencies: ReadonlyMap<string, number>): Uint8Array {
  return Uint8Array.from(forms, (form) => Math.round(FREQUENCY_STEPS * (frequencies.get(form) ?? 0)))
}
