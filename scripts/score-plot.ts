/**
 * `npm run score-plot -- clean=FILE spun=FILE`: how the score is spread over sets of texts, as `docs/score.svg` and the table of
 * `docs/score.md`. A file holds a JSON object with a `text` a line; short texts are put together, since a score needs some hundred words.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createLinter} from '../src/index.ts'

/** Words of an article put together from short texts. */
const ARTICLE = 400
const BINS = 20
const [WIDTH, HEIGHT, LEFT, BOTTOM] = [640, 240, 40, 30] as const
const COLORS = ['#2b8a3e', '#c92a2a', '#1864ab', '#e67700']

interface Series {
  readonly name: string
  readonly scores: readonly number[]
}

/** Scores of the articles that the texts of a file make. */
function readSeries(argument: string): Series {
  const [name = '', path = ''] = argument.split('=')
  const texts = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as {text: string}).text)
  const {lint} = createLinter()
  return {
    name,
    scores: toArticles(texts)
      .map((text) => lint(text).data.score ?? 0)
      .sort((a, b) => a - b),
  }
}

function toArticles(texts: readonly string[]): string[] {
  const articles: string[] = []
  let article: string[] = []
  let words = 0
  for (const text of texts) {
    article.push(text)
    words += text.split(/\s+/).length
    if (words < ARTICLE) continue
    articles.push(article.join('\n\n'))
    article = []
    words = 0
  }
  return articles
}

const quantile = (scores: readonly number[], share: number) => scores[Math.round(share * (scores.length - 1))] ?? 0

function toRow({name, scores}: Series): string {
  const cells = [0.05, 0.25, 0.5, 0.75, 0.95].map((share) => quantile(scores, share).toFixed(1))
  return `| ${name} | ${scores.length} | ${cells.join(' | ')} |`
}

function toTable(series: readonly Series[]): string {
  const head = '| set | articles | 5 % | 25 % | median | 75 % | 95 % |\n| --- | --- | --- | --- | --- | --- | --- |'
  return `${head}\n${series.map(toRow).join('\n')}\n`
}

/** Share of the articles in each of twenty bins, a bar a series. */
function toSvg(series: readonly Series[]): string {
  const shares = series.map(({scores}) =>
    Array.from(
      {length: BINS},
      (_, bin) =>
        scores.filter((score) => Math.min(BINS - 1, Math.floor((score / 100) * BINS)) === bin).length / scores.length,
    ),
  )
  const most = Math.max(...shares.flat())
  const step = (WIDTH - LEFT) / BINS
  const bar = step / (series.length + 0.5)
  const bars = shares.flatMap((row, n) =>
    row.map((share, bin) => {
      const height = (share / most) * (HEIGHT - BOTTOM - 20)
      const [x, y] = [LEFT + bin * step + n * bar, HEIGHT - BOTTOM - height]
      return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${bar.toFixed(1)}" height="${height.toFixed(1)}" fill="${COLORS[n]}"/>`
    }),
  )
  const labels = [0, 20, 40, 60, 80, 100].map(
    (score) =>
      `<text x="${LEFT + (score / 100) * (WIDTH - LEFT)}" y="${HEIGHT - 10}" text-anchor="middle">${score}</text>`,
  )
  const legend = series.map(
    ({name}, n) => `<text x="${LEFT + 20 + 130 * n}" y="16" fill="${COLORS[n]}">■ ${name.replace(/[<&]/g, '')}</text>`,
  )
  const axis = `<line x1="${LEFT}" y1="${HEIGHT - BOTTOM}" x2="${WIDTH}" y2="${HEIGHT - BOTTOM}" stroke="#868e96"/>`
  const share = `<text x="4" y="34">${(100 * most).toFixed(0)} %</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH + 20} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#495057" role="img"><title>Share of articles by machine score</title><rect width="100%" height="100%" fill="#fff"/>${[axis, share, ...bars, ...labels, ...legend].join('')}</svg>\n`
}

const root = fileURLToPath(new URL('..', import.meta.url))
const series = process.argv.slice(2).map(readSeries)
if (series.length === 0) {
  console.error('Give at least one set: npm run score-plot -- clean=FILE spun=FILE')
  process.exitCode = 2
} else {
  const page = readFileSync(`${root}docs/score.md`, 'utf8')
  const [head = '', rest = ''] = page.split('<!-- table -->')
  writeFileSync(
    `${root}docs/score.md`,
    `${head}<!-- table -->\n\n${toTable(series)}\n<!-- /table -->${rest.split('<!-- /table -->')[1] ?? ''}`,
  )
  writeFileSync(`${root}docs/score.svg`, toSvg(series))
  console.log(toTable(series))
}
