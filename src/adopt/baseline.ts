/** Findings that are known and stay silent, and what a run does with them. */
import type {VFileMessage} from 'vfile-message'
import {type FoundIn, isSamePlace, type KnownFinding, toFinding, toKey} from './findings.ts'

export interface BaselineCounts {
  /** Findings of this run that are known. */
  readonly known: number
  /** Findings of this run that are new. */
  readonly added: number
  /** Known findings that this run should have met and has not. */
  readonly gone: number
}

interface Entry {
  readonly finding: KnownFinding
  met: number
}

export class Baseline {
  readonly #known = new Map<string, Entry>()
  readonly #byRule = new Map<string, Entry[]>()
  readonly #knownPaths = new Set<string>()
  /** Of the paths that the baseline holds, those that this run has looked at. */
  readonly #seen = new Set<string>()
  readonly #found = new Map<string, Omit<KnownFinding, 'count'> & {count: number}>()
  readonly #isWritten: boolean
  #met = 0
  #added = 0

  /** Only one that is going to be written keeps what it finds. */
  constructor(findings: readonly KnownFinding[], isWritten: boolean) {
    this.#isWritten = isWritten
    for (const finding of findings) {
      const key = toKey(finding)
      // Two branches that took up the same finding leave two lines of it when they are merged.
      const count = Math.max(finding.count, this.#known.get(key)?.finding.count ?? 0)
      this.#known.set(key, {finding: {...finding, count}, met: 0})
      this.#knownPaths.add(finding.path)
    }
    for (const entry of this.#known.values()) {
      const name = toRuleKey(entry.finding)
      const others = this.#byRule.get(name)
      if (others) others.push(entry)
      else this.#byRule.set(name, [entry])
    }
  }

  /** The messages to show, in their order: of those that are alike, the first are known; none where the baseline is going to be written. */
  match(messages: readonly VFileMessage[], source: FoundIn): VFileMessage[] {
    if (this.#knownPaths.has(source.path)) this.#seen.add(source.path)
    const findings = messages.map((message) => toFinding(message, source))
    if (this.#isWritten) for (const finding of findings) this.#keep(finding)
    // Whoever is the same to the letter comes before whoever is nearly so.
    const known = findings.map((finding) => meet([this.#known.get(toKey(finding))]))
    for (const [i, finding] of findings.entries()) known[i] ||= meet(this.#byRule.get(toRuleKey(finding)), finding)
    const met = known.filter(Boolean).length
    this.#met += met
    this.#added += messages.length - met
    return this.#isWritten ? [] : messages.filter((_, i) => !known[i])
  }

  #keep(finding: Omit<KnownFinding, 'count'>): void {
    const key = toKey(finding)
    const found = this.#found.get(key)
    if (found) found.count++
    else this.#found.set(key, {...finding, count: 1})
  }

  /** `isThere` tells of a path that the run has not looked at whether another run may. */
  count(isThere: (path: string) => boolean): BaselineCounts {
    let gone = 0
    for (const {finding, met} of this.#known.values())
      if (this.#seen.has(finding.path) || !isThere(finding.path)) gone += finding.count - met
    return {known: this.#met, added: this.#added, gone}
  }

  /** What this run has found, and what is known of files that it has not looked at. */
  toFindings(isThere: (path: string) => boolean): KnownFinding[] {
    const others = [...this.#known.values()]
      .map(({finding}) => finding)
      .filter(({path}) => !this.#seen.has(path) && isThere(path))
    const found = new Map([...others, ...this.#found.values()].map((finding) => [toKey(finding), finding]))
    return [...found.values()].sort(compare)
  }
}

function toRuleKey({path, ruleId}: Omit<KnownFinding, 'count'>): string {
  return JSON.stringify([path, ruleId])
}

/** Takes the first entry of which not all have been met, and which is at the place of the finding if one is given; false where there is none. */
function meet(entries: readonly (Entry | undefined)[] = [], near?: Omit<KnownFinding, 'count'>): boolean {
  const entry = entries.find(
    (other) => other && other.met < other.finding.count && (!near || isSamePlace(other.finding, near)),
  )
  if (entry) entry.met++
  return entry !== undefined
}

const FIELDS = ['path', 'ruleId', 'actual', 'context'] as const

/** By code unit, so that every machine writes the same file. */
function compare(a: KnownFinding, b: KnownFinding): number {
  for (const field of FIELDS) if (a[field] !== b[field]) return a[field] < b[field] ? -1 : 1
  return 0
}

/** One finding a line, so that a change of one shows as one. */
export function toBaselineText(findings: readonly KnownFinding[]): string {
  const lines = findings.map(({path, ruleId, actual, context, count}) => {
    const fields = Object.entries({path, ruleId, actual, context, count})
    return `    {${fields.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`
  })
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]'
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`
}
