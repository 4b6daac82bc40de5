/** A window of a line around a place, as wide as a terminal allows, with a line of marks under it. */
import {columnsOf, toCharacters} from './width.ts'

export interface Excerpt {
  /** Text before, at and behind the place; safe to print. */
  readonly before: string
  readonly actual: string
  readonly after: string
  /** Columns before the place. */
  readonly indent: number
  /** Columns of the place, at least 1. */
  readonly width: number
}

// A text must not be able to drive the terminal: control characters, bidirectional overrides.
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/** Makes text safe for a terminal: one line, no control characters. */
export function toPrintable(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(UNPRINTABLE, '\uFFFD')
}

/** Cuts `columns` columns out of the line that `start` stands on; `…` marks what is cut. Offsets are UTF-16 units of `text`. */
export function toExcerpt(text: string, start: number, end: number, columns: number): Excerpt {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = text.slice(start, start + 20 * columns).search(/[\r\n]/)
  const lineEnd = rest === -1 ? Math.min(text.length, start + 20 * columns) : start + rest
  const actual = clip(toPrintable(text.slice(start, Math.min(end, lineEnd))), Math.max(8, columns - 24), 'end')
  const room = Math.max(0, columns - columnsOf(actual))
  // A few more columns before the place than behind it: the cause is mostly there.
  const left = toPrintable(text.slice(Math.max(lineStart, start - 20 * columns), start).replace(/^\uFEFF/, ''))
  const right = toPrintable(text.slice(Math.min(end, lineEnd), lineEnd))
  const leftRoom = Math.max(Math.floor(room * 0.55), room - columnsOf(right))
  const before = clip(left.trimStart(), leftRoom, 'start')
  const after = clip(right.trimEnd(), room - columnsOf(before), 'end')
  return {before, actual, after, indent: columnsOf(before), width: Math.max(1, columnsOf(actual))}
}

/** At most `columns` columns of a text, from its end or its start, cut at a word where one is near. */
function clip(text: string, columns: number, cut: 'start' | 'end'): string {
  if (columnsOf(text) <= columns) return text
  if (columns < 2) return ''
  const characters = toCharacters(cut === 'start' ? text.slice(-4 * columns) : text.slice(0, 4 * columns))
  if (cut === 'start') characters.reverse()
  let width = 1
  let kept = 0
  while (kept < characters.length && width + columnsOf(characters[kept]!) <= columns)
    width += columnsOf(characters[kept++]!)
  const piece = characters.slice(0, kept)
  const space = piece.lastIndexOf(' ')
  const whole = space > kept * 0.6 ? piece.slice(0, space) : piece
  return cut === 'start' ? `…${whole.reverse().join('')}` : `${whole.join('')}…`
}
