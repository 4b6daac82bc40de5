/** Reviewdog's diagnostic format, one message a line; the fixes become suggestions in a review. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../core/rule.ts'
import {toSeverity} from '../messages/severity.ts'
import {SOURCE} from '../messages/to-message.ts'
import {textOf} from '../pipeline.ts'
import type {ReportOptions} from './index.ts'
import {nameOf, toSlashPath} from './paths.ts'
import {type Place, type Point, placeOf} from './places.ts'
import {toJson} from './text.ts'
import {Utf8Columns} from './utf8.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = {error: 'ERROR', warning: 'WARNING', info: 'INFO'}

interface Range {
  readonly start: {readonly line: number; readonly column?: number}
  readonly end: {readonly line: number; readonly column?: number}
}

export function reportRdjsonl(files: readonly VFile[], {cwd}: Pick<ReportOptions, 'cwd'>): string {
  return files
    .flatMap((file) => {
      const path = toSlashPath(nameOf(file), cwd)
      const columns = new Utf8Columns(textOf(file))
      // Places in a Word document are those of its text: nothing of the file could be replaced by them.
      const isText = file.data.text === undefined
      return file.messages.map((message) => {
        const place = placeOf(message)
        const range = place && toRange(place, columns)
        const canFix = isText && place?.end.offset !== undefined
        return `${toJson(toDiagnostic(message, path, range, canFix))}\n`
      })
    })
    .join('')
}

function toRange({start, end}: Place, columns: Utf8Columns): Range {
  // The end stands behind the last character, as in our own places.
  return {start: toPosition(start, columns), end: toPosition(end, columns)}
}

/** Without an offset the bytes of the line are not known, and the line alone is right. */
function toPosition({line, column, offset}: Point, columns: Utf8Columns): Range['start'] {
  return offset === undefined ? {line} : {line, column: columns.columnOf({column, offset})}
}

function toDiagnostic(message: VFileMessage, path: string, range: Range | undefined, canFix: boolean): unknown {
  const {reason, note, ruleId, url, expected = []} = message
  return {
    message: note ? `${reason}\n${note}` : reason,
    location: {path, range},
    severity: SEVERITIES[toSeverity(message.fatal)],
    source: {name: SOURCE},
    code: ruleId === undefined ? undefined : {value: ruleId, url},
    suggestions: canFix && expected.length > 0 ? expected.map((text) => ({range, text})) : undefined,
  }
}
