/** Prepares text for parsing, and keeps the way back to the file. */

/** Parsable text whose characters each know the range of the file they came from. */
export interface PlainText {
  readonly text: string
  /** Range of the text → range of the file. */
  toSpan(start: number, end: number): {start: number; end: number}
}

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u
const COMBINING = /\p{M}/u
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
    const composed = kept.normalize('NFC')
    // One character for several is their whole range; where a mark did not compose, each keeps its own place.
    for (let i = 0; i < composed.length; i++) {
      const last = i === composed.length - 1
      starts.push(offset + at + i)
      ends.push(last ? offset + end : offset + at + i + 1)
    }
    text += composed
    at = end
  }
  return {
    text,
    toSpan: (start, end) => ({start: starts[start] ?? offset + raw.length, end: end > 0 ? ends[end - 1]! : offset}),
  }
}
