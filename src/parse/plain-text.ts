/** Prepares text for parsing, and keeps the way back to the file. */

/** Parsable text whose characters each know the range of the file they came from. */
export interface PlainText {
  readonly text: string
  /** Range of the text → range of the file. */
  toSpan(start: number, end: number): {start: number; end: number}
}

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u
const COMBINING = /\p{M}/u
const LETTER = /^\p{L}/u
const SPECIAL = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF\p{M}]/u

/**
 * NFC, straight apostrophes, soft hyphens and zero-width characters gone: what dictionaries hold. `offset` is where `raw`
 * starts in the file.
 */
export function toPlainText(raw: string, offset: number): PlainText {
  const straight = raw.replace(/[’ʼ]/g, "'")
  if (!SPECIAL.test(straight)) {
    return {text: straight, toSpan: (start, end) => ({start: offset + start, end: offset + end})}
  }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < straight.length; ) {
    let end = at + (straight.codePointAt(at)! > 0xffff ? 2 : 1)
    while (end < straight.length && COMBINING.test(straight[end]!)) end++
    const piece = straight.slice(at, end)
    const kept = INVISIBLE.test(piece)
      ? piece.replace(/[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/gu, '')
      : piece
    const isLetter = LETTER.test(piece)
    const composed = isLetter ? kept.normalize('NFC') : kept
    // A letter with its marks is one place; marks behind a sign are tokens of their own, so they keep their own places.
    for (let i = 0; i < composed.length; i++) {
      starts.push(isLetter ? offset + at : offset + Math.min(at + i, end - 1))
      ends.push(isLetter || i === composed.length - 1 ? offset + end : offset + at + i + 1)
    }
    text += composed
    at = end
  }
  return {
    text,
    toSpan: (start, end) => ({start: starts[start] ?? offset + raw.length, end: end > 0 ? ends[end - 1]! : offset}),
  }
}
