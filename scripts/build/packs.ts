/** Compiles the shipped packs into `dist/data`. */
import {fileURLToPath} from 'node:url'
import {compilePacks, type Tables, tableNames} from '../../src/packs/compile.ts'
import {COUNTS_FILE, countPacks} from '../../src/packs/counts.ts'
import {loadPacks} from '../../src/packs/load.ts'
import type {Pack} from '../../src/packs/schema.ts'
import {ANCHORS, storageOf, toDataName} from '../../src/packs/tables.ts'
import {type DataFiles, setDictionary} from './lexicon.ts'

export const rulesFolder = fileURLToPath(new URL('../../rules', import.meta.url))

/** The shipped packs; throws on the first that is broken, with its place. */
export function readShippedPacks(): Pack[] {
  return loadPacks(rulesFolder).map(({file, pack}) => {
    const problem = file.messages[0]
    if (!pack || problem)
      throw new Error(`Cannot compile pack ${file.path}:${problem?.line}:${problem?.column}: ${problem?.reason}`)
    return pack
  })
}

export function compileShippedPacks(): DataFiles {
  const files: DataFiles = new Map()
  const packs = readShippedPacks()
  const tables = numberRows(compilePacks(packs))
  for (const name of tableNames) setDictionary(files, toDataName(name), tables[name], storageOf(name) === 'shared')
  files.set(COUNTS_FILE, new TextEncoder().encode(JSON.stringify(countPacks(packs))))
  return files
}

const ROWS = ['phrases', 'frames', 'residue'] as const

/** Gives rows of patterns short keys, which stand in the cells of every form of their anchors; a user's own packs keep the long ones. */
function numberRows(tables: Tables): Tables {
  const keys = new Map(ROWS.flatMap((name) => [...tables[name].keys()]).map((key, i) => [key, i.toString(36)]))
  const renamed = (rows: ReadonlyMap<string, string>) => new Map([...rows].map(([key, row]) => [keys.get(key)!, row]))
  const rewritten = (anchors: ReadonlyMap<string, string>) =>
    new Map([...anchors].map(([form, cells]) => [form, cells.replace(/^[^\t]+/gm, (key) => keys.get(key)!)]))
  return {
    ...tables,
    ...Object.fromEntries([...ANCHORS].map((name) => [name, rewritten(tables[name])])),
    ...Object.fromEntries(ROWS.map((name) => [name, renamed(tables[name])])),
  }
}
