/** Words written for another gender or number. */
import {isCapitalised} from '../../core/letters.ts'
import {joinWords, startsWithVowel} from '../../grammar/elision.ts'
import {analyse} from '../../lexicon/french.ts'
import {type Features, inflect} from '../../lexicon/morphology.ts'
import {genderOf, numberOf, toCells} from './cells.ts'

/** The adjective or participle as it stands for that cell, before `next`; undefined where the lexicon has no such form. */
export function adjectiveFor(text: string, cell: number, next = ''): string | undefined {
  const written = inflectAs(text, ['A', 'V'], cell)
  if (!written) return undefined
  const lower = written.toLowerCase()
  const singular = genderOf(cell) === 'm' && numberOf(cell) === 's'
  const form = singular ? beforeNoun(lower, next) : undefined
  return form === undefined || form === lower ? written : withCase(form, text)
}

const BEFORE_VOWEL: Readonly<Record<string, string>> = {beau: 'bel', nouveau: 'nouvel', vieux: 'vieil'}
const BEFORE_CONSONANT: Readonly<Record<string, string>> = {bel: 'beau', nouvel: 'nouveau', vieil: 'vieux'}

/** *beau*, *nouveau*, *vieux* as the noun behind them asks. */
export function beforeNoun(lower: string, next: string): string {
  const vowel = next !== '' && startsWithVowel(next)
  return (vowel ? BEFORE_VOWEL[lower] : BEFORE_CONSONANT[lower]) ?? lower
}

/** The noun in that cell; with another gender only where the noun has one. */
export function nounFor(text: string, cell: number): string | undefined {
  return inflectAs(text, ['N'], cell)
}

function inflectAs(text: string, kinds: readonly ('A' | 'N' | 'V')[], cell: number): string | undefined {
  const lower = text.toLowerCase()
  const [gender, number] = [genderOf(cell), numberOf(cell)]
  for (const kind of kinds) {
    for (const reading of analyse(lower)) {
      if (reading.pos !== kind || (kind === 'V' && !reading.modes.includes('ppas'))) continue
      if ((toCells(reading.gender, reading.number) & cell) === cell) return text
      const wanted: Features = {pos: kind, gender, number, mode: kind === 'V' ? 'ppas' : undefined}
      const form = inflect(reading.lemma, wanted)[0]
      if (form) return withCase(form, text)
    }
  }
  return undefined
}

/** The form with a first letter in capitals where the text had one. */
export function withCase(form: string, like: string): string {
  return isCapitalised(like) ? form[0]!.toUpperCase() + form.slice(1) : form
}

/** Words → text, the first as capitalised as `like`. */
export function writeWords(words: readonly string[], like: string): string {
  return withCase(joinWords(words.map((word, i) => (i === 0 ? word.toLowerCase() : word))), like)
}
