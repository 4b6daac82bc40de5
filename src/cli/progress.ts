/** Progress on a terminal, only when more than a few seconds of work are left. */
import type {Io} from './io.ts'

const FIRST_AFTER = 1_000
const WORTH_SHOWING = 3_000
const EVERY = 200

export class Progress {
  readonly #io: Io
  readonly #total: number
  readonly #started = Date.now()
  #last = 0
  #shown = false

  constructor(io: Io, total: number) {
    this.#io = io
    this.#total = total
  }

  update(done: number): void {
    const now = Date.now()
    const elapsed = now - this.#started
    if (elapsed < FIRST_AFTER || now - this.#last < EVERY || !this.#io.stderr.isTTY) return
    const left = (elapsed / Math.max(done, 1)) * (this.#total - done)
    if (!this.#shown && left < WORTH_SHOWING) return
    this.#last = now
    this.#shown = true
    this.#io.stderr.write(`\r\u001B[K${done}/${this.#total} · ${Math.ceil(left / 1000)} s`)
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown) this.#io.stderr.write('\r\u001B[K')
  }
}
