/** Packs → look-up tables. Runs when the package is built, and again at run time for a user's own packs. */
import {perForm} from '../core/form.ts'
import {analyse} from '../lexicon/french.ts'
import {findAnchor, toldBy, UNTOLD} from '../patterns/anchors.ts'
import {writeCell} from '../patterns/find.ts'
import {parsePattern} from '../patterns/parse.ts'
import {conjugate} from './conjugate.ts'
import type {Pack, ResidueLine} from './schema.ts'

/** Tables of strings: what the data files of the same names hold. */
export interface Tables {
  /** Form, lower case → base form and field; words in use that are no loans have the field `accepted`. */
  readonly loanwords: Map<string, string>
  /** Folded form → `entity status`, with `exact` behind for acronyms, `place` for a form that only stands for a place; see `src/names/gazetteer.ts`. */
  readonly names: Map<string, string>
  /** Entity id → its facts as JSON. */
  readonly entities: Map<string, string>
  /** Given name, folded → `preferred languages`, with `legal` behind where French has the form. */
  readonly givenNames: Map<string, string>
  /** Last word of a refused full name, folded → what French makes of it; several where it is several people's. */
  readonly familyHints: Map<string, string>
  /** English lemma → part of speech and French lemmas, as JSON. */
  readonly translations: Map<string, string>
  /** Irregular English form → its lemmas. */
  readonly irregulars: Map<string, string>
  /** Word, lower case → the patterns to try there; see `writeCell` of `src/patterns/find.ts`. */
  readonly literalAnchors: Map<string, string>
  readonly falseFriendAnchors: Map<string, string>
  readonly frameAnchors: Map<string, string>
  /** The same for closed frames alone. */
  readonly closedFrameAnchors: Map<string, string>
  readonly residueAnchors: Map<string, string>
  /** Row → its pattern, then a line of JSON: a `PhraseRow`, a `FrameRow` or a `ResidueRow`. */
  readonly phrases: Map<string, string>
  readonly frames: Map<string, string>
  readonly residue: Map<string, string>
  /** French word → its collocates, parted by `|`; each pair stands in both rows. */
  readonly collocations: Map<string, string>
  /** English phrase, lower case → French phrases as JSON, with `interface` in front for text of buttons and menus. */
  readonly englishPhrases: Map<string, string>
}

export const tableNames = [
  'loanwords',
  'names',
  'entities',
  'givenNames',
  'familyHints',
  'translations',
  'irregulars',
  'literalAnchors',
  'falseFriendAnchors',
  'frameAnchors',
  'closedFrameAnchors',
  'residueAnchors',
  'phrases',
  'frames',
  'residue',
  'collocations',
  'englishPhrases',
] as const

/** What a phrase pattern says: entry id, fixes, note, and what its context must show. */
export interface PhraseRow {
  readonly id: string
  readonly expected: readonly string[]
  readonly note: string
  readonly near?: readonly string[]
  readonly thin?: boolean
}

/** How much of a line a residue pattern is, and where in the text. */
export type ResidueRow = Pick<ResidueLine, 'id' | 'rest' | 'inside' | 'at' | 'thin'>

/** What stands in the hole of a frame. */
export interface FrameRow {
  readonly fills: readonly string[]
  readonly closed?: boolean
  readonly also?: readonly string[]
  /** It comes with the collocations of a word: others stand in the hole as well. */
  readonly open?: boolean
}

/** How a form stands to its entity: preferred, accepted or refused, as a full name or (people) as the family name alone. */
export type FormStatus = 'preferred' | 'accepted' | 'refused' | 'family' | 'family-accepted' | 'family-refused'

const UNFOLDED = /[’ʼ‐‑\-\u0300-\u036F]/

/** Lower case, straight apostrophes, hyphens as spaces: forms that differ in these only are one form. */
export function foldName(form: string): string {
  const lower = form.toLowerCase()
  return UNFOLDED.test(lower) ? lower.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/[-‐‑]/g, ' ') : lower
}

/** The same of a token's form. */
export const foldNameOf = perForm(foldName)

