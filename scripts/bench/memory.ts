/** Memory of the JSON-lines filter: the peak on a corpus and on one ten times as large. */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {makeArticle} from './articles.ts'

const bin = fileURLToPath(new URL('../../bin/calque.cjs', import.meta.url))
const PROBE = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));process.argv.splice(1, 0, ${JSON.stringify(bin)});require(${JSON.stringify(bin)})`

export function benchMemory(): void {
  const [small, large] = [1000, 10_000].map(peakOf) as [number, number]
  console.log(
    `memory, --jsonl: ${small.toFixed(0)} MiB at 1000 articles, ${large.toFixed(0)} MiB at 10000 (${(large / small).toFixed(2)} times)`,
  )
}

function peakOf(articles: number): number {
  const input = Array.from({length: articles}, (_, seed) =>
    JSON.stringify({id: seed, text: makeArticle(300, seed)}),
  ).join('\n')
  const {stderr} = spawnSync(process.execPath, ['-e', PROBE, '--', '--jsonl'], {
    input,
    stdio: ['pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  return Number(stderr) / 1024
}
