/** Opens the compiled data files in `dist/data`, which `npm run build` writes. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {type Automaton, readAutomaton} from './automaton.ts'
import {FileTable, MemoryTable, SharedTable, type StringTable} from './string-table.ts'

/** Set by the bundler: from a bundle's file to the data folder. The source runs from `src/lexicon`. */
declare const CALQUE_DATA: string | undefined
const folder = fileURLToPath(
  new URL(typeof CALQUE_DATA === 'undefined' ? '../../dist/data/' : CALQUE_DATA, import.meta.url),
)

/** Where a data file lies, whether the source or a bundle runs. */
export function pathOf(name: string): string {
  return folder + name
}

/** A list of strings held in memory: for one that is asked often. */
export function openTable(name: string): StringTable {
  return new MemoryTable(readData(`${name}.table`))
}

/** The bytes of a data file, aligned for 32-bit views. */
export function readData(name: string): Uint8Array {
  const buffer = readFileSync(pathOf(name))
  // A small file may come from Node's shared pool, at an odd offset.
  return buffer.byteOffset % 4 === 0 ? buffer : new Uint8Array(buffer)
}

/** A word list: `<name>.dawg`. */
export function openAutomaton(name: string): Automaton {
  return readAutomaton(readData(`${name}.dawg`))
}

/** A word list with one string a word: `<name>.dawg` and `<name>.table`. */
export class Dictionary {
  readonly words: Automaton
  readonly #values: StringTable

  constructor(words: Automaton, values: StringTable) {
    this.words = words
    this.#values = values
  }

  has(word: string): boolean {
    return this.words.has(word)
  }

  /** The string stored for a word, undefined where the list does not hold it. */
  get(word: string): string | undefined {
    const rank = this.words.rank(word)
    return rank === -1 ? undefined : this.#values.at(rank)
  }
}

/**
 * Where a dictionary's values are: on disk, unless a run asks for so many that one read of them all is cheaper; `shared` ones are in memory,
 * each once, however many words have it.
 */
export type Storage = 'disk' | 'memory' | 'shared'

export function openDictionary(name: string, storage: Storage = 'disk'): Dictionary {
  const words = openAutomaton(name)
  if (storage === 'disk') return new Dictionary(words, new FileTable(pathOf(`${name}.table`)))
  const values = openTable(name)
  return new Dictionary(words, storage === 'memory' ? values : new SharedTable(readData(`${name}.bin`), values))
}

/** A value made on first use. */
export function lazy<Value>(make: () => Value): () => Value {
  let value: {readonly made: Value} | undefined
  return () => (value ??= {made: make()}).made
}
