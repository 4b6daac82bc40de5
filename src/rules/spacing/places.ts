/** What the parts of the rule hand to one another. */
import type {Span} from '../../core/document.ts'
import type {Localised, Severity} from '../../core/rule.ts'

/** A place in the file and what to write there. */
export interface Place extends Span {
  readonly expected: string
  /** Which check found it. */
  readonly entryId: string
  readonly severity?: Severity | undefined
  readonly note?: Localised | undefined
}

/** Spaces that stand in a line: plain, no-break, narrow no-break. */
export const SPACE = ' \u00A0\u202F'
export const LOWER = 'a-zß-öø-ÿœ'
export const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ'

/** True for a line laid out with spaces: a table, a list of key words, code. */
export function isLayout(raw: string): boolean {
  if (raw.includes('\t') || /\|.*\||[{}]|^\s*[-=*_]{4}/.test(raw)) return true
  const wide = raw.trim().match(/ {3,}/g)
  return wide !== null && wide.length > 1
}

/** The word that ends right before an offset. */
export function wordBefore(raw: string, at: number): string {
  let from = at
  while (from > 0 && at - from < 40 && /[A-Za-zÀ-ÖØ-öø-ɏ-]/.test(raw[from - 1]!)) from--
  return raw.slice(from, at)
}

/** The word that starts at an offset. */
export function wordAfter(raw: string, at: number): string {
  return /^[A-Za-zÀ-ÖØ-öø-ɏ-]{1,40}/.exec(raw.slice(at, at + 41))?.[0] ?? ''
}
