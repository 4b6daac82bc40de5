import type {Span} from '../../core/document.ts'
import type {FixKind, Severity} from '../../core/rule.ts'

/** What broke a sentence: its name is the second half of the message's id. */
export type FlawKind = 'stop-inside' | 'missing-space' | 'missing-stop' | 'stray-capital'

export interface Flaw extends Span {
  readonly kind: FlawKind
  readonly expected: readonly string[]
  readonly severity?: Severity | undefined
  readonly fix?: FixKind | undefined
}
