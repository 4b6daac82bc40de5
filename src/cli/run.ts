/** Arguments → exit code: the whole command, without touching `process`. */
import {isOperational} from '../core/errors.ts'
import {toPrintable} from '../report/excerpt.ts'
import {ExitCode, type Io} from './io.ts'
import {lint} from './lint.ts'
import {lintOptions} from './options.ts'

export async function run(args: readonly string[], io: Io, version: string): Promise<number> {
  try {
    if (arePaths(args)) return await lint({...defaults, paths: args, version}, io)
    const {runParser} = await import('./parser.ts')
    return await runParser(args, io, version)
  } catch (error) {
    if (!isOperational(error)) throw error
    io.stderr.write(`calque: ${error.message.split('\n').map(toPrintable).join('\n')}\n`)
    return ExitCode.couldNotRun
  }
}

const defaults = {
  jsonl: lintOptions.jsonl.default,
  across: lintOptions.across.default,
  quiet: lintOptions.quiet.default,
  encoding: lintOptions.encoding.default,
}

const COMMANDS = new Set(['rules', 'explain', 'init', 'name', 'names', 'review', 'completion'])

/** The commonest call, `calque article.txt`, has nothing for yargs to read, which costs a tenth of a short run. */
function arePaths(args: readonly string[]): boolean {
  return args.length > 0 && !COMMANDS.has(args[0]!) && args.every((arg) => arg === '-' || !arg.startsWith('-'))
}
