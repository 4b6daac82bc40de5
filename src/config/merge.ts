/** Elements that fit a file → what is chosen for it. */
import type {Language} from '../core/rule.ts'
import type {RuleLevel} from '../messages/settle.ts'
import type {ConfigElement} from './elements.ts'
import type {RuleSetting} from './schema.ts'

type RuleOptions = Readonly<Record<string, unknown>>

/** What is chosen for a file. Paths are absolute. */
export interface Settled {
  readonly levels: Readonly<Record<string, RuleLevel>>
  readonly ruleOptions: Readonly<Record<string, RuleOptions>>
  readonly names: {readonly prefer: Readonly<Record<string, readonly string[]>>; readonly ignore: readonly string[]}
  readonly words: readonly string[]
  readonly dictionaries: readonly string[]
  readonly packs: readonly string[]
  readonly language?: Language | undefined
  readonly maxWarnings?: number | undefined
}

/** Later elements count more; lists add up, and a level alone keeps the options chosen before. */
export function merge(elements: readonly ConfigElement[]): Settled {
  const values = elements.map((element) => element.values)
  const settings = new Map<string, {level: RuleLevel; options?: RuleOptions}>()
  for (const {rules = {}} of values) {
    for (const [id, setting] of Object.entries(rules)) {
      if (setting !== undefined) settings.set(id, {...settings.get(id), ...toSetting(setting)})
    }
  }
  const last = <Key extends 'language' | 'maxWarnings'>(key: Key) =>
    values.findLast((value) => value[key] !== undefined)?.[key]
  const all = (key: 'words' | 'dictionaries' | 'packs') => [...new Set(values.flatMap((value) => value[key] ?? []))]
  return {
    levels: Object.fromEntries([...settings].map(([id, {level}]) => [id, level])),
    ruleOptions: Object.fromEntries([...settings].flatMap(([id, {options}]) => (options ? [[id, options]] : []))),
    names: {
      prefer: Object.fromEntries(values.flatMap(({names}) => Object.entries(names?.prefer ?? {}))),
      ignore: [...new Set(values.flatMap(({names}) => names?.ignore ?? []))],
    },
    words: all('words'),
    dictionaries: all('dictionaries'),
    packs: all('packs'),
    language: last('language'),
    maxWarnings: last('maxWarnings'),
  }
}

function toSetting(setting: RuleSetting): {level: RuleLevel; options?: RuleOptions} {
  return typeof setting === 'string' ? {level: setting} : {level: setting[0], options: setting[1]}
}
