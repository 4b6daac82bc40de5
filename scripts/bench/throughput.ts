/** Warm throughput of a linter with every rule, against the latin parser alone on the same text. */
import {ParseLatin} from 'parse-latin'
import {createLinter} from '../../src/index.ts'
import {makeArticle, median} from './articles.ts'

const ARTICLES = 150
const ROUNDS = 5

export function benchThroughput(): void {
  measure('clean prose', 'clean')
  measure('one paragraph in four bad', 'mixed')
}

function measure(label: string, prose: 'mixed' | 'clean'): void {
  const articles = Array.from({length: ARTICLES}, (_, seed) => makeArticle(600, seed, prose))
  const megabytes = articles.reduce((sum, article) => sum + Buffer.byteLength(article), 0) / 1e6
  const linter = createLinter()
  const parser = new ParseLatin()
  const lint = () => {
    for (const article of articles) linter.lint(article)
  }
  const parse = () => {
    for (const article of articles) for (const paragraph of article.split('\n\n')) parser.parse(paragraph)
  }
  lint()
  parse()
  const rounds = Array.from({length: ROUNDS}, () => ({lint: time(lint), parse: time(parse)}))
  const speed = megabytes / (median(rounds.map((round) => round.lint)) / 1000)
  const ratio = median(rounds.map((round) => round.lint / round.parse))
  console.log(
    `throughput, warm, ${label}: ${speed.toFixed(2)} MB/s a core; ${ratio.toFixed(1)} times the latin parser alone`,
  )
}

function time(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
