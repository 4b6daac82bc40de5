/** AsciiDoc → its text: blocks of code, macros, attributes and inline markup are taken off, line by line. */
import type {Block} from '../core/document.ts'
import {type Line, LineBlocks, readLines} from './lines.ts'
import type {InlineMark} from './marks.ts'

const NOT_WORD_BEFORE = '(?<![\\p{L}\\d])'
const NOT_WORD_AFTER = '(?![\\p{L}\\d])'
const constrained = (mark: string) =>
  new RegExp(`${NOT_WORD_BEFORE}${mark}(?=\\S)([^${mark}]{0,500}?\\S)${mark}${NOT_WORD_AFTER}`, 'dgu')

const MARKS: readonly InlineMark[] = [
  {
    pattern:
      /`\+?[^`]{1,500}`|\+{3}.{0,500}?\+{3}|(?:stem|latexmath|asciimath|pass|kbd|btn|menu|icon):\w{0,50}\[[^\]]{0,500}\]/dg,
    object: true,
  },
  {pattern: /image:[^\s[\]]{1,500}\[[^\]]{0,500}\]/dg, object: true},
  {pattern: /(?:footnote|footnoteref):[\w-]{0,50}\[([^\]]{0,1000})\]/dg},
  {pattern: /(?:link|xref|mailto):[^\s[\]]{1,500}\[([^\],]{0,500})[^\]]{0,500}\]/dg},
  {pattern: /(?:https?|ftp|irc):\/\/[^\s[\]<>]{1,500}\[([^\],]{0,500})[^\]]{0,500}\]/dg},
  {pattern: /<<[^<>,]{1,200},([^<>]{1,300})>>/dg},
  {pattern: /<<[^<>]{1,200}>>|\{[\w-]{1,60}\}/dg, object: true},
  {pattern: /\[\[[^\]]{1,200}\]\]|\(\(\([^()]{1,200}\)\)\)|<(?:\d{1,3}|\.)>/dg},
  {pattern: /\(\(([^()]{1,200})\)\)/dg},
  {pattern: /\[[.#%][\w.#%-]{1,100}\](?=[*_#`])/dg},
  {pattern: /\*\*([^*]{1,500})\*\*/dg},
  {pattern: /__([^_]{1,500})__/dg, emphasis: true},
  {pattern: /##([^#]{1,500})##/dg},
  {pattern: constrained('\\*')},
  {pattern: constrained('_'), emphasis: true},
  {pattern: constrained('#')},
  {pattern: /\\(?=[*_#`{<[])/dg},
]

/** Delimited blocks whose content is no prose; those of other marks are only their marks. */
const VERBATIM = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|```.*)$/
const DELIMITER = /^(?:={4,}|\*{4,}|_{4,}|--|\|={3,}|[,:!]={3,}|'{3,}|<{3,}|\+)$/
const HEADING = /^={1,6}\s+(?=\S)/
const ATTRIBUTE = /^:!?[\w-]+!?:/
const MACRO = /^([a-z_]+)::[^\s[]*\[/
const ITEM = /^\s*(?:[-*•]{1,5}|\.{1,5}|\d{1,4}\.|[a-z]\.)\s+(?:\[[ x*]\]\s+)?(?=\S)/
const TERM = /^\s*(\S.{0,200}?)(?:::+|;;)(?:\s+|$)/
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/
const CODE_STYLE = /^\[(?:source|listing|literal|stem|latexmath|asciimath|verse_raw|pass|ditaa|plantuml|mermaid)\b/
const AUTHOR = /<[^<>\s]+@[^<>\s]+>|^v?\d+(?:\.\d+)+\b/

export function* readAsciidoc(text: string): Generator<Block> {
  const reader = new AsciidocReader()
  for (const line of readLines(text)) yield* reader.read(line)
  yield* reader.end()
}

class AsciidocReader {
  readonly #blocks = new LineBlocks(MARKS)
  /** The line that ends a verbatim block. */
  #closing: string | undefined
  /** The paragraph that follows, or is open, is code. */
  #code = false
  #inTable = false
  #inHeader = false;

  *read(line: Line): Generator<Block> {
    const text = line.text.trimEnd()
    if (this.#closing !== undefined) {
      if (text === this.#closing) this.#closing = undefined
    } else if (text === '') {
      yield* this.#blocks.next()
      this.#inHeader = false
      this.#code = false
    } else if (VERBATIM.test(text)) {
      yield* this.#blocks.next()
      this.#closing = text.startsWith('```') ? '```' : text
      this.#code = false
    } else if (DELIMITER.test(text)) {
      yield* this.#blocks.next()
      if (text.startsWith('|')) this.#inTable = !this.#inTable
    } else if (CODE_STYLE.test(text)) this.#code = true
    else if (!this.#code) yield* this.#line({...line, text})
  }

  *end(): Generator<Block> {
    yield* this.#blocks.next()
  }

  *#line(line: Line): Generator<Block> {
    const {text} = line
    const first = this.#blocks.count === 0
    const heading = HEADING.exec(text)?.[0]
    if (heading) {
      yield* this.#blocks.whole(line, heading.length, text.length, 'heading')
      this.#inHeader = true
    } else if (text.startsWith('//') || ATTRIBUTE.test(text) || /^\[.*\]$/.test(text)) return
    else if (this.#inHeader && AUTHOR.test(text)) return
    else if (MACRO.test(text)) yield* this.#macro(line)
    else if (this.#inTable) yield* this.#row(line)
    else if (first && /^\.(?=[^\s.])/.test(text)) yield* this.#blocks.whole(line, 1, text.length, 'caption')
    // An indented paragraph is literal.
    else if (first && /^\s/.test(text) && !ITEM.test(text)) this.#code = true
    else yield* this.#prose(line)
  }

  *#prose(line: Line): Generator<Block> {
    const {text} = line
    const item = ITEM.exec(text)?.[0]
    const term = item ? undefined : TERM.exec(text)
    if (item) yield* this.#begin(line, item.length)
    else if (term) {
      yield* this.#blocks.whole(line, text.indexOf(term[1]!), text.indexOf(term[1]!) + term[1]!.length, 'listItem')
      if (term[0].length < text.length) yield* this.#begin(line, term[0].length)
    } else {
      const label = this.#blocks.count === 0 ? (ADMONITION.exec(text)?.[0].length ?? 0) : 0
      const breaks = text.endsWith(' +')
      this.#blocks.add(line, label, breaks ? text.length - 2 : text.length)
      if (breaks) this.#blocks.breakLine(line.start + text.length - 2, line.start + text.length)
    }
  }

  *#begin(line: Line, from: number): Generator<Block> {
    yield* this.#blocks.next('listItem')
    this.#blocks.add(line, from)
  }

  /** `image::quai.jpg[Le quai]`: of the macros only pictures hold text. */
  *#macro(line: Line): Generator<Block> {
    const [head = '', name] = MACRO.exec(line.text) ?? []
    yield* this.#blocks.next()
    if (name !== 'image') return
    const end = line.text.slice(head.length).search(/[,\]]/)
    if (end > 0) yield* this.#blocks.whole(line, head.length, head.length + end, 'attribute')
  }

  /** `|` begins a cell, behind what says how it is laid out; a cell goes on over lines. */
  *#row(line: Line): Generator<Block> {
    let at = 0
    for (const bar of line.text.matchAll(/(?<=^|\s)(?:\d+(?:\.\d+)?[+*])?[<^>.]*[adehlmsv]?\|/g)) {
      if (bar.index > at) this.#blocks.add(line, at, bar.index)
      yield* this.#blocks.next('cell')
      at = bar.index + bar[0].length
    }
    if (at < line.text.length) this.#blocks.add(line, at)
  }
}
