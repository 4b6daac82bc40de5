/** Names of the packs in one document: for each part of an entity's name, the spellings that occur. */
import type {Span, Token} from '../core/document.ts'
import {isInitial} from '../core/letters.ts'
import {NearNames, type Place, type Places} from './cluster.ts'
import {compareNames, type Likeness, toWords} from './compare.ts'
import {isRomanised, isVowelless} from './countries.ts'
import {foldAccents, nameDistance} from './distance.ts'
import type {EntityFacts, EntityForm, Gazetteer} from './gazetteer.ts'
import type {Occurrence, Standing} from './groups.ts'
import {type Mention, textOf} from './mentions.ts'
import {isRomanNumeral} from './vetoes.ts'

/** Part of an entity's name whose spellings are compared: the whole, a person's family name, a person's given name. */
export type Part = 'whole' | 'family' | 'given'

export interface Slot {
  readonly id: string
  readonly type: EntityFacts['type']
  readonly part: Part
  /** The packs' choice for this part. */
  readonly preferred: string
  readonly occurrences: Occurrence[]
}

/** Beyond these, two forms of a name that is nobody's romanisation are two names: *Londres* and *Landres*. */
const MOST_UNROMANISED = 0.15

export class Slots {
  readonly #gazetteer: Gazetteer
  readonly #slots = new Map<string, Slot>()

  constructor(gazetteer: Gazetteer) {
    this.#gazetteer = gazetteer
  }

  /** Every slot by its key, which is the same in every document. */
  entries(): IterableIterator<[string, Slot]> {
    return this.#slots.entries()
  }

  /** Takes a mention in; false where the packs cannot say whose name it is. */
  add(mention: Mention): boolean {
    if (mention.forms.length === 0) return false
    const form = this.#chooseForm(mention)
    if (!form) return false
    const facts = this.#gazetteer.entity(form.id)
    if (form.status.startsWith('family')) this.#addFamily(form, mention, facts)
    else if (!this.#addPerson(form, mention, facts))
      this.#occur(form.id, 'whole', facts.preferred, toOccurrence(mention, form))
    return true
  }

  /** Takes in unlisted spellings that are close to a name of this document; gives back the rest. */
  takeNear(places: Places): Map<string, readonly Place[]> {
    const rest = new Map<string, readonly Place[]>()
    const bySpelling = new Map([...this.#slots.values()].map((slot) => [slot.preferred, slot]))
    const candidates = new NearNames(bySpelling.keys())
    const take = (form: string, spans: readonly Place[]): boolean => {
      for (const preferred of candidates.near(form)) {
        const slot = bySpelling.get(preferred)!
        const likeness = this.#compare(form, slot)
        if (!likeness) continue
        for (const {start, end, quoted = false} of spans) {
          const sure = likeness === 'sure' && !quoted
          slot.occurrences.push({form, standing: 'unlisted', sure, quoted, start, end})
        }
        return true
      }
      return false
    }
    for (const [form, list] of places)
      if (!take(form, list) && !this.#takeSurname(form, list, bySpelling, candidates)) rest.set(form, list)
    for (const {occurrences} of bySpelling.values()) occurrences.sort((a, b) => a.start - b.start)
    return rest
  }

  /** *Sergueï Choygou* where the text has *Choïgou*, whose given name it is. */
  #takeSurname(
    name: string,
    list: readonly Place[],
    bySpelling: ReadonlyMap<string, Slot>,
    candidates: NearNames,
  ): boolean {
    if (list.some(({family}) => !family)) return false
    const words = toWords(name)
    const surname = words.at(-1)!
    if (words.length < 2) return false
    for (const preferred of candidates.near(surname)) {
      const slot = bySpelling.get(preferred)!
      if (slot.part !== 'family' || this.#compare(surname, slot) !== 'sure') continue
      if (!this.#isGivenOf(slot.id, words[0]!)) continue
      for (const {family, quoted = false} of list)
        slot.occurrences.push({...family!, form: surname, standing: 'unlisted', sure: !quoted, quoted})
      return true
    }
    return false
  }

  #compare(form: string, {id, preferred, part}: Slot): Likeness | undefined {
    const likeness = compareNames(form, preferred)
    const {country} = this.#gazetteer.entity(id)
    if (likeness === undefined || part === 'given') return likeness
    if (country !== undefined && !isRomanised(country))
      return nameDistance(form, preferred) <= MOST_UNROMANISED ? likeness : undefined
    return isVowelless(country) && toConsonants(form) === toConsonants(preferred) ? 'sure' : likeness
  }

  /** *Alexandre Loukachenko* stands for the family name and the given name; false for a name that has no such parts. */
  #addPerson(form: EntityForm, {tokens, start, end}: Mention, facts: EntityFacts): boolean {
    const given = givenNameOf(facts)
    if (!facts.family || form.status === 'refused' || tokens.length < 2) return false
    // A mononym, or a name that is not given name and family name in this order.
    if (!given || toWords(given).length > 1) return false
    const [head, next] = [tokens[0]!, tokens[1]!]
    const surname = textOf(tokens.slice(1))
    const own = this.#gazetteer.forms(surname).find(({id, status}) => id === form.id && status.startsWith('family'))
    if (!own) return false
    // A whole name that is legal makes its parts legal, unless the user says otherwise.
    const standing = facts.configured && own.status.endsWith('refused') ? 'refused' : 'legal'
    this.#occur(form.id, 'given', given, {form: head.text, standing: 'legal', sure: true, start, end: head.end})
    this.#occur(form.id, 'family', facts.family, {form: surname, standing, sure: true, start: next.start, end})
    return true
  }

  #addFamily(form: EntityForm, mention: Mention, facts: EntityFacts): void {
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
    else this.#slots.set(key, {id, type: this.#gazetteer.entity(id).type, part, preferred, occurrences: [occurrence]})
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
    return token === undefined || this.#isGivenOf(id, token.text)
  }

  /** True where a given name, or an initial, may be that of an entity. */
  #isGivenOf(id: string, given: string): boolean {
    const own = toWords(givenNameOf(this.#gazetteer.entity(id)) ?? '')[0]
    if (own === undefined) return false
    if (isInitial(given)) return given[0] === own[0]
    const text = toTitleCase(given)
    return text === own || this.#gazetteer.givenVariants(text).includes(own) || compareNames(text, own) !== undefined
  }

  #isRefusedGiven(given: string, preferred: string): boolean {
    return this.#gazetteer.givenNames(given).some((name) => name.preferred === preferred && !name.isLegal)
  }
}

function toOccurrence({text, quoted, start, end}: Mention, {status}: EntityForm): Occurrence {
  return {form: text, standing: status.endsWith('refused') ? 'refused' : 'legal', sure: true, quoted, start, end}
}

/** What is left without vowels and doubled letters. */
function toConsonants(form: string): string {
  return foldAccents(form)
    .replace(/[aeiouy'-]/g, '')
    .replace(/(.)\1/g, '$1')
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

/** The last word of a name of several. */
export function familySpan(tokens: readonly Token[]): Span | undefined {
  const last = tokens.at(-1)
  return tokens.length > 1 && last?.kind === 'word' ? {start: last.start, end: last.end} : undefined
}
