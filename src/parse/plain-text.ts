/** Prepares text for parsing, and keeps the way back to the file. */
import {type Block, FILLER, type Span} from '../core/document.ts'

/** Parsable text whose characters each know the range of the file they came from. */
export interface PlainText {
  readonly text: string
  /** What it was made of, as long as in the file; markup is filled. */
  readonly raw: string
  /** Range of the text → range of the file. */
  toSpan(start: number, end: number): Span
  /** The emphasised passage that a range of the text lies in, or -1; left out where there is none. */
  emphasisAt?(start: number, end: number): number
}

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF]/u
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu')
const COMBINING = /\p{M}/u
// Chooses how an emoji looks, and is part of it.
const VARIATION = /[\uFE00-\uFE0F]/
const LETTER = /^\p{L}/u
// Nearly all French text; the pattern with every mark of Unicode is slow to compile.
const SIMPLE = /^[\u0000-\u00AC\u00AE-\u02FF\u2010-\u2029\u202F-\u205F\u20A0-\u20BF\u2190-\u21FF]*$/
const SPECIAL = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFE00-\uFE0F\uFEFF\p{M}]/u

/**
 * NFC, straight apostrophes, soft hyphens and zero-width characters gone: what dictionaries hold. `offset` is where `raw`
 * starts in the file; `shown` is what rules get to see of it, as long as `raw`.
 */
export function toPlainText(raw: string, offset: number, shown = raw): PlainText {
  const straight = raw.replace(/[’ʼ]/g, "'")
  if (SIMPLE.test(straight) || !SPECIAL.test(straight)) {
    return {text: straight, raw: shown, toSpan: (start, end) => ({start: offset + start, end: offset + end})}
  }
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  const keep = (characters: string, start: number, end: number) => {
    text += characters
    for (let i = 0; i < characters.length; i++) {
      starts.push(offset + start)
      ends.push(offset + end)
    }
  }
  for (let at = 0; at < straight.length; ) {
    let end = at + (straight.codePointAt(at)! > 0xffff ? 2 : 1)
    // A letter with its marks is one place; marks behind a sign are tokens of their own, so they keep their own places.
    const attached = LETTER.test(straight.slice(at, end)) ? COMBINING : VARIATION
    while (end < straight.length && attached.test(straight[end]!)) end++
    const piece = straight.slice(at, end)
    if (piece.length === 1) keep(INVISIBLE.test(piece) ? '' : piece, at, end)
    else keep(piece.replace(ALL_INVISIBLE, '').normalize('NFC'), at, end)
    at = end
  }
  const toSpan = (start: number, end: number) => ({
    start: starts[start] ?? offset + raw.length,
    end: end > 0 ? ends[end - 1]! : offset,
  })
  const whole = toSpan(0, text.length)
  return {text, raw: shown.slice(whole.start - offset, whole.end - offset), toSpan}
}

/** The same for a range of a block: places lead through the block back to the file. */
export function toPlainBlock(block: Block, {start, end}: Span): PlainText {
  const plain = toPlainText(block.text.slice(start, end), start)
  const toSpan = (from: number, to: number) => {
    const inner = plain.toSpan(from, to)
    return block.toSpan(inner.start, inner.end)
  }
  const whole = plain.toSpan(0, plain.text.length)
  const raw = fillMarkup(block, whole.start, whole.end)
  if (block.emphasis.length === 0) return {text: plain.text, raw, toSpan}
  // Tokens are asked for in order, so the passages before one are passed for good.
  let at = 0
  const emphasisAt = (from: number, to: number) => {
    const inner = plain.toSpan(from, to)
    while (block.emphasis[at] && block.emphasis[at]!.end <= inner.start) at++
    const passage = block.emphasis[at]
    return passage && passage.start <= inner.start && inner.end <= passage.end ? at : -1
  }
  return {text: plain.text, raw, toSpan, emphasisAt}
}

/** A range of a block as it stands in the file, without its markup. */
function fillMarkup({text, toSpan}: Block, start: number, end: number): string {
  const whole = toSpan(start, end)
  const units: string[] = new Array<string>(Math.max(0, whole.end - whole.start)).fill(FILLER)
  for (let at = start; at < end; at++) {
    const place = toSpan(at, at + 1).start - whole.start
    if (place < units.length) units[place] = text[at]!
  }
  return units.join('')
}
