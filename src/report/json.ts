/** JSON: an array of files in the shape of vfile-reporter-json, plus each file's score. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** A point of a file: 1-based line and column, 0-based offset in UTF-16 code units. */
interface JsonPoint {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A message as programs read it; `docs/schemas/report.schema.json` is its contract. */
export interface JsonMessage {
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly place: {readonly start: JsonPoint; readonly end: JsonPoint}
  readonly ruleId: string
  readonly source: string
  /** `true`: error; `false`: warning; `null`: information. */
  readonly fatal: boolean | null
  readonly actual: string
  readonly expected: readonly string[]
  readonly note: string | null
  readonly url: string
  readonly related: readonly {readonly text: string; readonly start: JsonPoint; readonly end: JsonPoint}[]
}

export function toJsonMessage(message: VFileMessage): JsonMessage {
  return {
    reason: message.reason,
    line: message.line!,
    column: message.column!,
    place: message.place as unknown as JsonMessage['place'],
    ruleId: message.ruleId!,
    source: message.source!,
    fatal: message.fatal ?? null,
    actual: message.actual!,
    expected: message.expected ?? [],
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
