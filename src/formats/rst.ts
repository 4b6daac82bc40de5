/** reStructuredText → its text: directives, literal blocks and inline markup are taken off, line by line. */
import type {Block} from '../core/document.ts'
import {type Line, LineBlocks, readLines} from './lines.ts'
import type {InlineMark} from './marks.ts'

const MARKS: readonly InlineMark[] = [
  {pattern: /``.{1,500}?``/dg, object: true},
  {
    pattern:
      /:(?:ref|doc|term|any|emphasis|title-reference|abbr|dfn|strong|sub|sup|guilabel|menuselection):`([^`<]{1,300}?)(?:\s*<[^`<>]*>)?`/dg,
  },
  {pattern: /:[\w:+.-]{1,40}:`[^`]{1,300}`|`[^`]{1,300}`:[\w:+.-]{1,40}:/dg, object: true},
  {pattern: /`([^`<]{1,300}?)(?:\s*<[^`<>]{1,500}>)?`_{0,2}/dg},
  {pattern: /\*\*(?=\S)([^*]{1,500})\*\*/dg},
  {pattern: /\*(?=\S)([^*]{0,300}[^*\s])\*/dg, emphasis: true},
  {pattern: /\s?\[(?:\d{1,4}|#[\w-]*|\*)\]_/dg},
  {pattern: /\|(?=\S)[^|]{1,100}\|_{0,2}/dg, object: true},
  // « Port-Vieux_ » is a reference.
  {pattern: /(?<=[\p{L}\d])_{1,2}(?![\p{L}\d_])/dgu},
  {pattern: /\\\s/dg},
  {pattern: /\\\S/dg, toText: (mark) => mark.slice(1)},
]

/** Directives whose content is prose. */
const PROSE = new Set(
  (
    'admonition attention caution danger error hint important note tip warning topic sidebar epigraph highlights pull-quote compound container ' +
    'figure rubric seealso versionadded versionchanged deprecated list-table table glossary centered only'
  ).split(' '),
)
/** Those whose arguments are prose too. */
const TITLED = new Set(
  'admonition topic sidebar rubric centered table list-table note tip warning important hint'.split(' '),
)

const EXPLICIT = /^(\s*)\.\.(?:\s+|$)/
const DIRECTIVE = /^(?:\|[^|]+\|\s+)?([\w:+.-]+)::\s*/
const NOTE = /^\[[^\]]{1,50}\]\s+/
const ADORNMENT = /^\s*([!-/:-@[-`{-~])\1{2,}\s*$/
const TABLE_BORDER = /^\s*(?:\+[-=+]+\+|=+(?: +=+)+)\s*$/
const FIELD = /^(\s*):([^:\s`][^:`]{0,100}):(?:\s+|$)/
const ITEM = /^\s*(?:[-*+•–]|\(?(?:\d{1,4}|#|[a-z])[.)])\s+(?=\S)/

export function* readRst(text: string): Generator<Block> {
  const reader = new RstReader()
  for (const line of readLines(text)) yield* reader.read(line)
  yield* reader.end()
}

class RstReader {
  readonly #blocks = new LineBlocks(MARKS)
  /** Column of the paragraph that is open. */
  #column = 0
  /** Lines indented more than this are left out. */
  #skipped: number | undefined
  #inOptions = false
  /** The paragraph ended in two colons: an indented block behind it is literal. */
  #literal = false
  #inSimpleTable = false;

  *read(line: Line): Generator<Block> {
    const {text} = line
    const indent = text.search(/\S/)
    if (indent === -1) yield* this.#blank()
    else if (this.#skipped !== undefined && indent > this.#skipped) return
    else {
      this.#skipped = undefined
      const explicit = EXPLICIT.exec(text)
      if (explicit) yield* this.#explicit(line, explicit[0].length, indent)
      else if (TABLE_BORDER.test(text)) yield* this.#border(text)
      else if (ADORNMENT.test(text)) yield* this.#blocks.end(this.#blocks.count === 1 ? 'heading' : 'paragraph')
      else if (/^\s*\|.*\|\s*$/.test(text)) yield* this.#blocks.cells(line)
      else if (this.#inSimpleTable) yield* this.#columns(line)
      else yield* this.#line(line, indent)
    }
  }

  *end(): Generator<Block> {
    yield* this.#blocks.next()
  }

  *#blank(): Generator<Block> {
    yield* this.#blocks.next()
    this.#inOptions = false
    if (this.#literal) this.#skipped = this.#column
    this.#literal = false
  }

  *#border(text: string): Generator<Block> {
    yield* this.#blocks.next()
    if (text.trimStart().startsWith('=')) this.#inSimpleTable = true
  }

  /** Columns of a simple table stand two spaces apart. */
  *#columns(line: Line): Generator<Block> {
    for (const {index, 0: cell} of line.text.matchAll(/\S+(?: \S+)*/g))
      yield* this.#blocks.whole(line, index, index + cell.length, 'cell')
  }

  /** A directive, a footnote, a target, a comment. */
  *#explicit(line: Line, from: number, indent: number): Generator<Block> {
    yield* this.#blocks.next()
    this.#inSimpleTable = false
    const rest = line.text.slice(from)
    const note = NOTE.exec(rest)
    const directive = DIRECTIVE.exec(rest)
    const name = directive?.[1]?.toLowerCase() ?? ''
    if (note) {
      this.#blocks.add(line, from + note[0].length)
      this.#column = indent + 3
    } else if (PROSE.has(name)) {
      this.#inOptions = true
      if (TITLED.has(name)) yield* this.#blocks.whole(line, from + directive![0].length, line.text.length, 'caption')
    } else if (name === 'image') {
      this.#inOptions = true
    } else this.#skipped = indent
  }

  *#line(line: Line, indent: number): Generator<Block> {
    const field = FIELD.exec(line.text)
    if (field && this.#inOptions) {
      if (field[2] === 'alt' || field[2] === 'caption')
        yield* this.#blocks.whole(line, field[0].length, line.text.length, 'attribute')
      return
    }
    this.#inOptions = false
    if (/^\s*(?:>>>|__\s)/.test(line.text)) this.#skipped = indent
    else if (field) yield* this.#begin(line, field[0].length, 'listItem')
    else {
      const item = ITEM.exec(line.text)?.[0]
      if (item && (this.#blocks.count === 0 || indent <= this.#column))
        yield* this.#begin(line, item.length, 'listItem')
      else if (/^\s*\|\s/.test(line.text)) yield* this.#begin(line, indent + 2, 'paragraph')
      else {
        if (this.#blocks.count > 0 && indent !== this.#column) yield* this.#blocks.next()
        if (this.#blocks.count === 0) this.#column = indent
        this.#add(line, indent)
      }
    }
  }

  *#begin(line: Line, column: number, kind: 'listItem' | 'paragraph'): Generator<Block> {
    yield* this.#blocks.next(kind)
    this.#column = column
    this.#add(line, column)
  }

  #add(line: Line, from: number): void {
    this.#literal = /::\s*$/.test(line.text)
    const end = line.text.trimEnd().length
    // « Par exemple :: » shows one colon or none.
    this.#blocks.add(line, from, this.#literal ? end - (/\s::$/.test(line.text.trimEnd()) ? 2 : 1) : end)
  }
}
