/** Gender and number as a set of the four cells of French inflection, in one small number. */
import type {Gender, GrammaticalNumber} from '../../lexicon/morphology.ts'

export const MASCULINE = 0b0101
export const FEMININE = 0b1010
export const SINGULAR = 0b0011
export const PLURAL = 0b1100
export const ALL = 0b1111
export const NONE = 0

/** Which cells a reading can stand in; what it leaves open may be any. */
export function toCells(gender: Gender | undefined, number: GrammaticalNumber | undefined): number {
  const genders = gender === 'm' ? MASCULINE : gender === 'f' ? FEMININE : ALL
  return genders & (number === 's' ? SINGULAR : number === 'p' ? PLURAL : ALL)
}

/** The cells with their other gender or number as well. */
export function anyGender(cells: number): number {
  return ((cells & SINGULAR) !== 0 ? SINGULAR : 0) | ((cells & PLURAL) !== 0 ? PLURAL : 0)
}

export function anyNumber(cells: number): number {
  return ((cells & MASCULINE) !== 0 ? MASCULINE : 0) | ((cells & FEMININE) !== 0 ? FEMININE : 0)
}

/** The gender of a set that has one. */
export function genderOf(cells: number): 'm' | 'f' | undefined {
  if (cells === NONE) return undefined
  return (cells & FEMININE) === 0 ? 'm' : (cells & MASCULINE) === 0 ? 'f' : undefined
}

/** The number of a set that has one. */
export function numberOf(cells: number): 's' | 'p' | undefined {
  if (cells === NONE) return undefined
  return (cells & PLURAL) === 0 ? 's' : (cells & SINGULAR) === 0 ? 'p' : undefined
}
