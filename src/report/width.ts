/** Terminal columns of a text. French is one column a letter, so the library that knows all of Unicode loads only for more. */

const SIMPLE =
  /^[\n\r\t\u0020-\u007E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u202F-\u205E\u20AC\u2190-\u2193\u2502\u25B2\u25CF\u2714\u2716]*$/

let exact: ((text: string) => number) | undefined

/** Makes `columnsOf` exact for a text with wide characters, emoji or combining marks; to be awaited before such a text is laid out. */
export async function prepareColumns(text: string): Promise<void> {
  if (!exact && !SIMPLE.test(text)) exact = (await import('string-width')).default
}

/** Columns a terminal gives the text: wide characters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  if (SIMPLE.test(text)) return text.length
  return exact ? exact(text) : toCharacters(text).length
}

/** The characters of a text as a reader counts them. */
export function toCharacters(text: string): string[] {
  return SIMPLE.test(text) ? text.split('') : [...new Intl.Segmenter().segment(text)].map(({segment}) => segment)
}
