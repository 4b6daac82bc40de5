/** Text → paragraphs, one at a time, so that memory does not grow with the document. */
import type {Root} from 'nlcst'
import {type Block, FILLER, type Paragraph, type Span} from '../core/document.ts'
import {findDirectives, maskDirectives} from './directives.ts'
import {splitParagraphs} from './paragraphs.ts'
import {ParseFrench} from './parse-french.ts'
import {toPlainBlock, toPlainText} from './plain-text.ts'
import {toParagraph} from './tokens.ts'

const parser = new ParseFrench()

/** The paragraphs of a text, in order, with offsets into it; comments that control calque are no part of them. */
export function* parseParagraphs(text: string, spans?: Iterable<Span>): Generator<Paragraph> {
  const directives = findDirectives(text)
  const visible = maskDirectives(text, directives)
  const shown = maskDirectives(text, directives, FILLER)
  let index = 0
  for (const {start, end} of spans ?? splitParagraphs(visible)) {
    const plain = toPlainText(visible.slice(start, end), start, shown.slice(start, end))
    yield toParagraph(parser.tokenizeParagraph(plain.text), plain, index++)
  }
}

/** The paragraphs of text that a format's reader took out of its markup, with offsets into the file. */
export function* parseBlocks(blocks: Iterable<Block>): Generator<Paragraph> {
  let index = 0
  for (const block of blocks) {
    for (const span of splitParagraphs(block.text)) {
      const plain = toPlainBlock(block, span)
      yield toParagraph(parser.tokenizeParagraph(plain.text), plain, index++, block.kind)
    }
  }
}

/** Where the paragraphs of a tree parsed elsewhere stand in its file; they are parsed again, as French. */
export function paragraphSpans(tree: Root): Span[] {
  return tree.children.flatMap((node) => {
    const start = node.type === 'ParagraphNode' ? node.position?.start.offset : undefined
    const end = node.position?.end.offset
    return start === undefined || end === undefined ? [] : [{start, end}]
  })
}
