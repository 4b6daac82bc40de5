/** Answers from a terminal, key by key, or from a pipe, line by line. */
import {createInterface, emitKeypressEvents} from 'node:readline'
import type {Io} from '../io.ts'

export interface Keys {
  /** The next key; undefined where there is none, as behind Ctrl-C. */
  key(): Promise<string | undefined>
  /** A line that begins as given; undefined where it is broken off. */
  line(prompt: string, start: string): Promise<string | undefined>
  close(): void
}

type Terminal = NodeJS.ReadStream & {setRawMode(mode: boolean): unknown}

export function openKeys(io: Io): Keys {
  const input = io.stdin as Terminal
  return input.isTTY === true && typeof input.setRawMode === 'function' ? new TerminalKeys(input, io) : new LineKeys(io)
}

/** One answer a line, so that other programs can give them. */
class LineKeys implements Keys {
  readonly #lines: AsyncIterator<string>
  readonly #close: () => void

  constructor({stdin}: Io) {
    const lines = createInterface({input: stdin, crlfDelay: Number.POSITIVE_INFINITY})
    this.#lines = lines[Symbol.asyncIterator]()
    this.#close = () => lines.close()
  }

  async key(): Promise<string | undefined> {
    return (await this.#next())?.trim()
  }

  line(): Promise<string | undefined> {
    return this.#next()
  }

  close(): void {
    this.#close()
  }

  async #next(): Promise<string | undefined> {
    const {value, done} = await this.#lines.next()
    return done ? undefined : value
  }
}

interface Keypress {
  readonly name?: string
  readonly ctrl?: boolean
  readonly meta?: boolean
}

class TerminalKeys implements Keys {
  readonly #input: Terminal
  readonly #io: Io
  /** Keys that came before they were asked for. */
  readonly #typed: (string | undefined)[] = []
  #waiting: ((key: string | undefined) => void) | undefined

  constructor(input: Terminal, io: Io) {
    this.#input = input
    this.#io = io
    emitKeypressEvents(input)
    input.once('end', this.#end)
    this.#listen()
  }

  key(): Promise<string | undefined> {
    if (this.#typed.length > 0) return Promise.resolve(this.#typed.shift())
    return new Promise((resolve) => {
      this.#waiting = resolve
    })
  }

  line(prompt: string, start: string): Promise<string | undefined> {
    this.#deafen()
    const terminal = createInterface({input: this.#input, output: this.#io.stdout, terminal: true})
    return new Promise<string | undefined>((resolve) => {
      terminal.once('SIGINT', () => terminal.close())
      terminal.once('close', () => resolve(undefined))
      terminal.question(prompt, (answer) => {
        resolve(answer)
        terminal.close()
      })
      terminal.write(start)
    }).finally(() => this.#listen())
  }

  close(): void {
    this.#input.off('end', this.#end)
    this.#deafen()
    this.#input.pause()
  }

  #listen(): void {
    this.#input.setRawMode(true)
    this.#input.on('keypress', this.#press)
    this.#input.resume()
  }

  #deafen(): void {
    this.#input.off('keypress', this.#press)
    this.#input.setRawMode(false)
  }

  readonly #press = (text: string | undefined, {name, ctrl, meta}: Keypress): void => {
    if (ctrl && (name === 'c' || name === 'd')) this.#give(undefined)
    else if (text !== undefined && !ctrl && !meta) this.#give(text)
  }

  readonly #end = (): void => this.#give(undefined)

  #give(key: string | undefined): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) waiting(key)
    else this.#typed.push(key)
  }
}
