/** What a rule is: an object that explains itself and looks at paragraphs. */
import type {NameIndex} from '../names/name-index.ts'
import type {PackTables} from '../packs/tables.ts'
import type {Paragraph, Span} from './document.ts'
import type {OptionValues, RuleOption} from './options.ts'

export type Category = 'leftover' | 'name' | 'grammar' | 'typography' | 'structure' | 'spelling'

/** `error`: a publisher would refuse the text; `warning`: a sub-editor would mend it; `info`: the evidence is thin. */
export type Severity = 'error' | 'warning' | 'info'

/** `safe` fixes run with `--fix`, `suggested` ones are offered, `none` means that the rule offers none. */
export type FixKind = 'safe' | 'suggested' | 'none'

/** Languages that calque speaks. */
export type Language = 'en' | 'fr'

export type Localised = Readonly<Record<Language, string>>

/** Another place that a finding is about: the other spelling, the first occurrence. */
export interface RelatedPlace extends Span {
  readonly text: string
  /** The file it is in, where it is another one; its lines and columns are given then. */
  readonly path?: string
  readonly points?: {readonly start: Point; readonly end: Point}
}

/** Line and column from 1, offset from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** What a rule reports; `actual` is the text of the file at the span. */
export interface Finding extends Span {
  readonly actual: string
  /** What to write instead, best first; empty where the rule cannot tell. */
  readonly expected: readonly string[]
  /** The pack entry that matched. */
  readonly entryId?: string | undefined
  /** Where it differs from the rule's own. */
  readonly severity?: Severity | undefined
  /** Where it differs from the rule's own. */
  readonly fix?: FixKind | undefined
  /** Where the other half of the fix stands, as the second mark of a quotation: neither is written without the other. */
  readonly partner?: Span | undefined
  readonly note?: Localised | undefined
  readonly related?: readonly RelatedPlace[] | undefined
}

/** What a rule may ask while it looks at one document. */
export interface RuleContext {
  readonly tables: PackTables
  /** The document's names; the rule hands over each paragraph it sees. */
  readonly names: NameIndex
  /** What the user chose of the rule's options, and the defaults of the others. */
  readonly options: OptionValues
  /** The text of the file at a span. */
  slice(span: Span): string
  report(finding: Omit<Finding, 'actual'>): void
}

/** Paragraphs come in order; `end` comes once, behind the last. */
export interface RuleVisitor {
  paragraph?(paragraph: Paragraph): void
  end?(): void
}

/** An input and what the rule says of it. */
export interface RuleExample {
  readonly name: string
  readonly text: string
  readonly messages: readonly {
    /** `line:column-line:column` */
    readonly place: string
    readonly actual: string
    readonly expected: readonly string[]
    readonly severity?: Severity
  }[]
}

export interface Rule {
  /** Kebab-case; the file is named after it. */
  readonly id: string
  readonly category: Category
  /** The usual one; a finding with thinner evidence may carry another. */
  readonly severity: Severity
  readonly fix: FixKind
  readonly options?: readonly RuleOption[]
  readonly docs: {readonly summary: Localised; readonly why: Localised; readonly details?: string}
  /** At least one that reports and one that stays silent. */
  readonly examples: readonly [RuleExample, RuleExample, ...RuleExample[]]
  /** Words a finding: what was found, then what was expected, without a full stop. */
  message(finding: Finding): Localised
  create(context: RuleContext): RuleVisitor
}

/** Types a rule; every rule is made by it. */
export function defineRule(rule: Rule): Rule {
  return rule
}
