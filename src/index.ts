/** The public API: lint text or vfiles, the retext plugin, rules and types. */
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {Paragraph} from './core/document.ts'
import {OperationalError} from './core/errors.ts'
import {type OptionValues, resolveOptions} from './core/options.ts'
import type {Language, Rule} from './core/rule.ts'
import type {FixType} from './fix/edits.ts'
import {type Fixed, fixText} from './fix/index.ts'
import {readFormat} from './formats/readers.ts'
import {type Type, typeOf} from './formats/types.ts'
import type {RuleLevel} from './messages/settle.ts'
import {Gazetteer} from './names/gazetteer.ts'
import {compilePreferences, type NamePreferences} from './names/preferences.ts'
import {SiteNames} from './names/site.ts'
import {acceptWords, compilePacks, foldName, type Tables} from './packs/compile.ts'
import type {LoadedPack} from './packs/load.ts'
import type {Pack} from './packs/schema.ts'
import {openTables, type PackTables} from './packs/tables.ts'
import {findDirectives, maskDirectives} from './parse/directives.ts'
import {paragraphSpans, parseBlocks, parseParagraphs} from './parse/index.ts'
import {type Among, collectNames, lintParagraphs, type Settings} from './pipeline.ts'
import {rules} from './rules/index.ts'

export type {Paragraph, ParagraphKind, Sentence, Span, Token} from './core/document.ts'
export {OperationalError} from './core/errors.ts'
export type {OptionValue, OptionValues, RuleOption} from './core/options.ts'
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
export type {FixType} from './fix/edits.ts'
export type {Fixed} from './fix/index.ts'
export {type Type, types} from './formats/types.ts'
export type {RuleLevel} from './messages/settle.ts'
export type {NamePreferences} from './names/preferences.ts'
export type {SiteName, SiteNames, SpellingCount} from './names/site.ts'
export type {LoadedPack} from './packs/load.ts'
export type {
  AcceptedWord,
  Collocation,
  EnglishPhrase,
  Entity,
  Frame,
  Loanword,
  Pack,
  Phrase,
  Translation,
} from './packs/schema.ts'
export type {Among} from './pipeline.ts'
export {rules} from './rules/index.ts'

/** Choices for a run; everything has a default. */
export interface Options {
  /** Rules to run; all of calque's by default. */
  readonly rules?: readonly Rule[]
  /** A level for a rule by id; `off` leaves it out. */
  readonly levels?: Readonly<Record<string, RuleLevel>>
  /** Options of rules by rule id, as in `{spacing: {strict: true}}`; each rule's page lists its own. */
  readonly ruleOptions?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Names the house spells its own way, and names to leave alone. */
  readonly names?: NamePreferences
  /** Packs of the user's own, which add to those of the package. */
  readonly packs?: readonly Pack[]
  /** Words of the user's own that are right as they stand, whatever their case: no misspelling and no English. */
  readonly words?: readonly string[]
  /** Language of the messages; English by default. */
  readonly language?: Language
  /** Warn of comments (`<!-- calque-disable … -->`) that silence nothing. */
  readonly reportUnusedDirectives?: boolean
  /** Format of the files; by default each file's extension tells, and a text without one is plain text. */
  readonly type?: Type
  /** Keys of a Markdown file's front matter whose values are linted; none by default. */
  readonly frontMatter?: readonly string[]
  /** What `fix` writes: fixes that are surely right (`safe`, the default), or the first suggestion of every error and warning as well. */
  readonly fixType?: FixType
}

/** What is said of one text. */
export interface TextOptions {
  /** Its format; stands before that of `Options`. */
  readonly type?: Type | undefined
  /** The articles its names are compared with, see `Linter.createSite`. */
  readonly among?: Among | undefined
}

/** Lints files with the same options; data files are opened once. */
export interface Linter {
  /**
   * Adds messages to the file (or to a new one, for a string) and sets `data.score`; never throws on any text, only on bytes that are no
   * Word document.
   */
  lint(input: string | VFile, options?: TextOptions): VFile
  /** Names of many files, to be filled by `collect` and handed to `lint`. */
  createSite(): SiteNames
  /** Counts the names of a file in `among.names`. */
  collect(input: string | VFile, options: TextOptions & {readonly among: Among}): void
  /**
   * Writes fixes into the text of the file (or of a new one, for a string), adds the messages that are left, and sets `data.score` and
   * `data.fixed`. Markup is never written across, and a Word document is only linted.
   */
  fix(input: string | VFile, options?: TextOptions): VFile
  readonly settings: Settings
}

