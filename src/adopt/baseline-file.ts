/** A baseline on disk: opened, matched, written, and what is said of it. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import type {VFile} from 'vfile'
import {OperationalError} from '../core/errors.ts'
import {textOf} from '../pipeline.ts'
import {describeSystemError} from '../read/index.ts'
import {writeWhole} from '../read/write.ts'
import {Baseline, toBaselineText} from './baseline.ts'

export interface BaselineChoices {
  /** As the user calls the file. */
  readonly name: string
  readonly cwd: string
  /** Write it anew though it is there. */
  readonly update: boolean
}

const STDIN = '-'

export class BaselineFile {
  readonly #choices: BaselineChoices
  readonly #file: string
  readonly #isWritten: boolean
  readonly #baseline: Baseline

  private constructor(choices: BaselineChoices, file: string, isWritten: boolean, baseline: Baseline) {
    this.#choices = choices
    this.#file = file
    this.#isWritten = isWritten
    this.#baseline = baseline
  }

  /** Throws `broken-baseline` where the file is there and no baseline. */
  static async open(choices: BaselineChoices): Promise<BaselineFile> {
    const {name, cwd, update} = choices
    const file = path.resolve(cwd, name)
    const isThere = existsSync(file)
    const known = isThere ? (await import('./load.ts')).loadBaseline(file, name) : []
    const isWritten = update || !isThere
    return new BaselineFile(choices, file, isWritten, new Baseline(known, isWritten))
  }

  get isWritten(): boolean {
    return this.#isWritten
  }

  /** Takes the known messages out of the file; an `id` stands in place of the path. */
  hide(file: VFile, name: string, id?: string): void {
    const source = {path: id ?? this.#toPath(name), text: textOf(file), hasParagraphLines: file.data.text !== undefined}
    file.messages = this.#baseline.match(file.messages, source)
  }

  /** Writes what has to be written and gives the line to say, empty where there is nothing to say. */
  finish(): string {
    const {known, added, gone} = this.#baseline.count(this.#isThere)
    if (!this.#isWritten) {
      if (gone > 0) return `${known} known, ${gone} no longer there: --update-baseline`
      return known > 0 ? `${known} known` : ''
    }
    const {name} = this.#choices
    try {
      writeWhole(this.#file, toBaselineText(this.#baseline.toFindings(this.#isThere)))
    } catch (error) {
      const reason = describeSystemError(error)
      throw new OperationalError('unwritable-baseline', `Cannot write the baseline '${name}': ${reason}`, error)
    }
    return `Wrote the baseline '${name}': ${known + added} known, ${added} of them new, ${gone} taken out`
  }

  #toPath(name: string): string {
    if (name === STDIN) return STDIN
    const {cwd} = this.#choices
    return path.relative(path.dirname(this.#file), path.resolve(cwd, name)).split(path.sep).join('/')
  }

  /** Standard input may come again, a file while it is there; JSON lines are taken as the whole corpus. */
  readonly #isThere = (name: string): boolean =>
    name === STDIN || existsSync(path.resolve(path.dirname(this.#file), name))
}
