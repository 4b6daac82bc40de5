/** The data before a Markdown text: left out, save the keys that are asked for. */
import {isMap, isScalar, isSeq, parseDocument, type Scalar} from 'yaml'
import type {Block} from '../core/document.ts'
import {BlockBuilder} from './builder.ts'

const FENCE = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/
/** Longer data is no front matter that someone wrote by hand. */
const LONGEST = 64_000

export interface FrontMatter {
  readonly start: number
  readonly end: number
  /** Where the text begins. */
  readonly textStart: number
  readonly isYaml: boolean
}

/** YAML between lines of three hyphens, TOML between lines of three plus signs. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  const open = FENCE.exec(text)
  if (!open) return undefined
  const start = open[0].length
  const isYaml = open[1] === '---'
  const close = isYaml ? /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$)/m : /^\+\+\+[ \t]*(?:\r\n|\r|\n|$)/m
  const match = close.exec(text.slice(start, start + LONGEST))
  if (!match) return undefined
  const end = start + match.index
  return {start, end, textStart: end + match[0].length, isYaml}
}

/** The values of some keys; a list gives a block an entry. */
export function* readFrontMatter(
  text: string,
  {start, end, isYaml}: FrontMatter,
  keys: readonly string[],
): Generator<Block> {
  if (!isYaml || keys.length === 0) return
  const raw = text.slice(start, end)
  const {contents} = parseDocument(raw, {logLevel: 'silent'})
  if (!isMap(contents)) return
  for (const {key, value} of contents.items) {
    if (!isScalar(key) || !keys.includes(String(key.value))) continue
    for (const node of isSeq(value) ? value.items : [value]) if (isScalar(node)) yield* readScalar(node, raw, start)
  }
}

function* readScalar({value, range}: Scalar, raw: string, from: number): Generator<Block> {
  if (typeof value !== 'string' || !range) return
  const builder = new BlockBuilder()
  if (addAligned(builder, value, raw.slice(range[0], range[1]), from + range[0])) yield* builder.finish('title')
}

/** Finds the characters of a value in its source, where quotes, indents and folded lines stand between; false for other escapes. */
function addAligned(builder: BlockBuilder, value: string, source: string, from: number): boolean {
  let at = 0
  for (const character of value) {
    const blank = /\s/.test(character)
    while (at < source.length && source[at] !== character[0] && !(blank && /\s/.test(source[at]!))) {
      // A name for a character, « \u00e9 »: nothing of it stands in the source.
      if (!/[\s"'|>\\+\d-]/.test(source[at]!)) return false
      at++
    }
    if (at >= source.length) return character === '\n'
    let end = at + character.length
    if (blank) while (end < source.length && /\s/.test(source[end]!)) end++
    if (blank) builder.space(from + at, from + end)
    else builder.add(character, from + at, from + end)
    at = end
  }
  return true
}
