/** The report people read in a terminal. */
import {styleText} from 'node:util'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Language, Severity} from '../core/rule.ts'
import {toSeverity} from '../messages/severity.ts'
import {textOf} from '../pipeline.ts'
import {toExcerpt, toPrintable} from './excerpt.ts'
import type {ReportOptions} from './index.ts'
import {columnsOf, toCharacters} from './width.ts'

type Style = Parameters<typeof styleText>[0]
export type Paint = (style: Style, text: string) => string

const STYLES: Readonly<Record<Severity, Style>> = {error: 'red', warning: 'yellow', info: 'blue'}
const SIGNS: Readonly<Record<Severity, string>> = {error: '✖', warning: '▲', info: '●'}

const WORDS = {
  en: {
    severity: {error: 'error', warning: 'warning', info: 'info'},
    counts: {error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes']},
    files: ['file', 'files'],
    clean: 'No problem found',
    in: 'in',
    score: 'machine score',
    first: 'also:',
    remove: 'take it out',
    explain: 'More on a rule:',
  },
  fr: {
    severity: {error: 'erreur', warning: 'alerte', info: 'note'},
    counts: {error: ['erreur', 'erreurs'], warning: ['alerte', 'alertes'], info: ['note', 'notes']},
    files: ['fichier', 'fichiers'],
    clean: 'Rien à signaler',
    in: 'dans',
    score: 'score machine',
    first: 'aussi :',
    remove: 'à supprimer',
    explain: 'Pour en savoir plus sur une règle :',
  },
} as const satisfies Record<Language, unknown>

export function toPaint(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, {validateStream: false}) : (_, text) => text
}

export function reportPretty(files: readonly VFile[], {color, columns, language}: ReportOptions): string {
  const paint = toPaint(color)
  const shown = files.filter((file) => file.messages.length > 0)
  const blocks = shown.map((file) => reportFile(file, paint, columns, language))
  return `${[...blocks, summary(files, paint, columns, language)].join('\n')}\n`
}

function reportFile(file: VFile, paint: Paint, columns: number, language: Language): string {
  const text = textOf(file)
  const score = `${WORDS[language].score} ${formatNumber(file.data.score ?? 0, language)}`
  const path = clipColumns(toPrintable(file.path), columns - columnsOf(score) - 2)
  const head = `${paint(['bold', 'underline'], path)}  ${paint('dim', score)}`
  return [head, '', ...file.messages.map((message) => reportMessage(message, text, paint, columns, language))].join(
    '\n',
  )
}

/** Place, severity and reason; the line with the place underlined; the fixes under it. */
export function reportMessage(
  message: VFileMessage,
  text: string,
  paint: Paint,
  columns: number,
  language: Language,
): string {
  const severity = toSeverity(message.fatal)
  const style = STYLES[severity]
  const place = message.place as unknown as {start: {line: number; offset: number}; end: {offset: number}}
  const line = String(place.start.line)
  const gutter = ' '.repeat(line.length + 3)
  const bar = paint('dim', '│')
  const excerpt = toExcerpt(text, place.start.offset, place.end.offset, columns - gutter.length - 3)
  const [mark, reason] = [
    paint(style, `${SIGNS[severity]} ${WORDS[language].severity[severity]}`),
    toPrintable(message.reason),
  ]
  const id = paint('dim', toPrintable(message.ruleId ?? ''))
  const rows = [
    `  ${paint('bold', `${message.line}:${message.column}`)}  ${mark}  ${id}`,
    ...wrap(reason, columns - 4).map((row) => `    ${row}`),
    `  ${paint('dim', line)} ${bar} ${excerpt.before}${paint([style, 'bold'] as Style, excerpt.actual)}${excerpt.after}`,
    `${gutter}${bar} ${' '.repeat(excerpt.indent)}${paint(style, '^'.repeat(excerpt.width))}`,
  ]
  const fixes = describeFixes(message, language)
  if (fixes) {
    const room = columns - gutter.length - 3
    const indent = Math.max(0, Math.min(excerpt.indent, room - columnsOf(fixes)))
    rows.push(`${gutter}${bar} ${' '.repeat(indent)}${paint('green', clipColumns(fixes, room))}`)
  }
  if (message.note)
    rows.push(
      ...wrap(toPrintable(message.note), columns - gutter.length - 4).map(
        (row) => `${gutter}${paint('dim', `= ${row}`)}`,
      ),
    )
  const related = message.related ?? []
  if (related.length > 0) {
    const places = related
      .map(({text: other, start}) => `${toPrintable(other)} ${start.line}:${start.column}`)
      .join(', ')
    rows.push(
      ...wrap(`${WORDS[language].first} ${places}`, columns - gutter.length - 4).map(
        (row) => `${gutter}${paint('dim', `= ${row}`)}`,
      ),
    )
  }
  return `${rows.join('\n')}\n`
}

/** The first fixes, best first; an empty one takes the text out. */
function describeFixes(message: VFileMessage, language: Language): string {
  const fixes = (message.expected ?? [])
    .slice(0, 4)
    .map((fix) => (fix === '' ? WORDS[language].remove : toPrintable(fix)))
  return fixes.length > 0 ? `→ ${fixes.join(' · ')}` : ''
}

function summary(files: readonly VFile[], paint: Paint, columns: number, language: Language): string {
  const words = WORDS[language]
  const severities = files.flatMap((file) => file.messages.map((message) => toSeverity(message.fatal)))
  const fileCount = `${files.length} ${words.files[files.length === 1 ? 0 : 1]}`
  if (severities.length === 0) return paint('green', `✔ ${words.clean} ${words.in} ${fileCount}`)
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = severities.filter((other) => other === severity).length
    return count > 0 ? [paint(STYLES[severity], `${count} ${words.counts[severity][count === 1 ? 0 : 1]}`)] : []
  })
  return `${counts.join(', ')} ${words.in} ${fileCount}\n${wrap(`${words.explain} calque explain <rule>`, columns)
    .map((row) => paint('dim', row))
    .join('\n')}`
}

function formatNumber(value: number, language: Language): string {
  return language === 'fr' ? String(value).replace('.', ',') : String(value)
}

/** Breaks at spaces, or inside a word that is longer than a row, so that no row is wider than `columns`. */
export function wrap(text: string, columns: number): string[] {
  const rows: string[] = []
  let row = ''
  for (const word of text.split(' ').flatMap((part) => breakWord(part, columns))) {
    if (row && columnsOf(row) + 1 + columnsOf(word) > columns) {
      rows.push(row)
      row = word
    } else row = row ? `${row} ${word}` : word
  }
  return [...rows, row]
}

function breakWord(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word]
  const head = fitColumns(word, columns)
  return head ? [head, ...breakWord(word.slice(head.length), columns)] : [word]
}

/** As much of the start of a text as fits. */
function fitColumns(text: string, columns: number): string {
  let width = 0
  let kept = ''
  for (const character of toCharacters(text)) {
    width += columnsOf(character)
    if (width > columns) break
    kept += character
  }
  return kept
}

export function clipColumns(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : `${fitColumns(text, columns - 1)}…`
}
