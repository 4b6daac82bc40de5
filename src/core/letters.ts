/** Case of first letters. Comparing with the other case is many times cheaper, at a cold start, than a Unicode property in a pattern. */

/** True for a text that starts with a capital letter. */
export function isCapitalised(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

/** True for a text that starts with a lower-case letter. */
export function startsLowerCase(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toUpperCase()
}
