/** How a site with many old findings takes calque up: known findings stay silent, old lines are left alone, nothing is linted twice. */
import {readdirSync, statSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {VFile} from 'vfile'
import manifest from '../../package.json' with {type: 'json'}
import {OperationalError} from '../core/errors.ts'
import type {Options} from '../index.ts'
import {pathOf} from '../lexicon/data.ts'
import {textOf} from '../pipeline.ts'
import {BaselineFile} from './baseline-file.ts'
import {Cache} from './cache.ts'
import {findCacheFolder} from './cache-folder.ts'
import {type ChangedLines, LineFilter} from './diff.ts'
import {Since} from './since.ts'

export {Folders, foldersOf} from './folders.ts'
export {Debouncer, WatchLoop} from './watch.ts'

const STDIN = '-'

export interface AdoptionChoices {
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** File of known findings, which is written where it is missing. */
  readonly baseline?: string | undefined
  readonly updateBaseline?: boolean | undefined
  /** Revision of git. */
  readonly since?: string | undefined
  /** A folder, or true for the usual one. */
  readonly cache?: string | boolean | undefined
  /** The only files to lint. */
  readonly only?: ReadonlySet<string> | undefined
}

export class Adoption {
  readonly #baseline: BaselineFile | undefined
  readonly #since: Since | undefined
  readonly #cache: Cache | undefined
  readonly #only: ReadonlySet<string> | undefined
  readonly #lines = new Map<string, ChangedLines>()
  readonly #recalled = new WeakSet<VFile>()

  private constructor(choices: AdoptionChoices, baseline: BaselineFile | undefined) {
    const {cwd, env, since, cache, only} = choices
    this.#baseline = baseline
    this.#since = since === undefined ? undefined : new Since(since, cwd, env)
    const folder = typeof cache === 'string' ? path.resolve(cwd, cache) : findCacheFolder(cwd, env)
    this.#cache = cache ? new Cache(folder, toVersion()) : undefined
    this.#only = only
  }

  static async open(choices: AdoptionChoices): Promise<Adoption> {
    const {baseline: name, cwd, updateBaseline: update = false, since} = choices
    const baseline = name === undefined ? undefined : await BaselineFile.open({name, cwd, update})
    if (baseline?.isWritten && since !== undefined)
      throw new OperationalError(
        'usage',
        `Cannot write the baseline '${name}' with --since: it holds the findings of all lines; leave --since out`,
      )
    return new Adoption(choices, baseline)
  }

  /** True for a file that is not to be linted in this run. */
  async passesOver(name: string): Promise<boolean> {
    if (this.#only && !this.#only.has(name)) return true
    const lines = await this.#since?.linesOf(name)
    if (lines) this.#lines.set(name, lines)
    return this.#since !== undefined && lines === undefined
  }

  /** The file with what was found in it before, undefined where that is not known. */
  recall(file: VFile, name: string, options: Options): VFile | undefined {
    if (name === STDIN || !this.#cache?.recall(file, options)) return undefined
    this.#recalled.add(file)
    return file
  }

  /** Keeps what was found, then hides what is not to be shown. */
  settle(file: VFile, name: string, options: Options): void {
    if (name !== STDIN && !this.#recalled.has(file)) this.#cache?.store(file, options)
    this.#baseline?.hide(file, name)
    const lines = this.#lines.get(name)
    if (!lines) return
    const filter = new LineFilter(textOf(file), file.data.text === undefined ? lines : 'all')
    file.messages = file.messages.filter(({place}) => {
      const {start, end} = place as unknown as {start: {offset: number}; end: {offset: number}}
      return filter.touches(start.offset, end.offset)
    })
  }

  /** Hides what is known of a JSON line. */
  settleLine(file: VFile, id: string): void {
    this.#baseline?.hide(file, STDIN, id)
  }

  /** Writes what is to be kept; gives the lines to say. */
  finish(): string[] {
    this.#cache?.clean()
    const problem = this.#cache?.problem
    const said = [this.#baseline?.finish() ?? '']
    if (problem) said.push(`Nothing is kept for --cache: ${problem}; give another folder with --cache-location`)
    return said.filter(Boolean)
  }
}

/** The package's version, and a sign of its files, which change without it where somebody works on them. */
function toVersion(): string {
  const self = statSync(fileURLToPath(import.meta.url))
  const data = readdirSync(pathOf('')).map((name) => {
    const {size, mtimeMs} = statSync(pathOf(name))
    return [name, size, mtimeMs]
  })
  return JSON.stringify([manifest.version, self.size, self.mtimeMs, data])
}
