/** Collects the names of a document, paragraph by paragraph, and groups the spellings of each. */
import type {Paragraph, Sentence} from '../core/document.ts'
import {foldName} from '../packs/compile.ts'
import {clusterNames, type Place} from './cluster.ts'
import type {Variants} from './compare.ts'
import {isRomanised} from './countries.ts'
import {preferFrench, toFrenchGroup} from './french-forms.ts'
import type {Gazetteer} from './gazetteer.ts'
import {isSameSpelling, mostFrequent, type NameGroup} from './groups.ts'
import {linkSurnames} from './link-surnames.ts'
import {findMentions, type Mention, textOf} from './mentions.ts'
import {isEnglishFormOf, isPlainFormOf} from './romanisation.ts'
import type {SiteNames} from './site.ts'
import {familySpan, type Slot, Slots, toTitleCase} from './slots.ts'

/** What an index is made with besides the packs. */
export interface NameIndexOptions {
  /** Folded names to leave alone. */
  readonly ignored?: ReadonlySet<string>
  /** What the other articles of the run spell, and which of them this one is. */
  readonly site?: {readonly names: SiteNames; readonly path: string} | undefined
}

export class NameIndex {
  readonly #gazetteer: Gazetteer
  readonly #options: NameIndexOptions
  readonly #slots: Slots
  readonly #unlisted = new Map<string, Place[]>()
  /** Several rules ask for those of a sentence. */
  readonly #mentions = new WeakMap<Sentence, readonly Mention[]>()
  #paragraphs = 0
  #groups: readonly NameGroup[] | undefined

  constructor(gazetteer: Gazetteer, options: NameIndexOptions = {}) {
    this.#gazetteer = gazetteer
    this.#options = options
    this.#slots = new Slots(gazetteer)
  }

