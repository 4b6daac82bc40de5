/** What is left of a name without vowels and romanisation: names that may be one share a key, so that only those are compared. */
import {foldAccents} from './distance.ts'

/** Letter groups that romanisations exchange, longest first, and the consonants that may stand for each. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['tsch', ['s']],
  ['tch', ['s']],
  ['sch', ['s']],
  ['dzh', ['s']],
  ['ch', ['s', 'k']],
  ['sh', ['s']],
  ['zh', ['s']],
  ['ts', ['s']],
  ['tz', ['s']],
  ['cz', ['s']],
  ['dj', ['s', 't']],
  ['ck', ['k']],
  ['kh', ['k', '']],
  ['gh', ['k', '']],
  ['ph', ['v']],
  ['th', ['t']],
  ['dh', ['t']],
]

const GROUPS_BY_LETTER = new Map(
  [...'tsdzcgkp'].map((first) => [first, GROUPS.filter(([letters]) => letters.startsWith(first))] as const),
)

/** The Arabic h is written or not; German *j* is a vowel, Slavic *w* a consonant, English *w* is not. */
const LETTERS: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries([..."aeiouy'"].map((letter) => [letter, ['']])),
  ...Object.fromEntries([...'sšzžč'].map((letter) => [letter, ['s']])),
  ...Object.fromEntries([...'kq'].map((letter) => [letter, ['k']])),
  ...Object.fromEntries([...'fv'].map((letter) => [letter, ['v']])),
  ...Object.fromEntries([...'tdđ'].map((letter) => [letter, ['t']])),
  c: ['k', 's'],
  g: ['k', 's'],
  h: ['', 'k'],
  j: ['s', ''],
  w: ['v', ''],
  x: ['ks', 'k'],
}

/** A name of many doubtful letters is looked up by its likeliest readings only. */
const MOST_KEYS = 12

/** Every reading of a word's consonants: *Choïgou* and *Shoigu* share `sk`. */
export function skeletonsOf(word: string): readonly string[] {
  const folded = foldAccents(word)
  let readings = ['']
  // Doubled letters are one; those parted by a vowel are two.
  let joins = false
  for (let at = 0; at < folded.length; ) {
    const letter = folded[at]!
    const group = GROUPS_BY_LETTER.get(letter)?.find(([letters]) => folded.startsWith(letters, at))
    const options = group?.[1] ?? LETTERS[letter] ?? [letter]
    if (options.length > 1 || options[0] !== '') readings = extend(readings, options, joins)
    joins = !options.includes('')
    at += group?.[0].length ?? 1
  }
  return readings
}

function extend(readings: readonly string[], options: readonly string[], joins: boolean): string[] {
  const longer = new Set<string>()
  for (const option of options)
    for (const reading of readings)
      longer.add(joins && option !== '' && reading.endsWith(option) ? reading : reading + option)
  return [...longer].slice(0, MOST_KEYS)
}

/** Consonants of one reading only, which no other letter stands for: words that share a skeleton share their outline. */
export function outlineOf(word: string): string {
  const folded = foldAccents(word)
  let outline = ''
  for (let at = 0; at < folded.length; at++) {
    const letter = folded[at]!
    // Doubled letters are one.
    if (isFirm(letter) && letter !== folded[at - 1]) outline += letter
  }
  return outline
}

function isFirm(letter: string): boolean {
  return LETTERS[letter] === undefined && !GROUPS_BY_LETTER.has(letter)
}
