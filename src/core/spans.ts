/** Spans in the order of the text, asked about offsets in the same order. */
import {type Paragraph, type Span, tokensOf} from './document.ts'

export class SpanCursor {
  readonly #spans: readonly Span[]
  #next = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  /** True inside a span; offsets never go back from one call to the next. */
  covers(offset: number): boolean {
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.end <= offset) this.#next++
    const span = this.#spans[this.#next]
    return span !== undefined && span.start <= offset
  }
}

/** Links of a paragraph, whose marks are no marks of the text. */
export function linksOf(paragraph: Paragraph): SpanCursor {
  return new SpanCursor(tokensOf(paragraph).filter(({kind}) => kind === 'link'))
}