  /** Reads a paragraph's names; paragraphs come in order, and one that came already is passed over. */
  add(paragraph: Paragraph): void {
    if (paragraph.index < this.#paragraphs) return
    this.#paragraphs = paragraph.index + 1
    for (const sentence of paragraph.sentences) {
      for (const mention of this.#mentionsIn(sentence)) {
        if (mention.embedded || this.#isIgnored(mention)) continue
        if (!this.#slots.add(mention)) this.#addUnlisted(mention)
      }
    }
  }

  /** True where a name of the packs covers an offset of a sentence. */
  isKnownAt(sentence: Sentence, offset: number): boolean {
    return this.#mentionsIn(sentence).some(({forms, start, end}) => forms.length > 0 && start <= offset && offset < end)
  }

  #mentionsIn(sentence: Sentence): readonly Mention[] {
    let mentions = this.#mentions.get(sentence)
    if (!mentions) {
      mentions = findMentions(sentence, this.#gazetteer)
      this.#mentions.set(sentence, mentions)
    }
    return mentions
  }

  /** Names of the packs, each part of an entity under a key that is the same in every document. */
  slots(): Iterable<[string, Slot]> {
    return this.#slots.entries()
  }

  /** True where the text has a French form of an entity; a given name is many people's. */
  hasLegal(entityId: string | undefined): boolean {
    return [...this.#slots.entries()].some(
      ([, {id, part, occurrences}]) =>
        id === entityId && part !== 'given' && occurrences.some(({standing}) => standing === 'legal'),
    )
  }

  /** Names that no pack holds. */
  unlisted(): ReadonlyMap<string, readonly Place[]> {
    return this.#unlisted
  }

  /** Groups with something to say: several spellings, or one that French refuses. To be asked behind the last paragraph. */
  groups(): readonly NameGroup[] {
    this.#groups ??= [...this.#groupUnlisted(), ...this.#groupSlots()]
    return this.#groups
  }

  /** Names in one spelling that French takes beside its own, though it only is that of English or of plain type: *Yaroslavl* for *Iaroslavl*. */
  englishForms(): readonly {readonly group: NameGroup; readonly preferred: string}[] {
    return this.#openSlots().flatMap(([key, slot]) => {
      const {preferred, occurrences} = slot
      const [first, ...others] = occurrences
      const group = this.#toGroup(key, slot)
      if (!first || group.reason === 'configuration' || group.reason === 'site') return []
      if (first.standing === 'refused' || others.some(({form}) => !isSameSpelling(form, first.form))) return []
      return isForeignFormOf(toTitleCase(first.form), preferred, group.entity) ? [{group, preferred}] : []
    })
  }

  #groupSlots(): NameGroup[] {
    return this.#openSlots()
      .map(([key, slot]) => this.#toGroup(key, slot))
      .filter(isWorthALook)
  }

  /** All but those of which every place has the packs' spelling, where no other articles speak for another. */
  #openSlots(): [string, Slot][] {
    const slots = [...this.#slots.entries()]
    return this.#options.site ? slots : slots.filter(([, slot]) => !isSettled(slot))
  }

  /** Names no pack holds: likeness first, then what French makes of those that stand alone. */
  #groupUnlisted(): NameGroup[] {
    const {site} = this.#options
    const rest = this.#slots.takeNear(this.#unlisted)
    const take = (groups: readonly NameGroup[]) => {
      for (const {occurrences} of groups) for (const {form} of occurrences) rest.delete(form)
      return groups
    }
    const ofSite = take(site ? site.names.groupsOf(rest, site.path) : [])
    const variants: Variants = (given) => this.#gazetteer.givenVariants(given)
    const alike = [...take(clusterNames(rest, variants)), ...take(linkSurnames(rest))]
    const alone = [...rest].flatMap(([name, places]) => toFrenchGroup(name, places, this.#gazetteer) ?? [])
    return [...ofSite, ...alike.map((group) => preferFrench(group, this.#gazetteer)), ...alone]
  }

  #isIgnored({text, given}: Mention): boolean {
    const {ignored} = this.#options
    if (!ignored || ignored.size === 0) return false
    return ignored.has(foldName(text)) || ignored.has(foldName(`${textOf(given)} ${text}`))
  }

  #addUnlisted({given, tokens, text, start, end, role, quoted}: Mention): void {
    const all = [...given, ...tokens]
    const whole = toTitleCase(given.length > 0 ? `${textOf(given)} ${text}` : text)
    const place: Place = {start: given[0]?.start ?? start, end, family: familySpan(all), role, quoted}
    const places = this.#unlisted.get(whole)
    if (places) places.push(place)
    else this.#unlisted.set(whole, [place])
  }

  /** What the configuration asks for is kept; among legal forms the habit of the site, or of the text, decides; the packs break a tie. */
  #toGroup(key: string, {id, preferred, occurrences}: Slot): NameGroup {
    const entity = this.#gazetteer.entity(id)
    const group = {entity, entityId: id, occurrences}
    if (entity.configured) return {...group, preferred, reason: 'configuration'}
    const {site} = this.#options
    const ofSite = site?.names.preferredOf(key, site.path)
    if (ofSite) return {...group, ...ofSite}
    const legal = occurrences.filter(({standing}) => standing === 'legal').map(({form}) => toTitleCase(form))
    const kept = mostFrequent(legal, preferred) ?? preferred
    return {...group, preferred: kept, reason: isSameSpelling(kept, preferred) ? 'gazetteer' : 'majority'}
  }
}

/** Letters of English are one's own where one writes in them. */
function isForeignFormOf(form: string, preferred: string, entity: NameGroup['entity']): boolean {
  if (isSameSpelling(form, preferred)) return false
  return isPlainFormOf(form, preferred) || (isRomanised(entity?.country) && isEnglishFormOf(form, preferred))
}

function isSettled({preferred, occurrences}: Slot): boolean {
  return occurrences.every(({form, standing}) => form === preferred && standing === 'legal')
}

function isWorthALook({preferred, occurrences}: NameGroup): boolean {
  return occurrences.some(({form, standing}) => standing !== 'legal' || !isSameSpelling(form, preferred))
}
