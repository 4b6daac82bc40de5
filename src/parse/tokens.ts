/** nlcst paragraph → the tokens that rules read. */
import type {Paragraph as ParagraphNode, SentenceContent} from 'nlcst'
import type {Paragraph, ParagraphKind, Sentence, Token, TokenKind} from '../core/document.ts'
import {textOf} from './nodes.ts'
import type {PlainText} from './plain-text.ts'
import {QuotationTracker} from './quotations.ts'

/** Positions come from `plain`, whose text the tree was parsed from. */
export function toParagraph(
  node: ParagraphNode,
  plain: PlainText,
  index: number,
  kind: ParagraphKind = 'paragraph',
): Paragraph {
  const quotations = new QuotationTracker()
  const sentences: Sentence[] = []
  let spaced = true
  for (const child of node.children) {
    if (child.type !== 'SentenceNode') {
      spaced = true
      continue
    }
    const tokens: Token[] = []
    for (const content of child.children) {
      if (content.type === 'WhiteSpaceNode') {
        spaced = true
        continue
      }
      tokens.push(toToken(content, plain, spaced, quotations))
      spaced = false
    }
    if (tokens.length > 0) sentences.push({tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end})
  }
  return {index, kind, text: plain.raw, sentences, ...plain.toSpan(0, plain.text.length)}
}

function toToken(node: SentenceContent, plain: PlainText, spaced: boolean, quotations: QuotationTracker): Token {
  const text = textOf(node)
  const position = node.position!
  const span = plain.toSpan(position.start.offset!, position.end.offset!)
  return {
    kind: toKind(node, text),
    text,
    spaced,
    quotation: quotations.next(text, spaced),
    emphasis: plain.emphasisAt?.(position.start.offset!, position.end.offset!) ?? -1,
    start: span.start,
    end: span.end,
  }
}

function toKind(node: SentenceContent, text: string): TokenKind {
  if (node.type === 'SourceNode') return 'link'
  if (node.type === 'PunctuationNode') return 'punctuation'
  if (node.type !== 'WordNode') return 'symbol'
  if (!/\d/.test(text)) return 'word'
  return /^[\d.,:/' \u00A0\u202F\u2009-]+$/.test(text) ? 'number' : 'code'
}
