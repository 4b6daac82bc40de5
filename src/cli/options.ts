/** Options of the command line, and what they mean for a run. */
import type {Options as YargsOptions} from 'yargs'
import {OperationalError} from '../core/errors.ts'
import type {Language} from '../core/rule.ts'
import {type FixType, fixTypes} from '../fix/edits.ts'
import {type Type, types} from '../index.ts'
import type {RuleLevel} from '../messages/settle.ts'
import type {Pack} from '../packs/schema.ts'
import {type Encoding, encodings} from '../read/decode.ts'
import {formats} from '../report/index.ts'
import {rules} from '../rules/index.ts'
import type {Io} from './io.ts'
import {DEFAULT_FORMAT, parseOutputs} from './outputs.ts'

const LEVELS: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies RuleLevel[]

/** An option given twice counts once, as it was given last. */
const last = <Value>(value: Value | Value[]): Value => (Array.isArray(value) ? value.at(-1)! : value)

export const lintOptions = {
  format: {
    type: 'string',
    array: true,
    nargs: 1,
    requiresArg: true,
    defaultDescription: DEFAULT_FORMAT,
    describe: `How to report: ${formats.join(', ')}; name=file writes a file (repeatable)`,
    alias: 'f',
    coerce: parseOutputs,
  },
  output: {
    type: 'string',
    describe: 'Write the report to a file',
    alias: 'o',
    requiresArg: true,
    coerce: last<string | undefined>,
  },
  jsonl: {type: 'boolean', default: false, describe: 'Filter JSON lines: {"id", "text"} in'},
  across: {
    type: 'boolean',
    default: false,
    describe: 'Compare names across all articles; reads twice, keeps standard input (JSON lines: in a temporary file)',
  },
  'max-warnings': {type: 'string', describe: 'Exit with 1 on more warnings', requiresArg: true, coerce: toCount},
  quiet: {type: 'boolean', default: false, alias: 'q', describe: 'Report errors only'},
  fix: {type: 'boolean', default: false, describe: 'Write the fixes that are surely right'},
  'fix-type': {
    choices: fixTypes,
    describe: 'suggested: the first suggestion as well',
    coerce: last<FixType | undefined>,
  },
  'fix-dry-run': {type: 'boolean', default: false, describe: 'Print the difference, write nothing'},
  rule: {
    type: 'string',
    array: true,
    describe: 'id=off|info|warning|error (repeatable)',
    requiresArg: true,
    nargs: 1,
  },
  config: {
    type: 'string',
    describe: 'Read this configuration only (--no-config: none)',
    requiresArg: true,
    coerce: last<string | false | undefined>,
  },
  'print-config': {
    type: 'string',
    describe: 'Print the configuration of a file',
    requiresArg: true,
    coerce: last<string | undefined>,
  },
  'report-unused-directives': {
    type: 'boolean',
    default: false,
    describe: 'Warn of comments in texts that silence nothing',
  },
  packs: {type: 'string', describe: 'Folder of your own packs (YAML)', requiresArg: true, coerce: last<string>},
  type: {choices: types, describe: 'Format of the files (default: by extension)', coerce: last<Type | undefined>},
  'front-matter': {
    type: 'string',
    describe: 'Keys of front matter to lint: title,summary',
    requiresArg: true,
    coerce: last<string>,
  },
  baseline: {
    type: 'string',
    describe: 'Known findings, which stay silent (written if missing)',
    requiresArg: true,
    coerce: last<string | undefined>,
  },
  'update-baseline': {type: 'boolean', default: false, describe: 'Write the baseline anew'},
  since: {
    type: 'string',
    describe: 'Only lines changed since a revision of git',
    requiresArg: true,
    coerce: last<string | undefined>,
  },
  cache: {type: 'boolean', default: false, describe: 'Lint again only what has changed'},
  'cache-location': {
    type: 'string',
    describe: 'Folder of the cache',
    requiresArg: true,
    coerce: last<string | undefined>,
  },
  watch: {type: 'boolean', default: false, alias: 'w', describe: 'Lint again whenever a file changes'},
  encoding: {choices: encodings, default: 'utf-8' as const, describe: 'Encoding of the files', coerce: last<Encoding>},
} as const satisfies Record<string, YargsOptions>

export const namesOptions = {
  format: {
    choices: ['text', 'json', 'csv'] as const,
    default: 'text' as const,
    describe: 'How to print',
    alias: 'f',
    coerce: last<'text' | 'json' | 'csv'>,
  },
  jsonl: {type: 'boolean', default: false, describe: 'Read JSON lines: {"id", "text"}'},
  config: lintOptions.config,
  packs: lintOptions.packs,
  type: lintOptions.type,
  'front-matter': lintOptions['front-matter'],
  encoding: lintOptions.encoding,
} as const satisfies Record<string, YargsOptions>

export const globalOptions = {
  lang: {
    choices: ['en', 'fr'] as const,
    describe: 'Language of messages (default: locale)',
    coerce: last<Language | undefined>,
  },
  color: {type: 'boolean', describe: 'Colours (default: on a terminal)'},
} as const satisfies Record<string, YargsOptions>

/** `id=level` pairs → levels; throws `unknown-rule` or `unknown-level`. */
export function parseLevels(values: readonly string[] = []): Record<string, RuleLevel> {
  const ids = new Set(rules.map(({id}) => id))
  return Object.fromEntries(
    values.map((value) => {
      const [id = '', level = '', ...rest] = value.split('=')
      if (!ids.has(id))
        throw new OperationalError('unknown-rule', `Cannot set rule '${id}': no such rule; see calque rules`)
      if (!LEVELS.includes(level) || rest.length > 0) {
        throw new OperationalError(
          'unknown-level',
          `Cannot set rule '${id}' to '${[level, ...rest].join('=')}': give one of ${LEVELS.join(', ')}, as in ${id}=warning`,
        )
      }
      return [id, level as RuleLevel]
    }),
  )
}

/** A count of warnings; throws `usage` for anything else. */
function toCount(value: string | string[] | undefined): number | undefined {
  if (value === undefined) return undefined
  const count = last(value)
  if (/^\d{1,9}$/.test(count)) return Number(count)
  throw new OperationalError('usage', `Cannot read --max-warnings: give a whole number from 0`)
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
  const {loadPacks, requirePacks} = await import('../packs/load.ts')
  return requirePacks(loadPacks(folder), folder)
}
