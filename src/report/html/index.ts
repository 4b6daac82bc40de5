/** A page that needs nothing but itself: summary, charts, every article with its messages in place. The build makes it a bundle of its own. */
import {createHash} from 'node:crypto'
import type {VFile} from 'vfile'
import type {Language} from '../../core/rule.ts'
import type {ReportOptions} from '../index.ts'
import {toArticleSections} from './article.ts'
import {script, style} from './assets.ts'
import {Html, html} from './markup.ts'
import {type Article, addCounts, toArticles} from './model.ts'
import {toSummary, toTitle} from './summary.ts'
import {toTools} from './tools.ts'
import {words} from './words.ts'

export function reportHtml(files: readonly VFile[], {language}: Pick<ReportOptions, 'language'>): string {
  const articles = toArticles(files)
  const [css, js] = [style(), script()]
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(toPolicy(css, js))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${words[language].title}: ${toTitle(articles, language)}</title>
<style>${new Html(css)}</style>
</head>
${toBody(articles, language)}
<script>${new Html(js)}</script>
</body>
</html>
`
  return page.text
}

/** Nothing is fetched, and nothing runs but the script that is there. */
function toPolicy(css: string, js: string): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return `default-src 'none'; style-src ${hash(css)}; script-src ${hash(js)}; base-uri 'none'; form-action 'none'`
}

function toBody(articles: readonly Article[], language: Language): Html {
  const say = words[language]
  const [found, clean] = [articles.filter(hasItems), articles.filter((article) => !hasItems(article))]
  const counts = addCounts(articles.map((article) => article.counts))
  return html`<body>
<a class="skip" href="#articles">${say.skip}</a>
<header class="top"><h1>${say.title}</h1><p>${toTitle(articles, language)}</p></header>
<main>
${toSummary(articles, language)}
${toTools(found, counts, language)}
<section id="articles" aria-labelledby="articles-title">
<h2 id="articles-title">${say.articles}</h2>
<p class="empty"${found.length > 0 ? html` hidden` : html``}>${found.length > 0 ? say.nothingLeft : say.none}</p>
${toArticleSections(found, language)}
</section>
${toCleanFiles(clean, language)}
</main>
${toKeys(language)}`
}

function hasItems({items}: Article): boolean {
  return items.length > 0
}

function toCleanFiles(articles: readonly Article[], language: Language): Html {
  if (articles.length === 0) return html``
  const say = words[language]
  const rows = articles.map(
    ({file}) => html`<li class="path">${file.path ?? ''}</li>
`,
  )
  return html`<section class="clean" aria-labelledby="clean-title">
<h2 id="clean-title">${say.cleanFiles}</h2>
<details><summary>${articles.length} ${say.file[articles.length === 1 ? 0 : 1]!}</summary>
<ul>
${rows}</ul></details>
</section>`
}

function toKeys(language: Language): Html {
  const say = words[language]
  const rows = Object.entries(say.keyList).map(
    ([key, does]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>
`,
  )
  return html`<footer class="keys" hidden>
<h2>${say.keys}</h2>
<dl>
${rows}</dl>
<label><input type="checkbox" id="keys" checked> ${say.keysOn}</label>
</footer>`
}
