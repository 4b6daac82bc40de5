/**
 * A set of words as a minimal acyclic automaton in one `Uint32Array`, each word with its rank.
 *
 * An edge is one 32-bit number: letter code (bits 0–7), “a word ends here” (8), “last edge of its state” (9), index of
 * the target state's first edge (10–31). `ranks[e]` counts the words behind the earlier edges of the same state, so the
 * sum along a path is the rank of the word: a perfect hash into side tables. Edges stand in the order of the words behind them, most first.
 */
export const END_OF_WORD = 1 << 8
export const LAST_EDGE = 1 << 9
export const TARGET_SHIFT = 10
const LETTER_MASK = 0xff

export class Automaton {
  readonly size: number
  readonly #letters: string
  /** Character code → letter code, up to the last letter there is. */
  readonly #codes: Uint8Array
  readonly #edges: Uint32Array
  readonly #ranks: Uint32Array
  /** First letter's code → index of its edge plus one: the root has too many edges to scan for every word. */
  readonly #roots = new Uint32Array(256)
  /** Letter code less one → letter without its accent; made for the first search that asks. */
  #plain: readonly string[] | undefined

  /** `edges[0]` starts the root state; `letters[code - 1]` is the letter of a code. */
  constructor(size: number, letters: string, edges: Uint32Array, ranks: Uint32Array) {
    this.size = size
    this.#letters = letters
    this.#edges = edges
    this.#ranks = ranks
    this.#codes = new Uint8Array(letters.length > 0 ? letters.charCodeAt(letters.length - 1) + 1 : 0)
    for (let i = 0; i < letters.length; i++) this.#codes[letters.charCodeAt(i)] = i + 1
    for (let edge = 0; edge < edges.length; edge++) {
      this.#roots[edges[edge]! & LETTER_MASK] = edge + 1
      if (edges[edge]! & LAST_EDGE) break
    }
  }

  has(word: string): boolean {
    const last = word.length - 1
    let edge = last < 0 ? -1 : this.#roots[this.#codeOf(word, 0)]! - 1
    for (let i = 0; edge !== -1; i++) {
      const value = this.#edges[edge]!
      if (i === last) return (value & END_OF_WORD) !== 0
      edge = this.#edgeFrom(value >>> TARGET_SHIFT, this.#codeOf(word, i + 1))
    }
    return false
  }

  /** The rank of a word from 0, or -1 where the set does not hold it; only for a list built with ranks. */
  rank(word: string): number {
    const edges = this.#edges
    const last = word.length - 1
    let edge = last < 0 ? -1 : this.#roots[this.#codeOf(word, 0)]! - 1
    let rank = 0
    for (let i = 0; edge !== -1; i++) {
      const value = edges[edge]!
      rank += this.#ranks[edge]!
      if (i === last) return value & END_OF_WORD ? rank : -1
      if (value & END_OF_WORD) rank++
      edge = this.#edgeFrom(value >>> TARGET_SHIFT, this.#codeOf(word, i + 1))
    }
    return -1
  }

