/** The shape of a configuration: types, `docs/schemas/config.schema.json` and the reading of files come from here. */
import * as z from 'zod'
import type {Language} from '../core/rule.ts'
import type {RuleLevel} from '../messages/settle.ts'

/** What a configuration has to know of a rule. */
export interface RuleInfo {
  readonly id: string
  readonly summary: string
}

export const LEVELS = ['off', 'info', 'warning', 'error'] as const satisfies readonly RuleLevel[]
const LANGUAGES = ['en', 'fr'] as const satisfies readonly Language[]

const text = z.string().trim().min(1)
const level = z.enum(LEVELS)

const ruleSetting = z.union([level, z.tuple([level, z.record(z.string(), z.unknown())])], {
  error: `expected one of ${LEVELS.join(', ')}, or [level, {options}]`,
})

const pattern = text.refine((value) => !/[{}]/.test(value), {
  error: 'patterns are those of .gitignore, without braces: give one pattern each',
})
const patterns = z.array(pattern)

const shared = (rules: readonly RuleInfo[]) => ({
  rules: z
    .strictObject(Object.fromEntries(rules.map(({id, summary}) => [id, ruleSetting.optional().describe(summary)])))
    .optional()
    .describe('Level of each rule, or [level, options].'),
  names: z
    .strictObject({
      prefer: z.record(text, z.array(text)).optional().describe('The form you write → those it replaces.'),
      ignore: z.array(text).optional().describe('Names to say nothing about.'),
    })
    .optional()
    .describe('Names as your paper writes them.'),
  words: z.array(text).optional().describe('Words to accept.'),
  dictionaries: z.array(text).optional().describe('Files of words to accept, one a line; # starts a comment.'),
  packs: z.array(text).optional().describe('Packs of your own: folders, or YAML files.'),
})

/** Unknown rules are refused, so the rules have to be known. */
export function toConfigSchema(rules: readonly RuleInfo[]) {
  return z.strictObject({
    $schema: z.string().optional(),
    root: z.boolean().optional().describe('Look for no configuration in the folders above.'),
    extends: z
      .union([text, z.array(text)], {error: 'expected a path, the name of a package, or a list of them'})
      .optional()
      .describe('Configurations to start from: paths (./base.json) or names of packages.'),
    ...shared(rules),
    overrides: z
      .array(z.strictObject({files: patterns.min(1), excludedFiles: patterns.optional(), ...shared(rules)}))
      .optional()
      .describe('Other choices for some files; the last that fits counts.'),
    ignore: patterns.optional().describe('Files to leave alone, as in .gitignore.'),
    language: z.enum(LANGUAGES).optional().describe('Language of the messages.'),
    maxWarnings: z.int().min(0).optional().describe('Exit with 1 on more warnings.'),
  })
}

/** A configuration as its file holds it. */
export type Config = z.infer<ReturnType<typeof toConfigSchema>>
export type ConfigOverride = NonNullable<Config['overrides']>[number]
export type RuleSetting = z.infer<typeof ruleSetting>

/** JSON Schema (draft 2020-12), for editors. */
export function toConfigJsonSchema(rules: readonly RuleInfo[]): unknown {
  return z.toJSONSchema(toConfigSchema(rules))
}
