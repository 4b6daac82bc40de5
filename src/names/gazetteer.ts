/** Looks names up in the packs: which entity a form names, and how French usage takes that form. */
import type {Token} from '../core/document.ts'
import {perFormOf, toForm} from '../core/form.ts'
import {type FormStatus, foldName} from '../packs/compile.ts'
import type {Entity} from '../packs/schema.ts'
import type {PackTables} from '../packs/tables.ts'
import {tellsPlace} from './place-context.ts'

/** A form of an entity. */
export interface EntityForm {
  readonly id: string
  readonly status: FormStatus
  /** The form names the entity only where the words before it tell a place. */
  readonly isPlaceOnly?: boolean
}

/** What the packs say of an entity. */
export type EntityFacts = Omit<Entity, 'id' | 'accepted' | 'refused'> & {
  readonly accepted: readonly string[]
  readonly refused: readonly string[]
  /** The user's configuration says so. */
  readonly configured?: boolean
}

/** How French writes a given name, with the languages it is so for. */
export interface GivenName {
  readonly preferred: string
  readonly languages: readonly string[]
  /** The form asked for is French: this one, or another that is accepted. */
  readonly isLegal: boolean
}

const LONGEST_FORM = 7

export class Gazetteer {
  readonly #tables: PackTables
  readonly #facts = new Map<string, EntityFacts>()

  constructor(tables: PackTables) {
    this.#tables = tables
  }

  /** The entities a form names, whatever its case and hyphens; empty for a form the packs do not hold. */
  forms(form: string): readonly EntityForm[] {
    return headOf(toForm(form), this).forms
  }

  /** What the packs hold of the start of a name. */
  readHead(text: string): Head {
    const folded = foldName(text)
    const goesOn = this.#tables.names.hasPrefix(folded)
    if (!goesOn) return NO_HEAD
    return {forms: this.#readForms(text, folded), goesOn, goesOnSpaced: this.#tables.names.hasPrefix(`${folded} `)}
  }

  #readForms(text: string, folded: string): readonly EntityForm[] {
    return (this.#tables.names.get(folded)?.split(',') ?? [])
      .map((value) => {
        const [id = '', status = '', condition] = value.split(' ')
        return {id, status: status as FormStatus, isPlaceOnly: condition === 'place', isExact: condition === 'exact'}
      })
      .filter(({isExact}) => !isExact || text === text.toUpperCase())
  }

  /** Those of `forms` that the words around let stand for the entity. */
  #fitting(forms: readonly EntityForm[], tokens: readonly Token[], from: number, to: number): readonly EntityForm[] {
    if (!forms.some(({isPlaceOnly}) => isPlaceOnly)) return forms
    return forms.filter(({id, isPlaceOnly}) => !isPlaceOnly || tellsPlace(tokens, from, to, this.entity(id)))
  }

  entity(id: string): EntityFacts {
    let facts = this.#facts.get(id)
    if (!facts) {
      facts = JSON.parse(this.#tables.entities.get(id)!) as EntityFacts
      this.#facts.set(id, facts)
    }
    return facts
  }

  /** How French writes a given name, by language: itself where the packs prefer it. */
  givenNames(form: string): readonly GivenName[] {
    return this.#givenRows(form).map(([preferred = '', languages = '', legal]) => {
      return {preferred, languages: languages.split(' '), isLegal: legal !== undefined}
    })
  }

  /** The French forms of the given names that a spelling stands for in some language; empty for any other word. */
  givenVariants(form: string): readonly string[] {
    return this.#givenRows(form).map(([preferred = '']) => preferred)
  }

  #givenRows(form: string): string[][] {
    return (this.#tables.givenNames.get(foldName(form))?.split('\n') ?? []).map((line) => line.split('\t'))
  }

  /** The French family name that a word alone may stand for; undefined where several people share it. */
  familyHint(form: string): string | undefined {
    const hint = this.#tables.familyHints.get(foldName(form))
    return hint?.includes('\t') ? undefined : hint
  }

  /** The longest form of an entity that starts at a token, with the number of its tokens. */
  longestMatch(tokens: readonly Token[], at: number): Match | undefined {
    const {text, form} = tokens[at]!
    const {forms, goesOn, goesOnSpaced} = headOf(form, this)
    const longer = (tokens[at + 1]?.spaced ? goesOnSpaced : goesOn) ? this.#longerMatch(text, tokens, at) : undefined
    if (longer || forms.length === 0 || text.endsWith("'")) return longer
    const own = this.#fitting(forms, tokens, at, at)
    return own.length > 0 ? {length: 1, forms: own} : undefined
  }

  #longerMatch(head: string, tokens: readonly Token[], at: number): Match | undefined {
    let text = head
    let best: Match | undefined
    for (let length = 2; length <= LONGEST_FORM && at + length <= tokens.length; length++) {
      const token = tokens[at + length - 1]!
      // « Top Gun: Maverick » has a mark inside; quotation marks and brackets end a name.
      if (token.kind === 'punctuation' && !INNER_MARKS.has(token.text)) break
      text += token.spaced ? ` ${token.text}` : token.text
      if (!this.#tables.names.hasPrefix(foldName(text))) break
      // Ends in an elided article: part of a longer form at best.
      if (token.text.endsWith("'")) continue
      const forms = this.#fitting(this.forms(text), tokens, at, at + length - 1)
      if (forms.length > 0) best = {length, forms}
    }
    return best
  }
}

/** Forms of entities at a place, and how many tokens they take. */
export interface Match {
  readonly length: number
  readonly forms: readonly EntityForm[]
}

const INNER_MARKS = new Set("- – & : , . ' ! ?".split(' '))

/** What the packs hold of the start of a name: forms that end here, and whether longer ones go on, with a space or anyhow. */
interface Head {
  readonly forms: readonly EntityForm[]
  readonly goesOn: boolean
  readonly goesOnSpaced: boolean
}

const NO_HEAD: Head = {forms: [], goesOn: false, goesOnSpaced: false}

const headOf = perFormOf((text, gazetteer: Gazetteer) => gazetteer.readHead(text))
