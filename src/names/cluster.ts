/** Groups names that no pack holds by likeness alone. */
import type {Span} from '../core/document.ts'
import {compareNames, keysOf, type Likeness, toWords, type Variants} from './compare.ts'
import type {NameGroup, Occurrence} from './groups.ts'
import {areRolesApart} from './roles.ts'

/** Where a name stands, and what the text says of its bearer. */
export interface Place extends Span {
  /** The last word of a name of several. */
  readonly family?: Span | undefined
  readonly role?: string | undefined
  /** The text sets it off: alone between quotation marks, or as a gloss in brackets. */
  readonly quoted?: boolean
}

/** Distinct names, each with its places. */
export type Places = ReadonlyMap<string, readonly Place[]>

/** Spellings of one name: the one to keep, and how like it each other is. */
export interface Link {
  readonly preferred: string
  readonly forms: ReadonlyMap<string, Likeness>
}

/** What tells names apart or makes them one besides their letters. */
export interface LinkOptions {
  /** How often a name occurs. */
  readonly countOf: (name: string) => number
  readonly variants?: Variants | undefined
  readonly areApart?: (first: string, second: string) => boolean
}

/** Two spellings or more of one name each. Only names whose consonants may be the same are compared, which is few of all pairs. */
export function linkNames(names: readonly string[], {countOf, variants, areApart}: LinkOptions): Link[] {
  const candidates = new NearNames(names, variants)
  const taken = new Set<string>()
  const links: Link[] = []
  for (const name of names) {
    if (taken.has(name)) continue
    const like = new Map<string, Likeness>()
    for (const other of candidates.near(name)) {
      const likeness = taken.has(other) || areApart?.(name, other) ? undefined : compareNames(name, other, variants)
      if (likeness) like.set(other, likeness)
    }
    if (like.size === 0) continue
    const forms = [name, ...like.keys()]
    for (const form of forms) taken.add(form)
    const preferred = forms.reduce((best, form) => (countOf(form) > countOf(best) ? form : best))
    // Likeness was measured from `name`; where another form is kept, it is measured from that one.
    const toPreferred = (form: string) =>
      form === preferred
        ? 'sure'
        : ((preferred === name ? like.get(form) : compareNames(form, preferred, variants)) ?? 'unsure')
    links.push({preferred, forms: new Map(forms.map((form) => [form, toPreferred(form)]))})
  }
  return links
}

/** The groups of one document. */
export function clusterNames(places: Places, variants?: Variants): NameGroup[] {
  const roles = new Map([...places].map(([name, list]) => [name, new Set(list.flatMap(({role}) => role ?? []))]))
  const bearers = surnamesByGiven(places)
  const areApart = (first: string, second: string) =>
    areRolesApart(roles.get(first)!, roles.get(second)!) || areDisjoint(bearers.get(first), bearers.get(second))
  const links = linkNames([...places.keys()], {countOf: (name) => places.get(name)!.length, variants, areApart})
  return links.map(({preferred, forms}) => {
    const occurrences = [...forms].flatMap(([form, likeness]) =>
      places.get(form)!.map(({start, end, quoted = false}): Occurrence => {
        return {form, standing: 'unlisted', sure: likeness === 'sure' && !quoted, quoted, start, end}
      }),
    )
    return toGroup(preferred, occurrences)
  })
}

/** A group of a name that no pack holds. */
export function toGroup(preferred: string, occurrences: Occurrence[]): NameGroup {
  occurrences.sort((a, b) => a.start - b.start)
  return {entity: undefined, entityId: undefined, preferred, reason: 'majority', occurrences}
}

/** Given name → the last words of the names that start with it. */
function surnamesByGiven(places: Places): Map<string, Set<string>> {
  const surnames = new Map<string, Set<string>>()
  for (const name of places.keys()) {
    const [given = '', ...others] = toWords(name)
    const last = others.at(-1)
    if (last === undefined) continue
    const known = surnames.get(given)
    if (known) known.add(last)
    else surnames.set(given, new Set([last]))
  }
  return surnames
}

/** *Alexander* Smith and *Alexandre* Dupont: two persons, whose given names stand alone elsewhere. */
function areDisjoint(first: ReadonlySet<string> | undefined, second: ReadonlySet<string> | undefined): boolean {
  return first !== undefined && second !== undefined && ![...first].some((surname) => second.has(surname))
}

/** Finds names whose consonants may be the same. */
export class NearNames {
  readonly #byKey = new Map<string, string[]>()
  readonly #keys = new Map<string, readonly string[]>()
  readonly #variants: Variants | undefined

  constructor(names: Iterable<string>, variants?: Variants) {
    this.#variants = variants
    for (const name of names) {
      const keys = this.#keysOf(name)
      this.#keys.set(name, keys)
      for (const key of keys) {
        const list = this.#byKey.get(key)
        if (list) list.push(name)
        else this.#byKey.set(key, [name])
      }
    }
  }

  /** Other names that share a key. */
  near(name: string): string[] {
    const near = new Set((this.#keys.get(name) ?? this.#keysOf(name)).flatMap((key) => this.#byKey.get(key) ?? []))
    near.delete(name)
    return [...near]
  }

  #keysOf(name: string): string[] {
    // A digit is no key of a skeleton.
    return [...keysOf(name), ...(this.#variants?.(name) ?? []).map((variant) => `=${variant}`)]
  }
}
