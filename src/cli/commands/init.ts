/** `calque init`: a first configuration, and a hook and a CI job where they are wanted. */
import {existsSync, statSync} from 'node:fs'
import path from 'node:path'
import type {CommandModule} from 'yargs'
import {OperationalError} from '../../core/errors.ts'
import type {Language} from '../../core/rule.ts'
import {writeNamed} from '../../read/write.ts'
import {type Asker, askNobody, askTerminal} from '../init/ask.ts'
import {CIS, type Ci, HOOKS, type Hook, type NewFile, toCiFile, toConfigFile, toHookFile} from '../init/files.ts'
import {ExitCode, type Io, write} from '../io.ts'
import {toLanguage} from '../options.ts'

interface InitArguments {
  readonly yes: boolean
  readonly force: boolean
  readonly hook?: Hook
  readonly ci?: Ci
  readonly lang?: Language
}

export function initCommand(io: Io, exit: (code: number) => void): CommandModule<object, object> {
  return {
    command: 'init',
    describe: 'Write a configuration; a hook and a CI job on request',
    builder: (yargs) =>
      yargs
        .option('yes', {type: 'boolean', default: false, alias: 'y', describe: 'Ask nothing, take the defaults'})
        .option('force', {type: 'boolean', default: false, describe: 'Write over files that are there'})
        .option('hook', {choices: HOOKS, describe: 'Lint the texts of each commit'})
        .option('ci', {choices: CIS, describe: 'Lint on each push'}),
    handler: async (argv) => {
      await init(argv as unknown as InitArguments, io)
      exit(ExitCode.clean)
    },
  }
}

async function init(choices: InitArguments, io: Io): Promise<void> {
  const isTerminal = (io.stdin as {isTTY?: boolean}).isTTY === true
  const asker = isTerminal && !choices.yes ? askTerminal(io) : askNobody
  try {
    for (const file of await chooseFiles(choices, io, asker)) await writeUnlessThere(file, choices.force, io, asker)
  } finally {
    asker.close()
  }
}

async function chooseFiles(choices: InitArguments, io: Io, asker: Asker): Promise<NewFile[]> {
  const language =
    choices.lang ?? (await asker.choose('Language of messages', ['en', 'fr'], toLanguage(undefined, io.env)))
  const hook = choices.hook ?? (await asker.choose('Lint the texts of each commit', HOOKS, 'none'))
  const ci = choices.ci ?? (await asker.choose('Lint on each push', CIS, 'none'))
  const isInstalled = existsSync(path.join(io.cwd, 'node_modules/calque'))
  const files = [
    toConfigFile(language, isInstalled),
    toHookFile(hook, hook === 'git' ? findHooks(io.cwd) : ''),
    toCiFile(ci),
  ]
  return files.filter((file) => file !== undefined)
}

/** The folder of git's hooks, relative to the project; throws where there is none. */
function findHooks(cwd: string): string {
  if (statSync(path.join(cwd, '.git'), {throwIfNoEntry: false})?.isDirectory()) return '.git/hooks'
  throw new OperationalError(
    'no-git',
    "Cannot write a git hook: the folder holds no '.git' folder; run calque init at the top of the repository",
  )
}

async function writeUnlessThere(file: NewFile, force: boolean, io: Io, asker: Asker): Promise<void> {
  const was = existsSync(path.resolve(io.cwd, file.path))
  if (was && !force && !(await asker.confirm(`Write over ${file.path}?`))) {
    await write(io.stdout, `kept ${file.path}: it is there already; --force writes over it\n`)
    return
  }
  writeNamed(file.path, io.cwd, file.text, {mode: file.isExecutable ? 0o755 : 0o644})
  await write(io.stdout, `${was ? 'wrote over' : 'wrote'} ${file.path}\n`)
}
