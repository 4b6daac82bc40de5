/** What many articles together spell: counts by name and spelling, gathered in a first pass, asked in a second. */
import type {Span} from '../core/document.ts'
import type {RelatedPlace} from '../core/rule.ts'
import {linkNames, type Places, toGroup} from './cluster.ts'
import {chooseFrench} from './french-forms.ts'
import type {EntityFacts, Gazetteer} from './gazetteer.ts'
import {isSameSpelling, mostFrequent, type NameGroup, type Occurrence, type Standing} from './groups.ts'
import type {NameIndex} from './name-index.ts'
import {type Part, toTitleCase} from './slots.ts'

/** A place in another file, with line and column since that file is no longer at hand. */
export type ElsewherePlace = Required<Pick<RelatedPlace, 'text' | 'path' | 'points'>> & Span

/** How often a spelling occurs in the run. */
export interface SpellingCount {
  count: number
  files: number
  readonly standing: Standing
  /** A place in each of the first files that have it. */
  readonly places: ElsewherePlace[]
}

/** A name of the packs, or a spelling of none, in the whole run. */
export interface SiteName {
  readonly entityId: string | undefined
  readonly type: EntityFacts['type'] | undefined
  readonly part: Part
  /** The packs' choice; undefined for a name they do not hold. */
  readonly listed: string | undefined
  readonly forms: Map<string, SpellingCount>
}

/** What is kept of the spellings of a name that no pack holds. */
interface SiteLink {
  readonly preferred: string
  readonly reason: 'transcription' | 'site'
  readonly rules: readonly string[]
  readonly forms: readonly string[]
}

export type ToPoints = (span: Span) => ElsewherePlace['points']

const MOST_PLACES = 3
// Some 100 bytes each; beyond it, names that came once make room.
const MOST_UNLISTED = 200_000
// A name alone is many people's in many articles.
const WORDS_OF_A_FULL_NAME = 2

