/** `calque names [paths…]`: which names a site spells how. */
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {STDIN} from '../../read/index.ts'
import type {Io} from '../io.ts'
import {listNames} from '../names.ts'
import {type globalOptions, namesOptions} from '../options.ts'

type NamesArguments = ArgumentsCamelCase<
  InferredOptionTypes<typeof namesOptions & typeof globalOptions> & {paths?: string[]}
>

export function namesCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'names [paths..]',
    describe: 'List names with their spellings, counts and files',
    builder: (yargs) =>
      yargs
        .positional('paths', {type: 'string', array: true, describe: 'Files, folders, globs or -'})
        .options(namesOptions)
        .example('$0 names site', 'every name of a folder: spelling, count (files)')
        .example('$0 names -f csv site > names.csv', 'for a spreadsheet'),
    handler: async (argv) => {
      const {paths = [], _: behind, ...choices} = argv as NamesArguments
      const all = [...paths, ...behind.slice(1).map(String)].map((path) => (path === STDIN ? '-' : path))
      exit(await listNames({...choices, paths: all}, io))
    },
  }
}
