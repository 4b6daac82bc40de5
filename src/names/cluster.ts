/** Groups names that no pack holds by likeness alone. */
import type {Span} from '../core/document.ts'
import {compareNames, type Likeness, lastWordOf, skeletonOf, toBigrams} from './compare.ts'
import {mostFrequent, type NameGroup, type Occurrence} from './groups.ts'

/** Distinct names, each with its places. */
export type Places = ReadonlyMap<string, readonly Span[]>

/** Groups of two spellings or more. Only names of nearly the same consonants are compared, so cost stays near linear. */
export function clusterNames(places: Places): NameGroup[] {
  const names = [...places.keys()]
  const candidates = new BigramIndex(names)
  const taken = new Set<string>()
  const groups: NameGroup[] = []
  for (const name of names) {
    if (taken.has(name)) continue
    const like = new Map<string, Likeness>()
    for (const other of candidates.near(name)) {
      const likeness = taken.has(other) ? undefined : compareNames(name, other)
      if (likeness) like.set(other, likeness)
    }
    if (like.size === 0) continue
    for (const other of [name, ...like.keys()]) taken.add(other)
    groups.push(toGroup(places, name, like))
  }
  return groups
}

function toGroup(places: Places, name: string, like: ReadonlyMap<string, Likeness>): NameGroup {
  const forms = [name, ...like.keys()]
  const preferred = mostFrequent(forms.flatMap((form) => places.get(form)!.map(() => form)))!
  const occurrences = forms.flatMap((form) => {
    // Likeness was measured from `name`; where another form is kept, it is measured from that one.
    const sure = form === preferred || (preferred === name ? like.get(form) : compareNames(form, preferred)) === 'sure'
    return places.get(form)!.map(({start, end}): Occurrence => ({form, standing: 'unlisted', sure, start, end}))
  })
  occurrences.sort((a, b) => a.start - b.start)
  return {entity: undefined, entityId: undefined, preferred, reason: 'majority', occurrences}
}

/** Finds names whose consonants are nearly the same. */
export class BigramIndex {
  readonly #byBigram = new Map<string, string[]>()
  readonly #skeletons = new Map<string, string>()

  constructor(names: Iterable<string>) {
    for (const name of names) {
      const skeleton = skeletonOf(lastWordOf(name))
      this.#skeletons.set(name, skeleton)
      for (const bigram of new Set(toBigrams(skeleton))) {
        const list = this.#byBigram.get(bigram)
        if (list) list.push(name)
        else this.#byBigram.set(bigram, [name])
      }
    }
  }

  /** Other names whose consonants are the same, or the same but for one. */
  near(name: string): string[] {
    const skeleton = this.#skeletons.get(name) ?? skeletonOf(lastWordOf(name))
    const candidates = new Set(toBigrams(skeleton).flatMap((bigram) => this.#byBigram.get(bigram) ?? []))
    return [...candidates].filter((other) => other !== name && isOneEditAway(skeleton, this.#skeletons.get(other)!))
  }
}

/** Equal, or with one letter changed, added or left out. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  return Math.max(a.length, b.length) - start - end <= 1
}