export class SiteNames {
  readonly #listed = new Map<string, SiteName>()
  #unlisted = new Map<string, SpellingCount>()
  #links: ReadonlyMap<string, SiteLink> | undefined
  readonly #gazetteer: Gazetteer

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
  }

  /** Counts the names of one file; nothing of the file itself is kept but a few places. */
  add(path: string, index: NameIndex, toPoints: ToPoints): void {
    for (const [key, {id, type, part, preferred, occurrences}] of index.slots()) {
      let name = this.#listed.get(key)
      if (!name) this.#listed.set(key, (name = {entityId: id, type, part, listed: preferred, forms: new Map()}))
      const seen = new Set<string>()
      for (const {form, standing, start, end} of occurrences)
        count(name.forms, form, standing, seen, {path, start, end}, toPoints)
    }
    const seen = new Set<string>()
    for (const [form, places] of index.unlisted())
      for (const {start, end} of places) count(this.#unlisted, form, 'unlisted', seen, {path, start, end}, toPoints)
    if (this.#unlisted.size > MOST_UNLISTED)
      this.#unlisted = new Map([...this.#unlisted].filter(([, entry]) => entry.count > 1))
    this.#links = undefined
  }

  /** The spelling the run keeps of a name of the packs, with places of it in other files; undefined where this file alone has it. */
  preferredOf(key: string, path: string): Pick<NameGroup, 'preferred' | 'reason' | 'elsewhere'> | undefined {
    const name = this.#listed.get(key)
    if (!name?.listed) return undefined
    const preferred = keptOf(name.listed, name.forms)
    const elsewhere = placesOf(name.forms.get(preferred), path)
    if (elsewhere.length === 0) return undefined
    return {preferred, elsewhere, reason: isSameSpelling(preferred, name.listed) ? 'gazetteer' : 'site'}
  }

  /** Groups of a document's unlisted names that the run spells otherwise. */
  groupsOf(places: Places, path: string): NameGroup[] {
    const groups = new Map<SiteLink, Occurrence[]>()
    for (const [form, list] of places) {
      const link = this.#linkOf(form)
      if (!link) continue
      // One word in two articles may be two persons.
      const sure = form.split(/\s/).length >= WORDS_OF_A_FULL_NAME
      const occurrences = groups.get(link) ?? []
      for (const {start, end, quoted = false} of list)
        occurrences.push({form, standing: 'unlisted', sure: sure && !quoted, quoted, start, end})
      groups.set(link, occurrences)
    }
    return [...groups].flatMap(([{preferred, reason, rules, forms}, occurrences]) => {
      // French may have a form that no article has; the other spellings are shown then.
      const kept = placesOf(this.#unlisted.get(preferred), path)
      const elsewhere = kept.length > 0 ? kept : forms.flatMap((form) => placesOf(this.#unlisted.get(form), path))
      return elsewhere.length > 0 ? {...toGroup(preferred, occurrences), elsewhere, reason, rules} : []
    })
  }

  /** Every name of the run with its spellings, those of no pack linked by likeness; the commonest first. */
  names(): (SiteName & {readonly preferred: string})[] {
    const unlisted = new Map<string, SiteName & {preferred: string}>()
    for (const [form, entry] of this.#unlisted) {
      const preferred = this.#linkOf(form)?.preferred ?? form
      let name = unlisted.get(preferred)
      if (!name)
        unlisted.set(
          preferred,
          (name = {
            entityId: undefined,
            type: undefined,
            part: 'whole',
            listed: undefined,
            forms: new Map(),
            preferred,
          }),
        )
      name.forms.set(form, entry)
    }
    const listed = [...this.#listed.values()].map((name) => ({...name, preferred: keptOf(name.listed!, name.forms)}))
    return [...listed, ...unlisted.values()].sort(
      (a, b) => countOf(b) - countOf(a) || compare(a.preferred, b.preferred),
    )
  }

  #linkOf(form: string): SiteLink | undefined {
    this.#links ??= new Map(this.#toLinks())
    return this.#links.get(form)
  }

  /** Each spelling that is another's for sure, with what is kept of them. */
  *#toLinks(): Iterable<[string, SiteLink]> {
    const links = linkNames([...this.#unlisted.keys()], {
      countOf: (name) => this.#unlisted.get(name)!.count,
      variants: (given) => this.#gazetteer.givenVariants(given),
    })
    for (const {preferred, forms} of links) {
      const sure = [...forms].flatMap(([form, likeness]) => (likeness === 'sure' ? form : []))
      const french = chooseFrench(sure, this.#gazetteer)
      const link: SiteLink = french
        ? {preferred: french.form, reason: 'transcription', rules: french.rules, forms: sure}
        : {preferred, reason: 'site', rules: [], forms: sure}
      for (const form of sure) yield [form, link]
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function countOf({forms}: SiteName): number {
  return [...forms.values()].reduce((sum, {count: n}) => sum + n, 0)
}

function placesOf(entry: SpellingCount | undefined, path: string): ElsewherePlace[] {
  return entry?.places.filter((place) => place.path !== path) ?? []
}

/** Among legal forms the commonest; the packs' choice breaks a tie, or stands where no legal form occurs. */
function keptOf(listed: string, forms: ReadonlyMap<string, SpellingCount>): string {
  const legal = [...forms].flatMap(([form, {standing, count: n}]) =>
    standing === 'legal' ? Array<string>(Math.min(n, 1_000_000)).fill(toTitleCase(form)) : [],
  )
  return mostFrequent(legal, listed) ?? listed
}

function count(
  forms: Map<string, SpellingCount>,
  form: string,
  standing: Standing,
  seen: Set<string>,
  {path, start, end}: Span & {path: string},
  toPoints: ToPoints,
): void {
  let entry = forms.get(form)
  if (!entry) forms.set(form, (entry = {count: 0, files: 0, standing, places: []}))
  entry.count++
  if (seen.has(form)) return
  seen.add(form)
  entry.files++
  if (entry.places.length < MOST_PLACES)
    entry.places.push({path, text: form, start, end, points: toPoints({start, end})})
}
