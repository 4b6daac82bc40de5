/** Puts the text of a block together from pieces of the file, and keeps where each came from. */
import type {Block, ParagraphKind, Span} from '../core/document.ts'

/** Stands in a sentence for what is no text: code, a formula, words of another language. */
export const OBJECT = '\uFFFC'

/** A piece of the text; as long as its range of the file, it is the same text, else it stands for the range as a whole. */
interface Piece {
  readonly at: number
  readonly start: number
  end: number
  readonly same: boolean
}

export class BlockBuilder {
  #text = ''
  /** Its last character; asking the growing text for it would copy the text each time. */
  #last = ''
  #pieces: Piece[] = []
  #emphasis: Span[] = []
  #depth = 0
  #emphasisStart = 0

  /** Adds text that stands at a range of the file. */
  add(text: string, start: number, end: number): void {
    if (text === '') return
    const last = this.#pieces.at(-1)
    const same = text.length === end - start
    if (last?.same && same && last.end === start) last.end = end
    else this.#pieces.push({at: this.#text.length, start, end, same})
    this.#text += text
    this.#last = text.at(-1)!
  }

  /** Adds text with each run of white space as one space, as HTML shows it; no-break spaces stay. */
  addCollapsed(text: string, start: number): void {
    for (const [piece] of text.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (/^[ \t\n\f\r]/.test(piece)) this.space(start, start + piece.length)
      else this.add(piece, start, start + piece.length)
      start += piece.length
    }
  }

  /** Adds a space, unless the text starts here or has one. */
  space(start: number, end: number): void {
    if (this.#last !== '' && this.#last !== ' ' && this.#last !== '\n') this.add(' ', start, end)
  }

  /** Ends the line: what follows may be a paragraph of its own. */
  breakLine(start: number, end: number): void {
    if (this.#last !== '') this.add('\n', start, end)
  }

  /** What is no text stands as one character, so that the words around it do not meet. */
  addObject(start: number, end: number): void {
    if (end > start && this.#last !== OBJECT) this.add(OBJECT, start, end)
  }

  openEmphasis(): void {
    if (this.#depth++ === 0) this.#emphasisStart = this.#text.length
  }

  closeEmphasis(): void {
    if (this.#depth === 0 || --this.#depth > 0) return
    if (this.#text.length > this.#emphasisStart)
      this.#emphasis.push({start: this.#emphasisStart, end: this.#text.length})
  }

  /** The block, and the builder is empty again; nothing where there is no text to read. Emphasis that is open goes on behind it. */
  *finish(kind: ParagraphKind): Generator<Block> {
    const text = this.#text
    if (text === '') return
    const pieces = this.#pieces
    const emphasis = this.#emphasis
    if (this.#depth > 0) emphasis.push({start: this.#emphasisStart, end: text.length})
    this.#text = ''
    this.#last = ''
    this.#pieces = []
    this.#emphasis = []
    this.#emphasisStart = 0
    if (/[^\s\uFFFC]/.test(text))
      yield {
        kind,
        text,
        emphasis,
        toSpan: (start, end) => toSpan(pieces, start, end),
        toRange: (span) => toRange(pieces, span),
      }
  }
}

function toSpan(pieces: readonly Piece[], start: number, end: number): Span {
  const first = pieceAt(pieces, start)
  const from = first.same ? first.start + start - first.at : first.start
  if (end <= start) return {start: from, end: from}
  const last = pieceAt(pieces, end - 1)
  return {start: from, end: last.same ? last.start + end - last.at : last.end}
}

/** The piece that holds an offset of the text. */
function pieceAt(pieces: readonly Piece[], offset: number): Piece {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.at <= offset) low = middle
    else high = middle - 1
  }
  return pieces[low]!
}

/** Within one piece that is the same in the file; pieces stand in the order of the file. */
function toRange(pieces: readonly Piece[], {start, end}: Span): Span | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle]!.start <= start) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece?.same || start < piece.start || end > piece.end) return undefined
  return {start: piece.at + start - piece.start, end: piece.at + end - piece.start}
}
