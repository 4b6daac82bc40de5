/** The commands with their options, as they tell them to yargs. */
import {readdirSync} from 'node:fs'
import type {Argv, CommandModule, Options} from 'yargs'
import type {Io} from '../../src/cli/io.ts'
import {globalOptions} from '../../src/cli/options.ts'

export interface Option extends Options {
  readonly name: string
}

export interface Command {
  /** As yargs has it: `explain <rule>`, `$0 [paths..]` for the command without a name. */
  readonly usage: string
  readonly description: string
  readonly options: readonly Option[]
  /** Command line → what it does. */
  readonly examples: readonly (readonly [string, string])[]
}

const folder = new URL('../../src/cli/commands/', import.meta.url)
const modules = await Promise.all(
  readdirSync(folder)
    .sort()
    .map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
)
type MakeCommand = (io: Io, exit: (code: number) => void) => CommandModule
const makers = modules.flatMap((module) =>
  Object.entries(module).flatMap(([name, value]) => (name.endsWith('Command') ? [value as MakeCommand] : [])),
)

/** The command without a name first, the others by name; what is hidden is left out. */
export function readCommands(): Command[] {
  const commands = makers.map((make) => readCommand(make({} as Io, () => {})))
  commands.push({
    usage: 'completion',
    description: 'Print a completion script for your shell',
    options: [],
    examples: [],
  })
  return commands.sort((a, b) => (a.usage < b.usage ? -1 : 1))
}

/** The options of every command. */
export const globals: readonly Option[] = Object.entries(globalOptions).map(([name, options]) => ({name, ...options}))

function readCommand({command, describe, builder}: CommandModule): Command {
  const options: Option[] = []
  const examples: (readonly [string, string])[] = []
  if (typeof builder === 'function') builder(record(options, examples))
  const usage = Array.isArray(command) ? command[0] : command
  return {usage: String(usage), description: String(describe), options: options.filter(({hidden}) => !hidden), examples}
}

/** Takes the place of yargs and writes down what it is told; every other call does nothing. */
function record(options: Option[], examples: (readonly [string, string])[]): Argv {
  const calls = {
    option: (name: string, option: Options) => void options.push({name, ...option}),
    options: (all: Record<string, Options>) => {
      for (const [name, option] of Object.entries(all)) options.push({name, ...option})
    },
    example: (line: string, description: string) => void examples.push([line, description]),
  }
  const recorder: Argv = new Proxy({} as Argv, {
    get:
      (_, call) =>
      (...args: unknown[]) => {
        if (call in calls) Reflect.apply(calls[call as keyof typeof calls], undefined, args)
        return recorder
      },
  })
  return recorder
}
