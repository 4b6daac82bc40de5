/** What is left of a page's source: entities, tags, templates, wiki marks, metadata. Every repetition is bounded. */

/** Range of the text, and what the page would show there; undefined where nobody can tell. */
export interface Remnant {
  readonly start: number
  readonly end: number
  readonly kind: 'entity' | 'tag' | 'template' | 'wiki' | 'metadata'
  readonly expected: string | undefined
}

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: '\u00A0',
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  apos: "'",
  laquo: '«',
  raquo: '»',
  hellip: '…',
  euro: '€',
  copy: '©',
  reg: '®',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  bull: '•',
  deg: '°',
  oelig: 'œ',
  OElig: 'Œ',
  thinsp: '\u2009',
  shy: '',
  times: '×',
  trade: '™',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  Eacute: 'É',
  Egrave: 'È',
  Agrave: 'À',
  Ccedil: 'Ç',
  Ecirc: 'Ê',
  aelig: 'æ',
}
const TAGS =
  'br|p|div|span|strong|em|b|i|u|a|img|ul|ol|li|h[1-6]|hr|table|tbody|thead|tr|td|th|script|style|iframe|blockquote|figure|figcaption|sup|sub|font|center|section|article|aside|header|footer|nav|small|strike|del|ins|code|pre|noscript|video|audio|source|form|input|button|label'

const ENTITY = /&(?:#(\d{1,6})|#[xX]([\dA-Fa-f]{1,5})|([A-Za-z]{2,8}));/g
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]{0,400})?\\s?/?>|<!--[^<>]{0,400}-->|<!\\[CDATA\\[|\\]\\]>`, 'gi')
const TEMPLATE =
  /\[object Object\]|lorem ipsum(?: dolor sit amet)?|\{\{[^{}\n]{1,80}\}\}|\$\{[\w.]{1,60}\}|<%=?[^<>%]{1,80}%>|%\([a-z_]{1,30}\)[sd]|(?<![\d%][ \u00A0\u202F]?|\w)%[sd](?!\w)|\[(?:insérer|insert|votre|your|nom de|titre de) [^[\]\n]{1,60}\]/gi
const WIKI =
  /\[\[[^[\]\n]{1,200}\]\]|!?\[[^[\]\n]{1,200}\]\((?:https?:\/\/|\/|#)[^()\s]{0,400}\)|(?<![*\w])\*\*[^*\n]{1,200}\*\*(?!\*)|^#{1,6} (?=\S)|'{3}[^'\n]{1,200}'{3}|={2,4} ?[^=\n]{1,80} ?={2,4}$|\[\d{0,3}modifier\]|\[modifier(?: \| modifier le code)?\]|\[citation needed\]/gim
const METADATA = [
  /^\s*"?(?:date|title|titre|author|auteur|slug|tags?|keywords?|category|catégorie|description|url|id|lang|layout|draft|image|published|updated|source_url)"?\s*[:=]\s*(?:["'[{]|\d{4}-\d\d|https?:|true\b|false\b|null\b)/i,
  /^\s*(?:date|published|updated|created|modified)\s+\d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.]{4,12}Z?)?/i,
  /^\s*[{[]\s*"[\w-]{1,40}"\s*:/,
]

/** A hint that is cheap to ask: no remnant is without one of these. */
const HINT = /[&<[\]{]|[$%](?=[{(sd>])|\*\*|^#|'{3}|==|lorem/im

/** Remnants of a text in order; `<` and `&` in prose are none. */
export function findMarkup(text: string): Remnant[] {
  if (!HINT.test(text)) return []
  const found: Remnant[] = []
  if (text.includes('&')) found.push(...collect(text, ENTITY, 'entity', decode))
  if (/[<\]]/.test(text)) found.push(...collect(text, TAG, 'tag', () => ''))
  if (/[[{]|[$%](?=[{(sd>])|lorem/i.test(text)) found.push(...collect(text, TEMPLATE, 'template', () => undefined))
  if (/\[|\*\*|^#|'{3}|==/m.test(text)) found.push(...collect(text, WIKI, 'wiki', unwrap))
  return found.sort((a, b) => a.start - b.start)
}

/** The head of a line that a program wrote: a field and its value. */
export function findMetadata(line: string): Remnant | undefined {
  for (const pattern of METADATA) {
    const match = pattern.exec(line.slice(0, 300))
    if (match) return {start: match[0].search(/\S/), end: match[0].length, kind: 'metadata', expected: undefined}
  }
  return undefined
}

function* collect(
  text: string,
  pattern: RegExp,
  kind: Remnant['kind'],
  show: (match: RegExpMatchArray) => string | undefined | false,
): Generator<Remnant> {
  for (const match of text.matchAll(pattern)) {
    const expected = show(match)
    if (expected !== false) yield {start: match.index, end: match.index + match[0].length, kind, expected}
  }
}

function decode([, decimal, hexadecimal, name]: RegExpMatchArray): string | false {
  if (name !== undefined) return ENTITIES[name] ?? false
  const code = decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal)
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : ''
}

/** `**mot**` → *mot*, `[[Page|mot]]` → *mot*, `[mot](…)` → *mot*. */
function unwrap([text]: RegExpMatchArray): string {
  const link = /^\[([^[\]]*)\]\(/.exec(text)
  if (link) return link[1]!
  if (/^(?:!\[|#|\[(?!\[))/.test(text)) return ''
  const inner = text.replace(/^(?:\[\[|\*\*|'{3}|={2,4} ?)|(?:\]\]|\*\*|'{3}| ?={2,4})$/g, '')
  return text.startsWith('[[') ? inner.slice(inner.lastIndexOf('|') + 1) : inner
}
