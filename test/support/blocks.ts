/** Blocks of a format, as rows of a table. */
import type {Block, Token} from '../../src/core/document.ts'
import {readFormat} from '../../src/formats/readers.ts'
import type {Type} from '../../src/formats/types.ts'
import {parseBlocks} from '../../src/parse/index.ts'

type Format = Exclude<Type, 'text'>

export function blocksOf(type: Format, text: string, keys: readonly string[] = []): Block[] {
  return [...readFormat(type, text, 'article', keys).blocks]
}

/** `kind: text` of each block; `￼` stands for what is no text. */
export function renderBlocks(type: Format, text: string, keys?: readonly string[]): string[] {
  return blocksOf(type, text, keys).map((block) => `${block.kind}: ${block.text.trim()}`)
}

/** What of the file each block covers. */
export function renderSources(type: Format, text: string): string[] {
  return blocksOf(type, text).map((block) => {
    const {start, end} = block.toSpan(0, block.text.length)
    return text.slice(start, end)
  })
}

export function formatTokens(type: Format, text: string): Token[] {
  return [...parseBlocks(blocksOf(type, text))].flatMap(({sentences}) => sentences.flatMap(({tokens}) => tokens))
}
