/** Collects the names of a document, paragraph by paragraph, and groups the spellings of each. */
import type {Paragraph, Sentence, Span} from '../core/document.ts'
import {isInitial} from '../core/letters.ts'
import {BigramIndex, clusterNames} from './cluster.ts'
import {compareNames, toWords} from './compare.ts'
import {preferFrench, toFrenchGroup} from './french-forms.ts'
import type {EntityFacts, EntityForm, Gazetteer} from './gazetteer.ts'
import {mostFrequent, type NameGroup, type Occurrence, type Standing} from './groups.ts'
import {findMentions, type Mention} from './mentions.ts'
import {isRomanNumeral} from './vetoes.ts'

/** Part of an entity's name whose spellings are compared: the whole, a person's family name, a person's given name. */
type Part = 'whole' | 'family' | 'given'

interface Slot {
  readonly id: string
  readonly preferred: string
  readonly occurrences: Occurrence[]
}

export class NameIndex {
  readonly #gazetteer: Gazetteer
  readonly #slots = new Map<string, Slot>()
  readonly #unknown = new Map<string, Span[]>()
  #paragraphs = 0
  #groups: readonly NameGroup[] | undefined

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
  }

  /** Reads a paragraph's names; paragraphs come in order, and one that came already is passed over. */
  add(paragraph: Paragraph): void {
    if (paragraph.index < this.#paragraphs) return
    this.#paragraphs = paragraph.index + 1
    for (const sentence of paragraph.sentences) {
      for (const mention of findMentions(sentence, this.#gazetteer)) {
        if (!mention.embedded) this.#addMention(mention)
      }
    }
  }

  /** True where a name of the packs covers an offset of a sentence. */
  isKnownAt(sentence: Sentence, offset: number): boolean {
    return findMentions(sentence, this.#gazetteer).some(
      ({forms, start, end}) => forms.length > 0 && start <= offset && offset < end,
    )
  }

  /** Groups with something to say: several spellings, or one that French refuses. To be asked behind the last paragraph. */
  groups(): readonly NameGroup[] {
    this.#groups ??= [
      ...this.#groupUnknown(),
      ...[...this.#slots.values()].filter(isWorthALook).map((slot) => this.#toGroup(slot)),
    ]
    return this.#groups
  }

  /** Names no pack holds: likeness first, then what French makes of those that stand alone. */
  #groupUnknown(): NameGroup[] {
    const unknown = this.#takeUnknown()
    const alike = clusterNames(unknown).map((group) => preferFrench(group, this.#gazetteer))
    const taken = new Set(alike.flatMap(({occurrences}) => occurrences.map(({form}) => form)))
    const alone = [...unknown].filter(([name]) => !taken.has(name))
    return [...alike, ...alone.flatMap(([name, places]) => toFrenchGroup(name, places, this.#gazetteer) ?? [])]
  }

  #addMention(mention: Mention): void {
    const form = this.#chooseForm(mention)
    if (!form) this.#addUnknown(mention)
    else if (form.status.startsWith('family')) this.#addFamily(form, mention)
    else if (form.status === 'preferred' && this.#gazetteer.entity(form.id).family) this.#addWholePerson(form, mention)
    else this.#occur(form.id, 'whole', this.#gazetteer.entity(form.id).preferred, toOccurrence(mention, form))
  }

  #addUnknown({given, text, start, end}: Mention): void {
    const whole = toTitleCase([...given.map((token) => token.text), text].join(' '))
    const places = this.#unknown.get(whole)
    const place = {start: given[0]?.start ?? start, end}
    if (places) places.push(place)
    else this.#unknown.set(whole, [place])
  }

  /** *Alexandre Loukachenko* stands for the family name and the given name. */
  #addWholePerson(form: EntityForm, {tokens, start, end}: Mention): void {
    const facts = this.#gazetteer.entity(form.id)
    const given = givenNameOf(facts)
    const family = facts.family!
    // A mononym, or a name that is not given name and family name in this order.
    if (!given || tokens.length < 2 || !facts.preferred.endsWith(family)) {
      this.#occur(form.id, 'whole', facts.preferred, {form: facts.preferred, standing: 'legal', sure: true, start, end})
      return
    }
    const [head, next] = [tokens[0]!, tokens[1]!]
    this.#occur(form.id, 'given', given, {form: given, standing: 'legal', sure: true, start, end: head.end})
    this.#occur(form.id, 'family', family, {form: family, standing: 'legal', sure: true, start: next.start, end})
  }

  #addFamily(form: EntityForm, mention: Mention): void {
    const facts = this.#gazetteer.entity(form.id)
    this.#occur(form.id, 'family', facts.family!, toOccurrence(mention, form))
    const [token, ...others] = mention.given
    const given = givenNameOf(facts)
    if (!token || others.length > 0 || !given || isInitial(token.text)) return
    const refused = this.#isRefusedGiven(token.text, given)
    const standing: Standing = token.text === given ? 'legal' : refused ? 'refused' : 'unlisted'
    const {text, start, end} = token
    this.#occur(form.id, 'given', given, {form: text, standing, sure: standing !== 'unlisted', start, end})
  }

  #occur(id: string, part: Part, preferred: string, occurrence: Occurrence): void {
    const key = `${id} ${part}`
    const slot = this.#slots.get(key)
    if (slot) slot.occurrences.push(occurrence)
    else this.#slots.set(key, {id, preferred, occurrences: [occurrence]})
  }

  /** The entity a mention names; none where its given name is somebody else's, or several entities differ. */
  #chooseForm(mention: Mention): EntityForm | undefined {
    const fitting = mention.forms.filter((form) => this.#fitsGiven(form, mention))
    const [first, ...others] = fitting
    if (!first || others.every((form) => this.#targetOf(form) === this.#targetOf(first))) return first
    // The right spelling of one entity is never a wrong one of another.
    return fitting.find(({status}) => !status.endsWith('refused'))
  }

  #targetOf({id, status}: EntityForm): string | undefined {
    const {family, preferred} = this.#gazetteer.entity(id)
    return status.startsWith('family') ? family : preferred
  }

  #fitsGiven({id}: EntityForm, {given}: Mention): boolean {
    const [token] = given
    if (!token) return true
    const own = toWords(givenNameOf(this.#gazetteer.entity(id)) ?? '')[0]
    if (own === undefined) return false
    if (isInitial(token.text)) return token.text[0] === own[0]
    const text = toTitleCase(token.text)
    return (
      text === own ||
      this.#gazetteer.givenNames(text).some(({preferred}) => preferred === own) ||
      compareNames(text, own) !== undefined
    )
  }

  #isRefusedGiven(given: string, preferred: string): boolean {
    return this.#gazetteer.givenNames(given).some((name) => name.preferred === preferred && !name.accepted)
  }

  /** Moves unlisted spellings that are close to an entity of this document into its slot; gives back the rest. */
  #takeUnknown(): Map<string, Span[]> {
    const rest = new Map(this.#unknown)
    const bySpelling = new Map([...this.#slots.values()].map((slot) => [slot.preferred, slot]))
    const candidates = new BigramIndex(bySpelling.keys())
    for (const [form, places] of this.#unknown) {
      for (const preferred of candidates.near(form)) {
        const likeness = compareNames(form, preferred)
        if (!likeness) continue
        const {occurrences} = bySpelling.get(preferred)!
        for (const place of places) occurrences.push({...place, form, standing: 'unlisted', sure: likeness === 'sure'})
        rest.delete(form)
        break
      }
    }
    for (const {occurrences} of bySpelling.values()) occurrences.sort((a, b) => a.start - b.start)
    return rest
  }

  #toGroup({id, preferred, occurrences}: Slot): NameGroup {
    const legal = occurrences.filter(({standing}) => standing === 'legal').map(({form}) => form)
    // Among legal forms the article's own habit decides; the packs' choice breaks a tie.
    const kept = mostFrequent(legal, preferred) ?? preferred
    return {entity: this.#gazetteer.entity(id), entityId: id, preferred: kept, reason: 'gazetteer', occurrences}
  }
}

function isWorthALook({occurrences: [first, ...others]}: Slot): boolean {
  return first!.standing !== 'legal' || others.some(({form, standing}) => standing !== 'legal' || form !== first!.form)
}

function toOccurrence({text, quoted, start, end}: Mention, {status}: EntityForm): Occurrence {
  return {form: text, standing: status.endsWith('refused') ? 'refused' : 'legal', sure: true, quoted, start, end}
}

/** The preferred name without the family name at its end; undefined where there is none. */
function givenNameOf({preferred, family}: EntityFacts): string | undefined {
  if (!family || !preferred.endsWith(` ${family}`)) return undefined
  return preferred.slice(0, -family.length).trim()
}

/** *LOUKACHENKO* → *Loukachenko*; acronyms of up to four letters stay. */
export function toTitleCase(text: string): string {
  return text.replace(/[A-ZÀ-ÞŒ]{5,}/g, (word) =>
    isRomanNumeral(word) ? word : word[0]! + word.slice(1).toLowerCase(),
  )
}
