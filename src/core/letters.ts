/**
 * Case of first letters. Comparing with the other case is many times cheaper, at a cold start, than a Unicode property in a pattern: those
 * hold all of Unicode, and each takes about a millisecond to compile. What every run meets uses ranges of Latin letters instead.
 */

/** True for a text that starts with a capital letter. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0)
  // Most words start with one of a to z.
  if (code >= 97 && code <= 122) return false
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** True for a text that starts with a lower-case letter. */
export function startsLowerCase(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}

/** True for an initial, with or without its stop: *V*, *V.* */
export function isInitial(text: string): boolean {
  return text.length <= 2 && isCapitalised(text) && (text.length === 1 || text[1] === '.')
}

/** Combining marks that NFD parts Latin letters from. */
export const MARKS = /[\u0300-\u036F]+/g

/** Latin letters without accents and other marks. */
export function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(MARKS, '')
}