export function compilePacks(packs: readonly Pack[]): Tables {
  const tables = Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as Tables
  for (const pack of packs) addPack(tables, pack)
  return tables
}

function addPack(tables: Tables, pack: Pack): void {
  switch (pack.kind) {
    case 'loanwords':
      for (const entry of pack.entries) addLoanword(tables, pack.field, entry)
      break
    case 'names':
      for (const entry of pack.entries) addEntity(tables, entry)
      break
    case 'given-names':
      for (const entry of pack.entries) addGivenName(tables, entry)
      break
    case 'lexicon':
      for (const entry of pack.entries) addTranslation(tables, entry)
      break
    case 'phrases':
      for (const entry of pack.entries) addPhrase(tables, pack, entry)
      break
    case 'frames':
      for (const entry of pack.entries) addFrame(tables, pack.pack, entry)
      break
    case 'collocations':
      for (const entry of pack.entries) addCollocation(tables, pack.pack, entry)
      break
    case 'residue':
      for (const entry of pack.entries) addResidue(tables, pack.pack, entry)
      break
    case 'accepted-words':
      for (const entry of pack.entries) addAcceptedWord(tables, entry)
      break
    case 'english-phrases':
      for (const entry of pack.entries) addEnglishPhrase(tables, entry)
  }
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

/** What is in use counts as a loanword does: no rule asks where a word comes from. */
function addAcceptedWord(tables: Tables, {word, pos, forms = []}: Entries<'accepted-words'>): void {
  const own = pos === 'verb' ? conjugate(word) : pos === 'other' || /[sxz]$/.test(word) ? [word] : [word, `${word}s`]
  for (const form of [...own, ...forms]) append(tables.loanwords, foldName(form), `${word}\taccepted`, '\n')
}

/** Tables that hold words of the user's own, as they are. */
export function acceptWords(words: readonly string[]): Tables {
  const tables = compilePacks([])
  for (const word of words) addAcceptedWord(tables, {word, pos: 'other'})
  return tables
}

function addEntity(tables: Tables, entry: Entries<'names'>): void {
  const {id, accepted = [], refused = [], ambiguous = [], ...facts} = entry
  tables.entities.set(id, JSON.stringify({...facts, accepted, refused: [...refused, ...ambiguous]}))
  const add = (form: string, status: FormStatus, condition = isAcronym(form) ? 'exact' : '') =>
    append(tables.names, foldName(form), `${id} ${status} ${condition}`.trim(), ',')
  add(entry.preferred, 'preferred')
  if (entry.family && entry.family !== entry.preferred) add(entry.family, 'family')
  const isFamily = (form: string) =>
    entry.family !== undefined && form.split(/[ -]/).length <= entry.family.split(/[ -]/).length
  for (const form of accepted) add(form, isFamily(form) ? 'family-accepted' : 'accepted')
  for (const form of refused) {
    add(form, isFamily(form) ? 'family-refused' : 'refused')
    addFamilyHint(tables, form, entry)
  }
  for (const form of ambiguous) add(form, 'refused', 'place')
}

/** Countries whose names come to French through a transcription. */
const TRANSCRIBED = new Set(
  'RU UA BY BG AM AZ GE KZ KG TJ TM UZ AE DZ EG IQ IR JO KW LB LY MA PS QA SA SD SY TN YE AF'.split(' '),
)

/** *Hosni Mubarak* is refused; *Mubarak* alone may be another man, and is worth a hint. */
function addFamilyHint(tables: Tables, refused: string, entry: Entries<'names'>): void {
  if (
    !TRANSCRIBED.has(entry.country ?? '') ||
    entry.type !== 'person' ||
    !refused.includes(' ') ||
    (entry.family ?? '').includes(' ') ||
    // « Rania de Jordanie » ends in no family name.
    / (?:de |d')/.test(entry.family ?? entry.preferred)
  )
    return
  const form = lastWord(refused)
  const french = lastWord(entry.family ?? entry.preferred)
  if (form.length < 4 || foldName(form) === foldName(french) || form === form.toLowerCase()) return
  append(tables.familyHints, foldName(form), french, '\t')
}

const lastWord = (name: string) => name.split(/ |\b[ae]l-/i).at(-1)!

/** An acronym is no word: « WHO » may be refused, « Who » never is. */
function isAcronym(form: string): boolean {
  return form.length <= 6 && form === form.toUpperCase() && form !== form.toLowerCase()
}

function addGivenName(tables: Tables, entry: Entries<'given-names'>): void {
  const value = `${entry.preferred}\t${entry.languages.join(' ')}`
  for (const form of entry.refused ?? []) append(tables.givenNames, foldName(form), value, '\n')
  // Legal forms are known too, so that *Mohamed* and *Muhammad* are one name.
  for (const form of [entry.preferred, ...(entry.accepted ?? [])])
    append(tables.givenNames, foldName(form), `${value}\tlegal`, '\n')
}

function addTranslation(tables: Tables, entry: Entries<'lexicon'>): void {
  append(tables.translations, entry.en, JSON.stringify([entry.pos, ...entry.fr]), '\n')
  for (const form of entry.forms ?? []) append(tables.irregulars, form, entry.en, ' ')
}

function addPhrase(
  tables: Tables,
  pack: Extract<Pack, {kind: 'phrases'}>,
  {id, phrase, expected, note, near, thin}: Entries<'phrases'>,
): void {
  const anchors = pack.rule === 'false-friend' ? tables.falseFriendAnchors : tables.literalAnchors
  for (const [i, pattern] of [phrase].flat().entries())
    addPattern(anchors, tables.phrases, `${pack.pack}/${id}#${i}`, pattern, {
      id,
      expected,
      note,
      near,
      thin,
    } as PhraseRow)
}

function addPattern(
  anchors: Map<string, string>,
  rows: Map<string, string>,
  row: string,
  pattern: string,
  data: PhraseRow | FrameRow | ResidueRow,
): void {
  const anchor = findAnchor(pattern)
  for (const form of anchor.forms) append(anchors, form, writeCell(row, anchor), '\n')
  rows.set(row, `${pattern}\n${JSON.stringify(data)}`)
}

function addFrame(tables: Tables, pack: string, {id, frame, fills, closed, also}: Entries<'frames'>): void {
  const data = {fills, closed, also} as FrameRow
  addPattern(tables.frameAnchors, tables.frames, `${pack}/${id}`, frame, data)
  if (closed) addPattern(tables.closedFrameAnchors, tables.frames, `${pack}/${id}`, frame, data)
}

function addResidue(tables: Tables, pack: string, {id, line, rest, inside, at, thin}: ResidueLine): void {
  for (const [i, pattern] of [line].flat().entries())
    addPattern(tables.residueAnchors, tables.residue, `${pack}/${id}#${i}`, pattern, {
      id,
      rest,
      inside,
      at,
      thin,
    } as ResidueRow)
}

/** The set phrases of a collocation are open frames. */
function addCollocation(
  tables: Tables,
  pack: string,
  {word, pos, phrases = [], ...lists}: Entries<'collocations'>,
): void {
  for (const collocate of Object.values(lists).flatMap((list) => list ?? [])) {
    for (const form of adjectiveLemmas(collocate.toLowerCase())) {
      append(tables.collocations, word, form, '|')
      append(tables.collocations, form, word, '|')
    }
  }
  for (const [i, phrase] of phrases.entries()) {
    // « par _ » calls for any word.
    if (toldBy(parsePattern(phrase)) > UNTOLD)
      addPattern(tables.frameAnchors, tables.frames, `${pack}/${word}-${pos}-${i + 1}`, phrase, {
        fills: [word],
        open: true,
      })
  }
}

/** Packs write adjectives as they agree with the noun; any form of them keeps the same company. */
function adjectiveLemmas(word: string): Set<string> {
  return new Set([word, ...analyse(word).flatMap(({pos, lemma}) => (pos === 'A' ? lemma : []))])
}

function addEnglishPhrase(tables: Tables, entry: Entries<'english-phrases'>): void {
  const value = JSON.stringify(entry.interface ? ['interface', ...entry.fr] : ['', ...entry.fr])
  for (const form of [entry.en, ...(entry.forms ?? [])]) tables.englishPhrases.set(form, value)
}