  #codeOf(word: string, at: number): number {
    return this.#codes[word.charCodeAt(at)] ?? 0
  }

  /** The edge of a state for a letter code, or -1; no state has the root as its target, so 0 means “no edges”. */
  #edgeFrom(state: number, code: number): number {
    if (state === 0 || code === 0) return -1
    let edge = state
    while ((this.#edges[edge]! & LETTER_MASK) !== code) {
      if (this.#edges[edge]! & LAST_EDGE) return -1
      edge++
    }
    return edge
  }

  /** True where some word starts with these letters. */
  hasPrefix(prefix: string): boolean {
    let edge = prefix === '' ? -1 : this.#roots[this.#codeOf(prefix, 0)]! - 1
    for (let i = 1; i < prefix.length && edge !== -1; i++) {
      edge = this.#edgeFrom(this.#edges[edge]! >>> TARGET_SHIFT, this.#codeOf(prefix, i))
    }
    return edge !== -1
  }

  /** A state is the number of its first edge (0 where words begin); the next edge of the same state, or -1. */
  nextEdge(edge: number): number {
    return this.#edges[edge]! & LAST_EDGE ? -1 : edge + 1
  }

  /** The code of an edge's letter, from 1. */
  codeAt(edge: number): number {
    return this.#edges[edge]! & LETTER_MASK
  }

  letterOf(code: number): string {
    return this.#letters[code - 1]!
  }

  endsWordAt(edge: number): boolean {
    return (this.#edges[edge]! & END_OF_WORD) !== 0
  }

  /** The state behind an edge, 0 where none is. */
  targetOf(edge: number): number {
    return this.#edges[edge]! >>> TARGET_SHIFT
  }

  /** Every word, in the order of their ranks. */
  *words(): Generator<string> {
    if (this.size > 0) yield* this.#wordsBehind(0, '')
  }

  *#wordsBehind(state: number, prefix: string): Generator<string> {
    for (let edge = state; ; edge++) {
      const value = this.#edges[edge]!
      const word = prefix + this.#letters[(value & LETTER_MASK) - 1]!
      if (value & END_OF_WORD) yield word
      const target = value >>> TARGET_SHIFT
      if (target !== 0) yield* this.#wordsBehind(target, word)
      if (value & LAST_EDGE) return
    }
  }

  /** Words that are `word` (lower case, without accents) once their own accents are taken off; `word` itself is left out. */
  unaccented(word: string): string[] {
    const found: string[] = []
    const plain = (this.#plain ??= [...this.#letters].map(withoutAccent))
    const walk = (state: number, at: number, prefix: string) => {
      for (let edge = state; ; edge++) {
        const value = this.#edges[edge]!
        const code = value & LETTER_MASK
        if (plain[code - 1] === word[at]) {
          const next = prefix + this.letterOf(code)
          if (at === word.length - 1 && value & END_OF_WORD && next !== word) found.push(next)
          const target = value >>> TARGET_SHIFT
          if (target !== 0 && at < word.length - 1) walk(target, at + 1, next)
        }
        if (value & LAST_EDGE) return
      }
    }
    if (word && this.size > 0) walk(0, 0, '')
    return found
  }

  /** Words one edit away: a letter changed, added, left out, or two neighbours exchanged. */
  near(word: string): string[] {
    const found = new Set<string>()
    if (this.size > 0) this.#collectNear(word, 0, 0, '', false, found)
    found.delete(word)
    return [...found]
  }

  #collectNear(word: string, at: number, state: number, prefix: string, edited: boolean, found: Set<string>): void {
    if (at > 0 && state === 0) return
    for (let edge = state; ; edge++) {
      const value = this.#edges[edge]!
      const letter = this.#letters[(value & LETTER_MASK) - 1]!
      const target = value >>> TARGET_SHIFT
      const step = (consumed: number, spent: boolean) => {
        const next = prefix + letter
        const rest = word.length - at - consumed
        if (value & END_OF_WORD && (rest === 0 || (rest === 1 && !spent))) found.add(next)
        if (target !== 0 && rest >= 0) this.#collectNear(word, at + consumed, target, next, spent, found)
      }
      if (letter === word[at]) step(1, edited)
      if (!edited) {
        if (letter !== word[at] && at < word.length) step(1, true)
        step(0, true)
        if (letter === word[at + 1]) {
          step(2, true)
          this.#transposed(word, at, target, prefix + letter, found)
        }
      }
      if (value & LAST_EDGE) return
    }
  }

  #transposed(word: string, at: number, state: number, prefix: string, found: Set<string>): void {
    if (state === 0) return
    for (let edge = state; ; edge++) {
      const value = this.#edges[edge]!
      if (this.#letters[(value & LETTER_MASK) - 1] === word[at]) {
        const next = prefix + word[at]
        if (value & END_OF_WORD && at + 2 === word.length) found.add(next)
        const target = value >>> TARGET_SHIFT
        if (target !== 0) this.#collectNear(word, at + 2, target, next, true, found)
      }
      if (value & LAST_EDGE) return
    }
  }
}

function withoutAccent(letter: string): string {
  return letter < '\u0080' ? letter : letter.normalize('NFD')[0]!
}

const NO_RANKS = new Uint32Array(0)

/** Bytes → automaton: `[words, letters, edges]` as 32-bit counts, letters as UTF-16, padding, edges, ranks (some lists have none). */
export function readAutomaton(bytes: Uint8Array): Automaton {
  const [size = 0, letterCount = 0, edgeCount = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  const letters = String.fromCharCode(...new Uint16Array(bytes.buffer, bytes.byteOffset + 12, letterCount))
  const start = bytes.byteOffset + toEdgeOffset(letterCount)
  const edges = new Uint32Array(bytes.buffer, start, edgeCount)
  const ranked = bytes.byteOffset + bytes.byteLength >= start + 8 * edgeCount
  return new Automaton(
    size,
    letters,
    edges,
    ranked ? new Uint32Array(bytes.buffer, start + 4 * edgeCount, edgeCount) : NO_RANKS,
  )
}

/** Where the edges start, in bytes: behind the counts and the letters, on a multiple of four. */
export function toEdgeOffset(letterCount: number): number {
  return 12 + 4 * Math.ceil(letterCount / 2)
}
