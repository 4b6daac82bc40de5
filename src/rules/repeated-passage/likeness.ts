/** When two passages are the same to a reader. */
import type {Span, Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {withoutMarks} from '../../core/letters.ts'

const SHINGLE = 3

/** A word without accents and case, and its hash: passages are compared by numbers. */
export interface PlainWord {
  readonly text: string
  readonly hash: number
}

/** Words of a passage; marks are none. */
export function toWords(tokens: readonly Token[]): PlainWord[] {
  const words: PlainWord[] = []
  for (const {kind, form} of tokens) {
    const word = kind === 'punctuation' || kind === 'symbol' ? null : plainWord(form)
    if (word !== null) words.push(word)
  }
  return words
}

const plainWord = perForm((form): PlainWord | null => {
  const text = withoutMarks(form).toLowerCase()
  return text === '' ? null : {text, hash: hash(text)}
})

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value
}

/** All words in their order, as a number of 32 bits. */
export function hashOf(words: readonly PlainWord[]): number {
  let value = 0
  for (const word of words) value = (Math.imul(value, 31) + word.hash) | 0
  return value
}

export function areSame(first: readonly PlainWord[], second: readonly PlainWord[]): boolean {
  return first.length === second.length && first.every(({text}, i) => text === second[i]!.text)
}

/** A passage seen before, with its place. */
export class Passage implements Span {
  readonly start: number
  readonly end: number
  readonly words: readonly PlainWord[]
  #shingles?: ReadonlySet<number>

  constructor({start, end}: Span, words: readonly PlainWord[]) {
    this.start = start
    this.end = end
    this.words = words
  }

  /** Runs of its words: few passages are ever compared. */
  get shingles(): ReadonlySet<number> {
    return (this.#shingles ??= new Set(toShingles(this.words)))
  }
}

/** Every run of three words, as a number of 32 bits: a clash would need three other words, and the passages are compared whole. */
export function toShingles(words: readonly PlainWord[]): number[] {
  const shingles: number[] = []
  for (let i = 0; i + SHINGLE <= words.length; i++)
    shingles.push((Math.imul(words[i]!.hash, 31) + Math.imul(words[i + 1]!.hash, 17) + words[i + 2]!.hash) | 0)
  return shingles
}

/** Shared shingles over all shingles of both, 0 to 1. */
export function likenessOf(first: ReadonlySet<number>, second: ReadonlySet<number>): number {
  let shared = 0
  for (const shingle of first) if (second.has(shingle)) shared++
  return shared / (first.size + second.size - shared)
}

const ALIKE = 0.8
/** Below this nobody compares word by word. */
const RELATED = 0.45
const SHARED_WORDS = 0.9

/** True where most runs are shared, or nearly all words in a passage that says the same with a few others. */
export function areAlike(first: Passage, second: Passage): boolean {
  const [size, other] = [first.shingles.size, second.shingles.size]
  // The shorter one cannot share enough.
  if (Math.min(size, other) < RELATED * Math.max(size, other)) return false
  const likeness = likenessOf(first.shingles, second.shingles)
  if (likeness >= ALIKE) return true
  return (
    likeness >= RELATED &&
    sharedWords(first.words, second.words) >= SHARED_WORDS &&
    sameFigures(first.words, second.words)
  )
}

/** Words in common, each as often as both have it, over the words of the longer passage. */
function sharedWords(first: readonly PlainWord[], second: readonly PlainWord[]): number {
  const counts = new Map<string, number>()
  for (const {text} of first) counts.set(text, (counts.get(text) ?? 0) + 1)
  let shared = 0
  for (const {text} of second) {
    const left = counts.get(text) ?? 0
    if (left === 0) continue
    shared++
    counts.set(text, left - 1)
  }
  return shared / Math.max(first.length, second.length)
}

/** Two results, two prices: another figure is another fact. */
function sameFigures(first: readonly PlainWord[], second: readonly PlainWord[]): boolean {
  const figures = (words: readonly PlainWord[]) =>
    words
      .map(({text}) => text)
      .filter((text) => /\d/.test(text))
      .sort()
      .join(' ')
  return figures(first) === figures(second)
}
