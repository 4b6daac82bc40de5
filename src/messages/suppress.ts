/** Takes away what comments in the text silence, and says which comments are mistaken or do nothing. */
import type {Span} from '../core/document.ts'
import type {Localised, Severity} from '../core/rule.ts'
import {quote} from '../core/wording.ts'
import {DIRECTIVES, type Directive, type DirectiveTarget, maskDirectives} from '../parse/directives.ts'
import {TextLines} from './lines.ts'
import type {RuleFinding} from './settle.ts'

/** Something to say of a comment itself. */
export interface Note extends Span {
  readonly id: string
  readonly severity: Severity
  readonly reason: Localised
}

export interface Suppressed {
  readonly kept: RuleFinding[]
  /** In the order of the text. */
  readonly notes: Note[]
}

interface Options {
  readonly ruleIds: ReadonlySet<string>
  readonly reportUnused: boolean
}

/** A rule, or every rule (`*`), that a directive is about. */
interface Target extends Span {
  readonly directive: Directive
  readonly id: string
}

const EVERY = '*'

/** Findings come in the order of the text. A finding stands where it starts. */
export function suppress(
  findings: readonly RuleFinding[],
  directives: readonly Directive[],
  text: string,
  {ruleIds, reportUnused}: Options,
): Suppressed {
  if (directives.length === 0) return {kept: [...findings], notes: []}
  const notes = directives.flatMap((directive) => toMistakes(directive, ruleIds))
  const targets = directives.flatMap((directive) => toTargets(directive, ruleIds))
  const silencer = new Silencer(targets, new TextLines(text, maskDirectives(text, directives)))
  const used = new Set<Target>()
  const kept = findings.filter(({rule, finding}) => {
    const ids = [EVERY, rule.id, `${rule.id}/${finding.entryId ?? ''}`]
    const target = silencer.find(finding.start, ids)
    if (target) used.add(target)
    return target === undefined
  })
  const unused = targets.filter((target) => target.directive.kind !== 'enable' && !used.has(target))
  if (reportUnused) notes.push(...unused.map(toUnused))
  return {kept, notes: notes.sort((a, b) => a.start - b.start || a.end - b.end)}
}

const isKnown = ({id}: DirectiveTarget, ruleIds: ReadonlySet<string>) => ruleIds.has(id.split('/')[0]!)

function toTargets(directive: Directive, ruleIds: ReadonlySet<string>): Target[] {
  if (directive.kind === undefined) return []
  if (directive.targets.length === 0) return [{directive, id: EVERY, start: directive.start, end: directive.end}]
  return directive.targets.filter((target) => isKnown(target, ruleIds)).map((target) => ({...target, directive}))
}

/** Which target silences an id at a place, by the kinds of directives; findings are asked in the order of the text. */
class Silencer {
  readonly #lines: TextLines
  readonly #whole = new Map<string, Target>()
  /** By line and id. */
  readonly #byLine = new Map<string, Target>()
  readonly #switches: readonly Target[]
  #passed = 0
  /** The last switch of an id so far, by id. */
  readonly #state = new Map<string, Target>()

  constructor(targets: readonly Target[], lines: TextLines) {
    this.#lines = lines
    for (const target of targets) {
      const {kind, start, end} = target.directive
      if (kind === 'disable-file') this.#whole.set(target.id, target)
      if (kind === 'disable-line') this.#byLine.set(`${lines.lineOf(start)} ${target.id}`, target)
      if (kind === 'disable-next-line')
        this.#byLine.set(`${lines.nextVisible(lines.lineOf(end - 1) + 1)} ${target.id}`, target)
    }
    this.#switches = targets.filter(({directive: {kind}}) => kind === 'disable' || kind === 'enable')
  }

  find(offset: number, ids: readonly string[]): Target | undefined {
    for (; (this.#switches[this.#passed]?.start ?? Number.POSITIVE_INFINITY) <= offset; this.#passed++) {
      const target = this.#switches[this.#passed]!
      // `calque-enable` without a rule ends them all.
      if (target.id === EVERY && target.directive.kind === 'enable') this.#state.clear()
      else this.#state.set(target.id, target)
    }
    const line = this.#lines.lineOf(offset)
    for (const id of ids) {
      const target = this.#byLine.get(`${line} ${id}`) ?? this.#whole.get(id)
      if (target) return target
    }
    const latest = ids.flatMap((id) => this.#state.get(id) ?? []).sort((a, b) => b.start - a.start)[0]
    return latest?.directive.kind === 'disable' ? latest : undefined
  }
}

function toMistakes(directive: Directive, ruleIds: ReadonlySet<string>): Note[] {
  const {start, end, kind, name, targets} = directive
  if (kind === undefined) {
    const list = DIRECTIVES.map((known) => `calque-${known}`).join(', ')
    const actual = quote(`calque-${name}`)
    const reason = {
      en: `Unknown comment ${actual}, expected one of ${list}`,
      fr: `Commentaire inconnu ${actual}, attendu : ${list}`,
    }
    return [{start, end, id: 'directive/unknown', severity: 'info', reason}]
  }
  return targets
    .filter((target) => !isKnown(target, ruleIds))
    .map((target) => ({
      start: target.start,
      end: target.end,
      id: 'directive/unknown-rule',
      severity: 'info' as const,
      reason: {
        en: `Unknown rule ${quote(target.id)} in a comment, expected one of calque rules`,
        fr: `Règle inconnue ${quote(target.id)} dans un commentaire, attendu : une règle de calque rules`,
      },
    }))
}

function toUnused({start, end, id, directive}: Target): Note {
  const what = quote(id === EVERY ? `calque-${directive.name}` : id)
  return {
    start,
    end,
    id: 'directive/unused',
    severity: 'warning',
    reason: {en: `Unexpected comment ${what}, it silences nothing`, fr: `Commentaire inutile ${what}, il ne tait rien`},
  }
}
