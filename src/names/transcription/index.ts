/** From a name in Cyrillic, or romanised for readers of another language, to its French form. */

import {readShortU} from './belarusian.ts'
import {copyCase} from './casing.ts'
import {wordFromCyrillic} from './cyrillic.ts'
import {explainLetters} from './explain.ts'
import {guessLanguage, isCyrillic, type SourceLanguage} from './languages.ts'
import {type Scheme, toCyrillic} from './read.ts'
import {findBeside, findRomanisation} from './romanised.ts'

/** A French form and how it came about. */
export interface Transcription {
  readonly french: string
  readonly scheme: Scheme | 'cyrillic'
  readonly language: SourceLanguage
  /** False where the spelling hides a letter, or may be no Slavic name. */
  readonly sure: boolean
  /** Letters that changed, as *sh → ch*. */
  readonly rules: readonly string[]
}

/** One Cyrillic word. */
export function transcribeCyrillic(word: string, language: SourceLanguage = guessLanguage(word)): Transcription {
  const french = word
    .split('-')
    .map((part) => wordFromCyrillic(part, language))
    .join('-')
  return {french, scheme: 'cyrillic', language, sure: true, rules: []}
}

/** One romanised word, if it looks Slavic and French writes it otherwise. A French form gives undefined, so nothing is done twice. */
export function transcribeRomanised(word: string, language?: SourceLanguage): Transcription | undefined {
  const found = transcribe(word, findRomanisation, language)
  // « Kavinsky », « Lewinsky »: by itself, the ending is a family's own.
  return found && found.french.replace(/i$/, 'y') === word ? undefined : found
}

/** The same behind a Slavic given name, where less will do to tell a Slavic surname. */
export function transcribeBeside(word: string, language?: SourceLanguage): Transcription | undefined {
  return transcribe(word, findBeside, language)
}

function transcribe(word: string, find: typeof findRomanisation, language?: SourceLanguage): Transcription | undefined {
  const belarusian = readShortU(word, language === 'be')
  if (belarusian) {
    const french = fromRomanised(belarusian, 'english', 'be')
    return {french, scheme: 'english', language: 'be', sure: false, rules: ['u → v']}
  }
  const parts = word.split('-')
  const found = parts.map((part) => find(part))
  const first = found.find((romanisation) => romanisation !== undefined)
  if (!first) return undefined
  const target = language ?? first.language
  const french = parts
    .map((part, i) => (found[i] ? fromRomanised(part, found[i].scheme, language ?? found[i].language) : part))
    .join('-')
  if (french === word) return undefined
  const sure = found.some((romanisation) => romanisation?.sure === true)
  return {french, scheme: first.scheme, language: target, sure, rules: explainLetters(word, french, first.scheme)}
}

/** One word known to be romanised so. */
export function fromRomanised(word: string, scheme: Scheme, language: SourceLanguage): string {
  const cyrillic = restoreYo(toCyrillic(word.toLowerCase(), scheme, language))
  return copyCase(word, wordFromCyrillic(cyrillic, language))
}

/** Surnames the press abroad writes with e where Russian sounds o, and French io: *Kiselev* is *Kisseliov*. */
const WITH_YO = /^(кисел|корол|ковал|журавл|вороб|соловь|шмел|муравь|щегол|потапь|бугр|хмел)ев(а?)$/

function restoreYo(cyrillic: string): string {
  return cyrillic.replace(WITH_YO, '$1ёв$2').replace(/([чщ])ов(а?)$/, '$1ёв$2')
}

export {isCyrillic}
