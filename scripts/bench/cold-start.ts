/** Cold start: the built command on an article of 600 words, in turn with hunspell and with an empty Node program. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {makeArticle, median} from './articles.ts'

const RUNS = 25
const bin = fileURLToPath(new URL('../../bin/calque.cjs', import.meta.url))

export function benchColdStart(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'calque-bench-'))
  const article = path.join(folder, 'article.txt')
  writeFileSync(article, makeArticle(600))
  const empty = path.join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const hunspell = ['hunspell', '-d', 'fr_FR', '-l', article]
  const commands = {
    calque: [process.execPath, bin, article],
    node: [process.execPath, empty],
    ...(spawnSync('hunspell', ['-D'], {input: ''}).error ? {} : {hunspell}),
  }
  const times = measureInTurn(commands)
  rmSync(folder, {recursive: true})
  const ratio = (other: string) => median(times['calque']!.map((time, i) => time / times[other]![i]!)).toFixed(2)
  console.log(
    `cold start, 600 words: ${median(times['calque']!).toFixed(0)} ms; ${ratio('node')} of an empty Node program` +
      (times['hunspell'] ? `; ${ratio('hunspell')} of hunspell -d fr_FR -l` : ' (hunspell is not installed)'),
  )
}

/** Runs the commands in turn, so that a drift of the machine meets all alike; gives milliseconds. */
function measureInTurn(commands: Readonly<Record<string, readonly string[]>>): Record<string, number[]> {
  const {NODE_EXTRA_CA_CERTS: _, ...env} = process.env
  const times: Record<string, number[]> = {}
  for (let run = -2; run < RUNS; run++) {
    for (const [name, [program = '', ...args]] of Object.entries(commands)) {
      const started = performance.now()
      spawnSync(program, args, {stdio: 'ignore', env})
      if (run >= 0) (times[name] ??= []).push(performance.now() - started)
    }
  }
  return times
}
