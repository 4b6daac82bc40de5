/** What `calque [paths…]` does: reads, lints, reports. */
import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {isOperational, OperationalError} from '../core/errors.ts'
import {typeOf} from '../formats/types.ts'
import type {Type} from '../index.ts'
import {textOf} from '../pipeline.ts'
import type {Encoding} from '../read/decode.ts'
import {describeSystemError, readStdin, readVFile} from '../read/index.ts'
import {resolvePaths} from '../read/paths.ts'
import {toPrintable} from '../report/excerpt.ts'
import {type Format, reporters} from '../report/index.ts'
import {prepareColumns} from '../report/width.ts'
import {createFixer, type FileFixer, type FixChoices} from './fix.ts'
import {ExitCode, type Io, write} from './io.ts'
import {filterLines} from './jsonl.ts'
import {type ConfigChoices, type FileLinter, Linters} from './linters.ts'
import {hasColor, toLanguage} from './options.ts'
import {Progress} from './progress.ts'
import {addToTally, Tallies, type Tally} from './tally.ts'

/** What the command line chooses; what is left out has the default of its option. */
export interface LintChoices extends ConfigChoices, FixChoices {
  /** Files, folders, globs, `-` for standard input. */
  readonly paths: readonly string[]
  readonly format: Format
  readonly jsonl: boolean
  readonly quiet: boolean
  readonly encoding: Encoding
  readonly type?: Type | undefined
  readonly maxWarnings?: number | undefined
  readonly color?: boolean | undefined
}

/** Lints as chosen and gives the exit code. */
export async function lint(choices: LintChoices, io: Io): Promise<number> {
  if (choices.jsonl && choices.type === 'docx')
    throw new OperationalError('usage', 'Cannot filter Word documents with --jsonl: name the files instead')
  const fixer = createFixer(choices, io)
  const run: Run = {choices, io, fixer, linters: await Linters.open(choices, io), tallies: new Tallies()}
  const ran = choices.jsonl ? await lintLines(run) : await lintFiles(run)
  if (!ran || fixer?.failed) return ExitCode.couldNotRun
  return run.tallies.hasProblems ? ExitCode.problems : ExitCode.clean
}

interface Run {
  readonly choices: LintChoices
  readonly io: Io
  readonly fixer: FileFixer | undefined
  readonly linters: Linters
  readonly tallies: Tallies
}

/** What the command line allows holds for the run as a whole. */
function tallyFor({choices, tallies}: Run, {scope, maxWarnings}: FileLinter): Tally {
  return choices.maxWarnings === undefined ? tallies.of(scope, maxWarnings) : tallies.of('', choices.maxWarnings)
}

/** Lints what can be linted, says what cannot; false where nothing could. */
async function lintFiles(run: Run): Promise<boolean> {
  const {choices, io, linters} = run
  const {paths} = choices
  if (paths.length === 0)
    throw new OperationalError(
      'no-paths',
      'Nothing to lint: give files, folders, globs, or - for standard input (calque --help)',
    )
  const resolved = await resolvePaths(paths, io.cwd)
  const progress = new Progress(io, resolved.length)
  const files: VFile[] = []
  let language = toLanguage(choices.lang, io.env)
  let skipped = 0
  for (const [i, item] of resolved.entries()) {
    if ('error' in item) complain(item.error, io)
    else {
      const own = await linters.forFile(item.path)
      const file = own.ignored ? undefined : await lintFile(item.path, own, run)
      if (own.ignored) skipped++
      if (own.ignored && paths.includes(item.path))
        io.stderr.write(`calque: Skipped '${toPrintable(item.path)}': the configuration ignores it\n`)
      if (file && files.push(file) === 1) language = own.linter.settings.language
    }
    progress.update(i + 1)
  }
  progress.end()
  if (files.length === 0 && skipped === 0) return false
  if (choices.format === 'pretty')
    for (const file of files) if (file.messages.length > 0) await prepareColumns(`${file.path}${textOf(file)}`)
  const options = {
    color: hasColor(choices.color, io),
    columns: Math.max(40, io.stdout.columns ?? 80),
    language,
  }
  await write(run.fixer?.usesStdout ? io.stderr : io.stdout, reporters[choices.format](files, options))
  return true
}

/** Undefined where the file cannot be read, which is said. */
async function lintFile(path: string, own: FileLinter, run: Run): Promise<VFile | undefined> {
  const {choices, io, fixer} = run
  try {
    const isBinary = (choices.type ?? typeOf(path)) === 'docx'
    const input =
      path === '-'
        ? readStdin(io.stdin as AsyncIterable<Buffer>, choices.encoding, isBinary)
        : readVFile(path, io.cwd, choices.encoding, isBinary)
    const read = await input
    const file = fixer ? await fixer.fix(path, read, own.linter, (error) => complain(error, io)) : own.linter.lint(read)
    addToTally(tallyFor(run, own), file)
    hideUnlessError(file, choices.quiet)
    return file
  } catch (error) {
    if (!isOperational(error)) throw error
    complain(error, io)
    return undefined
  }
}

function complain(error: OperationalError, io: Io): void {
  io.stderr.write(`calque: ${toPrintable(error.message)}\n`)
}

async function lintLines(run: Run): Promise<boolean> {
  const {choices, io, linters} = run
  const inputs = choices.paths.length === 0 ? ['-'] : choices.paths
  let ran = false
  for (const path of inputs) {
    const own = await linters.forFile(path)
    const tally = tallyFor(run, own)
    const stream = path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path))
    try {
      for await (const line of filterLines(stream as AsyncIterable<Buffer>, own.linter, tally, (file) =>
        hideUnlessError(file, choices.quiet),
      )) {
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
