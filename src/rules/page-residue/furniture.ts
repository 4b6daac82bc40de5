/** Lines that the packs know: whole, followed by a title, or at the head or end of a longer line. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import type {ResidueRow} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import {createFinder, type Found} from '../../patterns/find.ts'
import {endsSentence, isDecoration, type Line} from './lines.ts'

/** A title fits into a line of so many tokens; a longer one is looked at from both ends. */
const LONGEST = 40
const EDGE = 24

/** Tokens `from` to `to` of the line, both included; `whole` where the line is nothing else. */
export interface Furniture {
  readonly from: number
  readonly to: number
  readonly whole: boolean
  readonly row: ResidueRow
}

export function findFurniture({tokens, stopped}: Line, tables: PackTables): Furniture | undefined {
  const head = findIn(tokens.length <= LONGEST ? tokens : tokens.slice(0, EDGE), tables)
  const atHead = head.filter(({match}) => match.from === 0).sort((a, b) => b.match.to - a.match.to)
  if (tokens.length <= LONGEST) {
    const last = tokens.length - 1
    const whole =
      atHead.find(({match}) => match.to === last) ??
      atHead.find(({match, data}) => mayFollow(data.rest, tokens, match.to + 1, stopped))
    if (whole) return {from: 0, to: last, whole: true, row: whole.data}
  }
  const glued = atHead.find(({match, data}) => data.inside && match.to > 0 && startsAnew(tokens, match.to + 1))
  if (glued) return {from: 0, to: glued.match.to, whole: false, row: glued.data}
  return findAtEnd(tokens, stopped, tables, head)
}

const findResidue = createFinder<ResidueRow>()

function findIn(tokens: readonly Token[], tables: PackTables): readonly Found<ResidueRow>[] {
  if (tokens.length === 0) return []
  const sentence = {tokens, start: tokens[0]!.start, end: tokens.at(-1)!.end}
  return findResidue(sentence, tables.residueAnchors, tables.residue)
}

function findAtEnd(
  tokens: readonly Token[],
  stopped: boolean,
  tables: PackTables,
  head: readonly Found<ResidueRow>[],
): Furniture | undefined {
  const base = tokens.length <= LONGEST ? 0 : tokens.length - EDGE
  if (!hasStart(tokens, base)) return undefined
  const found = base === 0 ? head : findIn(tokens.slice(base), tables)
  const last = tokens.length - 1
  for (const {match, data} of found) {
    const [from, to] = [match.from + base, match.to + base]
    // One word alone may be a sentence of the text's own.
    if (!data.inside || to === from || !isStart(tokens, from)) continue
    if (to === last || mayFollow(data.rest, tokens, to + 1, stopped)) return {from, to: last, whole: false, row: data}
  }
  return undefined
}

/** A sentence starts behind another, and is not quoted. */
function isStart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const {text, quotation} = tokens[at]!
  return before !== undefined && endsSentence(before) && isCapitalised(text) && quotation === -1
}

function hasStart(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) if (isStart(tokens, at)) return true
  return false
}

function mayFollow(rest: ResidueRow['rest'], tokens: readonly Token[], at: number, stopped: boolean): boolean {
  return rest === 'any' || (rest === 'title' && isTitle(tokens, at, stopped))
}

/** « Lire aussi : le port… » and « Lire aussi Le port… », but not « Lire aussi ses lettres. » */
function isTitle(tokens: readonly Token[], at: number, stopped: boolean): boolean {
  const next = tokens[at]
  if (!next) return true
  if (next.text === ':') return true
  if (stopped && !endsInMark(tokens)) return false
  return isDecoration(next) || isCapitalised(next.text) || next.kind === 'number' || /^[«“"]$/.test(next.text)
}

function endsInMark(tokens: readonly Token[]): boolean {
  return /^[?!»]$/.test(tokens.at(-1)!.text)
}

/** The sentence behind glued furniture starts with a capital. */
function startsAnew(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  const first = next && isDecoration(next) ? tokens[at + 1] : next
  return first !== undefined && tokens.length - at > 3 && first.kind === 'word' && isCapitalised(first.text)
}
