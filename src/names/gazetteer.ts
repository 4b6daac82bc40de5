/** Looks names up in the packs: which entity a form names, and how French usage takes that form. */
import QuickLRU from 'quick-lru'
import type {Token} from '../core/document.ts'
import {perFormOf} from '../core/form.ts'
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
const MOST_FORMS = 5_000

export class Gazetteer {
  readonly #tables: PackTables
  readonly #facts = new Map<string, EntityFacts>()
  readonly #forms = new QuickLRU<string, readonly EntityForm[]>({maxSize: MOST_FORMS})

  constructor(tables: PackTables) {
    this.#tables = tables
  }

  /** The entities a form names, whatever its case and hyphens; empty for a form the packs do not hold. */
  forms(form: string): readonly EntityForm[] {
    const known = this.#forms.get(form)
    if (known) return known
    const found = (this.#tables.names.get(foldName(form))?.split(',') ?? [])
      .map((text) => {
        const [id = '', status = '', condition] = text.split(' ')
        return {id, status: status as FormStatus, isPlaceOnly: condition === 'place', isExact: condition === 'exact'}
      })
      .filter(({isExact}) => !isExact || form === form.toUpperCase())
    this.#forms.set(form, found)
    return found
  }

  /** Those of `forms` that the words around let stand for the entity. */
  #fitting(forms: readonly EntityForm[], tokens: readonly Token[], from: number, to: number): readonly EntityForm[] {
    if (!forms.some(({isPlaceOnly}) => isPlaceOnly)) return forms
    return forms.filter(({id, isPlaceOnly}) => !isPlaceOnly || tellsPlace(tokens, from, to, this.entity(id)))
  }

  /** True where some form starts with these letters. */
  startsForm(text: string): boolean {
    return this.#tables.names.hasPrefix(foldName(text))
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
    const own = forms.length > 0 ? this.#fitting(forms, tokens, at, at) : forms
    const longer = (tokens[at + 1]?.spaced ? goesOnSpaced : goesOn) ? this.#longerMatch(text, tokens, at) : undefined
    return longer ?? (own.length > 0 ? {length: 1, forms: own} : undefined)
  }

  #longerMatch(head: string, tokens: readonly Token[], at: number): Match | undefined {
    let text = head
    let best: Match | undefined
    for (let length = 2; length <= LONGEST_FORM && at + length <= tokens.length; length++) {
      const token = tokens[at + length - 1]!
      // « Top Gun: Maverick » has a mark inside; quotation marks and brackets end a name.
      if (token.kind === 'punctuation' && !INNER_MARKS.has(token.text)) break
      text += token.spaced ? ` ${token.text}` : token.text
      if (!this.startsForm(text)) break
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

/** What the packs hold of a word that may start a name: forms that are this word alone, and whether longer ones start so. */
const headOf = perFormOf((text, gazetteer: Gazetteer) => {
  const goesOn = gazetteer.startsForm(text)
  return {
    forms: text.endsWith("'") ? [] : gazetteer.forms(text),
    goesOn,
    goesOnSpaced: goesOn && gazetteer.startsForm(`${text} `),
  }
})
