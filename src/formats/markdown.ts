/** Markdown with GFM tables and footnotes → the text of its paragraphs, from the parser's events, which know every place. */
import {parse, postprocess, preprocess} from 'micromark'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough'
import {gfmTable} from 'micromark-extension-gfm-table'
import {gfmTaskListItem} from 'micromark-extension-gfm-task-list-item'
import {decodeString} from 'micromark-util-decode-string'
import type {Event, Token} from 'micromark-util-types'
import type {Block, ParagraphKind} from '../core/document.ts'
import {BlockBuilder} from './builder.ts'
import {readHtml} from './html.ts'
import {InlineHtml} from './inline-html.ts'
import {cutMarkdown, findLabels} from './markdown-pieces.ts'

const extensions = [gfmTable(), gfmFootnote(), gfmStrikethrough({singleTilde: false}), gfmTaskListItem()]

/** The blocks of a document whose front matter is cut off at `from`. */
export function* readMarkdown(text: string, from = 0): Generator<Block> {
  const labels = findLabels(text)
  for (const {start, end, isTame} of cutMarkdown(text, from)) {
    const piece = text.slice(start, end)
    if (isTame) yield* new MarkdownReader(text, start).read(parseEvents(piece, labels))
    else yield* readAsText(piece, start)
  }
}

/** `labels` are those that the whole document defines, since pieces are parsed apart. */
function parseEvents(piece: string, labels: readonly string[]): Event[] {
  const parser = parse({extensions})
  const tokenizer = parser.document()
  parser.defined.push(...labels)
  parser.gfmFootnotes = [...labels.filter((label) => label.startsWith('^')).map((label) => label.slice(1))]
  return postprocess(tokenizer.write(preprocess()(piece, undefined, true)))
}

/** What would take the parser too long is no prose: its lines are read as they stand. */
function* readAsText(piece: string, start: number): Generator<Block> {
  const builder = new BlockBuilder()
  builder.add(piece, start, start + piece.length)
  yield* builder.finish('paragraph')
}

/** Blocks by the token that holds their text. */
const KINDS = new Map<string, ParagraphKind>([
  ['paragraph', 'paragraph'],
  ['atxHeading', 'heading'],
  ['setextHeading', 'heading'],
  ['tableHeader', 'cell'],
  ['tableData', 'cell'],
  ['resourceTitleString', 'attribute'],
])

/** Tokens whose data is no text. */
const SKIPPED = new Set([
  'resourceDestination',
  'referenceString',
  'definition',
  'gfmFootnoteCall',
  'gfmFootnoteDefinitionLabel',
  'codeFenced',
  'codeIndented',
  'taskListCheck',
])

const LISTS = new Set(['listOrdered', 'listUnordered'])
/** Tokens that stand in a sentence as a thing of their own. */
const OBJECTS = new Set(['codeText', 'image'])

/** Follows the events of one piece. */
class MarkdownReader {
  readonly #text: string
  readonly #from: number
  /** Builders of the blocks that are open; a title or a picture's text stands inside a paragraph. */
  readonly #open: {readonly builder: BlockBuilder; readonly kind: ParagraphKind; readonly inline: InlineHtml}[] = []
  #skipped = 0
  #lists = 0
  #html = ''
  #htmlAt = 0

  constructor(text: string, from: number) {
    this.#text = text
    this.#from = from
  }

  *read(events: readonly Event[]): Generator<Block> {
    for (const [phase, token] of events) {
      if (phase === 'enter') this.#enter(token)
      else yield* this.#exit(token)
    }
  }

  #enter(token: Token): void {
    const {type} = token
    const kind = KINDS.get(type)
    if (LISTS.has(type)) this.#lists++
    if (SKIPPED.has(type)) this.#skipped++
    else if (kind) this.#push(kind === 'paragraph' && this.#lists > 0 ? 'listItem' : kind)
    else if (OBJECTS.has(type)) this.#top?.builder.addObject(this.#start(token), this.#end(token))
    if (type === 'image') this.#push('attribute')
    if (type === 'emphasis') this.#top?.builder.openEmphasis()
  }

  *#exit(token: Token): Generator<Block> {
    const {type} = token
    if (LISTS.has(type)) this.#lists--
    if (SKIPPED.has(type)) this.#skipped--
    else if (KINDS.has(type) || type === 'image') yield* this.#pop()
    else if (type === 'emphasis') this.#top?.builder.closeEmphasis()
    else if (type === 'htmlFlowData') this.#addHtml(token)
    else if (type === 'htmlFlow') yield* this.#readHtml()
    else this.#addText(token)
  }

  get #top() {
    return this.#open.at(-1)
  }

  #push(kind: ParagraphKind): void {
    const builder = new BlockBuilder()
    this.#open.push({builder, kind, inline: new InlineHtml(builder)})
  }

  *#pop(): Generator<Block> {
    const top = this.#open.pop()
    if (top) yield* top.builder.finish(top.kind)
  }

  #addText(token: Token): void {
    const top = this.#top
    if (!top || this.#skipped > 0) return
    const [start, end] = [this.#start(token), this.#end(token)]
    if (token.type === 'htmlText') top.inline.addTag(this.#text.slice(start, end), start)
    if (top.inline.skipped) return
    const {builder} = top
    switch (token.type) {
      case 'data':
      case 'autolinkProtocol':
      case 'autolinkEmail':
        builder.add(this.#text.slice(start, end), start, end)
        break
      case 'characterEscape':
      case 'characterReference':
        builder.add(decodeString(this.#text.slice(start, end)), start, end)
        break
      case 'hardBreakTrailing':
      case 'hardBreakEscape':
        builder.breakLine(start, end)
        break
      case 'lineEnding':
        builder.space(start, end)
        break
    }
  }

  /** Lines of HTML, with spaces in the place of what stands between them: the marks of a quotation or a list. */
  #addHtml(token: Token): void {
    const [start, end] = [this.#start(token), this.#end(token)]
    if (this.#html === '') this.#htmlAt = start
    const gap = start - this.#htmlAt - this.#html.length
    this.#html += `${' '.repeat(gap)}${this.#text.slice(start, end)}`
  }

  *#readHtml(): Generator<Block> {
    const html = this.#html
    this.#html = ''
    yield* readHtml(html, this.#htmlAt)
  }

  #start({start}: Token): number {
    return this.#from + start.offset
  }

  #end({end}: Token): number {
    return this.#from + end.offset
  }
}
