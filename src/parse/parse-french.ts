/** The latin parser with the French layer: a paragraph of text → nlcst whose words and sentences are French ones. */
import type {SentenceContent} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import {type CharacterType, isSurrogate, typeOf} from './characters.ts'
import {splitClitics} from './clitics.ts'
import {splitElisions} from './elision.ts'
import {attachClosingMarks} from './guillemets.ts'
import {mergeLinks} from './links.ts'
import {mergeNumbers} from './numbers.ts'
import {joinAbbreviations, joinLowerCase, splitGluedStops, splitTrailingStops} from './stops.ts'

/**
 * Transforms of the latin parser that French ones replace, or that have nothing to do here (no paragraph holds a blank line, no position of a
 * sentence is read), by place; a test checks what stands there.
 */
export const LEFT_OUT = {
  mergeInitialLowerCaseLetterSentences: 2,
  mergePrefixExceptions: 4,
  breakImplicitSentences: 9,
  patchPosition: 11,
} as const

/** `tokenizeParagraph` gives positions relative to the text it is handed. */
export class ParseFrench extends ParseLatin {
  constructor() {
    super()
    const leftOut: readonly number[] = Object.values(LEFT_OUT)
    this.tokenizeSentencePlugins = [
      mergeLinks,
      // All but the last, which patches positions.
      ...this.tokenizeSentencePlugins.slice(0, -1),
      splitGluedStops,
      splitElisions,
      splitClitics,
      mergeNumbers,
    ]
    this.tokenizeParagraphPlugins = [
      attachClosingMarks,
      ...this.tokenizeParagraphPlugins.slice(0, LEFT_OUT.mergeInitialLowerCaseLetterSentences),
      joinAbbreviations,
      joinLowerCase,
      ...this.tokenizeParagraphPlugins.filter(
        (_, place) => place > LEFT_OUT.mergeInitialLowerCaseLetterSentences && !leftOut.includes(place),
      ),
      splitTrailingStops,
    ]
  }

  /** As the latin parser does it, with characters told apart by a table instead of patterns. */
  override tokenize(value?: string | null): SentenceContent[] {
    const children: SentenceContent[] = []
    const text = value ?? ''
    let start: Point = {line: 1, column: 1, offset: 0}
    for (let from = 0, to = 0; from < text.length; from = to) {
      const type = typeOf(text.charCodeAt(from))
      to = endOfRun(text, from, type)
      const run = text.slice(from, to)
      const end = advance(start, run, type)
      const position = {start, end}
      children.push(
        type === 'WordNode'
          ? {type, children: [{type: 'TextNode', value: run, position}], position}
          : {type, value: run, position},
      )
      start = end
    }
    return children
  }
}

interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Words and white space go on with characters of their type, marks and symbols with the same character. */
function endOfRun(text: string, from: number, type: CharacterType): number {
  const first = text.charCodeAt(from)
  const mixes = type === 'WordNode' || type === 'WhiteSpaceNode'
  let to = from + 1
  while (to < text.length) {
    const code = text.charCodeAt(to)
    if (typeOf(code) !== type || !(mixes || code === first || isSurrogate(code))) break
    to++
  }
  return to
}

function advance({line, column, offset}: Point, run: string, type: CharacterType): Point {
  const lines = type === 'WhiteSpaceNode' && run !== ' ' ? run.split(/\r\n|\r|\n/) : [run]
  const last = lines.at(-1)!.length
  return {
    line: line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : column + last,
    offset: offset + run.length,
  }
}
