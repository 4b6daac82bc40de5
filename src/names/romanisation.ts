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
  ['iy', 'i'],
  ['ge', 'gue'],
  ['gi', 'gui'],
]

/** The same at the start of a word, where French has no *y*. */
const STARTS: readonly (readonly [english: string, french: string])[] = [
  ['ya', 'ia'],
  ['yu', 'iou'],
  ['yo', 'io'],
  ['ye', 'e'],
]

/** Letters that differ besides, and prove nothing but for the *y* that ends a word, as in *Lutsky*: *s* between vowels is left single in French too. */
const LOOSE: readonly (readonly [english: string, french: string])[] = [
  ['s', 'ss'],
  ['y', 'i'],
]

/** True where a form is the French one as plain type has it, without its accents or its hyphens: *Herat* for *Hérat*, *Kim Jong Un* for *Kim Jong-un*. */
export function isPlainFormOf(form: string, french: string): boolean {
  const [plain, full] = [form, french].map((name) => name.normalize('NFC').toLowerCase()) as [string, string]
  if (plain === full || plain.length !== full.length) return false
  return [...plain].every((letter, at) => letter === full[at] || letter === toPlain(full[at]!))
}

function toPlain(letter: string): string {
  return letter === '-' ? ' ' : letter.normalize('NFD')[0]!
}

/** True where a form is the French one but for letters that English writes for French ones: *Yaroslavl* for *Iaroslavl*. Accents do not count. */
export function isEnglishFormOf(form: string, french: string): boolean {
  const [a, b] = [form, french].map((name) => foldAccents(name).toLowerCase()) as [string, string]
  return a !== b && a.length <= 40 && matches(a, b, 0, 0, false)
}

function matches(a: string, b: string, i: number, j: number, isEnglish: boolean): boolean {
  if (i === a.length && j === b.length) return isEnglish
  const [isStart, isEnd] = [isEdge(a[i - 1]), isEdge(a[i])]
  // French sounds the n of *Poutine*; behind *a* the press of France has both.
  if (isEnd && a[i - 1] === 'n' && b[j] === 'e' && isEdge(b[j + 1])) {
    return matches(a, b, i, j + 1, isEnglish || /[iy]/.test(a[i - 2] ?? ''))
  }
  const follow = (pairs: typeof GROUPS, proves: boolean) =>
    pairs.some(
      ([english, other]) =>
        a.startsWith(english, i) &&
        b.startsWith(other, j) &&
        matches(a, b, i + english.length, j + other.length, isEnglish || proves),
    )
  if (follow(GROUPS, true) || (isStart && follow(STARTS, true)) || follow(LOOSE, a[i] === 'y' && isEdge(a[i + 1])))
    return true
  return a[i] === b[j] && matches(a, b, i + 1, j + 1, isEnglish)
}

function isEdge(letter: string | undefined): boolean {
  return letter === undefined || !/\p{L}/u.test(letter)
}
