/** Groups names that no pack holds by likeness alone. */
import type {Span} from '../core/document.ts'
import {lazy} from '../lexicon/data.ts'
import {compareNames, keysOf, type Likeness, outlineOfName, toWords, type Variants} from './compare.ts'
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
  const bearers = lazy(() => surnamesByGiven(places))
  const areApart = (first: string, second: string) =>
    areRolesApart(rolesOf(places.get(first)!), rolesOf(places.get(second)!)) ||
    areDisjoint(bearers().get(first), bearers().get(second))
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

/** What the text says of the bearer of a name, at all its places. */
export function rolesOf(places: readonly Place[]): Set<string> {
  return new Set(places.flatMap(({role}) => role ?? []))
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

/** Names of one outline; their keys are made once they are asked for. */
interface Bucket {
  readonly names: string[]
  byKey?: ReadonlyMap<string, readonly string[]>
}

/** Finds names whose consonants may be the same. */
export class NearNames {
  readonly #byOutline = new Map<string, Bucket>()
  readonly #byVariant = new Map<string, string[]>()
  readonly #variants: Variants

  constructor(names: Iterable<string>, variants: Variants = () => []) {
    this.#variants = variants
    for (const name of names) {
      const outline = outlineOfName(name)
      const bucket = this.#byOutline.get(outline)
      if (bucket) bucket.names.push(name)
      else this.#byOutline.set(outline, {names: [name]})
      for (const variant of variants(name)) append(this.#byVariant, variant, name)
    }
  }

  /** Other names that share a key, or stand for the same given name. */
  near(name: string): string[] {
    const near = [...this.#sharingKey(name), ...this.#sharingVariant(name)]
    return near.length === 0 ? near : [...new Set(near)].filter((other) => other !== name)
  }

  #sharingKey(name: string): readonly string[] {
    const bucket = this.#byOutline.get(outlineOfName(name))
    if (!bucket || (bucket.names.length === 1 && bucket.names[0] === name)) return []
    const byKey = (bucket.byKey ??= indexByKey(bucket.names))
    return keysOf(name).flatMap((key) => byKey.get(key) ?? [])
  }

  #sharingVariant(name: string): readonly string[] {
    if (this.#byVariant.size === 0) return []
    return this.#variants(name).flatMap((variant) => this.#byVariant.get(variant) ?? [])
  }
}

function indexByKey(names: readonly string[]): Map<string, string[]> {
  const byKey = new Map<string, string[]>()
  for (const name of names) for (const key of keysOf(name)) append(byKey, key, name)
  return byKey
}

function append(index: Map<string, string[]>, key: string, name: string): void {
  const names = index.get(key)
  if (names) names.push(name)
  else index.set(key, [name])
}
