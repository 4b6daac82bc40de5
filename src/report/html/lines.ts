/** Text and spans, which may overlap → lines of pieces, each under the same spans from end to end. */
import type {Span} from '../../core/document.ts'

export interface Piece extends Span {
  /** Indices of the spans that it lies in, the shortest first. */
  readonly covers: readonly number[]
}

export interface Line extends Span {
  readonly pieces: readonly Piece[]
}

/** The lines in order. `spans` are in the order of their starts; one that covers no letter of a line has an empty piece. */
export function* toLines(text: string, spans: readonly Span[]): Generator<Line> {
  const sweep = new Sweep(spans)
  const breaks = /\r\n|\r|\n/g
  let start = 0
  for (;;) {
    const found = breaks.exec(text)
    yield sweep.line(start, found?.index ?? text.length, !found)
    if (!found) return
    start = breaks.lastIndex
  }
}

class Sweep {
  readonly #spans: readonly Span[]
  readonly #shown = new Set<number>()
  #active: number[] = []
  #next = 0

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  /** The next line, with what has ended in the line break before it. */
  line(start: number, end: number, isLast: boolean): Line {
    const pieces: Piece[] = []
    let at = start
    for (;;) {
      this.#openUntil(at)
      this.#close(at, pieces)
      if (at >= end) break
      const stop = this.#nextEdge(end)
      pieces.push(this.#piece(at, stop))
      at = stop
    }
    if (isLast) {
      this.#openUntil(Number.POSITIVE_INFINITY)
      this.#close(Number.POSITIVE_INFINITY, pieces, end)
    }
    return {start, end, pieces}
  }

  #openUntil(at: number): void {
    let opened = false
    while (this.#next < this.#spans.length && this.#spans[this.#next]!.start <= at) {
      this.#active.push(this.#next++)
      opened = true
    }
    if (opened) this.#active.sort((a, b) => this.#length(a) - this.#length(b) || a - b)
  }

  /** Takes out the spans that have ended; one that was not seen yet is shown here. */
  #close(at: number, pieces: Piece[], place = at): void {
    const ended = this.#active.filter((index) => this.#spans[index]!.end <= at)
    if (ended.length === 0) return
    for (const index of ended) if (!this.#shown.has(index)) pieces.push({start: place, end: place, covers: [index]})
    this.#active = this.#active.filter((index) => this.#spans[index]!.end > at)
  }

  #nextEdge(end: number): number {
    const ends = this.#active.map((index) => this.#spans[index]!.end)
    return Math.min(end, this.#spans[this.#next]?.start ?? end, ...ends)
  }

  #piece(start: number, end: number): Piece {
    for (const index of this.#active) this.#shown.add(index)
    return {start, end, covers: [...this.#active]}
  }

  #length(index: number): number {
    return this.#spans[index]!.end - this.#spans[index]!.start
  }
}
