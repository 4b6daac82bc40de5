/** Tells whether two names of several words may be one, and how sure that is. */
import {allowedDistance, foldAccents, hasRomanisationMarker, nameDistance} from './distance.ts'
import {areApart} from './vetoes.ts'

/** `sure` enough to show unasked, or worth a hint only. */
export type Likeness = 'sure' | 'unsure'

const SURE_FACTOR = 0.5

// The Arabic article and « son of » are written as one likes.
const SAME = [/^(?:al|el|ad|ed|an|en|ar|er|as|es|at|et|az|ez|ach|ech|ash|esh)$/i, /^(?:ben|bin|ibn)$/i]

/** Words of a name: spaces and hyphens part them alike. */
export function toWords(name: string): string[] {
  return name.split(/[\s\u00A0\u202F-]+/).filter(Boolean)
}

/** The word a name is grouped by: a person's family name. */
export function lastWordOf(name: string): string {
  return toWords(name).at(-1) ?? name
}

/** Compares word by word; undefined where they are apart, or the same to the letter. */
export function compareNames(first: string, second: string): Likeness | undefined {
  if (first === second) return undefined
  const a = toWords(first)
  const b = toWords(second)
  if (a.length !== b.length) return undefined
  let likeness: Likeness = 'sure'
  let differs = false
  for (let i = 0; i < a.length; i++) {
    const word = compareWords(a[i]!, b[i]!)
    if (word === undefined) return undefined
    if (word === 'unsure') likeness = 'unsure'
    if (word !== 'same') differs = true
  }
  return differs ? likeness : undefined
}

function compareWords(a: string, b: string): Likeness | 'same' | undefined {
  if (a === b) return 'same'
  if (SAME.some((pattern) => pattern.test(a) && pattern.test(b))) return 'sure'
  if (Math.min(a.length, b.length) < 3 || Math.abs(a.length - b.length) > 4) return undefined
  const factor = nameDistance(a, b) / allowedDistance(a, b)
  if (factor > 1 || areApart(a, b)) return undefined
  return factor <= SURE_FACTOR || hasRomanisationMarker(a, b) ? 'sure' : 'unsure'
}

/** Letter groups that romanisations exchange, longest first, and the consonant that stands for all of a class. */
const GROUPS = ['tsch', 'tch', 'sch', 'ch', 'sh', 'kh', 'gh', 'ph', 'th', 'dh'] as const
const GROUP_CLASS: Readonly<Record<(typeof GROUPS)[number], string>> = {
  tsch: 's',
  tch: 's',
  sch: 's',
  ch: 's',
  sh: 's',
  kh: 'k',
  gh: 'k',
  ph: 'v',
  th: 't',
  dh: 't',
}
const LETTER_CLASS = new Map(
  Object.entries({s: 'čšžcszj', k: 'qkgxh', v: 'fvwb', t: 'dtđ', '': "aeiouy'-"}).flatMap(([letter, members]) =>
    members.split('').map((member) => [member, letter] as const),
  ),
)

/** What is left of a name without vowels and romanisation, behind a `^`: *Choïgou* and *Shoigu* are `^sk`. */
export function skeletonOf(word: string): string {
  const folded = foldAccents(word)
  let skeleton = '^'
  for (let at = 0; at < folded.length; ) {
    const group = GROUPS.find((letters) => folded.startsWith(letters, at))
    const letter = folded[at]!
    const consonant = group ? GROUP_CLASS[group] : (LETTER_CLASS.get(letter) ?? letter)
    if (!skeleton.endsWith(consonant)) skeleton += consonant
    at += group?.length ?? 1
  }
  return skeleton
}

/** Runs of two letters: names whose skeletons share none are never compared. */
export function toBigrams(skeleton: string): string[] {
  return Array.from({length: skeleton.length - 1}, (_, i) => skeleton.slice(i, i + 2))
}
