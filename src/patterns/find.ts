/** Finds every pattern of a table in a sentence. */
import type {Sentence, Token} from '../core/document.ts'
import {perFormOf} from '../core/form.ts'
import type {Anchor} from './anchors.ts'
import {type Anchored, anchor, type Match, matchAt} from './match.ts'
import {type Element, foldForm, foldWord, parsePattern} from './parse.ts'

/** Anchor form, lower case → a cell a line; and row → what stands there, the pattern in its first line. */
export interface PatternTable {
  get(key: string): string | undefined
}

export interface Found<Data> {
  readonly match: Match
  /** What stands with the pattern. */
  readonly data: Data
}

/** What stands with a pattern, as JSON, and its elements → data, once a row. */
export type ReadData<Data> = (json: string, elements: readonly Element[]) => Data

/** A row taken apart once: its pattern, made ready for its anchor, and its data. */
interface Row<Data> {
  readonly pattern: Anchored
  readonly data: Data
}

/** A pattern to try at a word; its row is read when the words beside it are met for the first time. */
interface Cell<Data> {
  readonly key: string
  readonly index: number
  readonly before: readonly string[]
  readonly behind: readonly string[]
  row?: Row<Data>
}

/** The line of an anchor table that `findPatterns` reads. */
export function writeCell(row: string, {index, before, behind}: Anchor): string {
  return [row, index, before.join('|'), behind.join('|')].join('\t')
}

/** What finds the patterns of one kind of table; matches come in the order of their anchors, and those that overlap are all given. */
export type FindPatterns<Data> = (
  sentence: Sentence,
  anchors: PatternTable,
  rows: PatternTable,
) => readonly Found<Data>[]

/** Each kind of table has its own, which keeps the cells of each word that was met. */
export function createFinder<Data>(readData: ReadData<Data> = (json) => JSON.parse(json) as Data): FindPatterns<Data> {
  const cellsOf = perFormOf<PatternTable, readonly Cell<Data>[]>((text, anchors) => {
    const lines = anchors.get(foldWord(text))
    return lines === undefined ? NO_CELLS : lines.split('\n').map((line) => readCell<Data>(line))
  })
  return ({tokens}, anchors, rows) => {
    let found: Found<Data>[] | undefined
    for (let at = 0; at < tokens.length; at++) {
      const cells = cellsOf(tokens[at]!.form, anchors)
      // Most words end here.
      if (cells === NO_CELLS) continue
      for (const cell of cells) {
        if (!stands(cell.before, tokens[at - 1]) || !stands(cell.behind, tokens[at + 1])) continue
        const {pattern, data} = (cell.row ??= readRow(cell, rows, readData))
        const match = matchAt(pattern, tokens, at)
        if (match) (found ??= []).push({match, data})
      }
    }
    return found ?? NONE
  }
}

const NO_CELLS: readonly never[] = []
const NONE: readonly never[] = []

function readCell<Data>(line: string): Cell<Data> {
  const [key = '', index, before, behind] = line.split('\t')
  const toWords = (text: string | undefined) => (text ? text.split('|') : [])
  return {key, index: Number(index), before: toWords(before), behind: toWords(behind)}
}

function stands(words: readonly string[], token: Token | undefined): boolean {
  return words.length === 0 || (token !== undefined && words.includes(foldForm(token.form)))
}

function readRow<Data>({key, index}: Cell<Data>, rows: PatternTable, readData: ReadData<Data>): Row<Data> {
  const text = rows.get(key)!
  const line = text.indexOf('\n')
  const elements = parsePattern(text.slice(0, line))
  return {pattern: anchor(elements, index), data: readData(text.slice(line + 1), elements)}
}
