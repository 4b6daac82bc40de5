/** nlcst paragraph → the tokens that rules read. */
import type {Paragraph as ParagraphNode, SentenceContent} from 'nlcst'
import type {Paragraph, ParagraphKind, Sentence, Token, TokenKind} from '../core/document.ts'
import {type Form, perForm, toForm} from '../core/form.ts'
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
  const form = toForm(textOf(node))
  const {text} = form
  const position = node.position!
  const span = plain.toSpan(position.start.offset!, position.end.offset!)
  return {
    kind: toKind(node, form),
    text,
    form,
    spaced,
    quotation: quotations.next(text, spaced),
    emphasis: plain.emphasisAt?.(position.start.offset!, position.end.offset!) ?? -1,
    start: span.start,
    end: span.end,
  }
}

const kindOfWord = perForm((text): TokenKind => {
  if (!/\d/.test(text)) return 'word'
  return /^[\d.,:/' \u00A0\u202F\u2009-]+$/.test(text) ? 'number' : 'code'
})

function toKind(node: SentenceContent, form: Form): TokenKind {
  if (node.type === 'SourceNode') return 'link'
  if (node.type === 'PunctuationNode') return 'punctuation'
  if (node.type !== 'WordNode') return 'symbol'
  return kindOfWord(form)
}
