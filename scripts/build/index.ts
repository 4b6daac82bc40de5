/**
 * `npm run build`: dictionaries and packs → `dist/data`, the library and the command → `dist`, declarations → `dist/types`.
 * `npm run build -- data` or `-- code` does one part.
 */
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {bundle} from './bundle.ts'
import {compileLexicon, type DataFiles} from './lexicon.ts'
import {compileShippedPacks} from './packs.ts'

const data = fileURLToPath(new URL('../../dist/data', import.meta.url))

function write(files: DataFiles): void {
  mkdirSync(data, {recursive: true})
  for (const [name, bytes] of files) {
    // A reader never sees half a file.
    writeFileSync(`${data}/${name}.new`, bytes)
    renameSync(`${data}/${name}.new`, `${data}/${name}`)
  }
}

const part = process.argv[2]
if (part === undefined || part === 'data') rmSync(data, {recursive: true, force: true})
if (part === undefined || part === 'data') write(compileLexicon())
if (part === undefined || part === 'data' || part === 'packs') write(compileShippedPacks())
if (part === undefined || part === 'code') await bundle()
