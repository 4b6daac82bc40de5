/** Findings of all rules → those that are shown: one a place, in the order of the text. */
import type {Finding, Rule, Severity} from '../core/rule.ts'

export interface RuleFinding {
  readonly rule: Rule
  readonly finding: Finding
}

/** The user's choice for a rule. */
export type RuleLevel = Severity | 'off'

const RESIDUE = 'page-residue'

/** Where two rules meet, the more specific one speaks: the earlier here. */
const SPECIFIC_FIRST = [
  RESIDUE,
  'source-gloss',
  'foreign-format',
  'mixed-script',
  'name-consistency',
  'name-form',
  'literal-translation',
  'false-friend',
  'broken-sentence',
  'english-word',
  'cognate-swap',
  'quotes',
  'spacing',
  'capital-accent',
  'agreement',
  'spelling',
]

/** The severity a finding is shown with; a rule set to a level keeps its thin evidence as information. */
export function severityOf({rule, finding}: RuleFinding, levels: ReadonlyMap<string, RuleLevel>): Severity {
  const own = finding.severity ?? rule.severity
  const level = levels.get(rule.id)
  return level === undefined || level === 'off' || own === 'info' ? own : level
}

/** Drops findings that overlap a more specific one, then sorts by place. What is said of a whole passage hides nothing in it. */
export function settle(findings: readonly RuleFinding[]): RuleFinding[] {
  const ranked = [...findings].sort((a, b) => rank(a) - rank(b) || a.finding.start - b.finding.start)
  const kept: RuleFinding[] = []
  const words = new IntervalSet()
  const passages = new IntervalSet()
  for (const item of ranked) {
    const {start, end} = item.finding
    const taken = item.rule.category === 'structure' && item.rule.id !== RESIDUE ? passages : words
    if (!taken.add(start, end)) continue
    // A line that goes altogether need not be right, nor stand once.
    if (item.rule.id === RESIDUE) passages.add(start, end)
    kept.push(item)
  }
  return kept.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end)
}

function rank({rule, finding}: RuleFinding): number {
  const specificity = SPECIFIC_FIRST.indexOf(rule.id)
  // Thin evidence never hides what is sure.
  return (specificity === -1 ? SPECIFIC_FIRST.length : specificity) + (finding.severity === 'info' ? 100 : 0)
}

/** Disjoint half-open intervals, kept sorted. */
class IntervalSet {
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** False, and nothing changes, where the interval overlaps one that is there. */
  add(start: number, end: number): boolean {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! < start) low = middle + 1
      else high = middle
    }
    if (this.#ends[low - 1]! > start || this.#starts[low]! < Math.max(end, start + 1)) return false
    this.#starts.splice(low, 0, start)
    this.#ends.splice(low, 0, end)
    return true
  }
}
