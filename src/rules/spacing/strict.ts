/** The no-break spaces that the usage of the Imprimerie nationale asks for. */
import {LETTER, type Place} from './places.ts'

const NO_BREAK = '\u00A0'
const NARROW = '\u202F'
const BEFORE = `[${LETTER}\\d»”")%.…!?]`
/** A plain space, or none, before a mark or a sign. */
const MARKS = new RegExp(`(?<=${BEFORE}) ?(?:[:;!?](?=[\\s»”")!?]|$)|»)|(?<=\\d) ?[%€](?![${LETTER}\\d])`, 'g')
const OPENING = /« ?(?=[^\s\u00A0\u202F»])/g
const THOUSANDS = /(?<![\d.,/-]|\d[ \u00A0\u202F])[1-9]\d{0,2}(?: \d{3})+(?![\d/-]| \d)/g

/** Places in a paragraph's text, from its own start. */
export function findBreakingSpaces(raw: string): Place[] {
  const places: Place[] = []
  const add = (start: number, actual: string, expected: string) =>
    places.push({start, end: start + actual.length, expected, entryId: 'no-break'})
  for (const {0: actual, index} of raw.matchAll(MARKS)) {
    const mark = actual.at(-1)!
    // « ?! » and « … ! »: the second of two marks touches the first.
    if (/[!?]/.test(raw[index - 1]!) && /[!?]/.test(mark)) continue
    add(index, actual, (/[;!?]/.test(mark) ? NARROW : NO_BREAK) + mark)
  }
  for (const {0: actual, index} of raw.matchAll(OPENING)) add(index, actual, `«${NO_BREAK}`)
  for (const {0: actual, index} of raw.matchAll(THOUSANDS)) add(index, actual, actual.replaceAll(' ', NARROW))
  return places
}
