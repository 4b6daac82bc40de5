/** One figure for a document: 0 for edited French, near 100 for spun or raw machine output. */
import type {Category, Severity} from '../core/rule.ts'

const WEIGHTS: Readonly<Record<Severity, number>> = {error: 1, warning: 0.5, info: 0.1}

/** Weighted findings per 1000 words at which the score is 63; a short text counts as this many words at least. */
const SCALE = 12
const FEWEST_WORDS = 150

/** Slips that writers of French make as well count this much. */
const HUMAN = 0.25
const HUMAN_CATEGORIES: ReadonlySet<Category> = new Set<Category>(['grammar', 'typography', 'spelling'])

export interface Scored {
  readonly severity: Severity
  readonly category: Category
}

/** 0 to 100, one decimal: 100 · (1 − e^(−weighted findings per 1000 words ÷ 12)). */
export function toScore(findings: readonly Scored[], words: number): number {
  const weighted = findings.reduce(
    (sum, {severity, category}) => sum + WEIGHTS[severity] * (HUMAN_CATEGORIES.has(category) ? HUMAN : 1),
    0,
  )
  const density = (1000 * weighted) / Math.max(words, FEWEST_WORDS)
  return Math.round(1000 * (1 - Math.exp(-density / SCALE))) / 10
}
