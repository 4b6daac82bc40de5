/** Lines of a paragraph: a page's furniture stands on lines of its own. */
import {type Paragraph, type Token, tokensOf} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'

/** The tokens of a line without the arrows, bullets and stops at its ends. */
export interface Line {
  readonly tokens: readonly Token[]
  /** With what was taken off. */
  readonly whole: readonly Token[]
  /** It ends as a sentence does. */
  readonly stopped: boolean
}

const DECORATION = /^(?:[»›>«‹<|•·*#+=~→←▶►▸↓↑✉📷:;.…!?()[\]/—–_-]+|>>|<<)$/u

/** The first line of a paragraph: further ones go on with its sentence. */
export function firstLine(paragraph: Paragraph, text: string): Line | undefined {
  const {start} = paragraph
  const tokens = tokensOf(paragraph)
  const at = text.slice((tokens[0]?.start ?? start) - start).search(/[\r\n]/)
  const end = (tokens[0]?.start ?? start) + at
  const own = at === -1 ? tokens : tokens.filter((token) => token.end <= end)
  return own.length > 0 ? toLine(own) : undefined
}

function toLine(whole: readonly Token[]): Line {
  let from = 0
  let to = whole.length
  while (from < to && isDecoration(whole[from]!)) from++
  while (to > from && isDecoration(whole[to - 1]!)) to--
  return {tokens: whole.slice(from, to), whole, stopped: whole.slice(to).some(({text}) => /^[.!?…]+$/.test(text))}
}

export function isDecoration({kind, form}: Token): boolean {
  return (kind === 'punctuation' || kind === 'symbol') && isDecorative(form)
}

const isDecorative = perForm((text) => DECORATION.test(text))

/** True for a mark that ends a sentence. */
export function endsSentence({form}: Token): boolean {
  return isEnd(form)
}

const isEnd = perForm((text) => /^(?:[.!?…]+|[»”"])$/.test(text))
