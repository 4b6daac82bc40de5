/** Tells how French a spelling looks: runs of three letters, counted in two word lists. */

/** Log-odds a letter that a word is of the first list rather than of the second: above 0 French-looking, below 0 English-looking. */
export function trainLetterModel(french: Iterable<string>, english: Iterable<string>): (word: string) => number {
  const first = countTrigrams(french)
  const second = countTrigrams(english)
  return (word) => {
    const grams = trigramsOf(word)
    const odds = grams.map(
      (gram) =>
        Math.log((first.counts.get(gram) ?? 0) + 0.5) -
        Math.log(first.total) -
        Math.log((second.counts.get(gram) ?? 0) + 0.5) +
        Math.log(second.total),
    )
    return odds.reduce((sum, value) => sum + value, 0) / grams.length
  }
}

function trigramsOf(word: string): string[] {
  const padded = `^^${word}$`
  return Array.from({length: padded.length - 2}, (_, i) => padded.slice(i, i + 3))
}

function countTrigrams(words: Iterable<string>): {counts: Map<string, number>; total: number} {
  const counts = new Map<string, number>()
  let total = 0
  for (const word of words) {
    for (const gram of trigramsOf(word)) {
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
      total++
    }
  }
  return {counts, total}
}
