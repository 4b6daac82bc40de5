/** The latin parser with the French layer: a paragraph of text → nlcst whose words and sentences are French ones. */
import {ParseLatin} from 'parse-latin'
import {splitClitics} from './clitics.ts'
import {splitElisions} from './elision.ts'
import {attachClosingMarks} from './guillemets.ts'
import {mergeLinks} from './links.ts'
import {mergeNumbers} from './numbers.ts'
import {joinAbbreviations, joinLowerCase, splitGluedStops, splitTrailingStops} from './stops.ts'

/** Transforms of the latin parser that French ones replace, by place (a test checks their names). */
export const REPLACED = {mergeInitialLowerCaseLetterSentences: 2, mergePrefixExceptions: 4} as const

/** `tokenizeParagraph` gives positions relative to the text it is handed. */
export class ParseFrench extends ParseLatin {
  constructor() {
    super()
    const patchPosition = this.tokenizeSentencePlugins.pop()!
    this.tokenizeSentencePlugins = [
      mergeLinks,
      ...this.tokenizeSentencePlugins,
      splitGluedStops,
      splitElisions,
      splitClitics,
      mergeNumbers,
      patchPosition,
    ]
    this.tokenizeParagraphPlugins.splice(REPLACED.mergePrefixExceptions, 1)
    this.tokenizeParagraphPlugins.splice(
      REPLACED.mergeInitialLowerCaseLetterSentences,
      1,
      joinAbbreviations,
      joinLowerCase,
    )
    this.tokenizeParagraphPlugins.unshift(attachClosingMarks)
    this.tokenizeParagraphPlugins.push(splitTrailingStops)
  }
}
