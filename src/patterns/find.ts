/** Finds every pattern of a table in a sentence. */
import type {Sentence, Token} from '../core/document.ts'
import {perFormOf} from '../core/form.ts'
import type {Anchor} from './anchors.ts'
import {type Anchored, anchor, type Match, matchAt} from './match.ts'
import {foldForm, foldWord, parsePattern} from './parse.ts'

/** Anchor form, lower case → a cell a line; and row → what stands there, the pattern in its first line. */
export interface PatternTable {
  get(key: string): string | undefined
}

export interface Found<Data> {
  readonly match: Match
  /** What stands with the pattern. */
  readonly data: Data
}

/** A row taken apart once: its pattern, made ready for its anchor, and its data. */
interface Row {
  readonly pattern: Anchored
  readonly data: unknown
}

/** A pattern to try at a word; its row is read when the words beside it are met for the first time. */
interface Cell {
  readonly key: string
  readonly index: number
  readonly before: readonly string[]
  readonly behind: readonly string[]
  row?: Row
}

/** The line of an anchor table that `findPatterns` reads. */
export function writeCell(row: string, {index, before, behind}: Anchor): string {
  return [row, index, before.join('|'), behind.join('|')].join('\t')
}

/** What finds the patterns of one kind of table; matches come in the order of their anchors, and those that overlap are all given. */
export type FindPatterns<Data> = (sentence: Sentence, anchors: PatternTable, rows: PatternTable) => Found<Data>[]

/** Each kind of table has its own, which keeps the cells of each word that was met. */
export function createFinder<Data>(): FindPatterns<Data> {
  const cellsOf = perFormOf<PatternTable, readonly Cell[]>(
    (text, anchors) => anchors.get(foldWord(text))?.split('\n').map(readCell) ?? [],
  )
  return ({tokens}, anchors, rows) => {
    const found: Found<Data>[] = []
    for (let at = 0; at < tokens.length; at++) {
      for (const cell of cellsOf(tokens[at]!.form, anchors)) {
        if (!stands(cell.before, tokens[at - 1]) || !stands(cell.behind, tokens[at + 1])) continue
        const {pattern, data} = (cell.row ??= readRow(cell, rows))
        const match = matchAt(pattern, tokens, at)
        if (match) found.push({match, data: data as Data})
      }
    }
    return found
  }
}

function readCell(line: string): Cell {
  const [key = '', index, before, behind] = line.split('\t')
  const toWords = (text: string | undefined) => (text ? text.split('|') : [])
  return {key, index: Number(index), before: toWords(before), behind: toWords(behind)}
}

function stands(words: readonly string[], token: Token | undefined): boolean {
  return words.length === 0 || (token !== undefined && words.includes(foldForm(token.form)))
}

function readRow({key, index}: Cell, rows: PatternTable): Row {
  const text = rows.get(key)!
  const line = text.indexOf('\n')
  return {pattern: anchor(parsePattern(text.slice(0, line)), index), data: JSON.parse(text.slice(line + 1))}
}
