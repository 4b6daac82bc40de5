/** When two passages are the same to a reader. */
import type {Token} from '../../core/document.ts'

const SHINGLE = 3

/** Words of a passage, without accents, case and marks. */
export function toWords(tokens: readonly Token[]): string[] {
  return tokens
    .filter(({kind}) => kind !== 'punctuation' && kind !== 'symbol')
    .map(({text}) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase())
}

/** Every run of three words. */
export function toShingles(words: readonly string[]): Set<string> {
  const shingles = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) shingles.add(words.slice(i, i + SHINGLE).join(' '))
  return shingles
}

/** Shared shingles over all shingles of both, 0 to 1. */
export function likenessOf(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  let shared = 0
  for (const shingle of first) if (second.has(shingle)) shared++
  return shared / (first.size + second.size - shared)
}
