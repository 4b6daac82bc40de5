/** HTML pages and fragments → the text of their paragraphs, titles, cells, and of their `alt` and `title` attributes. */
import {type QuoteType, Tokenizer, type TokenizerCallbacks} from 'htmlparser2'
import type {Block} from '../core/document.ts'
import {BlockBuilder} from './builder.ts'
import {ElementStack, isBlock, isObject} from './elements.ts'

/** Attributes that readers see or hear. */
const SHOWN = new Set(['alt', 'title'])

/** A footnote's call: a number alone, raised behind a word. */
const NOTE_CALL = /\s{0,9}(?:<a\b[^<>]{0,500}>)?\s{0,9}[[(]?\d{1,3}[\])]?\s{0,9}(?:<\/a\s{0,9}>)?\s{0,9}<\/sup/iy

const HIDDEN: ReadonlyMap<string, string> = new Map([['hidden', '']])
const VALUE = /\s{0,999}=\s{0,999}["']?/y
const SLICE = 65_536

/** The blocks of a page, in order; `from` is where it starts in its file. */
export function* readHtml(text: string, from = 0): Generator<Block> {
  const reader = new HtmlReader(text, from)
  // Slices keep the blocks of a huge page from piling up.
  for (let at = 0; at < text.length; at += SLICE) {
    reader.write(text.slice(at, at + SLICE))
    yield* reader.take()
  }
  reader.finish()
  yield* reader.take()
}

interface Attribute {
  readonly name: string
  value: string
  readonly pieces: {readonly text: string; readonly start: number; readonly end: number}[]
  /** Characters given by references, not yet placed. */
  pending: string[]
  /** Where the file has been read to. */
  at: number
}

class HtmlReader implements TokenizerCallbacks {
  readonly #tokenizer = new Tokenizer({decodeEntities: true}, this)
  readonly #builder = new BlockBuilder()
  readonly #elements = new ElementStack((emphasis) => {
    if (emphasis) this.#builder.closeEmphasis()
  })
  readonly #text: string
  readonly #from: number
  #blocks: Block[] = []
  #name = ''
  #tag = 0
  #attributes: Attribute[] = []
  #attribute: Attribute | undefined

  constructor(text: string, from: number) {
    this.#text = text
    this.#from = from
  }

  write(chunk: string): void {
    this.#tokenizer.write(chunk)
  }

  finish(): void {
    this.#tokenizer.end()
    this.#endBlock()
  }

  take(): Block[] {
    const blocks = this.#blocks
    this.#blocks = []
    return blocks
  }

  ontext(start: number, end: number): void {
    if (!this.#elements.skipped) this.#builder.addCollapsed(this.#text.slice(start, end), this.#from + start)
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.#elements.skipped) return
    const start = this.#text.lastIndexOf('&', end - 1)
    this.#builder.add(String.fromCodePoint(codePoint), this.#from + start, this.#from + end)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#text.slice(start, end).toLowerCase()
    this.#tag = start - 1
    this.#attributes = []
  }

  onattribname(start: number, end: number): void {
    const name = this.#text.slice(start, end).toLowerCase()
    this.#attribute = {
      name,
      value: '',
      pieces: [],
      pending: [],
      at: matchesAt(VALUE, this.#text, end) ? VALUE.lastIndex : end,
    }
    if (this.#attributes.length < 100) this.#attributes.push(this.#attribute)
  }

  onattribdata(start: number, end: number): void {
    const attribute = this.#attribute!
    this.#place(attribute, start)
    const text = this.#text.slice(start, end)
    attribute.value += text
    attribute.pieces.push({text, start, end})
    attribute.at = end
  }

  onattribentity(codePoint: number): void {
    this.#attribute!.pending.push(String.fromCodePoint(codePoint))
  }

  onattribend(_quote: QuoteType, end: number): void {
    this.#place(this.#attribute!, end)
  }

  onopentagend(end: number): void {
    const [name, tag] = [this.#name, {start: this.#from + this.#tag, end: this.#from + end + 1}]
    const seen = !this.#elements.skipped
    if (seen && isBlock(name)) this.#endBlock()
    if (seen && name === 'br') this.#builder.breakLine(tag.start, tag.end)
    const isCall = name === 'sup' && matchesAt(NOTE_CALL, this.#text, end + 1)
    const attributes = new Map(this.#attributes.map((attribute) => [attribute.name, attribute.value]))
    if (this.#elements.open(name, isCall ? HIDDEN : attributes)) this.#builder.openEmphasis()
    if (!this.#elements.skipped) for (const attribute of this.#attributes) this.#addAttribute(attribute)
    const isLeftOut = this.#elements.skipped && isObject(name) && !isCall
    if (seen && (isLeftOut || name === 'img')) this.#builder.addObject(tag.start, tag.end)
  }

  onselfclosingtag(end: number): void {
    this.onopentagend(end)
  }

  onclosetag(start: number, end: number): void {
    const name = this.#text.slice(start, end).toLowerCase()
    // Text before the end tag is of the kind of the element that ends.
    if (isBlock(name) && !this.#elements.skipped) this.#endBlock()
    this.#elements.close(name)
  }

  oncomment(): void {}
  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #endBlock(): void {
    this.#blocks.push(...this.#builder.finish(this.#elements.kind))
  }

  /** Places the characters of references: their range of the file is known once what follows them is. */
  #place(attribute: Attribute, end: number): void {
    const {pending, at} = attribute
    if (pending.length === 0) return
    const raw = this.#text.slice(at, end)
    const starts = [...raw.matchAll(/&/g)].map(({index}) => at + index)
    const each = starts.length === pending.length
    for (const [i, text] of pending.entries()) {
      attribute.value += text
      attribute.pieces.push({text, start: each ? starts[i]! : at, end: (each && starts[i + 1]) || end})
    }
    attribute.pending = []
    attribute.at = end
  }

  #addAttribute({name, pieces}: Attribute): void {
    if (!SHOWN.has(name)) return
    const builder = new BlockBuilder()
    for (const {text, start, end} of pieces) {
      if (text.length === end - start) builder.addCollapsed(text, this.#from + start)
      else builder.add(text, this.#from + start, this.#from + end)
    }
    this.#blocks.push(...builder.finish('attribute'))
  }
}

/** Whether a sticky pattern matches at a place. */
function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
