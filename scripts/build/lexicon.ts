/** Compiles the dictionaries into `dist/data`: word automata, French readings and paradigms, the synonym table. */
import {readFileSync} from 'node:fs'
import dictionaryEn from 'dictionary-en'
import dictionaryFr from 'dictionary-fr'
import {type Automaton, readAutomaton} from '../../src/lexicon/automaton.ts'
import {parseCell} from '../../src/lexicon/morphology.ts'
import {buildAutomaton, buildStringTable} from '../lexicon/automaton-builder.ts'
import {readHunspell} from '../lexicon/hunspell.ts'
import {trainLetterModel} from '../lexicon/letter-model.ts'
import {deriveSynonyms} from '../lexicon/synonyms.ts'
import {readShippedPacks} from './packs.ts'

/** File name → bytes. */
export type DataFiles = Map<string, Uint8Array>

/** Every form of an npm Hunspell dictionary. */
export function expandDictionary({aff, dic}: {aff: Uint8Array; dic: Uint8Array}): string[] {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const dictionary = readHunspell(decode(aff), decode(dic))
  return dictionary.entries.flatMap((entry) => dictionary.expand(entry).map(({form}) => form))
}

export function compileLexicon(): DataFiles {
  const files: DataFiles = new Map()
  const frenchBytes = buildAutomaton(
    expandDictionary(dictionaryFr).map((form) => form.normalize('NFC').replace(/’/g, "'")),
  )
  const englishBytes = buildAutomaton(
    expandDictionary(dictionaryEn).map((form) => form.replace(/’/g, "'")),
    {ranked: false},
  )
  files.set('french.dawg', frenchBytes)
  files.set('english.dawg', englishBytes)
  const french = readAutomaton(frenchBytes)
  const english = readAutomaton(englishBytes)
  compileMorphology(files, [...french.words()])
  const synonyms = deriveSynonyms({
    isHomograph: (word) => word.length > 2 && french.has(word) && english.has(word),
    isEnglish: (word) => english.has(word),
    frenchness: trainLetterModel(plainWords(french, english), plainWords(english, french)),
    uses: countUses(),
  })
  setDictionary(files, 'synonyms', new Map([...synonyms].map(([word, homographs]) => [word, homographs.join(' ')])))
  return files
}

/** French word → how often it is a translation, the first of an entry counting most. */
function countUses(): (word: string) => number {
  const uses = new Map<string, number>()
  for (const pack of readShippedPacks()) {
    if (pack.kind !== 'lexicon') continue
    for (const {fr} of pack.entries) {
      for (const [i, word] of fr.entries()) uses.set(word, (uses.get(word) ?? 0) + 1 / (i + 1))
    }
  }
  return (word) => uses.get(word) ?? 0
}

/** Words of unaccented lower-case letters that the other list lacks. */
function* plainWords(own: Automaton, other: Automaton): Generator<string> {
  for (const word of own.words()) if (/^[a-z]+$/.test(word) && !other.has(word)) yield word
}

/** Writes a word → string table as `<name>.dawg` and `<name>.table`. */
export function setDictionary(files: DataFiles, name: string, values: ReadonlyMap<string, string>): void {
  const bytes = buildAutomaton(values.keys())
  files.set(`${name}.dawg`, bytes)
  files.set(`${name}.table`, buildStringTable([...readAutomaton(bytes).words()].map((word) => values.get(word)!)))
}

/** Paradigms give each form its readings; forms with the same readings share a class number. */
function compileMorphology(files: DataFiles, forms: readonly string[]): void {
  const source = readFileSync(new URL('../../src/lexicon/data/french-morphology.tsv', import.meta.url), 'utf8')
  const rows = source.split('\n').filter((line) => line && !line.startsWith('#'))
  const paradigms = rows.filter((row) => row.startsWith('@')).map((row) => row.slice(2))
  const lemmas = new Map(rows.filter((row) => !row.startsWith('@')).map((row) => row.split('\t') as [string, string]))
  const cells = paradigms.map((paradigm) => paradigm.split(' ').map(parseCell))
  const readings = new Map<string, Set<string>>()
  for (const [lemma, ids] of lemmas) {
    for (const cell of ids.split(' ').flatMap((id) => cells[Number(id)]!)) {
      const form = lemma.slice(0, lemma.length - cell.strip) + cell.add
      // The inverse of the cell: letters off the form, letters on, tags.
      const inverse = `${cell.add.length}${lemma.slice(lemma.length - cell.strip)}=${cell.tags.join('+')}`
      readings.set(form, (readings.get(form) ?? new Set()).add(inverse))
    }
  }
  const classes = numberOff(forms, (form) => [...(readings.get(form) ?? [])].join(' '))
  files.set('french-classes.bin', classes.numbers)
  files.set('french-classes.table', classes.values)
  // A lemma's paradigms stand at the rank of the lemma's own form.
  const sets = numberOff(forms, (form) => lemmas.get(form) ?? '')
  files.set('french-lemmas.bin', sets.numbers)
  files.set('french-paradigm-sets.table', sets.values)
  files.set('french-paradigms.table', buildStringTable(paradigms))
}

/** A value for each form → 16-bit numbers in the order of the forms, and the table of values they number; 0 is the empty value. */
function numberOff(
  forms: readonly string[],
  valueOf: (form: string) => string,
): {numbers: Uint8Array; values: Uint8Array} {
  const ids = new Map<string, number>([['', 0]])
  const numbers = Uint16Array.from(forms, (form) => {
    const value = valueOf(form)
    if (!ids.has(value)) ids.set(value, ids.size)
    return ids.get(value)!
  })
  if (ids.size > 0xffff) throw new Error(`Cannot number ${ids.size} values in 16 bits`)
  return {numbers: new Uint8Array(numbers.buffer), values: buildStringTable([...ids.keys()])}
}
