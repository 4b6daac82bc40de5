/** What `calque [paths…]` does: reads, lints, reports. */
import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {OperationalError} from '../core/errors.ts'
import type {Language} from '../core/rule.ts'
import {createLinter, type Linter} from '../index.ts'
import type {Encoding} from '../read/decode.ts'
import {describeSystemError, readStdin, readVFile, STDIN} from '../read/index.ts'
import {resolvePaths} from '../read/paths.ts'
import {toPrintable} from '../report/excerpt.ts'
import {type Format, reporters} from '../report/index.ts'
import {prepareColumns} from '../report/width.ts'
import {type Collected, collectInput} from './collect.ts'
import {ExitCode, type Io, write} from './io.ts'
import {filterLines} from './jsonl.ts'
import {hasColor, loadOwnPacks, parseLevels, toLanguage} from './options.ts'
import {Progress} from './progress.ts'
import {addToTally, type Tally} from './tally.ts'

/** What the command line chooses; what is left out has the default of its option. */
export interface LintChoices {
  /** Files, folders, globs, `-` for standard input. */
  readonly paths: readonly string[]
  readonly format: Format
  readonly jsonl: boolean
  /** Compare names across all articles of the run. */
  readonly across: boolean
  readonly quiet: boolean
  readonly encoding: Encoding
  readonly maxWarnings?: number | undefined
  /** `id=level` pairs. */
  readonly rule?: readonly string[] | undefined
  /** Folder of own packs. */
  readonly packs?: string | undefined
  readonly lang?: Language | undefined
  readonly color?: boolean | undefined
}

/** Lints as chosen and gives the exit code. */
export async function lint(choices: LintChoices, io: Io): Promise<number> {
  const language = toLanguage(choices.lang, io.env)
  const linter = createLinter({
    language,
    levels: parseLevels(choices.rule),
    packs: await loadOwnPacks(choices.packs),
  })
  const {paths} = choices
  const tally: Tally = {errors: 0, warnings: 0}
  if (paths.length === 0 && !choices.jsonl)
    throw new OperationalError(
      'no-paths',
      'Nothing to lint: give files, folders, globs, or - for standard input (calque --help)',
    )
  const collected = choices.across ? await collectInput({...choices, isReadTwice: true}, linter, io) : undefined
  const run: Run = {linter, tally, choices, io, collected}
  let ran: boolean
  try {
    ran = choices.jsonl ? await lintLines(paths, run) : await lintFiles(paths, run)
  } finally {
    await collected?.dispose()
  }
  if (!ran) return ExitCode.couldNotRun
  return tally.errors > 0 || tally.warnings > (choices.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? ExitCode.problems
    : ExitCode.clean
}

/** What every input of a run is linted with. */
interface Run {
  readonly linter: Linter
  readonly tally: Tally
  readonly choices: LintChoices
  readonly io: Io
  /** What a first pass found, where articles are compared. */
  readonly collected: Collected | undefined
}

/** Lints what can be linted, says what cannot; false where nothing could. */
async function lintFiles(paths: readonly string[], {linter, tally, choices, io, collected}: Run): Promise<boolean> {
  const resolved = await resolvePaths(paths, io.cwd)
  const progress = new Progress(io, resolved.length)
  const files: VFile[] = []
  for (const [i, item] of resolved.entries()) {
    try {
      if ('error' in item) throw item.error
      const isStdin = item.path === '-'
      const input = isStdin
        ? (collected?.stdin ?? readStdin(io.stdin as AsyncIterable<Buffer>, choices.encoding))
        : readVFile(item.path, io.cwd, choices.encoding)
      const read = await input
      const file = linter.lint(read, collected && {names: collected.site, path: read.path})
      addToTally(tally, file)
      hideUnlessError(file, choices.quiet)
      files.push(file)
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error
      io.stderr.write(`calque: ${toPrintable(error.message)}\n`)
    }
    progress.update(i + 1)
  }
  progress.end()
  if (files.length === 0) return false
  if (choices.format === 'pretty')
    for (const file of files) if (file.messages.length > 0) await prepareColumns(`${file.path}${String(file)}`)
  const options = {
    color: hasColor(choices.color, io),
    columns: Math.max(40, io.stdout.columns ?? 80),
    language: linter.settings.language,
  }
  await write(io.stdout, reporters[choices.format](files, options))
  return true
}

async function lintLines(paths: readonly string[], {linter, tally, choices, io, collected}: Run): Promise<boolean> {
  const inputs = paths.length === 0 ? ['-'] : paths
  const keep = (file: VFile) => hideUnlessError(file, choices.quiet)
  const filter = {linter, tally, keep, site: collected?.site}
  let ran = false
  for (const path of inputs) {
    const copy = path === '-' ? collected?.copy : resolve(io.cwd, path)
    const stream = copy === undefined ? io.stdin : createReadStream(copy)
    try {
      const name = path === '-' ? STDIN : path
      for await (const line of filterLines(stream as AsyncIterable<Buffer>, name, filter)) {
        await write(io.stdout, line)
      }
      ran = true
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code
      if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
      io.stderr.write(`calque: Cannot read '${toPrintable(path)}': ${describeSystemError(error)}\n`)
    }
  }
  return ran
}

/** `--quiet` hides what is no error; it still counts for `--max-warnings`. */
function hideUnlessError(file: VFile, quiet: boolean): void {
  if (quiet) file.messages = file.messages.filter(({fatal}) => fatal === true)
}
