/** The command line as yargs reads it: commands, options, help, completion. */
import yargs from 'yargs'
import {OperationalError} from '../core/errors.ts'
import {STDIN} from '../read/index.ts'
import {formats} from '../report/index.ts'
import {explainCommand} from './commands/explain.ts'
import {initCommand} from './commands/init.ts'
import {lintCommand} from './commands/lint.ts'
import {nameCommand} from './commands/name.ts'
import {namesCommand} from './commands/names.ts'
import {reviewCommand} from './commands/review.ts'
import {rulesCommand} from './commands/rules.ts'
import {ExitCode, type Io} from './io.ts'
import {globalOptions} from './options.ts'

/** Lets yargs read the arguments and run the command they name. */
export async function runParser(args: readonly string[], io: Io, version: string): Promise<number> {
  let code: number = ExitCode.clean
  const exit = (other: number) => {
    code = other
  }
  // yargs loses a lone hyphen among positionals.
  const parser = yargs(args.map((arg) => (arg === '-' ? STDIN : arg)))
    .scriptName('calque')
    .usage('calque finds what a machine left in French text.\n\n$0 [paths..]')
    .parserConfiguration({'duplicate-arguments-array': true, 'greedy-arrays': false})
    .locale('en')
    .options(globalOptions)
    .command(lintCommand(io, exit, version))
    .command(reviewCommand(io, exit))
    .command(rulesCommand(io, exit))
    .command(explainCommand(io, exit))
    .command(initCommand(io, exit))
    .command(nameCommand(io, exit))
    .command(namesCommand(io, exit))
    // Yargs would go on and lint a file of the name of its own completion command.
    .completion(
      'completion-script',
      false,
      (_current: string, _argv: unknown, useDefault: () => void, done: (names: string[]) => void) => {
        const [option = '', name = ''] = args.slice(-2)
        // `--format` takes more than a choice of names, so yargs does not know them.
        if (/^(?:--format|-f)$/.test(option)) done(formats.filter((format) => format.startsWith(name)))
        else useDefault()
      },
    )
    .command('completion', 'Print a completion script for your shell', {}, () => {
      // Its types leave out the name and the command that the script's first lines give.
      Reflect.apply(parser.showCompletionScript, parser, ['calque', 'completion'])
    })
    .version(version)
    .alias('h', 'help')
    .epilogue('Exit code 0: no error; 1: errors, or too many warnings; 2: could not run.')
    .wrap(Math.min(100, io.stdout.columns ?? 80))
    .strict()
    .exitProcess(false)
    .fail((message, error) => {
      if (error && error.name !== 'YError') throw error
      throw new OperationalError(
        'usage',
        `${(message ?? error.message).trim().replace(/\s*\n\s*/g, ' ')}; see calque --help`,
      )
    })
  await parser.parseAsync()
  return code
}
