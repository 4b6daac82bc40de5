/** What names cost: linking many distinct ones, and their share of a run, on one article and across many. */

import {createLinter, rules} from '../../src/index.ts'
import {linkNames} from '../../src/names/cluster.ts'
import {NameIndex} from '../../src/names/name-index.ts'

import {parseParagraphs} from '../../src/parse/index.ts'
import {makeArticle, median} from './articles.ts'

const ARTICLES = 1_000
const ROUNDS = 5
const FEW = 1_000
const MANY = 10_000

export function benchNames(): void {
  const [few, many] = [makeNames(FEW), makeNames(MANY)]
  const link = (names: readonly string[]) => time(() => linkNames(names, {countOf: () => 1}))
  link(few)
  const rounds = Array.from({length: ROUNDS}, () => ({few: link(few), many: link(many)}))
  const ratio = median(rounds.map((round) => round.many / round.few))
  const milliseconds = median(rounds.map((round) => round.many))
  console.log(
    `names: ${MANY} distinct ones are linked in ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(1)} times ${FEW} of them`,
  )
  console.log(`names, share of a run: ${percent(shareOfArticle())} of an article; ${acrossShare()}`)
}

/** Time of mentions and groups against the whole run, parsing left out of the first. */
function shareOfArticle(): number {
  const linter = createLinter()
  const article = makeArticle(600)
  const paragraphs = [...parseParagraphs(article)]
  const names = () => {
    const index = new NameIndex(linter.settings.gazetteer)
    for (const paragraph of paragraphs) index.add(paragraph)
    index.groups()
  }
  const lint = () => linter.lint(article)
  for (let i = 0; i < 20; i++) {
    names()
    lint()
  }
  return median(Array.from({length: 30}, () => time(names) / time(lint)))
}

/** Two passes over many articles against one. */
function acrossShare(): string {
  const linter = createLinter({rules: [...rules]})
  const articles = Array.from({length: ARTICLES}, (_, seed) => makeArticle(100, seed))
  for (const article of articles.slice(0, ARTICLES / 5)) linter.lint(article)
  const alone = time(() => {
    for (const article of articles) linter.lint(article)
  })
  const across = time(() => {
    const names = linter.createSite()
    for (const [i, article] of articles.entries()) linter.collect(article, {among: {names, path: String(i)}})
    for (const [i, article] of articles.entries()) linter.lint(article, {among: {names, path: String(i)}})
  })
  return `--across on ${ARTICLES} articles takes ${(across / alone).toFixed(2)} times a run without it`
}

const STEMS = 'vor tar kov len chem bour zha khal min dar sou pet ali rach nou gor bel sha mous fed'.split(' ')
const ENDINGS = 'enko ov ine ski ev adze ian oglu i aoui ami a es in er'.split(' ')
const GIVEN = 'Pavel Anna Omar Leïla Jean Maria Kirill Nour Louis Irina'.split(' ')

/** Names as a corpus has them: half surnames alone, half with a given name. */
function makeNames(count: number): string[] {
  const names = new Set<string>()
  for (let i = 0; names.size < count; i++) {
    const [a, b, c] = [STEMS[i % 20]!, STEMS[Math.floor(i / 20) % 20]!, STEMS[(7 * i) % 20]!]
    const stem = i % 3 === 0 ? a + b : a + b + c
    const surname = stem[0]!.toUpperCase() + stem.slice(1) + ENDINGS[Math.floor(i / 400) % ENDINGS.length]!
    names.add(i % 2 === 0 ? surname : `${GIVEN[Math.floor(i / 6000) % GIVEN.length]!} ${surname}`)
  }
  return [...names]
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`
}

function time(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
