/** Packs → look-up tables. Runs when the package is built, and again at run time for a user's own packs. */
import type {Pack} from './schema.ts'

/** Tables of strings: what the data files of the same names hold. */
export interface Tables {
  /** Form, lower case → base form and field. */
  readonly loanwords: Map<string, string>
  /** Folded form → `entity status`, with `exact` behind for acronyms; see `src/names/gazetteer.ts`. */
  readonly names: Map<string, string>
  /** Entity id → its facts as JSON. */
  readonly entities: Map<string, string>
  /** Given name French does not use, folded → `preferred languages` pairs. */
  readonly givenNames: Map<string, string>
  /** English lemma → part of speech and French lemmas, as JSON. */
  readonly translations: Map<string, string>
  /** Irregular English form → its lemmas. */
  readonly irregulars: Map<string, string>
}

export const tableNames = ['loanwords', 'names', 'entities', 'givenNames', 'translations', 'irregulars'] as const

/** How a form stands to its entity: preferred, accepted or refused, as a full name or (people) as the family name alone. */
export type FormStatus = 'preferred' | 'accepted' | 'refused' | 'family' | 'family-accepted' | 'family-refused'

const UNFOLDED = /[’ʼ‐‑\-\u0300-\u036F]/

/** Lower case, straight apostrophes, hyphens as spaces: forms that differ in these only are one form. */
export function foldName(form: string): string {
  const lower = form.toLowerCase()
  return UNFOLDED.test(lower) ? lower.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[-‐‑]/g, ' ') : lower
}

export function compilePacks(packs: readonly Pack[]): Tables {
  const tables: Tables = {
    loanwords: new Map(),
    names: new Map(),
    entities: new Map(),
    givenNames: new Map(),
    translations: new Map(),
    irregulars: new Map(),
  }
  for (const pack of packs) {
    if (pack.kind === 'loanwords') for (const entry of pack.entries) addLoanword(tables, pack.field, entry)
    else if (pack.kind === 'names') for (const entry of pack.entries) addEntity(tables, entry)
    else if (pack.kind === 'given-names') for (const entry of pack.entries) addGivenName(tables, entry)
    else for (const entry of pack.entries) addTranslation(tables, entry)
  }
  return tables
}

type Entries<Kind extends Pack['kind']> = Extract<Pack, {kind: Kind}>['entries'][number]

function append(table: Map<string, string>, key: string, value: string, separator: string): void {
  const known = table.get(key)
  if (known === undefined) table.set(key, value)
  else if (!known.split(separator).includes(value)) table.set(key, known + separator + value)
}

function addLoanword(tables: Tables, field: string, entry: Entries<'loanwords'>): void {
  const plural = entry.plural ?? (entry.pos === 'noun' || entry.pos === 'adjective' ? `${entry.word}s` : entry.word)
  for (const form of [entry.word, plural, ...(entry.forms ?? [])]) {
    append(tables.loanwords, foldName(form), `${entry.word}\t${field}`, '\n')
  }
}

function addEntity(tables: Tables, entry: Entries<'names'>): void {
  const {id, accepted = [], refused = [], ...facts} = entry
  tables.entities.set(id, JSON.stringify({...facts, accepted, refused}))
  const add = (form: string, status: FormStatus) =>
    append(tables.names, foldName(form), `${id} ${status}${isAcronym(form) ? ' exact' : ''}`, ',')
  add(entry.preferred, 'preferred')
  if (entry.family && entry.family !== entry.preferred) add(entry.family, 'family')
  const isFamily = (form: string) =>
    entry.family !== undefined && form.split(/[ -]/).length <= entry.family.split(/[ -]/).length
  for (const form of accepted) add(form, isFamily(form) ? 'family-accepted' : 'accepted')
  for (const form of refused) add(form, isFamily(form) ? 'family-refused' : 'refused')
}

/** An acronym is no word: « WHO » may be refused, « Who » never is. */
function isAcronym(form: string): boolean {
  return form.length <= 6 && form === form.toUpperCase() && form !== form.toLowerCase()
}

function addGivenName(tables: Tables, entry: Entries<'given-names'>): void {
  for (const form of entry.refused ?? []) {
    append(tables.givenNames, foldName(form), `${entry.preferred}\t${entry.languages.join(' ')}`, '\n')
  }
}

function addTranslation(tables: Tables, entry: Entries<'lexicon'>): void {
  append(tables.translations, entry.en, JSON.stringify([entry.pos, ...entry.fr]), '\n')
  for (const form of entry.forms ?? []) append(tables.irregulars, form, entry.en, ' ')
}
