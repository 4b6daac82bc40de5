/** The rules of a run, as SARIF describes them; results point at them by number. */
import type {VFileMessage} from 'vfile-message'
import type {Language, Rule, Severity} from '../core/rule.ts'
import {toUrl} from '../messages/to-message.ts'
import {rules} from '../rules/index.ts'

export const LEVELS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

export class SarifRules {
  readonly #indexes: Map<string, number>
  readonly descriptors: object[]

  constructor(language: Language) {
    this.descriptors = rules.map((rule) => toDescriptor(rule, language))
    this.#indexes = new Map(rules.map(({id}, i) => [id, i]))
  }

  /** The rule's id, without the pack entry that matched, and its number; one that is no rule of calque's is added. */
  find({ruleId = 'calque', url}: VFileMessage): {id: string; index: number} {
    const [id = ''] = ruleId.split('/')
    let index = this.#indexes.get(id)
    if (index === undefined) {
      index = this.descriptors.push({id, ...(url ? {helpUri: url} : {})}) - 1
      this.#indexes.set(id, index)
    }
    return {id, index}
  }
}

function toDescriptor({id, category, severity, docs}: Rule, language: Language): object {
  const [summary, why] = [docs.summary[language], docs.why[language]]
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: {text: summary},
    fullDescription: {text: `${summary} ${why}`},
    helpUri: toUrl(id),
    help: {text: why},
    defaultConfiguration: {level: LEVELS[severity]},
    properties: {tags: [category]},
  }
}
