/** `calque [paths…]`: reads, lints, reports. */
import {createReadStream} from 'node:fs'
import {resolve} from 'node:path'
import type {VFile} from 'vfile'
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {OperationalError} from '../../core/errors.ts'
import {createLinter, type Linter} from '../../index.ts'
import {describeSystemError, readStdin, readVFile, STDIN} from '../../read/index.ts'
import {resolvePaths} from '../../read/paths.ts'
import {toPrintable} from '../../report/excerpt.ts'
import {type Format, reporters} from '../../report/index.ts'
import {prepareColumns} from '../../report/width.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {filterLines, type Tally} from '../jsonl.ts'
import {type globalOptions, hasColor, lintOptions, loadOwnPacks, parseLevels, toLanguage} from '../options.ts'
import {Progress} from '../progress.ts'

type LintArguments = ArgumentsCamelCase<
  InferredOptionTypes<typeof lintOptions & typeof globalOptions> & {paths?: string[]}
>

export function lintCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: '$0 [paths..]',
    describe: 'Lint files, folders, globs, or - for standard input',
    builder: (yargs) =>
      yargs
        .positional('paths', {type: 'string', array: true, describe: 'Files, folders, globs or -'})
        .options(lintOptions)
        .example('$0 article.txt', 'lint one article')
        .example("$0 'site/**/*.txt' -f json", 'a whole site, for a program')
        .example('$0 - < article.txt', 'lint standard input')
        .example('$0 --rule name-form=off .', 'without one rule')
        .example('$0 --max-warnings 0 --packs own .', 'stricter, with your own packs')
        .example('$0 --jsonl < corpus > found', 'filter a corpus of JSON lines'),
    handler: async (argv) => exit(await lint(argv as LintArguments, io)),
  }
}

async function lint(argv: LintArguments, io: Io): Promise<number> {
  const language = toLanguage(argv.lang, io.env)
  const linter = createLinter({
    language,
    levels: parseLevels(argv.rule),
    packs: await loadOwnPacks(argv.packs),
  })
  // What stands behind `--` is in `_`.
  const paths = [...(argv.paths ?? []), ...argv._.map(String)].map((path) => (path === STDIN ? '-' : path))
  const tally: Tally = {errors: 0, warnings: 0}
  const ran = argv.jsonl
    ? await lintLines(paths, linter, tally, argv, io)
    : await lintFiles(paths, linter, tally, argv, io)
  if (!ran) return ExitCode.couldNotRun
  return tally.errors > 0 || tally.warnings > (argv.maxWarnings ?? Number.POSITIVE_INFINITY)
    ? ExitCode.problems
    : ExitCode.clean
}

/** Lints what can be linted, says what cannot; false where nothing could. */
async function lintFiles(
  paths: readonly string[],
  linter: Linter,
  tally: Tally,
  argv: LintArguments,
  io: Io,
): Promise<boolean> {
  if (paths.length === 0)
    throw new OperationalError(
      'no-paths',
      'Nothing to lint: give files, folders, globs, or - for standard input (calque --help)',
    )
  const resolved = await resolvePaths(paths, io.cwd)
  const progress = new Progress(io.stderr, resolved.length)
  const files: VFile[] = []
  for (const [i, item] of resolved.entries()) {
    try {
      if ('error' in item) throw item.error
      const isStdin = item.path === '-'
      const input = isStdin
        ? readStdin(io.stdin as AsyncIterable<Buffer>, argv.encoding)
        : readVFile(item.path, io.cwd, argv.encoding)
      const file = linter.lint(await input)
      count(file, tally)
      hideUnlessError(file, argv.quiet)
      files.push(file)
    } catch (error) {
      if (!(error instanceof OperationalError)) throw error
      io.stderr.write(`calque: ${toPrintable(error.message)}\n`)
    }
    progress.update(i + 1)
  }
  progress.end()
  if (files.length === 0) return false
  if (argv.format === 'pretty')
    for (const file of files) if (file.messages.length > 0) await prepareColumns(`${file.path}${String(file)}`)
  const options = {
    color: hasColor(argv.color, io),
    columns: Math.max(40, io.stdout.columns ?? 80),
    language: linter.settings.language,
  }
  await write(io.stdout, reporters[argv.format as Format](files, options))
  return true
}

async function lintLines(
  paths: readonly string[],
  linter: Linter,
  tally: Tally,
  argv: LintArguments,
  io: Io,
): Promise<boolean> {
  const inputs = paths.length === 0 ? ['-'] : paths
  let ran = false
  for (const path of inputs) {
    const stream = path === '-' ? io.stdin : createReadStream(resolve(io.cwd, path))
    try {
      for await (const line of filterLines(stream as AsyncIterable<Buffer>, linter, tally, (file) =>
        hideUnlessError(file, argv.quiet),
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

function count(file: VFile, tally: Tally): void {
  for (const {fatal} of file.messages) {
    if (fatal === true) tally.errors++
    else if (fatal === false) tally.warnings++
  }
}

/** `--quiet` hides what is no error; it still counts for `--max-warnings`. */
function hideUnlessError(file: VFile, quiet: boolean): void {
  if (quiet) file.messages = file.messages.filter(({fatal}) => fatal === true)
}
