/** French inflection: what a form can be, and which form a slot asks for. */
import {lazy, openAutomaton, openTable, pathOf, readData} from './data.ts'
import {FileNumbers, type StringTable} from './string-table.ts'

/**
 * Part of speech: noun, adjective, verb, adverb, determiner, pronoun, preposition, conjunction, numeral, interjection,
 * proper name, given name, family name.
 */
export type PartOfSpeech = 'N' | 'A' | 'V' | 'R' | 'D' | 'O' | 'P' | 'C' | 'M' | 'I' | 'X' | 'G' | 'F'

/** Masculine, feminine, or either (epicene). */
export type Gender = 'm' | 'f' | 'e'

/** Singular, plural, or either (invariable). */
export type GrammaticalNumber = 's' | 'p' | 'i'

/** One reading of a form. Verb readings have modes (`infi`, `ppas`, `ipre`, …) and persons (`3s`, …). */
export interface Analysis {
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber | undefined
  readonly modes: readonly string[]
  readonly persons: readonly string[]
}

/** What a form must be; what is left out may be anything. */
export interface Features {
  readonly pos: PartOfSpeech
  readonly gender?: Gender | undefined
  readonly number?: GrammaticalNumber | undefined
  readonly mode?: string | undefined
  readonly person?: string | undefined
}

/** `2al=A:ms+N:ms` → letters off the end, letters on, tags. */
interface Cell {
  readonly strip: number
  readonly add: string
  readonly tags: readonly string[]
}

/** Tags as the data files hold them: `N:ms`, `V:ppas:fp`, `V:ipre,spre:1s,3s`. */
export function parseTag(tag: string, lemma: string): Analysis {
  const [pos = '', second = '', third = ''] = tag.split(':')
  const agreement = pos === 'V' ? (second === 'ppas' ? third : '') : second
  return {
    lemma,
    pos: pos as PartOfSpeech,
    gender: (agreement[0] as Gender | undefined) ?? undefined,
    number: (agreement[1] as GrammaticalNumber | undefined) ?? undefined,
    modes: pos === 'V' ? second.split(',') : [],
    persons: pos === 'V' && second !== 'ppas' && third ? third.split(',') : [],
  }
}

export function parseCell(cell: string): Cell {
  const match = /^(\d+)([^=]*)=(.*)$/.exec(cell)
  if (!match) throw new Error(`Cannot read paradigm cell ${JSON.stringify(cell)}`)
  return {strip: Number(match[1]), add: match[2] ?? '', tags: (match[3] ?? '').split('+')}
}

/** True where a reading satisfies what a slot asks for; epicene and invariable forms fit any gender and number. */
export function fits(analysis: Analysis, wanted: Features): boolean {
  return (
    analysis.pos === wanted.pos &&
    agrees(analysis.gender, wanted.gender, 'e') &&
    agrees(analysis.number, wanted.number, 'i') &&
    (!wanted.mode || analysis.modes.includes(wanted.mode)) &&
    (!wanted.person || analysis.persons.includes(wanted.person))
  )
}

/** Equal, or unknown or open on either side. */
export function agrees(a: string | undefined, b: string | undefined, open: 'e' | 'i'): boolean {
  return !a || !b || a === open || b === open || a === b
}

const classOfForm = lazy(() => {
  const bytes = readData('french-classes.bin')
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
})
const classes = lazy(() => openTable('french-classes'))
const paradigmsOfLemma = lazy(() => new FileNumbers(pathOf('french-lemmas.bin')))
const paradigmSets = lazy(() => openTable('french-paradigm-sets'))
const paradigms = lazy(() => openTable('french-paradigms'))
const forms = lazy(() => openAutomaton('french'))

/** The automaton of every French form, elided articles taken off. */
export const frenchForms = forms

/** Every reading of a form, spelled as the dictionary spells it; empty where the dictionary gives no tags. */
export function readingsOf(form: string): Analysis[] {
  const rank = forms().rank(form)
  const id = rank === -1 ? 0 : classOfForm()[rank]!
  if (id === 0) return []
  return cellsOfClass(id).flatMap(({strip, add, analyses}) => {
    const lemma = form.slice(0, form.length - strip) + add
    return analyses.map((analysis) => ({...analysis, lemma}))
  })
}

/** A cell with its tags read; the lemma is left out. */
type ReadCell = Cell & {readonly analyses: readonly Analysis[]}

/** Cells of a table's rows, kept once asked for: there are some hundreds of classes and of paradigms. */
function cellReader(table: () => StringTable): (row: number) => readonly ReadCell[] {
  const known = new Map<number, readonly ReadCell[]>()
  return (row) => {
    let cells = known.get(row)
    if (!cells) {
      cells = table()
        .at(row)
        .split(' ')
        .map(parseCell)
        .map((cell) => ({...cell, analyses: cell.tags.map((tag) => parseTag(tag, ''))}))
      known.set(row, cells)
    }
    return cells
  }
}

const cellsOfClass = cellReader(classes)
const cellsOfParadigm = cellReader(paradigms)

/** The forms of a lemma that satisfy `wanted`, the plainest first. */
export function inflect(lemma: string, wanted: Features): string[] {
  const rank = forms().rank(lemma)
  const ids = rank === -1 ? '' : paradigmSets().at(paradigmsOfLemma().at(rank))
  const found: string[] = []
  for (const id of ids ? ids.split(' ') : []) {
    for (const {strip, add, analyses} of cellsOfParadigm(Number(id))) {
      if (!analyses.some((analysis) => fits(analysis, wanted))) continue
      const form = lemma.slice(0, lemma.length - strip) + add
      if (!found.includes(form) && forms().has(form)) found.push(form)
    }
  }
  return found
}

/** The same for a word that need not be a lemma: *actrice* → *actrices*, *vêtements* → *vêtement*; nouns keep their gender. */
export function inflectWord(word: string, wanted: Features): string[] {
  const own = inflect(word, wanted)
  if (own.length > 0) return own
  const readings = readingsOf(word).filter(({pos, lemma}) => pos === wanted.pos && lemma !== word)
  return [
    ...new Set(
      readings.flatMap(({lemma, gender}) =>
        inflect(lemma, {...wanted, gender: wanted.pos === 'N' ? gender : wanted.gender}),
      ),
    ),
  ]
}

/** Every form of a lemma, whatever its part of speech; empty where the dictionary gives it no tags. */
export function allForms(lemma: string): string[] {
  const rank = forms().rank(lemma)
  const ids = rank === -1 ? '' : paradigmSets().at(paradigmsOfLemma().at(rank))
  const found = new Set<string>()
  for (const id of ids ? ids.split(' ') : []) {
    for (const {strip, add} of cellsOfParadigm(Number(id))) {
      const form = lemma.slice(0, lemma.length - strip) + add
      if (forms().has(form)) found.add(form)
    }
  }
  return [...found]
}
