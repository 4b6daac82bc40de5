/** `calque name WORD…`: the French form of a name, its other spellings, and why. */
import type {CommandModule} from 'yargs'
import {OperationalError} from '../../core/errors.ts'
import type {Language} from '../../core/rule.ts'
import {createLinter} from '../../index.ts'
import {describeName} from '../../names/describe.ts'
import {type SourceLanguage, sourceLanguages} from '../../names/transcription/languages.ts'
import {toNameReport} from '../../report/name.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {loadOwnPacks, toLanguage} from '../options.ts'

interface NameArguments {
  readonly words: string[]
  readonly from?: SourceLanguage
  readonly packs?: string
  readonly json?: boolean
  readonly lang?: Language
}

export function nameCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'name <words..>',
    describe: 'Give the French form of a name',
    builder: (yargs) =>
      yargs
        .positional('words', {type: 'string', array: true, describe: 'The name, in any letters'})
        .option('from', {
          choices: sourceLanguages,
          describe: 'Language of the name (default: guessed)',
          requiresArg: true,
        })
        .option('packs', {type: 'string', describe: 'Folder of your own packs (YAML)', requiresArg: true})
        .option('json', {type: 'boolean', default: false, describe: 'For a program'}),
    handler: async (argv) => {
      const {words, from, packs, json, lang} = argv as unknown as NameArguments
      const name = words.join(' ')
      const {gazetteer} = createLinter({packs: await loadOwnPacks(packs)}).settings
      const description = describeName(name, gazetteer, from)
      if (!description) {
        throw new OperationalError('unknown-name', `Cannot read '${name}' as a name: give Latin or Cyrillic letters`)
      }
      const report = json
        ? `${JSON.stringify(description, null, 2)}\n`
        : toNameReport(description, toLanguage(lang, io.env))
      await write(io.stdout, report)
      exit(ExitCode.clean)
    },
  }
}
