/** Tells whether two names of several words may be one, and how sure that is. */
import {perForm, toForm} from '../core/form.ts'
import {allowedDistance, hasRomanisationMarker, nameDistance} from './distance.ts'
import {outlineOf, skeletonsOf} from './skeleton.ts'
import {areApart} from './vetoes.ts'

/** `sure` enough to show unasked, or worth a hint only. */
export type Likeness = 'sure' | 'unsure'

const SURE_FACTOR = 0.5
// A change of romanisation tells more than a vowel.
const MARKED_FACTOR = 0.9
const MOST_KEYS = 24

// The Arabic article and « son of » are written as one likes.
const SAME = [
  new Set('al el ad ed an en ar er as es at et az ez ach ech ash esh'.split(' ')),
  new Set('ben bin ibn'.split(' ')),
]
const LONGEST_SAME = 3

const BREAK = /[\s-]+/

/** Words of a name: spaces and hyphens part them alike. */
export function toWords(name: string): string[] {
  return (BREAK.test(name) ? name.split(BREAK) : [name]).filter(Boolean)
}

/** Given names that a spelling stands for in the packs, each by its French form: *Muhammad* → *Mohamed*. */
export type Variants = (given: string) => readonly string[]

/** Compares word by word; undefined where they are apart, or the same to the letter. */
export function compareNames(first: string, second: string, variants?: Variants): Likeness | undefined {
  if (first === second) return undefined
  const a = toWords(first)
  const b = toWords(second)
  if (a.length !== b.length) return undefined
  let likeness: Likeness = 'sure'
  for (let i = 0; i < a.length; i++) {
    // Only the first word of a name is a given name for sure.
    const word = compareWords(a[i]!, b[i]!, i === 0 ? variants : undefined)
    if (word === undefined) return undefined
    if (word === 'unsure') likeness = 'unsure'
  }
  return likeness
}

function compareWords(a: string, b: string, variants?: Variants): Likeness | 'same' | undefined {
  if (a === b) return 'same'
  const same = sameAs(a)
  if (same !== undefined && same === sameAs(b)) return 'sure'
  if (variants && areVariants(a, b, variants)) return 'sure'
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 4) return undefined
  const allowed = allowedDistance(a, b)
  const factor = nameDistance(a, b, allowed) / allowed
  if (factor > 1 || areApart(a, b)) return undefined
  return factor <= SURE_FACTOR || (factor <= MARKED_FACTOR && hasRomanisationMarker(a, b)) ? 'sure' : 'unsure'
}

function areVariants(a: string, b: string, variants: Variants): boolean {
  const known = variants(a)
  return known.length > 0 && variants(b).some((variant) => known.includes(variant))
}

/** The words that stand for one another at will, this one among them; undefined for any other word. */
function sameAs(word: string): ReadonlySet<string> | undefined {
  return word.length > LONGEST_SAME ? undefined : SAME.find((words) => words.has(word.toLowerCase()))
}

const skeletonsOfWord = perForm((word) => (sameAs(word) ? [''] : skeletonsOf(word)))
const outlineOfWord = perForm((word) => (sameAs(word) ? '' : outlineOf(word)))

/** Names that share a key have the same outline, which is told in a fraction of the time. */
export function outlineOfName(name: string): string {
  return toWords(name)
    .map((word) => outlineOfWord(toForm(word)))
    .join(' ')
}

/** Keys of a whole name: names of which no key is shared are never compared. */
export function keysOf(name: string): readonly string[] {
  let keys: readonly string[] | undefined
  for (const word of toWords(name)) {
    const skeletons = skeletonsOfWord(toForm(word))
    keys = keys
      ? keys.flatMap((key) => skeletons.map((skeleton) => `${key} ${skeleton}`)).slice(0, MOST_KEYS)
      : skeletons
  }
  return keys ?? []
}
