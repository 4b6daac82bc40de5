/** Linted and hand-made files for reporters. */
import {VFile} from 'vfile'
import {location} from 'vfile-location'
import {VFileMessage} from 'vfile-message'
import type {Severity} from '../../src/core/rule.ts'
import {createLinter} from '../../src/index.ts'
import {toFatal} from '../../src/messages/severity.ts'

const linter = createLinter()

export function lintFile(text: string, path = 'article.txt'): VFile {
  return linter.lint(new VFile({path, value: text}))
}

export interface Note {
  readonly start: number
  readonly end: number
  readonly severity?: Severity
  readonly reason?: string
  readonly expected?: string[]
  readonly note?: string
  readonly related?: readonly {start: number; end: number}[]
}

/** A file with messages at the given places, whatever the text: reporters must lay out all. */
export function createFile(text: string, notes: readonly Note[], path = 'article.txt'): VFile {
  const file = new VFile({path, value: text})
  const points = location(text)
  const toPoint = (offset: number) => points.toPoint(offset) as {line: number; column: number; offset: number}
  for (const {
    start,
    end,
    severity = 'warning',
    reason = 'Unexpected text',
    expected = [],
    note,
    related = [],
  } of notes) {
    const place = {start: toPoint(start), end: toPoint(end)}
    const message = new VFileMessage(reason, {place, source: 'calque', ruleId: 'name-form/minsk'})
    message.fatal = toFatal(severity) ?? undefined
    message.actual = text.slice(start, end)
    message.expected = expected
    message.url = 'https://unpkg.com/calque/docs/rules/name-form.md'
    if (note !== undefined) message.note = note
    message.related = related.map((span) => ({
      text: text.slice(span.start, span.end),
      start: toPoint(span.start),
      end: toPoint(span.end),
    }))
    file.messages.push(message)
  }
  file.data.score = 12.5
  return file
}

/** A file with one message on the first occurrence of `actual`. */
export function createFileOn(text: string, actual: string, note: Omit<Note, 'start' | 'end'> = {}): VFile {
  const start = text.indexOf(actual)
  return createFile(text, [{start, end: start + actual.length, ...note}])
}
