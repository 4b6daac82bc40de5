/** Options of rules: plain descriptions, so that no schema library loads with the rules; a rule's page is made from them. */
import {OperationalError} from './errors.ts'
import type {Localised} from './rule.ts'

export type OptionValue = boolean | string | readonly string[]

export type OptionValues = Readonly<Record<string, OptionValue>>

/** A switch, one of several values, or a list of words. */
export type RuleOption = {readonly name: string; readonly description: Localised} & (
  | {readonly type: 'boolean'; readonly default: boolean}
  | {readonly type: 'enum'; readonly values: readonly string[]; readonly default: string}
  | {readonly type: 'strings'; readonly default: readonly string[]}
)

/** The given values with the defaults of the others; throws `unknown-option` or `option-value`. `given` comes from outside. */
export function resolveOptions(
  ruleId: string,
  options: readonly RuleOption[] = [],
  given: Readonly<Record<string, unknown>> = {},
): OptionValues {
  for (const name of Object.keys(given)) {
    if (options.some((option) => option.name === name)) continue
    const known = options.map((option) => option.name).join(', ') || 'none'
    throw new OperationalError(
      'unknown-option',
      `Cannot set option '${name}' of '${ruleId}': its options are: ${known}`,
    )
  }
  return Object.fromEntries(options.map((option) => [option.name, readValue(ruleId, option, given[option.name])]))
}

function readValue(ruleId: string, option: RuleOption, value: unknown): OptionValue {
  if (value === undefined) return option.default
  if (isValue(option, value)) return value
  throw new OperationalError(
    'option-value',
    `Cannot set option '${option.name}' of '${ruleId}' to ${JSON.stringify(value)}: give ${describeValues(option)}`,
  )
}

function isValue(option: RuleOption, value: unknown): value is OptionValue {
  if (option.type === 'boolean') return typeof value === 'boolean'
  if (option.type === 'enum') return typeof value === 'string' && option.values.includes(value)
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

/** What an option takes: *true or false*, *one of a, b*, *a list of words*. */
function describeValues(option: RuleOption): string {
  if (option.type === 'boolean') return 'true or false'
  return option.type === 'enum' ? `one of ${option.values.join(', ')}` : 'a list of strings'
}
