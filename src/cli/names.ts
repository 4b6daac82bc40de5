/** What `calque names [paths…]` does: reads, counts names, prints the table. */
import {OperationalError} from '../core/errors.ts'
import {type NamesFormat, nameReporters, toNameRows} from '../report/names.ts'
import {prepareColumns} from '../report/width.ts'
import {collectInput} from './collect.ts'
import {complain, type ReadChoices} from './input.ts'
import {ExitCode, type Io, write} from './io.ts'
import {type ConfigChoices, Linters} from './linters.ts'

export interface NamesChoices extends ConfigChoices, ReadChoices {
  readonly paths: readonly string[]
  readonly format: NamesFormat
  readonly jsonl: boolean
}

/** Prints the names of all that can be read; the exit code is 2 where nothing can. */
export async function listNames(choices: NamesChoices, io: Io): Promise<number> {
  if (choices.paths.length === 0 && !choices.jsonl)
    throw new OperationalError('no-paths', 'No names to list: give files, folders, globs, or - (calque names --help)')
  const linters = await Linters.open(choices, io)
  const collected = await collectInput({...choices, isReadTwice: false}, linters, io, (error) => complain(error, io))
  await collected.dispose()
  if (collected.count === 0 && !choices.jsonl) return ExitCode.couldNotRun
  const rows = toNameRows(collected.site)
  if (choices.format === 'text') for (const {preferred} of rows) await prepareColumns(preferred)
  await write(io.stdout, nameReporters[choices.format](rows))
  return ExitCode.clean
}
