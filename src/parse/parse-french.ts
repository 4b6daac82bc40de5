/** The latin parser with the French layer: a paragraph of text → nlcst whose words and sentences are French ones. */
import type {Sentence, SentenceContent} from 'nlcst'
import {ParseLatin} from 'parse-latin'
import {type CharacterType, isSurrogate, typeOf} from './characters.ts'
import {MAYBE_CLITIC, splitClitics} from './clitics.ts'
import {joinElided, splitElisions} from './elision.ts'
import {attachClosingMarks} from './guillemets.ts'
import {MAYBE_LINK, mergeLinks} from './links.ts'
import {makeWord} from './nodes.ts'
import {MAYBE_GROUPED, mergeNumbers} from './numbers.ts'
import {joinAbbreviations, joinLowerCase, MAYBE_GLUED, splitGluedStops, splitTrailingStops} from './stops.ts'

/**
 * Transforms of a paragraph by the latin parser that French ones replace, or that have nothing to do here (no paragraph holds a blank line, no
 * node has a position), by place; a test checks what stands there.
 */
export const LEFT_OUT = {
  mergeInitialLowerCaseLetterSentences: 2,
  mergePrefixExceptions: 4,
  breakImplicitSentences: 9,
  patchPosition: 11,
} as const

/** Its transforms of a sentence that run here, by place; a test checks them too. */
export const LATIN = {
  mergeInitialWordSymbol: 0,
  mergeFinalWordSymbol: 1,
  mergeInnerWordSymbol: 2,
  mergeInnerWordSlash: 3,
  mergeInitialisms: 4,
} as const

const {tokenizeSentencePlugins: latin} = new ParseLatin()

interface SentenceTransform {
  /** What a text must hold for there to be anything to do; most texts hold little of it. */
  readonly needs?: RegExp
  readonly transform: (sentence: Sentence) => void
}

const LETTER_OR_DIGIT = '[0-9A-Za-zÀ-ÖØ-öø-ɏ]'

/** In order; links are merged before, and where there are any, all run, since no mark in a link counts. */
export const SENTENCE_TRANSFORMS: readonly SentenceTransform[] = [
  {needs: /&/, transform: latin[LATIN.mergeInitialWordSymbol]!},
  {needs: new RegExp(`-(?!${LETTER_OR_DIGIT})`), transform: latin[LATIN.mergeFinalWordSymbol]!},
  {transform: latin[LATIN.mergeInnerWordSymbol]!},
  {needs: /\//, transform: latin[LATIN.mergeInnerWordSlash]!},
  {needs: /\..\./s, transform: latin[LATIN.mergeInitialisms]!},
  {needs: MAYBE_GLUED, transform: splitGluedStops},
  {needs: new RegExp(`'(?!${LETTER_OR_DIGIT})`), transform: joinElided},
  {needs: /'/, transform: splitElisions},
  {needs: MAYBE_CLITIC, transform: splitClitics},
  {needs: MAYBE_GROUPED, transform: mergeNumbers},
]

/** Its nodes have no positions: they hold all of the text, one behind the other. */
export class ParseFrench extends ParseLatin {
  constructor() {
    super()
    const leftOut: readonly number[] = Object.values(LEFT_OUT)
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

  override tokenizeSentence(value?: string | null): Sentence {
    const text = value ?? ''
    const sentence: Sentence = {type: 'SentenceNode', children: this.tokenize(text)}
    const hasLinks = MAYBE_LINK.test(text)
    if (hasLinks) mergeLinks(sentence)
    for (const {needs, transform} of SENTENCE_TRANSFORMS)
      if (hasLinks || !needs || needs.test(text)) transform(sentence)
    return sentence
  }

  /** As the latin parser does it, with characters told apart by a table instead of patterns. */
  override tokenize(value?: string | null): SentenceContent[] {
    const children: SentenceContent[] = []
    const text = value ?? ''
    for (let from = 0, to = 0; from < text.length; from = to) {
      const type = typeOf(text.charCodeAt(from))
      to = endOfRun(text, from, type)
      const run = text.slice(from, to)
      children.push(type === 'WordNode' ? makeWord(run) : {type, value: run})
    }
    return children
  }
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
