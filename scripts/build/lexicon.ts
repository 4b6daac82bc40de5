/** Compiles the dictionaries into `dist/data`: word automata, French readings and paradigms, the synonym table. */
import {readFileSync} from 'node:fs'
import dictionaryEn from 'dictionary-en'
import dictionaryFr from 'dictionary-fr'
import {readAutomaton} from '../../src/lexicon/automaton.ts'
import {UNLISTED} from '../../src/lexicon/frequency.ts'
import {parseCell} from '../../src/lexicon/morphology.ts'
import {writeHomographs} from '../../src/lexicon/synonyms.ts'
import {buildAutomaton, buildStringTable} from '../lexicon/automaton-builder.ts'
import {readFrequencies, toFrequencyBytes} from '../lexicon/frequency.ts'
import {readHunspell} from '../lexicon/hunspell.ts'
import {deriveSynonyms} from '../lexicon/synonyms.ts'

/** File name → bytes. */
export type DataFiles = Map<string, Uint8Array>

/** Every form of an npm Hunspell dictionary. */
export function expandDictionary({aff, dic}: {aff: Uint8Array; dic: Uint8Array}): string[] {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const dictionary = readHunspell(decode(aff), decode(dic))
  return dictionary.entries.flatMap((entry) => dictionary.expand(entry).map(({form}) => form))
}

/** What an affix file says of letters, keyboards and respellings; the affixes themselves are expanded in the automaton. */
function withoutRules(aff: Uint8Array): string {
  const lines = new TextDecoder().decode(aff).split('\n')
  return `${lines.filter((line) => /^(?:#|SET|TRY|KEY|MAP|REP)/.test(line) && !/^#\s*$/.test(line)).join('\n')}\n`
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
  files.set('french.aff', new TextEncoder().encode(withoutRules(dictionaryFr.aff)))
  files.set('english.dawg', englishBytes)
  const french = readAutomaton(frenchBytes)
  const english = readAutomaton(englishBytes)
  const frequencies = readFrequencies('fr')
  const forms = [...french.words()]
  const readings = compileMorphology(files, forms)
  files.set('french-frequency.bin', toFrequencyBytes(forms, frequencies))
  // Of use only where a word is of both languages.
  files.set(
    'english-frequency.bin',
    toFrequencyBytes(
      forms.map((form) => (english.has(form) ? form : '')),
      readFrequencies('en'),
    ),
  )
  const synonyms = deriveSynonyms({
    isHomograph: (word) => word.length > 2 && french.has(word) && english.has(word),
    isEnglish: (word) => english.has(word),
    frequency: (word) => frequencies.get(word) ?? UNLISTED,
    isOtherWord: (word) => [...(readings.get(word) ?? [])].some((cell) => OTHER_TAG.test(cell)),
  })
  setDictionary(files, 'synonyms', new Map([...synonyms].map(([word, row]) => [word, writeHomographs(row)])))
  return files
}

/** Adverb, preposition, conjunction, determiner, pronoun, or an infinitive. */
const OTHER_TAG = /[=+](?:[RPCDO](?![a-z])|V:infi)/

/** Writes a word → string table as `<name>.dawg` and `<name>.table`; where many words share a value, each value once, numbered in `<name>.bin`. */
export function setDictionary(
  files: DataFiles,
  name: string,
  values: ReadonlyMap<string, string>,
  shared = false,
): void {
  const bytes = buildAutomaton(values.keys())
  const words = [...readAutomaton(bytes).words()]
  files.set(`${name}.dawg`, bytes)
  if (shared) {
    const numbered = numberOff(words, (word) => values.get(word)!)
    files.set(`${name}.bin`, numbered.numbers)
    files.set(`${name}.table`, numbered.values)
  } else files.set(`${name}.table`, buildStringTable(words.map((word) => values.get(word)!)))
}

/** Paradigms give each form its readings; forms with the same readings share a class number. */
function compileMorphology(files: DataFiles, forms: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
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
  return readings
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
