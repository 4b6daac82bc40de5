/** Columns in bytes of UTF-8, for tools that count so; linear however many places a long line has. */

const STEP = 1024

export class Utf8Columns {
  readonly #text: string
  /** Bytes before each multiple of `STEP` units. */
  readonly #bytes: readonly number[]

  constructor(text: string) {
    const bytes = [0]
    for (let start = 0; start + STEP <= text.length; start += STEP)
      bytes.push(bytes.at(-1)! + countBytes(text, start, start + STEP))
    this.#text = text
    this.#bytes = bytes
  }

  /** The column, from 1, of an offset whose column is known in UTF-16 units. */
  columnOf({column, offset}: {readonly column: number; readonly offset: number}): number {
    return this.#bytesBefore(offset) - this.#bytesBefore(offset - column + 1) + 1
  }

  #bytesBefore(offset: number): number {
    const step = Math.floor(offset / STEP)
    return (this.#bytes[step] ?? 0) + countBytes(this.#text, step * STEP, offset)
  }
}

/** Each half of a surrogate pair counts for two of its four bytes, so that any unit may end a stretch. */
function countBytes(text: string, start: number, end: number): number {
  let bytes = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}
