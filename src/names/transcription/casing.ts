/** Gives a word the capitals of the one it was made from. */
export function copyCase(from: string, word: string): string {
  if (from.length > 1 && from === from.toUpperCase()) return word.toUpperCase()
  return from[0] === from[0]?.toUpperCase() ? word.slice(0, 1).toUpperCase() + word.slice(1) : word
}
