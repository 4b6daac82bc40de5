/** What makes a message the same one after an edit elsewhere: its file, its rule, its text and the words around, never its line. */
import {createHash} from 'node:crypto'
import type {VFileMessage} from 'vfile-message'
import {placeOf} from './places.ts'

const CONTEXT = 40

export class Fingerprints {
  readonly #name: string
  readonly #text: string
  readonly #seen = new Map<string, number>()

  /** Of one file: its name and its text. */
  constructor(name: string, text: string) {
    this.#name = name
    this.#text = text
  }

  /** Messages come in the order of the text; those alike in everything are numbered. */
  of(message: VFileMessage): string {
    const parts = [this.#name, message.ruleId ?? '', message.actual ?? message.reason, this.#contextOf(message)]
    const content = parts.join('\0')
    const count = this.#seen.get(content) ?? 0
    this.#seen.set(content, count + 1)
    return createHash('sha256').update(`${content}\0${count}`).digest('hex').slice(0, 40)
  }

  /** A few words of the same line on each side. */
  #contextOf(message: VFileMessage): string {
    const {start, end} = placeOf(message) ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return ''
    const before = this.#text.slice(Math.max(0, start.offset - CONTEXT), start.offset)
    const after = this.#text.slice(end.offset, end.offset + CONTEXT)
    return [before.split(/[\r\n]/).at(-1)!, after.split(/[\r\n]/)[0]!]
      .map((side) => side.replace(/\s+/g, ' ').trim())
      .join('\0')
  }
}
