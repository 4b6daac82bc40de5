/** What a run found, to choose an exit code by. */
import type {VFile} from 'vfile'

export interface Tally {
  errors: number
  warnings: number
}

/** Adds a file's messages; information counts for nothing. */
export function addToTally(tally: Tally, {messages}: VFile): void {
  for (const {fatal} of messages) {
    if (fatal === true) tally.errors++
    else if (fatal === false) tally.warnings++
  }
}

/** Warnings counted apart for each set of configuration files, since each may allow another number. */
export class Tallies {
  readonly #scopes = new Map<string, Tally & {readonly maxWarnings: number}>()

  /** The tally of a scope, which lives as long as the run. */
  of(scope: string, maxWarnings = Number.POSITIVE_INFINITY): Tally {
    let tally = this.#scopes.get(scope)
    if (!tally) {
      tally = {errors: 0, warnings: 0, maxWarnings}
      this.#scopes.set(scope, tally)
    }
    return tally
  }

  /** True for an error, or for more warnings than allowed. */
  get hasProblems(): boolean {
    return [...this.#scopes.values()].some(({errors, warnings, maxWarnings}) => errors > 0 || warnings > maxWarnings)
  }
}
