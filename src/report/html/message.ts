/** A message in the list beside its article. */
import type {Language} from '../../core/rule.ts'
import {type Html, html, nothing, toQuotation, toSentence} from './markup.ts'
import type {Item} from './model.ts'
import {fill, words} from './words.ts'

const SIGNS = {error: '✖', warning: '▲', info: '●'} as const
const FIXES = 6

/** `anchor` is the id of its place in the text. */
export function toMessage(item: Item, anchor: string, language: Language): Html {
  const {id, number, message, severity, rule} = item
  const say = words[language]
  const parts = [toFixes(message.expected ?? [], language), toNote(message.note), toRelated(item, language)]
  return html`<li id="m${id}" class="message ${severity}" data-rule="${rule}" data-severity="${severity}" data-at="${anchor}">
<p class="head"><a class="place" href="#${anchor}"><span class="number">${number}</span> <span class="unseen">${fill(say.message, number)} </span>${message.line ?? 1}:${message.column ?? 1}</a> <span class="severity"><span aria-hidden="true">${SIGNS[severity]}</span> ${say.severity[severity]}</span> ${toRuleLink(item)}</p>
<p class="reason" id="r${id}">${toSentence(message.reason)}</p>
${parts}</li>
`
}

function toRuleLink({message}: Item): Html {
  const name = message.ruleId ?? ''
  // Pages of rules are on the web; anything else is no address to follow.
  return /^https:\/\//.test(message.url ?? '')
    ? html`<a class="rule" href="${message.url!}" rel="noopener noreferrer">${name}</a>`
    : html`<span class="rule">${name}</span>`
}

function toFixes(expected: readonly string[], language: Language): Html {
  if (expected.length === 0) return nothing
  const say = words[language]
  const fixes = expected
    .slice(0, FIXES)
    .map((fix) => (fix === '' ? html`<li>${say.remove}</li>` : html`<li><ins lang="fr">${toQuotation(fix)}</ins></li>`))
  return html`<div class="fixes"><span>${say.fixes}</span><ul>${fixes}</ul></div>
`
}

function toNote(note: string | null | undefined): Html {
  return note
    ? html`<p class="note">${toSentence(note)}</p>
`
    : nothing
}

function toRelated({message}: Item, language: Language): Html {
  const related = message.related ?? []
  if (related.length === 0) return nothing
  const places = related.map(
    ({text, start}, i) => html`${i > 0 ? ', ' : ''}<q>${shorten(text)}</q> ${start.line}:${start.column}`,
  )
  return html`<p class="related">${words[language].also} ${places}</p>
`
}

const LONGEST = 80

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`
}
