/** Texts to measure with: our own samples, put together to the size asked for. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {listSamples, samplesFolder} from '../samples.ts'

const articles = listSamples().map((name) => readFileSync(path.join(samplesFolder, name), 'utf8'))

/** One article of about so many words, bad and clean prose mixed as in life: one bad article in four. */
export function makeArticle(words: number, seed = 0): string {
  const bad = articles.slice(3)
  const clean = articles.slice(0, 3)
  const paragraphs: string[] = []
  let count = 0
  for (let i = 0; count < words; i++) {
    const source = (seed + i) % 4 === 0 ? bad : clean
    const all = source[(seed + i) % source.length]!.split('\n\n')
    const paragraph = all[(seed + 3 * i) % all.length]!
    paragraphs.push(paragraph)
    count += paragraph.split(/\s+/).length
  }
  return `${paragraphs.join('\n\n')}\n`
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
