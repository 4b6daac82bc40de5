/** The stages in order: paragraphs → rules → findings → messages. */
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Paragraph, Span} from './core/document.ts'
import type {OptionValues} from './core/options.ts'
import type {Language, Point, Rule} from './core/rule.ts'
import {toScore} from './messages/score.ts'
import {type RuleFinding, type RuleLevel, settle, severityOf} from './messages/settle.ts'
import {type Note, suppress} from './messages/suppress.ts'
import {addMessage, addNote} from './messages/to-message.ts'
import type {Gazetteer} from './names/gazetteer.ts'
import {NameIndex} from './names/name-index.ts'
import type {SiteNames} from './names/site.ts'
import type {PackTables} from './packs/tables.ts'
import {findDirectives} from './parse/directives.ts'

/** What a run is made with; the same for every file of it. */
export interface Settings {
  readonly rules: readonly Rule[]
  readonly levels: ReadonlyMap<string, RuleLevel>
  /** By rule id; a rule without options has no entry. */
  readonly ruleOptions: ReadonlyMap<string, OptionValues>
  readonly tables: PackTables
  readonly gazetteer: Gazetteer
  readonly language: Language
  /** Rules that a comment in the text may name. */
  readonly ruleIds: ReadonlySet<string>
  readonly reportUnusedDirectives: boolean
  /** Folded names that are left alone. */
  readonly ignoredNames: ReadonlySet<string>
}

/** The articles a file is compared with, and the file's name among them. */
export interface Among {
  readonly names: SiteNames
  readonly path: string
}

/** The first of two passes over many files: counts the names of one in `among.names`. */
export function collectNames(file: VFile, paragraphs: Iterable<Paragraph>, settings: Settings, among: Among): void {
  const names = new NameIndex(settings.gazetteer, {ignored: settings.ignoredNames})
  for (const paragraph of paragraphs) names.add(paragraph)
  const toPoint = toPoints(file)
  among.names.add(among.path, names, ({start, end}: Span) => ({start: toPoint(start), end: toPoint(end)}))
}

/** Looks at each paragraph as it comes, so that only names and findings stay in memory; then adds messages and the score. */
export function lintParagraphs(file: VFile, paragraphs: Iterable<Paragraph>, settings: Settings, among?: Among): void {
  const text = textOf(file)
  const names = new NameIndex(settings.gazetteer, {ignored: settings.ignoredNames, site: among})
  const findings: RuleFinding[] = []
  const visitors = settings.rules.map((rule) =>
    rule.create({
      tables: settings.tables,
      names,
      options: settings.ruleOptions.get(rule.id) ?? {},
      slice: ({start, end}) => text.slice(start, end),
      report: (finding) => findings.push({rule, finding: {...finding, actual: text.slice(finding.start, finding.end)}}),
    }),
  )
  let words = 0
  for (const paragraph of paragraphs) {
    words += countWords(paragraph)
    for (const visitor of visitors) visitor.paragraph?.(paragraph)
  }
  for (const visitor of visitors) visitor.end?.()
  const {kept, notes} = suppress(settle(findings), findDirectives(text), text, {
    ruleIds: settings.ruleIds,
    reportUnused: settings.reportUnusedDirectives,
  })
  addMessages(file, kept, notes, settings)
  file.data.score = toScore(
    kept.map((item) => ({severity: severityOf(item, settings.levels), category: item.rule.category})),
    words,
  )
}

function addMessages(file: VFile, findings: readonly RuleFinding[], notes: readonly Note[], settings: Settings): void {
  const toPoint = toPoints(file)
  let next = 0
  for (const item of findings) {
    while (next < notes.length && notes[next]!.start < item.finding.start)
      addNote(file, notes[next++]!, settings.language, toPoint)
    addMessage(file, item, severityOf(item, settings.levels), settings.language, toPoint)
  }
  for (const note of notes.slice(next)) addNote(file, note, settings.language, toPoint)
}

/** Line and column of an offset; the lines are looked for on the first call only. */
function toPoints(file: VFile): (offset: number) => Point {
  let points: ReturnType<typeof location> | undefined
  return (offset) => {
    points ??= location(textOf(file))
    return points.toPoint(offset) as Point
  }
}

/** The text that places refer to: the file's own, or the one read from a file that is none. */
export function textOf(file: VFile): string {
  return file.data.text ?? String(file)
}

function countWords({sentences}: Paragraph): number {
  let words = 0
  for (const {tokens} of sentences)
    for (const {kind} of tokens) if (kind !== 'punctuation' && kind !== 'symbol') words++
  return words
}

declare module 'vfile' {
  interface DataMap {
    /** 0 (edited French) to 100 (spun or raw machine output). */
    score: number
    /** Of a Word document: its text, one paragraph a line, to which places refer. */
    text: string
  }
}
