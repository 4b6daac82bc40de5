/**
 * Word documents → the text of their paragraphs, one a line, and its blocks. Places are those of this text: the line is the number of the
 * paragraph, the column the character in it.
 */
import {unzipSync} from 'fflate'
import {Parser} from 'htmlparser2'
import type {Block, ParagraphKind} from '../core/document.ts'
import {OperationalError} from '../core/errors.ts'
import {BlockBuilder} from './builder.ts'

/** The parts that are read, in this order; headers and footers are left out. */
const PARTS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']
/** A part may not unpack to more than this: 100 MB of XML are some ten million words. */
const LARGEST = 100_000_000
const DEEPEST = 1_000

export interface DocxText {
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Throws `broken-docx` for bytes that are no Word document. */
export function readDocx(bytes: Uint8Array, path: string): DocxText {
  const parts = unpack(bytes, path)
  const reader = new DocxReader()
  for (const part of parts) reader.read(part)
  return {text: reader.lines.join('\n'), blocks: reader.blocks}
}

function unpack(bytes: Uint8Array, path: string): string[] {
  let files: Record<string, Uint8Array>
  let tooLarge = false
  try {
    files = unzipSync(bytes, {
      filter: ({name, originalSize}) => {
        const wanted = PARTS.includes(name)
        if (wanted && originalSize > LARGEST) tooLarge = true
        return wanted && originalSize <= LARGEST
      },
    })
  } catch (error) {
    throw new OperationalError('broken-docx', `Cannot read '${path}': it is no Word document (.docx)`, error)
  }
  if (tooLarge) throw new OperationalError('broken-docx', `Cannot read '${path}': its text is larger than 100 MB`)
  if (!files[PARTS[0]!]) {
    throw new OperationalError('broken-docx', `Cannot read '${path}': it holds no word/document.xml; give a .docx file`)
  }
  return PARTS.flatMap((name) => (files[name] ? [new TextDecoder().decode(files[name])] : []))
}

const SKIPPED = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:delText'])
const CHARACTERS = new Map([
  ['w:tab', '\t'],
  ['w:br', ' '],
  ['w:cr', ' '],
  ['w:noBreakHyphen', '-'],
  ['w:softHyphen', '\u00AD'],
  ['w:drawing', '\uFFFC'],
])
const HEADING = /^(?:heading|titre|title|subtitle|sous-?titre)/i
const CAPTION = /^(?:caption|l[ée]gende)/i

/** A paragraph being read; a text box stands inside one. */
interface OpenParagraph {
  readonly runs: {text: string; italic: boolean}[]
  kind: ParagraphKind
}

class DocxReader {
  readonly lines: string[] = []
  readonly blocks: Block[] = []
  readonly #paragraphs: OpenParagraph[] = []
  #offset = 0
  #skipped = 0
  #cells = 0
  #inText = false
  #inProperties = false
  #depth = 0
  #run = {text: '', italic: false, hidden: false}

  read(xml: string): void {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        onclosetag: (name) => this.#close(name),
        ontext: (text) => {
          if (this.#inText && this.#skipped === 0) this.#run.text += text
        },
      },
      {xmlMode: true, decodeEntities: true},
    )
    parser.end(xml)
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (++this.#depth > DEEPEST)
      throw new OperationalError('broken-docx', 'Cannot read the document: it is nested too deep')
    const on = !/^(?:0|false|off|none)$/.test(attributes['w:val'] ?? '')
    if (SKIPPED.has(name)) this.#skipped++
    else if (name === 'w:tc') this.#cells++
    else if (name === 'w:p') this.#paragraphs.push({runs: [], kind: this.#cells > 0 ? 'cell' : 'paragraph'})
    else if (name === 'w:r') this.#run = {text: '', italic: false, hidden: false}
    else if (name === 'w:t') this.#inText = true
    else if (name === 'w:rPr') this.#inProperties = true
    else if (name === 'w:i' && this.#inProperties) this.#run.italic = on
    else if (name === 'w:vanish' && this.#inProperties) this.#run.hidden = on
    else if (name === 'w:pStyle') this.#setStyle(attributes['w:val'] ?? '')
    else if (name === 'w:numPr') this.#setKind('listItem')
    else if (CHARACTERS.has(name) && !this.#inProperties && this.#skipped === 0) this.#run.text += CHARACTERS.get(name)
  }

  #close(name: string): void {
    this.#depth--
    if (SKIPPED.has(name)) this.#skipped--
    else if (name === 'w:tc') this.#cells--
    else if (name === 'w:t') this.#inText = false
    else if (name === 'w:rPr') this.#inProperties = false
    else if (name === 'w:r') this.#endRun()
    else if (name === 'w:p') this.#endParagraph()
  }

  #setStyle(style: string): void {
    if (HEADING.test(style)) this.#setKind('heading')
    else if (CAPTION.test(style)) this.#setKind('caption')
  }

  #setKind(kind: ParagraphKind): void {
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph?.kind === 'paragraph') paragraph.kind = kind
  }

  #endRun(): void {
    const {text, italic, hidden} = this.#run
    if (text !== '' && !hidden) this.#paragraphs.at(-1)?.runs.push({text, italic})
    this.#run = {text: '', italic: false, hidden: false}
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop()
    if (!paragraph) return
    const builder = new BlockBuilder()
    let line = ''
    for (const {text, italic} of paragraph.runs) {
      // A line of the text is a paragraph, so none may hold a line feed.
      const piece = text.replace(/[\r\n]/g, ' ')
      if (italic) builder.openEmphasis()
      builder.add(piece, this.#offset + line.length, this.#offset + line.length + piece.length)
      if (italic) builder.closeEmphasis()
      line += piece
    }
    this.lines.push(line)
    this.blocks.push(...builder.finish(paragraph.kind))
    this.#offset += line.length + 1
  }
}
