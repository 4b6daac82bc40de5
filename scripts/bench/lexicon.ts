/** Lexicon: time to load, look-ups a second, resident size. */
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

/** Runs in a process of its own, so that nothing is loaded yet. */
export function benchLexicon(): void {
  const script = fileURLToPath(new URL('lexicon-process.ts', import.meta.url))
  const {load, lookups, resident} = JSON.parse(
    execFileSync('npx', ['--no-install', 'tsx', script], {encoding: 'utf8'}),
  ) as Record<string, number>
  console.log(
    `lexicon: French and English load in ${load!.toFixed(1)} ms; ${(lookups! / 1e6).toFixed(1)} M look-ups a second; ${(resident! / 2 ** 20).toFixed(1)} MiB resident`,
  )
}
