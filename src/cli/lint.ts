/** What `calque [paths…]` does: reads, lints, reports. */
import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {Adoption} from '../adopt/index.ts'
import {isOperational, OperationalError} from '../core/errors.ts'
import type {Encoding} from '../read/decode.ts'
import {describeSystemError, STDIN} from '../read/index.ts'
import {resolvePaths} from '../read/paths.ts'
import {toPrintable} from '../report/excerpt.ts'
import {type AdoptChoices, finishAdoption, openAdoption} from './adoption.ts'
import {type Collected, collectInput} from './collect.ts'
import {createFixer, type FileFixer, type FixChoices} from './fix.ts'
import {complain, readInput} from './input.ts'
import {ExitCode, type Io, write} from './io.ts'
import {filterLines} from './jsonl.ts'
import {type ConfigChoices, type FileLinter, Linters} from './linters.ts'
import {toLanguage} from './options.ts'
import {type Output, resolveOutputs, toTargets} from './outputs.ts'
import {Progress} from './progress.ts'
import {writeReports} from './reports.ts'
import {addToTally, Tallies, type Tally} from './tally.ts'

/** What the command line chooses; what is left out has the default of its option. */
export interface LintChoices extends ConfigChoices, AdoptChoices, FixChoices {
  /** Files, folders, globs, `-` for standard input. */
  readonly paths: readonly string[]
  /** The reports asked for, in that order. */
  readonly format?: readonly Output[] | undefined
  /** Where the one report goes. */
  readonly output?: string | undefined
  readonly jsonl: boolean
  /** Compare names across all articles of the run. */
  readonly across: boolean
  readonly quiet: boolean
  readonly encoding: Encoding
  readonly maxWarnings?: number | undefined
  readonly color?: boolean | undefined
  /** Of calque, for reports that name it. */
  readonly version?: string | undefined
}

/** Lints as chosen and gives the exit code. */
export async function lint(choices: LintChoices, io: Io): Promise<number> {
  if (choices.jsonl && choices.type === 'docx')
    throw new OperationalError('usage', 'Cannot filter Word documents with --jsonl: name the files instead')
  const outputs = resolveOutputs(choices.format ?? [], choices.output, io.cwd)
  if (choices.jsonl && outputs.some(({file}) => file !== undefined))
    throw new OperationalError('usage', 'Cannot write reports with --jsonl: its lines go to standard output')
  const linters = await Linters.open(choices, io)
  if (choices.paths.length === 0 && !choices.jsonl)
    throw new OperationalError(
      'no-paths',
      'Nothing to lint: give files, folders, globs, or - for standard input (calque --help)',
    )
  const collected = choices.across ? await collectInput({...choices, isReadTwice: true}, linters, io) : undefined
  const adoption = await openAdoption(choices, io)
  const fixer = createFixer(choices, io)
  const run: Run = {choices, outputs, io, fixer, linters, tallies: new Tallies(), collected, adoption}
  let ran: boolean
  try {
    ran = choices.jsonl ? await lintLines(run) : await lintFiles(run)
  } finally {
    await collected?.dispose()
  }
  if (!ran || fixer?.failed) return ExitCode.couldNotRun
  return run.tallies.hasProblems ? ExitCode.problems : ExitCode.clean
}

interface Run {
  readonly choices: LintChoices
  readonly outputs: readonly Output[]
  readonly io: Io
  readonly fixer: FileFixer | undefined
  readonly linters: Linters
  readonly tallies: Tallies
  /** What a first pass found, where articles are compared. */
  readonly collected: Collected | undefined
  /** What is asked for on behalf of an old site. */
  readonly adoption: Adoption | undefined
}

/** What the command line allows holds for the run as a whole. */
function tallyFor({choices, tallies}: Run, {scope, maxWarnings}: Omit<FileLinter, 'linter'>): Tally {
  return choices.maxWarnings === undefined ? tallies.of(scope, maxWarnings) : tallies.of('', choices.maxWarnings)
}

/** Lints what can be linted, says what cannot; false where nothing could. */
async function lintFiles(run: Run): Promise<boolean> {
  const {choices, outputs, io, linters, adoption} = run
  const {paths} = choices
  const targets = toTargets(outputs, paths, io.cwd)
  const found = await resolvePaths(paths, io.cwd)
  // The report of the last run lies among the texts of a folder.
  const resolved = found.filter((item) => 'error' in item || !targets.has(resolve(io.cwd, item.path)))
  const progress = new Progress(io, resolved.length)
  const files: VFile[] = []
  let language = toLanguage(choices.lang, io.env)
  let skipped = found.length - resolved.length
  for (const [i, item] of resolved.entries()) {
    if ('error' in item) {
      if (!choices.only) complain(item.error, io)
    } else if (await adoption?.passesOver(item.path)) skipped++
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
  finishAdoption(adoption, io)
  const stdout = run.fixer?.usesStdout ? io.stderr : io.stdout
  await writeReports(files, outputs, {...choices, language}, {...io, stdout})
  return true
}

/** Undefined where the file cannot be read, which is said. */
async function lintFile(path: string, own: FileLinter, run: Run): Promise<VFile | undefined> {
  const {choices, io, collected, adoption, fixer} = run
  try {
    const input = await (path === '-' && collected?.stdin ? collected.stdin : readInput(path, choices, io))
    const among = collected && {names: collected.site, path: input.path}
    const file = fixer
      ? await fixer.fix(path, input, own.linter, (error) => complain(error, io))
      : (adoption?.recall(input, path, own.options) ?? own.linter.lint(input, {among}))
    adoption?.settle(file, path, own.options)
    addToTally(tallyFor(run, own), file)
    hideUnlessError(file, choices.quiet)
    return file
  } catch (error) {
    if (!isOperational(error)) throw error
    complain(error, io)
    return undefined
  }
}

async function lintLines(run: Run): Promise<boolean> {
  const {choices, io, linters, collected, adoption} = run
  const adopt = (file: VFile, id: string) => adoption?.settleLine(file, id)
  const inputs = choices.paths.length === 0 ? ['-'] : choices.paths
  const keep = (file: VFile) => hideUnlessError(file, choices.quiet)
  let ran = false
  for (const path of inputs) {
    const own = await linters.forFile(path)
    const filter = {linter: own.linter, tally: tallyFor(run, own), keep, adopt, site: collected?.site}
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
  if (ran) finishAdoption(adoption, io)
  return ran
}

/** `--quiet` hides what is no error; it still counts for `--max-warnings`. */
function hideUnlessError(file: VFile, quiet: boolean): void {
  if (quiet) file.messages = file.messages.filter(({fatal}) => fatal === true)
}
