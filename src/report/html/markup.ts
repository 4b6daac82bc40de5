/** HTML that is safe by construction: whatever a template is given is escaped, save what another template made. */

/** Text that is HTML already. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Html | readonly Html[]

/** A template whose values are escaped, in text as in quoted attributes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(values.reduce<string>((text, value, i) => text + toHtml(value) + strings[i + 1]!, strings[0]!))
}

export const nothing = new Html('')

function toHtml(value: Value): string {
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(({text}) => text).join('')
  return escape(toVisible(String(value)))
}

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}

// Left as they are, they would end a line, turn the direction of the page or make no UTF-8.
const UNSAFE =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Control characters, bidirectional controls and halves of characters by name. */
function toVisible(text: string): string {
  return text.replace(UNSAFE, (character) => `[${nameOf(character)}]`)
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Text of an article: what a reader could not see gets a sign that is no part of it. */
export function toArticleText(text: string): Html {
  const parts = escape(text).replace(UNSAFE, (character) => `<span class="control">${nameOf(character)}</span>`)
  return new Html(parts.replace(/\uFEFF/g, ''))
}

/** A fix or a quotation; spaces alone are named, since they could not be seen. */
export function toQuotation(text: string): Html {
  return /^\s+$/.test(text) ? html`${[...text].map(nameOf).join(' ')}` : html`${text}`
}

/** A sentence whose parts between backticks are quotations. */
export function toSentence(text: string): Html {
  return new Html(
    text
      .split(/`([^`]*)`/)
      .map((part, i) => (i % 2 === 0 ? html`${part}` : html`<code>${toQuotation(part)}</code>`).text)
      .join(''),
  )
}
