/** Lines of a text by number, from 0. */

const BREAK = /\r\n|\r|\n/g

export class TextLines {
  readonly #starts: readonly number[]
  /** By line: the first line from there on that shows something. */
  readonly #visible: readonly number[]

  /** `visible` is as long as the text; lines that are blank in it show nothing. */
  constructor(text: string, visible: string) {
    const starts = [0, ...[...text.matchAll(BREAK)].map((match) => match.index + match[0].length)]
    const next = new Array<number>(starts.length)
    for (let line = starts.length - 1; line >= 0; line--) {
      const shows = visible.slice(starts[line], starts[line + 1]).trim() !== ''
      next[line] = shows ? line : (next[line + 1] ?? line)
    }
    this.#starts = starts
    this.#visible = next
  }

  lineOf(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The line itself or the first behind it that shows something; the line itself where there is none. */
  nextVisible(line: number): number {
    return this.#visible[line] ?? line
  }
}
