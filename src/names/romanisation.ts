/** Tells a spelling that readers of English get from the one French makes of the same letters. */
import {foldAccents} from './distance.ts'

/** English letters → the French ones of the same sound. Longer groups come first. */
const GROUPS: readonly (readonly [english: string, french: string])[] = [
  ['shch', 'chtch'],
  ['sh', 'ch'],
  ['zh', 'j'],
  ['ch', 'tch'],
  ['oo', 'ou'],
  ['ee', 'i'],
  ['u', 'ou'],
  ['w', 'ou'],
  ['j', 'dj'],
]

/** The same at the start of a word, where French has no *y*. */
const STARTS: readonly (readonly [english: string, french: string])[] = [
  ['ya', 'ia'],
  ['yu', 'iou'],
  ['yo', 'io'],
  ['ye', 'e'],
]

/** Letters that differ besides, and prove nothing: *g* before *e*, *s* between vowels, the *e* that French puts behind *-in*. */
const LOOSE: readonly (readonly [english: string, french: string])[] = [
  ['ge', 'gue'],
  ['gi', 'gui'],
  ['s', 'ss'],
  ['y', 'i'],
]

/** True where a form is the French one but for letters that English writes for French ones: *Yaroslavl* for *Iaroslavl*. Accents do not count. */
export function isEnglishFormOf(form: string, french: string): boolean {
  const [a, b] = [form, french].map((name) => foldAccents(name).toLowerCase()) as [string, string]
  return a !== b && a.length <= 40 && matches(a, b, 0, 0, false)
}

function matches(a: string, b: string, i: number, j: number, isEnglish: boolean): boolean {
  if (i === a.length) return isEnglish && (j === b.length || (b.slice(j) === 'e' && a.endsWith('n')))
  const isStart = i === 0 || !/\p{L}/u.test(a[i - 1]!)
  const follow = (pairs: typeof GROUPS, proves: boolean) =>
    pairs.some(
      ([english, other]) =>
        a.startsWith(english, i) &&
        b.startsWith(other, j) &&
        matches(a, b, i + english.length, j + other.length, isEnglish || proves),
    )
  if (follow(GROUPS, true) || (isStart && follow(STARTS, true)) || follow(LOOSE, false)) return true
  return a[i] === b[j] && matches(a, b, i + 1, j + 1, isEnglish)
}
