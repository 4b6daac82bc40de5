/** Lines of a paragraph: a page's furniture stands on lines of its own. */
import type {Paragraph, Token} from '../../core/document.ts'

/** The tokens of a line without the arrows, bullets and stops at its ends. */
export interface Line {
  readonly tokens: readonly Token[]
  /** With what was taken off. */
  readonly whole: readonly Token[]
  /** It ends as a sentence does. */
  readonly stopped: boolean
}

const DECORATION = /^(?:[»›>«‹<|•·*#+=~→←▶►▸↓↑✉📷:;.…!?()[\]/—–_-]+|>>|<<)$/u

/** A paragraph is one line, save where a line break stands inside a sentence. */
export function linesOf({sentences, start}: Paragraph, text: string): Line[] {
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  if (!/[\r\n]/.test(text)) return tokens.length > 0 ? [toLine(tokens)] : []
  const lines: Token[][] = [[]]
  let end = start
  for (const token of tokens) {
    if (/[\r\n]/.test(text.slice(end - start, token.start - start))) lines.push([])
    lines.at(-1)!.push(token)
    end = token.end
  }
  return lines.filter((line) => line.length > 0).map(toLine)
}

function toLine(whole: readonly Token[]): Line {
  let from = 0
  let to = whole.length
  while (from < to && isDecoration(whole[from]!)) from++
  while (to > from && isDecoration(whole[to - 1]!)) to--
  return {tokens: whole.slice(from, to), whole, stopped: whole.slice(to).some(({text}) => /^[.!?…]+$/.test(text))}
}

export function isDecoration({kind, text}: Token): boolean {
  return (kind === 'punctuation' || kind === 'symbol') && DECORATION.test(text)
}

/** True for a mark that ends a sentence. */
export function endsSentence({text}: Token): boolean {
  return /^(?:[.!?…]+|[»”"])$/.test(text)
}
