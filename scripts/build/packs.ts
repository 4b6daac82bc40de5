/** Compiles the shipped packs into `dist/data`. */
import {fileURLToPath} from 'node:url'
import {compilePacks, tableNames} from '../../src/packs/compile.ts'
import {COUNTS_FILE, countPacks} from '../../src/packs/counts.ts'
import {loadPacks} from '../../src/packs/load.ts'
import type {Pack} from '../../src/packs/schema.ts'
import {toDataName} from '../../src/packs/tables.ts'
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
  const tables = compilePacks(packs)
  for (const name of tableNames) setDictionary(files, toDataName(name), tables[name])
  files.set(COUNTS_FILE, new TextEncoder().encode(JSON.stringify(countPacks(packs))))
  return files
}
