/** Messages of one rule, short enough for the rows of a table. */
import type {VFileMessage} from 'vfile-message'
import {lint, type Rule, rules, type Severity} from '../../src/index.ts'
import {toSeverity} from '../../src/messages/severity.ts'

/** `line:column-line:column`, the text found, what to write instead (best first, or nothing), how grave. */
export type Row = readonly [place: string, actual: string, expected: string | undefined, severity: Severity]

export function ruleOf(id: string): Rule {
  const rule = rules.find((other) => other.id === id)
  if (!rule) throw new Error(`No rule ${id}`)
  return rule
}

/** What one rule alone says of a text. */
export function lintRule(id: string, text: string): Row[] {
  return lint(text, {rules: [ruleOf(id)]}).messages.map(toRow)
}

export function toRow(message: VFileMessage): Row {
  return [placeOf(message), message.actual ?? '', message.expected?.[0], toSeverity(message.fatal)]
}

export function placeOf({place}: VFileMessage): string {
  if (!place || !('start' in place)) throw new Error('A message without a range')
  const {start, end} = place
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}
