/** Quotation marks of a paragraph, and what stands beside them. */
import type {Paragraph, Span} from '../../core/document.ts'
import {linksOf} from '../../core/spans.ts'

export type Style = 'guillemets' | 'curly' | 'straight' | 'angle'

/** What a mark does by its shape and its neighbours; `either` is left to what is open. */
export type Role = 'open' | 'close' | 'either'

export interface Mark extends Span {
  readonly char: string
  readonly style: Style
  readonly role: Role
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Nothing but white space stands before it in its paragraph. */
  readonly first: boolean
  /** White space stands right before and right behind it; the edges of a paragraph count. */
  readonly spaceBefore: boolean
  readonly spaceAfter: boolean
  /** A letter or figure comes next, be there a space or not. */
  readonly beforeText: boolean
  /** A figure stands right before it: *5"*. */
  readonly afterDigit: boolean
  /** In a line of a menu or a list of links, where guillemets are arrows. */
  readonly arrow: boolean
}

const MARK = /[«»“”„"‹›]/g
const STYLES: Readonly<Record<string, Style>> = {
  '«': 'guillemets',
  '»': 'guillemets',
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '"': 'straight',
  '‹': 'angle',
  '›': 'angle',
}
const OPENING = '«“„‹'
const SPACE = /[\s\u00A0\u202F]/
const BEFORE_OPENING = /[\s([{'’‘«“„‹/—–-]/
const BEHIND_CLOSING = /[\s.,;:!?…)\]}'’»”›/—–-]/
const LETTER = /[A-Za-z\d\u00C0-\u024F]/
/** Attributes, tags and objects: their straight marks are no quotation. */
const CODE = /=\s?"|"\s?[:=]\s?["{[\d]|<\/?[a-z][^<>]{0,200}>/i
/** A line of so many letters without a mark of a sentence is a link or a heading. */
const LONGEST_LINE = 60
const SENTENCE_MARK = /[.,;!?…:]/

/** In the order of the text; `raw` is the text of the paragraph. */
export function findMarks(paragraph: Paragraph, raw: string): Mark[] {
  if (raw.search(MARK) === -1) return []
  const code = raw.includes('"') && CODE.test(raw)
  const line = raw.trim()
  const arrow = line.length <= LONGEST_LINE && !SENTENCE_MARK.test(line)
  const leading = raw.length - raw.trimStart().length
  const links = linksOf(paragraph)
  const marks: Mark[] = []
  for (const {0: char, index: at} of raw.matchAll(MARK)) {
    const style = STYLES[char]!
    const start = paragraph.start + at
    if (links.covers(start)) continue
    const before = raw[at - 1] ?? ' '
    const after = raw[at + 1] ?? ' '
    if (style === 'straight' && (code || before === '\\')) continue
    const role = roleOf(char, before, after)
    if (!role) continue
    marks.push({
      start,
      end: start + 1,
      char,
      style,
      role,
      paragraph: paragraph.index,
      first: at === leading,
      spaceBefore: SPACE.test(before),
      spaceAfter: SPACE.test(after),
      beforeText: LETTER.test(SPACE.test(after) ? (raw[at + 2] ?? '') : after),
      afterDigit: /\d/.test(before),
      arrow,
    })
  }
  return marks
}

/** Straight marks show by their neighbours what they do, and curly ones stand the wrong way round at times; undefined inside a word. */
function roleOf(char: string, before: string, after: string): Role | undefined {
  if (char === '«' || char === '‹' || char === '„') return 'open'
  if (char === '»' || char === '›') return 'close'
  const opens = BEFORE_OPENING.test(before) && !SPACE.test(after)
  const closes = !SPACE.test(before) && BEHIND_CLOSING.test(after)
  if (char === '"') {
    if (LETTER.test(before) && LETTER.test(after)) return undefined
    return opens === closes ? 'either' : opens ? 'open' : 'close'
  }
  if (opens !== closes) return opens ? 'open' : 'close'
  return OPENING.includes(char) ? 'open' : 'close'
}
