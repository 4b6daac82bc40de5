/** Annotations of GitHub Actions: workflow commands that a job's log turns into notes beside the lines. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Severity} from '../core/rule.ts'
import {STDIN} from '../core/stdin.ts'
import {toSeverity} from '../messages/severity.ts'
import type {ReportOptions} from './index.ts'
import {nameOf, toSlashPath} from './paths.ts'
import {placeOf} from './places.ts'
import {toWellFormed} from './text.ts'

const COMMANDS: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

// Everything that would drive a terminal, save line breaks, which have an escape.
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/** As the runner decodes the text of a command; line breaks cannot start another one. */
function escapeData(text: string): string {
  return toWellFormed(text).replace(CONTROLS, '\uFFFD').replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

/** As the runner decodes a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

export function reportGithub(files: readonly VFile[], {cwd}: Pick<ReportOptions, 'cwd'>): string {
  return files.flatMap((file) => file.messages.map((message) => `${toCommand(file, message, cwd)}\n`)).join('')
}

function toCommand(file: VFile, message: VFileMessage, cwd: string | undefined): string {
  const name = nameOf(file)
  const properties = {
    // Nothing of the repository would be found under the name of standard input.
    ...(name === STDIN ? {} : {file: toSlashPath(name, cwd)}),
    ...toPlace(message),
    title: `calque ${message.ruleId ?? ''}`.trimEnd(),
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  const text = message.note ? `${message.reason}\n${message.note}` : message.reason
  return `::${COMMANDS[toSeverity(message.fatal)]} ${list.join(',')}::${escapeData(text)}`
}

/** GitHub refuses columns where a place has several lines. */
function toPlace(message: VFileMessage): Record<string, number> {
  const place = placeOf(message)
  if (!place) return {}
  const {start, end} = place
  if (start.line !== end.line) return {line: start.line, endLine: end.line}
  return {line: start.line, col: start.column, endLine: end.line, endColumn: end.column}
}
