/** A text, line by line, for formats that are told apart by lines. */
import type {Block, ParagraphKind} from '../core/document.ts'
import {BlockBuilder} from './builder.ts'
import {addInline, type InlineMark} from './marks.ts'

export interface Line {
  /** Without its end. */
  readonly text: string
  /** Where it starts in the file. */
  readonly start: number
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y

export function* readLines(text: string): Generator<Line> {
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at
    yield {text: LINE.exec(text)![0].replace(/[\r\n]+$/, ''), start: at}
  }
}

/** Joins lines into paragraphs, their inline markup taken off. */
export class LineBlocks {
  readonly #builder = new BlockBuilder()
  readonly #marks: readonly InlineMark[]
  #kind: ParagraphKind = 'paragraph'
  /** Lines in the paragraph that is open. */
  count = 0

  constructor(marks: readonly InlineMark[]) {
    this.#marks = marks
  }

  /** Adds what stands in a line from a column on, up to another. */
  add({text, start}: Line, from = 0, to = text.length): void {
    if (start > 0) this.#builder.space(start - 1, start)
    addInline(this.#builder, text.slice(from, to), start + from, this.#marks)
    this.count++
  }

  breakLine(start: number, end: number): void {
    this.#builder.breakLine(start, end)
  }

  /** Ends the paragraph that is open; the next one is of a kind. */
  *next(kind: ParagraphKind = 'paragraph'): Generator<Block> {
    yield* this.#builder.finish(this.#kind)
    this.#kind = kind
    this.count = 0
  }

  /** Ends the paragraph that is open, and says what it was. */
  *end(kind: ParagraphKind): Generator<Block> {
    this.#kind = kind
    yield* this.next()
  }

  /** A part of a line as a block of its own. */
  *whole(line: Line, from: number, to: number, kind: ParagraphKind): Generator<Block> {
    yield* this.next(kind)
    this.add(line, from, to)
    yield* this.next()
  }

  /** The cells of a row, each a block: the texts between bars. */
  *cells(line: Line): Generator<Block> {
    for (const {index, 0: cell} of line.text.matchAll(/[^|]+/g))
      if (cell.trim() !== '') yield* this.whole(line, index, index + cell.length, 'cell')
  }
}
