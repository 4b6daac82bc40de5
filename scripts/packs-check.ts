/** `npm run packs:check [files]`: our own reporter on our own packs (or on the files), their examples, then what they hold. */
import {readFileSync} from 'node:fs'
import {createLinter} from '../src/index.ts'
import {type LoadedPack, loadPack, loadPacks} from '../src/packs/load.ts'
import {reporters} from '../src/report/index.ts'
import {rulesFolder} from './build/packs.ts'
import {failingExamples} from './packs/examples.ts'

const paths = process.argv.slice(2)
const loaded = paths.length > 0 ? paths.map(loadPack) : loadPacks(rulesFolder)
const broken = loaded.filter(({file}) => file.messages.length > 0)
if (broken.length > 0) {
  showMistakes(broken)
  process.exitCode = 1
} else {
  const packs = loaded.flatMap(({pack}) => pack ?? [])
  // The shipped packs are those of the last build; own ones would weigh more.
  const {lint} = createLinter(paths.length > 0 ? {packs} : {})
  const failing = packs.flatMap((pack) => failingExamples(pack, (text) => lint(text).messages))
  for (const line of failing) console.log(line)
  if (failing.length > 0) process.exitCode = 1
  const counts = new Map<string, number>()
  for (const {kind, entries} of packs) counts.set(kind, (counts.get(kind) ?? 0) + entries.length)
  console.log(`${loaded.length} packs: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`)
}

function showMistakes(broken: readonly LoadedPack[]): void {
  for (const {file} of broken) file.value = readFileSync(file.path, 'utf8')
  const files = broken.map(({file}) => file)
  process.stdout.write(reporters.pretty(files, {color: process.stdout.isTTY, columns: 100, language: 'en'}))
}
