/**
 * Cuts a Markdown document where a block surely begins. The parser's time grows with the square of a piece in the worst case, and its events
 * take a hundred times the text; so pieces are short, and those that would take long are marked.
 */
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'

export interface MarkdownPiece {
  readonly start: number
  readonly end: number
  /** False for what no writer writes: thousands of marks in a row, endless nesting. */
  readonly isTame: boolean
}

/** Pieces grow to this size, then end at the next place that allows it, or at the latest at a line behind the second. */
const ENOUGH = 1_000
const ENOUGH_LINES = 40
const LONGEST = 32_000

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y
const FENCE = /^(?: {0,3}|\s*(?:[-*+>]|\d{1,9}[.)])\s+)(`{3,}(?=[^`]*$)|~{3,})/
const RAW_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
]
/** Lines that begin a block whatever stands before: behind an empty line any line without indent, else an item or a heading. */
const ITEM = /^(?:[-*+] +\S|\d{1,9}[.)] +\S|#{1,6} )/

/** The pieces of a document from an offset on, in order, without gaps. */
export function* cutMarkdown(text: string, from: number): Generator<MarkdownPiece> {
  let start = from
  let ending: RegExp | undefined
  let blank = true
  let lines = 0
  LINE.lastIndex = from
  for (let at = from; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at
    const line = LINE.exec(text)![0].trimEnd()
    const length = at - start
    const isEnough = length > ENOUGH || lines > ENOUGH_LINES
    if (!ending && isEnough && ((blank && /^\S/.test(line)) || ITEM.test(line) || length > LONGEST)) {
      yield toPiece(text, start, at)
      start = at
      lines = 0
    }
    lines++
    ending = ending ? (ending.test(line) ? undefined : ending) : endingOf(line)
    blank = line.trim() === ''
  }
  if (start < text.length) yield toPiece(text, start, text.length)
}

/** What ends the code or raw HTML that a line begins; undefined where it begins none. */
function endingOf(line: string): RegExp | undefined {
  const fence = FENCE.exec(line)?.[1]
  if (fence) return new RegExp(`^\\s*${fence[0]}{${fence.length},}\\s*$`)
  const raw = RAW_HTML.find(([begins]) => begins.test(line))
  return raw && !raw[1].test(line.replace(raw[0], '')) ? raw[1] : undefined
}

function toPiece(text: string, start: number, end: number): MarkdownPiece {
  return {start, end, isTame: isTame(text.slice(start, end))}
}

const MARKS = /[*_[\]!~<`]/g
const MOST_MARKS = 1_500
const NESTED = /^[ \t]*(?:(?:>|[-+*]|\d{1,9}[.)])[ \t]*){30}/m
const UNDERLINES = /^ {0,3}(?:=+|-+)[ \t]*$/gm
const MOST_UNDERLINES = 200

/** Marks are matched with all earlier ones of their paragraph. */
function isTame(piece: string): boolean {
  if (NESTED.test(piece) || (piece.match(UNDERLINES)?.length ?? 0) > MOST_UNDERLINES) return false
  return piece.split(/(?:\r\n|\r|\n)[ \t>]*(?:\r\n|\r|\n)/).every((paragraph) => {
    const marks = paragraph.match(MARKS)?.length ?? 0
    return marks <= 100 || (marks <= MOST_MARKS && 5 * marks <= paragraph.length)
  })
}

const DEFINITION = /^[ \t>]{0,12}\[((?:[^[\]\\\r\n]|\\.){1,200})\]:/gm

/** Labels of the definitions and footnotes of a document, as the parser compares them. */
export function findLabels(text: string): string[] {
  return [...new Set([...text.matchAll(DEFINITION)].map((match) => normalizeIdentifier(match[1]!)))]
}
