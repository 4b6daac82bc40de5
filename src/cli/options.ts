/** Options of the command line, and what they mean for a run. */
import type {Options as YargsOptions} from 'yargs'
import {OperationalError} from '../core/errors.ts'
import type {Language} from '../core/rule.ts'
import {loadPacks} from '../index.ts'
import type {RuleLevel} from '../messages/settle.ts'
import type {Pack} from '../packs/schema.ts'
import {encodings} from '../read/decode.ts'
import {rules} from '../rules/index.ts'
import type {Io} from './io.ts'

const LEVELS: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies RuleLevel[]

export const lintOptions = {
  format: {choices: ['pretty', 'json'] as const, default: 'pretty' as const, describe: 'How to report', alias: 'f'},
  jsonl: {
    type: 'boolean',
    default: false,
    describe: 'Filter JSON lines: {"id", "text"} in, {"id", "messages", "score"} out',
  },
  'max-warnings': {type: 'number', describe: 'Exit with 1 on more warnings than this', requiresArg: true},
  quiet: {type: 'boolean', default: false, alias: 'q', describe: 'Report errors only'},
  rule: {
    type: 'string',
    array: true,
    describe: 'Set a rule: id=off|info|warning|error (repeatable)',
    requiresArg: true,
    nargs: 1,
  },
  packs: {type: 'string', describe: 'Folder of your own packs (YAML), added to those of calque', requiresArg: true},
  encoding: {choices: encodings, default: 'utf-8' as const, describe: 'Encoding of the files'},
} as const satisfies Record<string, YargsOptions>

export const globalOptions = {
  lang: {choices: ['en', 'fr'] as const, describe: 'Language of the messages (default: your locale)'},
  color: {type: 'boolean', describe: 'Colours (default: on a terminal)'},
} as const satisfies Record<string, YargsOptions>

/** `id=level` pairs → levels; throws `unknown-rule` or `unknown-level`. */
export function parseLevels(values: readonly string[] = []): Record<string, RuleLevel> {
  const ids = new Set(rules.map(({id}) => id))
  return Object.fromEntries(
    values.map((value) => {
      const [id = '', level = ''] = value.split('=')
      if (!ids.has(id))
        throw new OperationalError('unknown-rule', `Cannot set rule '${id}': no such rule; see calque rules`)
      if (!LEVELS.includes(level)) {
        throw new OperationalError(
          'unknown-level',
          `Cannot set rule '${id}' to '${level}': give one of ${LEVELS.join(', ')}, as in ${id}=warning`,
        )
      }
      return [id, level as RuleLevel]
    }),
  )
}

/** The language asked for, or that of the locale; English for any other. */
export function toLanguage(lang: Language | undefined, env: Io['env']): Language {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return lang ?? (/^fr/i.test(locale) ? 'fr' : 'en')
}

/** True where colours were asked for, or the output is a terminal that shows them; NO_COLOR and FORCE_COLOR are heard. */
export function hasColor(color: boolean | undefined, {stdout, env}: Io): boolean {
  if (color !== undefined) return color
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0'
  return stdout.isTTY === true && env['TERM'] !== 'dumb'
}

/** A user's packs; throws `broken-pack` with every mistake on a line of its own, as `path:line:column`. */
export async function loadOwnPacks(folder: string | undefined): Promise<Pack[]> {
  if (folder === undefined) return []
  const loaded = await loadPacks(folder)
  const mistakes = loaded.flatMap(({file}) =>
    file.messages.map(({line, column, reason, ruleId}) => `${file.path}:${line}:${column}: ${reason} (${ruleId})`),
  )
  if (mistakes.length > 0) {
    throw new OperationalError('broken-pack', `Cannot use the packs in '${folder}':\n${mistakes.join('\n')}`)
  }
  return loaded.flatMap(({pack}) => (pack ? [pack] : []))
}
