/** What `calque [paths…]` does: reads, lints, reports. */
import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import {isOperational, OperationalError} from '../core/errors.ts'
import type {Language} from '../core/rule.ts'
import {typeOf} from '../formats/types.ts'
import {createLinter, type Linter, type Type} from '../index.ts'
import {textOf} from '../pipeline.ts'
import type {Encoding} from '../read/decode.ts'
import {describeSystemError, readStdin, readVFile} from '../read/index.ts'
import {resolvePaths} from '../read/paths.ts'
import {toPrintable} from '../report/excerpt.ts'
import {type Format, reporters} from '../report/index.ts'
import {prepareColumns} from '../report/width.ts'
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
  readonly quiet: boolean
  readonly encoding: Encoding
  readonly type?: Type | undefined
  /** Keys of the front matter, with commas between. */
  readonly frontMatter?: string | undefined
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
    ...(choices.type && {type: choices.type}),
    frontMatter: choices.frontMatter?.split(/[,\s]+/).filter(Boolean) ?? [],
  })
  const {paths} = choices
  if (choices.jsonl && choices.type === 'docx')
    throw new OperationalError('usage', 'Cannot filter Word documents with --jsonl: name the files instead')
  const tally: Tally = {errors: 0, warnings: 0}
  const ran = choices.jsonl
    ? await lintLines(paths, linter, tally, choices, io)
    : await lintFiles(paths, linter, tally, choices, io)
  if (!ran) return ExitCode.couldNotRun
  return tally.errors > 0 || tally.warnings > (choices.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? ExitCode.problems
    : ExitCode.clean
}

/** Lints what can be linted, says what cannot; false where nothing could. */
async function lintFiles(
  paths: readonly string[],
  linter: Linter,
  tally: Tally,
  choices: LintChoices,
  io: Io,
): Promise<boolean> {
  if (paths.length === 0)
    throw new OperationalError(
      'no-paths',
      'Nothing to lint: give files, folders, globs, or - for standard input (calque --help)',
    )
  const resolved = await resolvePaths(paths, io.cwd)
  const progress = new Progress(io, resolved.length)
  const files: VFile[] = []
  for (const [i, item] of resolved.entries()) {
    try {
      if ('error' in item) throw item.error
      const isStdin = item.path === '-'
      const isBinary = (choices.type ?? typeOf(item.path)) === 'docx'
      const input = isStdin
        ? readStdin(io.stdin as AsyncIterable<Buffer>, choices.encoding, isBinary)
        : readVFile(item.path, io.cwd, choices.encoding, isBinary)
      const file = linter.lint(await input)
      addToTally(tally, file)
      hideUnlessError(file, choices.quiet)
      files.push(file)
    } catch (error) {
      if (!isOperational(error)) throw error
      io.stderr.write(`calque: ${toPrintable(error.message)}\n`)
    }
    progress.update(i + 1)
  }
  progress.end()
  if (files.length === 0) return false
  if (choices.format === 'pretty')
    for (const file of files) if (file.messages.length > 0) await prepareColumns(`${file.path}${textOf(file)}`)
  const options = {
    color: hasColor(choices.color, io),
    columns: Math.max(40, io.stdout.columns ?? 80),
    language: linter.settings.language,
  }
  await write(io.stdout, reporters[choices.format](files, options))
  return true
}

async function lintLines(
  paths: readonly string[],
  linter: Linter,
  tally: Tally,
  choices: LintChoices,
  io: Io,
): Promise<boolean> {
  const inputs = paths.length === 0 ? ['-'] : paths
  let ran = false
  for (const path of inputs) {
    const stream = path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path))
    try {
      for await (const line of filterLines(stream as AsyncIterable<Buffer>, linter, tally, (file) =>
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
