/** One figure for a document: 0 for edited French, near 100 for spun or raw machine output. */
import type {Severity} from '../core/rule.ts'

const WEIGHTS: Readonly<Record<Severity, number>> = {error: 1, warning: 0.5, info: 0.1}

/** Weighted findings per 1000 words at which the score is 63; a short text counts as this many words at least. */
const SCALE = 12
const FEWEST_WORDS = 150

/** 0 to 100, one decimal: 100 · (1 − e^(−weighted findings per 1000 words ÷ 12)). */
export function toScore(severities: readonly Severity[], words: number): number {
  const weighted = severities.reduce((sum, severity) => sum + WEIGHTS[severity], 0)
  const density = (1000 * weighted) / Math.max(words, FEWEST_WORDS)
  return Math.round(1000 * (1 - Math.exp(-density / SCALE))) / 10
}
