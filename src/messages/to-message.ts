/** A finding → the vfile message that every front end reads. */
import type {VFile} from 'vfile'
import {type Options, VFileMessage} from 'vfile-message'
import type {FixKind, Language, Point, RelatedPlace, Severity} from '../core/rule.ts'
import {quote} from '../core/wording.ts'
import type {RuleFinding} from './settle.ts'
import {toFatal} from './severity.ts'
import type {Note} from './suppress.ts'

export const SOURCE = 'calque'

/** Page of a rule; the packaged copy is `docs/rules/<id>.md`. */
export function toUrl(ruleId: string): string {
  return `https://unpkg.com/calque/docs/rules/${ruleId}.md`
}

const CONFIGURATION_URL = 'https://unpkg.com/calque/docs/configuration.md'

/** Adds the message to the file; `toPoint` gives line and column (from 1) of an offset. */
export function addMessage(
  file: VFile,
  {rule, finding}: RuleFinding,
  severity: Severity,
  language: Language,
  toPoint: (offset: number) => Point,
): void {
  const message = createMessage(rule.message(finding)[language], {
    place: {start: toPoint(finding.start), end: toPoint(finding.end)},
    source: SOURCE,
    ruleId: finding.entryId ? `${rule.id}/${finding.entryId}` : rule.id,
  })
  message.fatal = toFatal(severity) ?? undefined
  message.actual = finding.actual
  message.expected = [...finding.expected]
  message.url = toUrl(rule.id)
  message.fix = finding.expected.length > 0 ? (finding.fix ?? rule.fix) : 'none'
  if (finding.partner) message.partner = {start: toPoint(finding.partner.start), end: toPoint(finding.partner.end)}
  if (finding.note) message.note = finding.note[language]
  const related = finding.related ?? []
  if (related.length > 0) {
    message.related = related.map((place) => toRelated(place, toPoint))
    message.cause = toCause(related[0]!, language, toPoint)
  }
  push(file, message)
}

/** Adds what is said of a comment of the text. */
export function addNote(file: VFile, note: Note, language: Language, toPoint: (offset: number) => Point): void {
  const place = {start: toPoint(note.start), end: toPoint(note.end)}
  const message = createMessage(note.reason[language], {place, source: SOURCE, ruleId: note.id})
  message.fatal = toFatal(note.severity) ?? undefined
  message.actual = String(file).slice(note.start, note.end)
  message.expected = []
  message.url = CONFIGURATION_URL
  message.fix = 'none'
  push(file, message)
}

/** A message is an error that shows no stack, so that none need be taken down for it. */
function createMessage(reason: string, options: Options): VFileMessage {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  const message = new VFileMessage(reason, options)
  Error.stackTraceLimit = limit
  return message
}

function push(file: VFile, message: VFileMessage): void {
  message.file = file.path ?? ''
  message.name = `${file.path ? `${file.path}:` : ''}${message.line}:${message.column}`
  file.messages.push(message)
}

type Related = NonNullable<VFileMessage['related']>[number]

function toRelated({text, path, points, start, end}: RelatedPlace, toPoint: (offset: number) => Point): Related {
  const place = {text, ...(points ?? {start: toPoint(start), end: toPoint(end)})}
  return path === undefined ? place : {...place, path}
}

/** The other place as a message of its own, so that every vfile reporter can show both. */
function toCause(place: RelatedPlace, language: Language, toPoint: (offset: number) => Point): VFileMessage {
  const {start, end} = toRelated(place, toPoint)
  const reason = language === 'fr' ? `${quote(place.text)} est ici` : `${quote(place.text)} is here`
  const cause = createMessage(reason, {place: {start, end}, source: SOURCE})
  if (place.path !== undefined) cause.file = place.path
  return cause
}

/** Fields that calque adds to vfile messages. */
declare module 'vfile-message' {
  interface VFileMessage {
    /** Whether the first of `expected` may be written unasked. */
    fix?: FixKind
    /** The other half of the fix. */
    partner?: {readonly start: Point; readonly end: Point}
    related?: {readonly text: string; readonly start: Point; readonly end: Point; readonly path?: string}[]
  }
}
