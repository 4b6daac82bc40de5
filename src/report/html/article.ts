/** An article: head, text with its messages in place, the messages beside it. */
import type {Language} from '../../core/rule.ts'
import {typeOf} from '../../formats/types.ts'
import {textOf} from '../../pipeline.ts'
import {type Html, html} from './markup.ts'
import {toMessage} from './message.ts'
import type {Article} from './model.ts'
import {toPassages} from './passages.ts'
import {toCountsText} from './summary.ts'
import {fill, toFigure, words} from './words.ts'

/** Longer articles are folded, and what follows once this much text is open: a browser lays out what it shows. */
const LONG = 100_000
const ENOUGH = 1_000_000

export function toArticleSections(articles: readonly Article[], language: Language): Html[] {
  let open = 0
  return articles.map((article) => {
    const {length} = textOf(article.file)
    const isOpen = length <= LONG && open + length <= ENOUGH
    if (isOpen) open += length
    return toSection(article, isOpen, language)
  })
}

function toSection({id, file, score, items, counts}: Article, isOpen: boolean, language: Language): Html {
  const say = words[language]
  const text = textOf(file)
  const path = file.path ?? ''
  const {lines, anchors} = toPassages(text, items, language)
  const messages = items.map((item, i) => toMessage(item, anchors[i]!, language))
  return html`<article id="a${id}" aria-labelledby="a${id}-title">
<h3 id="a${id}-title" class="path">${path}</h3>
<p class="facts"><span class="badge">${say.score} ${toFigure(score, language)}</span> ${toCountsText(counts, language)}</p>
<details class="fold"${isOpen ? html` open` : html``}><summary>${fill(say.body, toFigure(text.length, language))}</summary>
<div class="body">
<div class="text ${isProse(path) ? 'prose' : 'source'}" role="group" aria-label="${fill(say.text, path)}" lang="fr">
${lines}</div>
<ol class="messages" aria-label="${fill(say.messages, path)}">
${messages}</ol>
</div></details>
</article>
`
}

/** What is read as it stands; the source of a page has letters of one width. */
function isProse(path: string): boolean {
  return ['text', 'docx', 'srt', 'vtt'].includes(typeOf(path))
}
