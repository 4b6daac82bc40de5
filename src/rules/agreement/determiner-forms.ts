/** Determiners by gender and number, and the form that one takes for another noun. */
import {determinerForm, determiners} from '../../grammar/determiners.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import {FEMININE, MASCULINE, NONE, PLURAL, toCells} from './cells.ts'

/** Cells that the determiner's noun can stand in; 0 for other words. *mon* is feminine before a vowel. */
export function determinerCells(lower: string): number {
  const agreement = determiners.get(lower)
  if (/^(?:différents|divers)$/.test(lower)) return MASCULINE & PLURAL
  return agreement ? toCells(agreement.gender, agreement.number) : NONE
}

/** The determiner for a noun of that cell, as words to join; undefined where it has no such form. */
export function determinerFor(lower: string, cell: number, next: string): readonly string[] | undefined {
  const [gender, number] = [(cell & FEMININE) !== 0 ? 'f' : 'm', (cell & PLURAL) !== 0 ? 'p' : 's'] as const
  const form = determinerForm(lower, gender, number, startsWithVowel(next))
  if (form === undefined) return (determinerCells(lower) & cell) !== NONE ? [lower] : undefined
  // Elisions are made where words are joined.
  return form.replace("l'", gender === 'f' ? 'la' : 'le').split(' ')
}
