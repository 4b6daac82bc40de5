/** Filters and steps; hidden until the script is there to serve them. */
import type {Language} from '../../core/rule.ts'
import {type Html, html, nothing} from './markup.ts'
import {type Article, type Counts, SEVERITIES} from './model.ts'
import {countByRule} from './summary.ts'
import {toFigure, words} from './words.ts'

export function toTools(articles: readonly Article[], counts: Counts, language: Language): Html {
  if (articles.length === 0) return nothing
  const say = words[language]
  const severities = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) =>
    toCheckbox('severity', severity, say.severities[severity], counts[severity], language),
  )
  return html`<noscript><p class="noscript">${say.noscript}</p></noscript>
<form class="tools" role="search" aria-label="${say.filters}" hidden>
<label class="search">${say.search} <input type="search" name="path" autocomplete="off" spellcheck="false" aria-keyshortcuts="/"></label>
<fieldset><legend class="unseen">${say.severityFilter}</legend>${severities}</fieldset>
${toRuleFilter(articles, language)}
<div class="steps"><button type="button" data-step="-1" aria-keyshortcuts="k">${say.previous} <kbd>k</kbd></button><button type="button" data-step="1" aria-keyshortcuts="j">${say.next} <kbd>j</kbd></button><button type="reset">${say.reset}</button></div>
<output data-text="${say.shown}"></output>
</form>`
}

function toRuleFilter(articles: readonly Article[], language: Language): Html {
  const say = words[language]
  const rules = countByRule(articles).map(([rule, , total]) => toCheckbox('rule', rule, rule, total, language))
  return html`<details class="menu"><summary data-text="${say.ruleFilter}"></summary>
<fieldset><legend class="unseen">${say.rule}</legend>
<div class="steps"><button type="button" data-check="all">${say.all}</button><button type="button" data-check="none">${say.noRule}</button></div>
${rules}</fieldset></details>`
}

function toCheckbox(name: string, value: string, label: string, count: number, language: Language): Html {
  const mark = name === 'severity' ? html` class="${value}"` : nothing
  return html`<label${mark}><input type="checkbox" name="${name}" value="${value}" checked> ${label} <span class="count">${toFigure(count, language)}</span></label>
`
}
