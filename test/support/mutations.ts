/** Misspellings of words, the same in every run: letters left out, exchanged or changed. */

const LETTERS = 'etaoinsrhldcumfpgwybvkxjqzéèàçœ'

/** Three misspellings of a word, at places that differ from word to word. */
export function misspell(word: string, seed: number): string[] {
  const at = seed % word.length
  const letter = LETTERS[(seed * 7) % LETTERS.length]!
  const next = Math.min(at + 1, word.length - 1)
  return [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word[next] + word.slice(at + 1, next) + word[at] + word.slice(next + 1),
  ]
}
