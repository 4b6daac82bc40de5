/** The stages in order: paragraphs → rules → findings → messages. */
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {Paragraph, Span} from './core/document.ts'
import type {Language, Point, Rule} from './core/rule.ts'
import {toScore} from './messages/score.ts'
import {type RuleFinding, type RuleLevel, settle, severityOf} from './messages/settle.ts'
import {addMessage} from './messages/to-message.ts'
import type {Gazetteer} from './names/gazetteer.ts'
import {NameIndex} from './names/name-index.ts'
import type {SiteNames} from './names/site.ts'
import type {PackTables} from './packs/tables.ts'

/** What a run is made with; the same for every file of it. */
export interface Settings {
  readonly rules: readonly Rule[]
  readonly levels: ReadonlyMap<string, RuleLevel>
  readonly tables: PackTables
  readonly gazetteer: Gazetteer
  readonly language: Language
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

/** Line and column of an offset; the lines are looked for on the first call only. */
function toPoints(file: VFile): (offset: number) => Point {
  let points: ReturnType<typeof location> | undefined
  return (offset) => {
    points ??= location(String(file))
    return points.toPoint(offset) as Point
  }
}

/** Looks at each paragraph as it comes, so that only names and findings stay in memory; then adds messages and the score. */
export function lintParagraphs(file: VFile, paragraphs: Iterable<Paragraph>, settings: Settings, among?: Among): void {
  const text = String(file)
  const names = new NameIndex(settings.gazetteer, {ignored: settings.ignoredNames, site: among})
  const findings: RuleFinding[] = []
  const visitors = settings.rules.map((rule) =>
    rule.create({
      tables: settings.tables,
      names,
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
  const settled = settle(findings)
  const toPoint = toPoints(file)
  for (const item of settled) addMessage(file, item, severityOf(item, settings.levels), settings.language, toPoint)
  file.data.score = toScore(
    settled.map((item) => severityOf(item, settings.levels)),
    words,
  )
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
  }
}
