/** What `calque names [paths…]` does: reads, counts names, prints the table. */
import {OperationalError} from '../core/errors.ts'
import {createLinter} from '../index.ts'
import type {Encoding} from '../read/decode.ts'
import {toPrintable} from '../report/excerpt.ts'
import {type NamesFormat, nameReporters, toNameRows} from '../report/names.ts'
import {prepareColumns} from '../report/width.ts'
import {collectInput} from './collect.ts'
import {ExitCode, type Io, write} from './io.ts'
import {loadOwnPacks} from './options.ts'

export interface NamesChoices {
  readonly paths: readonly string[]
  readonly format: NamesFormat
  readonly jsonl: boolean
  readonly encoding: Encoding
  /** Folder of own packs. */
  readonly packs?: string | undefined
}

/** Prints the names of all that can be read; the exit code is 2 where nothing can. */
export async function listNames(choices: NamesChoices, io: Io): Promise<number> {
  if (choices.paths.length === 0 && !choices.jsonl)
    throw new OperationalError('no-paths', 'No names to list: give files, folders, globs, or - (calque names --help)')
  const linter = createLinter({packs: await loadOwnPacks(choices.packs)})
  const collected = await collectInput({...choices, isReadTwice: false}, linter, io, ({message}) => {
    io.stderr.write(`calque: ${toPrintable(message)}\n`)
  })
  await collected.dispose()
  if (collected.count === 0 && !choices.jsonl) return ExitCode.couldNotRun
  const rows = toNameRows(collected.site, linter)
  if (choices.format === 'text') for (const {preferred} of rows) await prepareColumns(preferred)
  await write(io.stdout, nameReporters[choices.format](rows))
  return ExitCode.clean
}