export function createLinter(options: Options = {}): Linter {
  const tables = openOwnTables(options)
  const levels = new Map(Object.entries(options.levels ?? {}))
  const chosen = options.rules ?? rules
  const settings: Settings = {
    rules: chosen.filter(({id}) => levels.get(id) !== 'off'),
    levels,
    ruleOptions: readRuleOptions(chosen, options.ruleOptions ?? {}),
    tables,
    gazetteer: new Gazetteer(tables),
    language: options.language ?? 'en',
    ruleIds: new Set([...rules, ...(options.rules ?? [])].map(({id}) => id)),
    reportUnusedDirectives: options.reportUnusedDirectives ?? false,
    ignoredNames: new Set((options.names?.ignore ?? []).map(foldName)),
  }
  const read = (file: VFile, type: Type | undefined) =>
    readParagraphs(file, type ?? options.type ?? typeOf(file.path), options.frontMatter ?? [])
  return {
    settings,
    lint(input, {type, among} = {}) {
      const file = toFile(input)
      lintParagraphs(file, read(file, type), settings, among)
      return file
    },
    createSite: () => new SiteNames(settings.gazetteer),
    collect(input, {type, among}) {
      const file = toFile(input)
      collectNames(file, read(file, type), settings, among)
    },
    fix(input, {type = options.type, among} = {}) {
      const file = toFile(input)
      const lintPass = (pass: VFile) => lintParagraphs(pass, read(pass, type), settings, among)
      return fixFile(file, type ?? typeOf(file.path), options, lintPass)
    },
  }
}

function fixFile(
  file: VFile,
  type: Type,
  {frontMatter = [], fixType = 'safe'}: Options,
  lintPass: (file: VFile) => void,
): VFile {
  if (type === 'docx') {
    lintPass(file)
    file.data.fixed = []
    return file
  }
  const {
    text,
    fixed,
    file: linted,
  } = fixText(String(file), {
    markup: {type, frontMatter},
    fixType,
    lint(value) {
      const pass = new VFile({path: file.path, value})
      lintPass(pass)
      return pass
    },
  })
  file.value = text
  file.messages.push(...linted.messages)
  file.data.score = linted.data.score ?? 0
  file.data.fixed = fixed
  return file
}

declare module 'vfile' {
  interface DataMap {
    /** What `fix` wrote, in the order of writing. */
    fixed: readonly Fixed[]
  }
}

function toFile(input: string | VFile): VFile {
  return typeof input === 'string' ? new VFile(input) : input
}

/** What the user prefers comes before the user's packs, and these before those of the package. */
function openOwnTables({packs, words, names}: Options): PackTables {
  const own: Tables[] = [...(packs ? [compilePacks(packs)] : []), ...(words ? [acceptWords(words)] : [])]
  const tables = openTables(own)
  const preferences = compilePreferences(names?.prefer, new Gazetteer(tables))
  return preferences ? openTables([preferences, ...own]) : tables
}

/** Options of each rule that has some; throws an `OperationalError` on a rule, option or value that is not there. */
function readRuleOptions(
  chosen: readonly Rule[],
  given: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): ReadonlyMap<string, OptionValues> {
  const known = new Set([...chosen, ...rules].map(({id}) => id))
  const unknown = Object.keys(given).find((id) => !known.has(id))
  if (unknown !== undefined)
    throw new OperationalError('unknown-rule', `Cannot set options of rule '${unknown}': no such rule`)
  const withOptions = chosen.filter(({id, options}) => options || given[id])
  return new Map(withOptions.map(({id, options}) => [id, resolveOptions(id, options, given[id])]))
}

/** What both passes see of a file: plain text goes through as a stream; what has markup is read first. */
function readParagraphs(file: VFile, type: Type, keys: readonly string[]): Iterable<Paragraph> {
  if (type === 'text') return parseParagraphs(String(file))
  const value = type === 'docx' ? (file.value ?? '') : maskDirectives(String(file), findDirectives(String(file)))
  const {text, blocks} = readFormat(type, value, file.path ?? '', keys)
  if (type === 'docx') file.data.text = text
  return parseBlocks(blocks)
}

/** Reads the packs below a folder; a broken one has no `pack` and a file whose messages say what is wrong, with places. */
export async function loadPacks(folder: string): Promise<LoadedPack[]> {
  // The YAML parser and the schema library cost more than a whole run, so they load for own packs only.
  const packs = await import('./packs/load.ts')
  return packs.loadPacks(folder)
}

/** The choices that the configuration files above a text, or a folder of texts, make: see docs/configuration.md. */
export async function loadConfig(pathOrFolder: string): Promise<Options> {
  const config = await import('./config/load.ts')
  return config.loadOptions(
    pathOrFolder,
    rules.map(({id, docs}) => ({id, summary: docs.summary.en})),
  )
}

/** Lints one text: a vfile with messages, in the order of the text, and `data.score`. */
export function lint(input: string | VFile, options?: Options): VFile {
  return createLinter(options).lint(input)
}

/** Fixes one text: a vfile that holds the fixed text, the messages that are left, and what was written (`data.fixed`). */
export function fix(input: string | VFile, options?: Options): VFile {
  return createLinter(options).fix(input)
}

/** Plugin for unified: lints an nlcst tree that another parser made, `retext-latin` for one. */
export function retextCalque(options?: Options): (tree: Root, file: VFile) => void {
  const {settings} = createLinter(options)
  return (tree, file) => lintParagraphs(file, parseParagraphs(String(file), paragraphSpans(tree)), settings)
}
