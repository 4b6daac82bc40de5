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
