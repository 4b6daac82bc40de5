/** What linting found, by the content of texts and by all that is chosen for them. */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, rmSync, statSync, utimesSync} from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import {typeOf} from '../formats/types.ts'
import type {Options} from '../index.ts'
import {describeSystemError} from '../read/index.ts'
import {writeWhole} from '../read/write.ts'
import {restore, toEntry} from './entry.ts'

const DAY = 24 * 60 * 60 * 1000
/** An entry that nobody asks for is kept so long. */
const KEPT = 30 * DAY
const ENTRY = /^[0-9a-f]{64}\.entry(?:\.\d+)?$/
const MARK = 'cleaned'

export class Cache {
  readonly #folder: string
  readonly #version: string
  readonly #keys = new WeakMap<Options, string>()
  #problem = ''

  /** `version` is the same as long as calque finds the same in a text. */
  constructor(folder: string, version: string) {
    this.#folder = folder
    this.#version = version
  }

  /** Why entries could not be written, empty where they could. */
  get problem(): string {
    return this.#problem
  }

  /** Adds to the file what was found in the same text with the same choices; false where nothing is kept. */
  recall(file: VFile, options: Options): boolean {
    const entry = this.#toPath(file, options)
    try {
      if (!restore(file, readFileSync(entry, 'utf8'))) return false
      // What is in use stays.
      if (Date.now() - statSync(entry).mtimeMs > DAY) utimesSync(entry, new Date(), new Date())
      return true
    } catch {
      return false
    }
  }

  store(file: VFile, options: Options): void {
    if (this.#problem) return
    try {
      writeWhole(this.#toPath(file, options), toEntry(file), {fsync: false})
    } catch (error) {
      this.#problem = describeSystemError(error)
    }
  }

  /** Takes away, once a day, what nobody has asked for in a month; touches nothing but its own files. */
  clean(now = Date.now()): void {
    if (this.#problem) return
    const mark = path.join(this.#folder, MARK)
    try {
      if (now - (statSync(mark, {throwIfNoEntry: false})?.mtimeMs ?? 0) < DAY) return
      for (const name of readdirSync(this.#folder).filter((other) => ENTRY.test(other))) {
        const file = path.join(this.#folder, name)
        const age = now - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? now)
        if (age > (name.endsWith('.entry') ? KEPT : DAY)) rmSync(file, {force: true})
      }
      writeWhole(mark, '')
    } catch {
      // Another run may clean at the same time.
    }
  }

  #toPath(file: VFile, options: Options): string {
    const hash = createHash('sha256').update(this.#toKey(options))
    // The ending decides how a text is read, and so does whether it came as bytes.
    hash.update(`\0${typeOf(file.path)}\0${typeof file.value}\0`).update(file.value ?? '')
    return path.join(this.#folder, `${hash.digest('hex')}.entry`)
  }

  #toKey(options: Options): string {
    let key = this.#keys.get(options)
    if (key === undefined) {
      key = JSON.stringify([this.#version, options])
      this.#keys.set(options, key)
    }
    return key
  }
}
