/** vfiles → what the page shows of them, with ids that no two things on it share. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Span} from '../../core/document.ts'
import type {Severity} from '../../core/rule.ts'
import {toSeverity} from '../../messages/severity.ts'

export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

export type Counts = Readonly<Record<Severity, number>>

export interface Item extends Span {
  readonly message: VFileMessage
  readonly severity: Severity
  /** The rule without the entry that matched. */
  readonly rule: string
  /** On the page, from 1. */
  readonly id: number
  /** In its article, from 1. */
  readonly number: number
}

export interface Article {
  readonly id: number
  readonly file: VFile
  readonly score: number
  /** In the order of their starts. */
  readonly items: readonly Item[]
  readonly counts: Counts
}

export function toArticles(files: readonly VFile[]): Article[] {
  let next = 1
  return files.map((file, i) => {
    const first = next
    next += file.messages.length
    const items = toItems(file.messages, first)
    return {id: i + 1, file, score: file.data.score ?? 0, items, counts: countItems(items)}
  })
}

function toItems(messages: readonly VFileMessage[], first: number): Item[] {
  const placed = messages.map((message) => {
    const place = message.place as unknown as {start: {offset: number}; end: {offset: number}}
    return {message, start: place.start.offset, end: place.end.offset}
  })
  placed.sort((a, b) => a.start - b.start || a.end - b.end)
  return placed.map(({message, start, end}, i) => ({
    message,
    start,
    end,
    severity: toSeverity(message.fatal),
    rule: (message.ruleId ?? '').split('/')[0]!,
    id: first + i,
    number: i + 1,
  }))
}

export function countItems(items: readonly Item[]): Counts {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {severity} of items) counts[severity]++
  return counts
}

export function addCounts(list: readonly Counts[]): Counts {
  const sum = {error: 0, warning: 0, info: 0}
  for (const counts of list) for (const severity of SEVERITIES) sum[severity] += counts[severity]
  return sum
}
