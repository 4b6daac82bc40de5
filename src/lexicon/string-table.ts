/** Lists of strings in one UTF-8 blob; an item is decoded only when it is asked for. */

import {closeSync, openSync, readSync} from 'node:fs'
import {RecentMap} from '../core/recent.ts'

/** A read-only list of strings. */
export interface StringTable {
  at(index: number): string
}

/** Layout: item count, then count + 1 offsets into the blob, then the blob; numbers are 32 bits. */
export class MemoryTable implements StringTable {
  readonly #offsets: Uint32Array
  readonly #bytes: Buffer

  constructor(bytes: Uint8Array) {
    const length = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!
    this.#offsets = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, length + 1)
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset + 4 * (length + 2))
  }

  at(index: number): string {
    return this.#bytes.toString('utf8', this.#offsets[index], this.#offsets[index + 1])
  }
}

/** A list in which many items are the same: 16-bit numbers of items of a shorter one. */
export class SharedTable implements StringTable {
  readonly #numbers: Uint16Array
  readonly #values: StringTable

  constructor(numbers: Uint8Array, values: StringTable) {
    this.#numbers = new Uint16Array(numbers.buffer, numbers.byteOffset, numbers.byteLength / 2)
    this.#values = values
  }

  at(index: number): string {
    return this.#values.at(this.#numbers[index]!)
  }
}

/** So many items that were asked for are kept. */
const MOST_KEPT = 5_000

/** The same list left on disk but for its offsets: a table of which a run needs a few rows costs a short read a row, not its whole size. */
export class FileTable implements StringTable {
  readonly #path: string
  #file: number | undefined
  #offsets: Uint32Array = new Uint32Array()
  readonly #cache = new RecentMap<number, string>(MOST_KEPT)

  constructor(path: string) {
    this.#path = path
  }

  at(index: number): string {
    const known = this.#cache.get(index)
    if (known !== undefined) return known
    const file = (this.#file ??= this.#open())
    const [from = 0, to = 0] = this.#offsets.subarray(index, index + 2)
    const bytes = Buffer.allocUnsafe(to - from)
    readSync(file, bytes, 0, bytes.length, 4 * (this.#offsets.length + 1) + from)
    const value = bytes.toString('utf8')
    this.#cache.set(index, value)
    return value
  }

  #open(): number {
    const file = openSync(this.#path, 'r')
    this.#offsets = readNumbers(file, 4, readNumbers(file, 0, 1)[0]! + 1)
    registry.register(this, file)
    return file
  }
}

/** A list of 16-bit numbers left on disk, for one that is asked seldom. */
export class FileNumbers {
  readonly #path: string
  #file: number | undefined
  readonly #cache = new RecentMap<number, number>(MOST_KEPT)

  constructor(path: string) {
    this.#path = path
  }

  at(index: number): number {
    let number = this.#cache.get(index)
    if (number === undefined) {
      number = this.#read(index)
      this.#cache.set(index, number)
    }
    return number
  }

  #read(index: number): number {
    if (this.#file === undefined) {
      this.#file = openSync(this.#path, 'r')
      registry.register(this, this.#file)
    }
    const number = new Uint16Array(1)
    readSync(this.#file, number, 0, 2, 2 * index)
    return number[0]!
  }
}

const registry = new FinalizationRegistry<number>((file) => closeSync(file))

function readNumbers(file: number, position: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  readSync(file, numbers, 0, numbers.byteLength, position)
  return numbers
}
