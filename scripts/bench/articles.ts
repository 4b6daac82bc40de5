/** Texts to measure with: our own samples, put together to the size asked for. */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {listSamples, samplesFolder} from '../samples.ts'

const names = listSamples().filter((name) => name.endsWith('.txt'))
const isClean = (name: string) => name.startsWith('clean')
const read = (name: string) => readFileSync(path.join(samplesFolder, name), 'utf8')
const clean = names.filter(isClean).map(read)
const bad = names.filter((name) => !isClean(name)).map(read)

/** One article of about so many words: of bad and clean prose, one paragraph in four from a bad article, or of clean prose alone. */
export function makeArticle(words: number, seed = 0, prose: 'mixed' | 'clean' = 'mixed'): string {
  const paragraphs: string[] = []
  let count = 0
  for (let i = 0; count < words; i++) {
    const source = prose === 'mixed' && (seed + i) % 4 === 0 ? bad : clean
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
