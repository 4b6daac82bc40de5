/** Determiners by gender and number, and the form that one takes for another noun. */
import {determiners} from '../../grammar/determiners.ts'
import {startsWithVowel} from '../../grammar/elision.ts'
import {FEMININE, MASCULINE, NONE, PLURAL, toCells} from './cells.ts'

/** Masculine and feminine singular, masculine and feminine plural; *de la* is two words. */
const PARADIGMS: readonly (readonly [string, string, string, string])[] = [
  ['le', 'la', 'les', 'les'],
  ['un', 'une', 'des', 'des'],
  ['ce', 'cette', 'ces', 'ces'],
  ['du', 'de la', 'des', 'des'],
  ['au', 'à la', 'aux', 'aux'],
  ['mon', 'ma', 'mes', 'mes'],
  ['ton', 'ta', 'tes', 'tes'],
  ['son', 'sa', 'ses', 'ses'],
  ['notre', 'notre', 'nos', 'nos'],
  ['votre', 'votre', 'vos', 'vos'],
  ['leur', 'leur', 'leurs', 'leurs'],
  ['aucun', 'aucune', 'aucuns', 'aucunes'],
  ['nul', 'nulle', 'nuls', 'nulles'],
  ['quel', 'quelle', 'quels', 'quelles'],
  ['tel', 'telle', 'tels', 'telles'],
  ['tout', 'toute', 'tous', 'toutes'],
  ['certain', 'certaine', 'certains', 'certaines'],
  ['maint', 'mainte', 'maints', 'maintes'],
  ['différents', 'différentes', 'différents', 'différentes'],
  ['divers', 'diverses', 'divers', 'diverses'],
]
const byForm = new Map(PARADIGMS.flatMap((forms) => forms.map((form) => [form, forms] as const)).reverse())
byForm.set("l'", PARADIGMS[0]!)
byForm.set('cet', PARADIGMS[2]!)

/** Cells that the determiner's noun can stand in; 0 for other words. *mon* is feminine before a vowel. */
export function determinerCells(lower: string): number {
  const agreement = determiners.get(lower)
  if (/^(?:différents|divers)$/.test(lower)) return MASCULINE & PLURAL
  return agreement ? toCells(agreement.gender, agreement.number) : NONE
}

/** The determiner for a noun of that cell, as words to join; undefined where it has no such form. */
export function determinerFor(lower: string, cell: number, next: string): readonly string[] | undefined {
  const forms = byForm.get(lower)
  if (!forms) return (determinerCells(lower) & cell) !== NONE ? [lower] : undefined
  const vowel = startsWithVowel(next)
  const form = forms[((cell & PLURAL) !== 0 ? 2 : 0) + ((cell & FEMININE) !== 0 ? 1 : 0)]!
  if (form === 'ce' && vowel) return ['cet']
  if (vowel && /^[mts]a$/.test(form)) return [`${form[0]!}on`]
  if (form === 'du' && vowel) return ['de', 'le']
  if (form === 'au' && vowel) return ['à', 'le']
  return form.split(' ')
}
