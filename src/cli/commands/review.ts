/** `calque review <files…>` */
import type {ArgumentsCamelCase, CommandModule, InferredOptionTypes} from 'yargs'
import {STDIN} from '../../read/index.ts'
import type {Io} from '../io.ts'
import {type globalOptions, lintOptions} from '../options.ts'

const {rule, config, packs, type, 'front-matter': frontMatter, encoding} = lintOptions
const reviewOptions = {rule, config, packs, type, 'front-matter': frontMatter, encoding} as const

type ReviewArguments = ArgumentsCamelCase<
  InferredOptionTypes<typeof reviewOptions & typeof globalOptions> & {files: string[]}
>

export function reviewCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'review <files..>',
    describe: 'Go through the suggestions, and take or skip each',
    builder: (yargs) =>
      yargs
        .positional('files', {type: 'string', array: true, demandOption: true, describe: 'Files, folders, globs'})
        .options(reviewOptions),
    handler: async (argv) => {
      const {files, ...choices} = argv as ReviewArguments
      const {review} = await import('../review/index.ts')
      exit(await review({...choices, paths: files.map((file) => (file === STDIN ? '-' : file))}, io))
    },
  }
}
