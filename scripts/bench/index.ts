/**
 * `npm run bench`: speed as ratios against a baseline in the same run, since machines differ and drift.
 * Needs a build; the cold start is compared with `hunspell -d fr_FR` where it is installed.
 */
import {benchColdStart} from './cold-start.ts'
import {benchLexicon} from './lexicon.ts'
import {benchMemory} from './memory.ts'
import {benchNames} from './names.ts'
import {benchThroughput} from './throughput.ts'

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  lexicon: benchLexicon,
  cold: benchColdStart,
  throughput: benchThroughput,
  memory: benchMemory,
  names: benchNames,
}
const wanted = process.argv.slice(2)
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run()
