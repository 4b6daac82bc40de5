/** Groups names that no pack holds by likeness alone. */
import type {Span} from '../core/document.ts'
import {compareNames, type Likeness, lastWordOf, skeletonBigrams} from './compare.ts'
import {mostFrequent, type NameGroup, type Occurrence} from './groups.ts'

/** Distinct names, each with its places. */
export type Places = ReadonlyMap<string, readonly Span[]>

/** Groups of two spellings or more. Only names that share two skeleton bigrams are compared, so cost stays near linear. */
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

/** Finds names that share enough of their consonants to be worth comparing. */
export class BigramIndex {
  readonly #byBigram = new Map<string, string[]>()

  constructor(names: Iterable<string>) {
    for (const name of names) {
      for (const bigram of new Set(skeletonBigrams(lastWordOf(name)))) {
        const list = this.#byBigram.get(bigram)
        if (list) list.push(name)
        else this.#byBigram.set(bigram, [name])
      }
    }
  }

  /** Other names that share two bigrams with this one, or all of its bigrams where it has fewer. */
  near(name: string): string[] {
    const bigrams = new Set(skeletonBigrams(lastWordOf(name)))
    const shared = new Map<string, number>()
    for (const bigram of bigrams) {
      for (const other of this.#byBigram.get(bigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
    const needed = Math.min(2, bigrams.size)
    return [...shared].filter(([other, count]) => other !== name && count >= needed).map(([other]) => other)
  }
}
