/** nlcst paragraph → the tokens that rules read. */
import type {Paragraph as ParagraphNode, SentenceContent} from 'nlcst'
import type {Paragraph, ParagraphKind, Sentence, Token, TokenKind} from '../core/document.ts'
import {type Form, perForm, toForm} from '../core/form.ts'
import {textOf} from './nodes.ts'
import type {PlainText} from './plain-text.ts'
import {QuotationTracker} from './quotations.ts'

/** Places come from `plain`, whose text the tree was parsed from: its nodes hold all of it, one behind the other. */
export function toParagraph(
  node: ParagraphNode,
  plain: PlainText,
  index: number,
  kind: ParagraphKind = 'paragraph',
): Paragraph {
  const quotations = new QuotationTracker()
  const sentences: Sentence[] = []
  let spaced = true
  let at = 0
  for (const child of node.children) {
    if (child.type !== 'SentenceNode') {
      spaced = true
      at += child.value.length
      continue
    }
    const tokens: Token[] = []
    for (const content of child.children) {
      const text = textOf(content)
      const isSpace = content.type === 'WhiteSpaceNode'
      if (!isSpace) tokens.push(toToken(content.type, text, at, plain, spaced, quotations))
      spaced = isSpace
      at += text.length
    }
    if (tokens.length > 0) sentences.push({tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end})
  }
  return {index, kind, text: plain.raw, sentences, ...plain.toSpan(0, plain.text.length)}
}

function toToken(
  type: SentenceContent['type'],
  value: string,
  at: number,
  plain: PlainText,
  spaced: boolean,
  quotations: QuotationTracker,
): Token {
  const form = toForm(value)
  const {text} = form
  const end = at + value.length
  const span = plain.toSpan(at, end)
  return {
    kind: toKind(type, form),
    text,
    form,
    spaced,
    quotation: type === 'PunctuationNode' ? quotations.next(text, spaced) : quotations.current,
    emphasis: plain.emphasisAt?.(at, end) ?? -1,
    start: span.start,
    end: span.end,
  }
}

const kindOfWord = perForm((text): TokenKind => {
  if (!/\d/.test(text)) return 'word'
  return /^[\d.,:/' \u00A0\u202F\u2009-]+$/.test(text) ? 'number' : 'code'
})

function toKind(type: SentenceContent['type'], form: Form): TokenKind {
  if (type === 'WordNode') return kindOfWord(form)
  if (type === 'PunctuationNode') return 'punctuation'
  return type === 'SourceNode' ? 'link' : 'symbol'
}
