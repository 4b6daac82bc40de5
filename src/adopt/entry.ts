/** What linting adds to a file ↔ the text that a cache keeps of it. */
import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'

interface StoredMessage {
  readonly reason: string
  readonly place: unknown
  readonly cause?: StoredMessage
  /** The fields that a linter sets on a message, whichever they are. */
  readonly fields: Readonly<Record<string, unknown>>
}

interface StoredFile {
  readonly messages: readonly StoredMessage[]
  readonly data: Readonly<Record<string, unknown>>
}

/** The same for a file of the same name only where it is not stored; what the constructor sets from reason and place is left out. */
const DERIVED: ReadonlySet<string> = new Set([
  ...['reason', 'place', 'cause', 'message', 'line', 'column'],
  ...['file', 'name', 'stack', 'ancestors'],
])

/** A line with a checksum, then JSON, so that half an entry is none. */
export function toEntry({messages, data}: VFile): string {
  const stored: StoredFile = {messages: messages.map(toStored), data}
  const text = JSON.stringify(stored)
  return `${checksum(text)}\n${text}`
}

/** Adds what the entry holds to the file; false, and nothing added, where the entry is damaged. */
export function restore(file: VFile, entry: string): boolean {
  const [sum, text = ''] = [entry.slice(0, entry.indexOf('\n')), entry.slice(entry.indexOf('\n') + 1)]
  if (checksum(text) !== sum) return false
  // Nothing but `toEntry` makes an entry with the right sum.
  const {messages, data} = JSON.parse(text) as StoredFile
  for (const stored of messages) {
    const message = toMessage(stored)
    message.file = file.path ?? ''
    message.name = `${file.path ? `${file.path}:` : ''}${message.line}:${message.column}`
    file.messages.push(message)
  }
  Object.assign(file.data, data)
  return true
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function toStored(message: VFileMessage): StoredMessage {
  const {reason, place, cause} = message
  const fields = Object.fromEntries(Object.entries(message).filter(([key]) => !DERIVED.has(key)))
  return {reason, place, fields, ...(cause instanceof Error && {cause: toStored(cause as VFileMessage)})}
}

function toMessage({reason, place, cause, fields}: StoredMessage): VFileMessage {
  const message = new VFileMessage(reason, {place: place as never})
  Object.assign(message, fields)
  if (cause) message.cause = toMessage(cause)
  return message
}
