/** The latin parser with the French layer: a paragraph of text → nlcst whose words and sentences are French ones. */
import {ParseLatin} from 'parse-latin'
import {splitClitics} from './clitics.ts'
import {splitElisions} from './elision.ts'
import {attachClosingMarks} from './guillemets.ts'
import {mergeLinks} from './links.ts'
import {mergeNumbers} from './numbers.ts'
import {joinAbbreviations, joinLowerCase, splitGluedStops} from './stops.ts'

/** Where the latin parser's `mergeInitialLowerCaseLetterSentences` stands, which `joinLowerCase` replaces (a test checks it). */
export const LOWER_CASE_PLUGIN = 2

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
    this.tokenizeParagraphPlugins.splice(LOWER_CASE_PLUGIN, 1, joinAbbreviations, joinLowerCase)
    this.tokenizeParagraphPlugins.unshift(attachClosingMarks)
  }
}
