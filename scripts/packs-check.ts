/** `npm run packs:check`: our own reporter on our own packs, then what they hold. */
import {readFileSync} from 'node:fs'
import {loadPacks} from '../src/packs/load.ts'
import {reporters} from '../src/report/index.ts'
import {rulesFolder} from './build/packs.ts'

const loaded = loadPacks(rulesFolder)
const broken = loaded.filter(({file}) => file.messages.length > 0)
if (broken.length > 0) {
  for (const {file} of broken) file.value = readFileSync(file.path, 'utf8')
  process.stdout.write(
    reporters.pretty(
      broken.map(({file}) => file),
      {color: process.stdout.isTTY, columns: 100, language: 'en'},
    ),
  )
  process.exitCode = 1
} else {
  const counts = new Map<string, number>()
  for (const {pack} of loaded) if (pack) counts.set(pack.kind, (counts.get(pack.kind) ?? 0) + pack.entries.length)
  console.log(`${loaded.length} packs: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`)
}
