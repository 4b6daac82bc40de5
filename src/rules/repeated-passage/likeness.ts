/** When two passages are the same to a reader. */
import type {Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {withoutMarks} from '../../core/letters.ts'

const SHINGLE = 3

/** Words of a passage, without accents, case and marks. */
export function toWords(tokens: readonly Token[]): string[] {
  const words: string[] = []
  for (const {kind, form} of tokens) {
    const word = kind === 'punctuation' || kind === 'symbol' ? '' : plainWord(form)
    if (word !== '') words.push(word)
  }
  return words
}

const plainWord = perForm((text) => withoutMarks(text).toLowerCase())

/** Every run of three words, as a number of 32 bits: a clash would need three other words, and the passages are compared whole. */
export function toShingles(words: readonly string[]): Set<number> {
  const hashes = words.map(hash)
  const shingles = new Set<number>()
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    shingles.add((Math.imul(hashes[i]!, 31) + Math.imul(hashes[i + 1]!, 17) + hashes[i + 2]!) | 0)
  }
  return shingles
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193)
  return value
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
export function areAlike(first: Comparable, second: Comparable): boolean {
  const likeness = likenessOf(first.shingles, second.shingles)
  if (likeness >= ALIKE) return true
  return (
    likeness >= RELATED &&
    sharedWords(first.words, second.words) >= SHARED_WORDS &&
    sameFigures(first.words, second.words)
  )
}

interface Comparable {
  readonly words: readonly string[]
  readonly shingles: ReadonlySet<number>
}

/** Words in common, each as often as both have it, over the words of the longer passage. */
function sharedWords(first: readonly string[], second: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of first) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of second) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    shared++
    counts.set(word, left - 1)
  }
  return shared / Math.max(first.length, second.length)
}

/** Two results, two prices: another figure is another fact. */
function sameFigures(first: readonly string[], second: readonly string[]): boolean {
  const figures = (words: readonly string[]) =>
    words
      .filter((word) => /\d/.test(word))
      .sort()
      .join(' ')
  return figures(first) === figures(second)
}
