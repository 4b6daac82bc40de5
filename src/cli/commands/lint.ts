/** `calque [paths…]` */
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {STDIN} from '../../read/index.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {lint} from '../lint.ts'
import {type ConfigChoices, Linters} from '../linters.ts'
import {type globalOptions, lintOptions} from '../options.ts'
import {watch} from '../watch.ts'

type LintArguments = ArgumentsCamelCase<
  InferredOptionTypes<typeof lintOptions & typeof globalOptions> & {paths?: string[]}
>

/** What is chosen for a file and the files it is chosen in, as JSON. */
async function showConfig(name: string, choices: ConfigChoices, io: Io): Promise<number> {
  const linters = await Linters.open(choices, io)
  await write(io.stdout, `${JSON.stringify(await linters.explain(name), null, 2)}\n`)
  return ExitCode.clean
}

export function lintCommand(io: Io, exit: (code: number) => void, version: string): CommandModule<object, object> {
  return {
    command: '$0 [paths..]',
    describe: 'Lint files, folders, globs, or - for standard input',
    builder: (yargs) =>
      yargs
        .positional('paths', {type: 'string', array: true, describe: 'Files, folders, globs or -'})
        .options(lintOptions)
        .example('$0 article.txt', 'lint one article')
        .example("$0 'site/**/*.html' -f json", 'a whole site, for a program')
        .example('$0 -f pretty -f sarif=out.sarif .', 'for you, and for a code host')
        .example('$0 - < article.txt', 'lint standard input')
        .example('$0 - --type html < page', 'the same, of another format')
        .example('$0 --fix article.txt', 'write what is surely right')
        .example('$0 --rule name-form=off .', 'without one rule')
        .example('$0 --max-warnings 0 --packs own .', 'stricter, with your own packs')
        .example('$0 --print-config article.txt', 'what is chosen for a file, and where')
        .example('$0 --across site', 'names compared across a whole site')
        .example('$0 --baseline known.json .', 'findings that are not known yet')
        .example('$0 --since main .', 'lines changed since a revision of git')
        .example('$0 --cache --watch .', 'again whenever a file changes')
        .example('$0 --jsonl < corpus > found', 'filter a corpus of JSON lines'),
    handler: async (argv) => {
      const {paths = [], _: behind, output: file, ...choices} = argv as LintArguments
      // What stands behind `--` is in `_`.
      const all = [...paths, ...behind.map(String)].map((path) => (path === STDIN ? '-' : path))
      const output = file === STDIN ? '-' : file
      const {printConfig, watch: isWatched} = choices
      const run = isWatched ? watch : lint
      exit(
        await (printConfig === undefined
          ? run({...choices, output, paths: all, version}, io)
          : showConfig(printConfig, choices, io)),
      )
    },
  }
}
