/** Readers of the formats that need a parser. The build puts them into a bundle of their own, which loads when the first file asks for it. */
import type {Block} from '../core/document.ts'
import {readAsciidoc} from './asciidoc.ts'
import {readDocx} from './docx.ts'
import {findFrontMatter, readFrontMatter} from './front-matter.ts'
import {readHtml} from './html.ts'
import {readMarkdown} from './markdown.ts'
import {readRst} from './rst.ts'
import {readSubtitles} from './subtitles.ts'
import type {Type} from './types.ts'

export interface Read {
  /** What places refer to: the file's own text, or that of a Word document. */
  readonly text: string
  readonly blocks: Iterable<Block>
}

/** The text of a file without its markup. `keys` are those of the front matter that are read. */
export function readFormat(
  type: Exclude<Type, 'text'>,
  value: string | Uint8Array,
  path: string,
  keys: readonly string[],
): Read {
  if (type === 'docx') return readDocx(typeof value === 'string' ? new TextEncoder().encode(value) : value, path)
  const text = typeof value === 'string' ? value : new TextDecoder().decode(value)
  return {text, blocks: readBlocks(type, text, keys)}
}

function readBlocks(type: Exclude<Type, 'text' | 'docx'>, text: string, keys: readonly string[]): Iterable<Block> {
  switch (type) {
    case 'markdown':
      return readWithFrontMatter(text, keys)
    case 'html':
      return readHtml(text)
    case 'rst':
      return readRst(text)
    case 'asciidoc':
      return readAsciidoc(text)
    default:
      return readSubtitles(text)
  }
}

function* readWithFrontMatter(text: string, keys: readonly string[]): Generator<Block> {
  const front = findFrontMatter(text)
  if (front) yield* readFrontMatter(text, front, keys)
  yield* readMarkdown(text, front?.textStart ?? (text.startsWith('\uFEFF') ? 1 : 0))
}
