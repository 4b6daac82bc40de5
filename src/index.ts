/** The public API: lint text or vfiles, the retext plugin, rules and types. */
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {Language, Rule} from './core/rule.ts'
import type {RuleLevel} from './messages/settle.ts'
import {Gazetteer} from './names/gazetteer.ts'
import {compilePreferences, type NamePreferences} from './names/preferences.ts'
import {SiteNames} from './names/site.ts'
import {compilePacks, foldName, type Tables} from './packs/compile.ts'
import type {LoadedPack} from './packs/load.ts'
import type {Pack} from './packs/schema.ts'
import {openTables} from './packs/tables.ts'
import {paragraphSpans, parseParagraphs} from './parse/index.ts'
import {type Among, collectNames, lintParagraphs, type Settings} from './pipeline.ts'
import {rules} from './rules/index.ts'

export type {Paragraph, Sentence, Span, Token} from './core/document.ts'
export {OperationalError} from './core/errors.ts'
export type {
  Category,
  Finding,
  FixKind,
  Language,
  Localised,
  Rule,
  RuleContext,
  RuleExample,
  RuleVisitor,
  Severity,
} from './core/rule.ts'
export {defineRule} from './core/rule.ts'
export type {RuleLevel} from './messages/settle.ts'
export type {NamePreferences} from './names/preferences.ts'
export type {SiteName, SiteNames, SpellingCount} from './names/site.ts'
export type {LoadedPack} from './packs/load.ts'
export type {Collocation, EnglishPhrase, Entity, Frame, Loanword, Pack, Phrase, Translation} from './packs/schema.ts'
export {rules} from './rules/index.ts'

/** Choices for a run; everything has a default. */
export interface Options {
  /** Rules to run; all of calque's by default. */
  readonly rules?: readonly Rule[]
  /** A level for a rule by id; `off` leaves it out. */
  readonly levels?: Readonly<Record<string, RuleLevel>>
  /** Packs of the user's own, which add to those of the package. */
  readonly packs?: readonly Pack[]
  /** Names the house spells its own way, and names to leave alone. */
  readonly names?: NamePreferences
  /** Language of the messages; English by default. */
  readonly language?: Language
}

/** Lints files with the same options; data files are opened once. */
export interface Linter {
  /** Adds messages to the file (or to a new one, for a string) and sets `data.score`; never throws on any text. `among` compares its names with other files'. */
  lint(input: string | VFile, among?: Among): VFile
  /** Names of many files, to be filled by `collect` and handed to `lint`. */
  createSite(): SiteNames
  /** Counts the names of a file in `among.names`. */
  collect(input: string | VFile, among: Among): void
  readonly settings: Settings
}

export function createLinter(options: Options = {}): Linter {
  const own: Tables[] = options.packs ? [compilePacks(options.packs)] : []
  const known = new Gazetteer(openTables(own))
  const preferences = compilePreferences(options.names?.prefer, known)
  const tables = openTables(preferences ? [preferences, ...own] : own)
  const levels = new Map(Object.entries(options.levels ?? {}))
  const settings: Settings = {
    rules: (options.rules ?? rules).filter(({id}) => levels.get(id) !== 'off'),
    levels,
    tables,
    gazetteer: new Gazetteer(tables),
    language: options.language ?? 'en',
    ignoredNames: new Set((options.names?.ignore ?? []).map(foldName)),
  }
  return {
    settings,
    lint(input, among) {
      const file = toFile(input)
      lintParagraphs(file, parseParagraphs(String(file)), settings, among)
      return file
    },
    createSite: () => new SiteNames((given) => settings.gazetteer.givenVariants(given)),
    collect(input, among) {
      const file = toFile(input)
      collectNames(file, parseParagraphs(String(file)), settings, among)
    },
  }
}

function toFile(input: string | VFile): VFile {
  return typeof input === 'string' ? new VFile(input) : input
}

/** Reads the packs below a folder; a broken one has no `pack` and a file whose messages say what is wrong, with places. */
export async function loadPacks(folder: string): Promise<LoadedPack[]> {
  // The YAML parser and the schema library cost more than a whole run, so they load for own packs only.
  const packs = await import('./packs/load.ts')
  return packs.loadPacks(folder)
}

/** Lints one text: a vfile with messages, in the order of the text, and `data.score`. */
export function lint(input: string | VFile, options?: Options): VFile {
  return createLinter(options).lint(input)
}

/** Plugin for unified: lints an nlcst tree that another parser made, `retext-latin` for one. */
export function retextCalque(options?: Options): (tree: Root, file: VFile) => void {
  const {settings} = createLinter(options)
  return (tree, file) => lintParagraphs(file, parseParagraphs(String(file), paragraphSpans(tree)), settings)
}
