/** The head of the page: figures, messages by rule, files by score. */
import type {Language} from '../../core/rule.ts'
import {toHistogram, toRuleBar, toScoreBar} from './charts.ts'
import {type Html, html, nothing} from './markup.ts'
import {type Article, addCounts, type Counts, countItems, type Item, SEVERITIES} from './model.ts'
import {fill, toFigure, words} from './words.ts'

const HIGHEST = 10

/** One line: what was found, in how many files. */
export function toTitle(articles: readonly Article[], language: Language): string {
  const say = words[language]
  const found = toCountsText(addCounts(articles.map(({counts}) => counts)), language) || say.none
  return `${found} · ${toFigure(articles.length, language)} ${say.file[articles.length === 1 ? 0 : 1]}`
}

/** *2 errors, 1 note*; nothing where nothing was found. */
export function toCountsText(counts: Counts, language: Language): string {
  return SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => {
      const count = counts[severity]
      return `${toFigure(count, language)} ${words[language].counts[severity][count === 1 ? 0 : 1]}`
    })
    .join(', ')
}

export function toSummary(articles: readonly Article[], language: Language): Html {
  const say = words[language]
  return html`<section class="summary" aria-labelledby="summary-title">
<h2 id="summary-title">${say.summary}</h2>
${toFigures(articles, language)}
<div class="charts">
${toRules(articles, language)}${articles.length < 2 ? nothing : toSpread(articles, language)}</div>
</section>`
}

function toFigures(articles: readonly Article[], language: Language): Html {
  const say = words[language]
  const counts = addCounts(articles.map((article) => article.counts))
  const clean = articles.filter(({items}) => items.length === 0).length
  const severities = SEVERITIES.map(
    (
      severity,
    ) => html`<div class="${severity}"><dt>${say.severities[severity]}</dt><dd>${toFigure(counts[severity], language)}</dd></div>
`,
  )
  const score = toFigure(toMedian(articles.map((article) => article.score)), language)
  const aside = clean > 0 ? html`<dd class="aside">${fill(say.clean, toFigure(clean, language))}</dd>` : nothing
  return html`<dl class="figures">
<div><dt>${say.files}</dt><dd>${toFigure(articles.length, language)}</dd>${aside}</div>
${severities}<div><dt>${articles.length === 1 ? say.oneScore : say.median}</dt><dd>${score}</dd><dd class="aside">${say.scale}</dd></div>
</dl>`
}

export function toMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return 0
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Rules with their counts, the one with most messages first. */
export function countByRule(articles: readonly Article[]): [rule: string, counts: Counts, total: number][] {
  const rules = new Map<string, Item[]>()
  for (const {items} of articles)
    for (const item of items) {
      const list = rules.get(item.rule)
      if (list) list.push(item)
      else rules.set(item.rule, [item])
    }
  return [...rules]
    .map(([rule, items]) => [rule, countItems(items), items.length] as [string, Counts, number])
    .sort(([a, , x], [b, , y]) => y - x || (a < b ? -1 : 1))
}

function toRules(articles: readonly Article[], language: Language): Html {
  const say = words[language]
  const rules = countByRule(articles)
  if (rules.length === 0) return nothing
  const rows = rules.map(
    ([rule, counts, total]) => html`<tr><th scope="row">${rule}</th>
<td class="chart">${toRuleBar(counts, rules[0]![2])}</td>
<td>${toFigure(total, language)}</td><td class="detail">${toCountsText(counts, language)}</td></tr>
`,
  )
  return html`<table class="panel">
<caption>${say.byRule}</caption>
<thead><tr><th scope="col">${say.rule}</th><td></td><th scope="col">${say.total}</th><th scope="col" class="detail">${say.severityFilter}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}

/** How several files differ. */
function toSpread(articles: readonly Article[], language: Language): Html {
  return html`<div>
${toScores(articles, language)}${toHighest(articles, language)}</div>
`
}

function toScores(articles: readonly Article[], language: Language): Html {
  const say = words[language]
  const bins = Array.from({length: 10}, (_, i) => ({label: `${10 * i}–${10 * i + 10}`, count: 0}))
  for (const {score} of articles) bins[Math.max(0, Math.min(9, Math.floor(score / 10)))]!.count++
  const rows = bins.map(({label, count}) => html`<tr><th scope="row">${label}</th><td>${count}</td></tr>`)
  return html`<figure class="panel">
<figcaption>${say.scores}</figcaption>
${toHistogram(bins.map(({count}) => count))}
<table class="unseen"><caption>${say.scores}</caption><thead><tr><th scope="col">${say.range}</th><th scope="col">${say.number}</th></tr></thead><tbody>${rows}</tbody></table>
</figure>
`
}

function toHighest(articles: readonly Article[], language: Language): Html {
  const found = articles.filter(({items}) => items.length > 0)
  if (found.length < 2) return nothing
  const say = words[language]
  const rows = found
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .slice(0, HIGHEST)
    .map(
      ({id, file, score}) => html`<tr><th scope="row"><a class="path" href="#a${id}">${file.path ?? ''}</a></th>
<td class="chart">${toScoreBar(score)}</td><td>${toFigure(score, language)}</td></tr>
`,
    )
  return html`<table class="panel highest">
<caption>${say.highest}</caption>
<thead><tr><th scope="col">${say.fileName}</th><td></td><th scope="col">${say.score}</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
`
}
