/** JSON: an array of files in the shape of vfile-reporter-json, plus each file's score. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {z} from 'zod'
import {SOURCE} from '../messages/to-message.ts'
import type {messageSchema} from './json-schema.ts'

/** A message as programs read it; `docs/schemas/report.schema.json` is its contract. */
export type JsonMessage = z.infer<typeof messageSchema>

export function toJsonMessage(message: VFileMessage): JsonMessage {
  return {
    reason: message.reason,
    line: message.line!,
    column: message.column!,
    place: message.place as unknown as JsonMessage['place'],
    ruleId: message.ruleId!,
    source: SOURCE,
    fatal: message.fatal ?? null,
    actual: message.actual!,
    expected: message.expected ?? [],
    fix: message.fix ?? 'none',
    note: message.note ?? null,
    url: message.url!,
    related: message.related ?? [],
  }
}

export function reportJson(files: readonly VFile[]): string {
  const list = files.map((file) => ({
    path: file.path,
    messages: file.messages.map(toJsonMessage),
    score: file.data.score ?? 0,
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}
