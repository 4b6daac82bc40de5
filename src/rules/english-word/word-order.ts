/** Words in English order around an English one, which a French fix has to turn round: *foreign forces* → *forces étrangères*. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {isPrenominal} from '../../grammar/adjectives.ts'
import {auxiliaries, determiners} from '../../grammar/determiners.ts'
import {analyse} from '../../lexicon/french.ts'
import {foldName} from '../../packs/compile.ts'
import {type PackTables, translationsOf} from '../../packs/tables.ts'
import {canBe, toLexemes} from './gloss/lexemes.ts'
import {isEnglishToken} from './words.ts'

/** The last token that belongs with an English word at `at`: a noun of both languages behind what qualifies it in English. */
export function endInEnglishOrder(tokens: readonly Token[], at: number, tables: PackTables): number {
  const next = tokens[at + 1]
  if (!isHomograph(next) || NO_HEADS.has(next.text) || !isQualifier(tokens, at, tables)) return at
  return isNounAt(tokens, at + 1, tables) && canBeEnglish(next.text, ['noun'], tables) ? at + 1 : at
}

/** The first token: an adjective of both languages, which French has behind the noun, before a noun of English. */
export function startInEnglishOrder(tokens: readonly Token[], at: number, tables: PackTables): number {
  const before = tokens[at - 1]
  if (!isHomograph(before) || !tokens[at]!.spaced) return at
  const word = tokens[at]!.text
  // « impact of sleep »: what stands before *of* is English as well.
  if (word === 'of')
    return isNounAt(tokens, at - 1, tables) && canBeEnglish(before.text, ['noun'], tables) ? at - 1 : at
  if (analyse(before.text).some(({lemma}) => isPrenominal(lemma))) return at
  if (!canBeEnglish(word, ['noun'], tables) || canBeEnglish(word, ['adjective'], tables)) return at
  const readings = analyse(before.text)
  return readings.length > 0 && readings.every(({pos}) => pos === 'A') && !isCapitalised(word) ? at - 1 : at
}

/** Nouns with which French phrases go on: « une query suite à cela ». */
const NO_HEADS = new Set('suite face fin style type genre sans pas plus point tout rien mesure'.split(' '))

function isHomograph(token: Token | undefined): token is Token {
  return token?.kind === 'word' && !isCapitalised(token.text) && token.text.length > 2 && isEnglishToken(token)
}

/** A noun of French, or a loanword: « un huge flow »; no verb with its object behind it. */
function isNounAt(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const {text} = tokens[at]!
  const readings = analyse(text)
  if (readings.length === 0) return tables.loanwords.has(foldName(text))
  if (auxiliaries.has(text) || !readings.some(({pos}) => pos === 'N')) return false
  const after = tokens[at + 1]?.text.toLowerCase() ?? ''
  return readings.every(({pos}) => pos === 'N' || (pos === 'V' && !determiners.has(after)))
}

/** An adjective with no noun before it that it might belong to: « un budget everlasting ». */
function isQualifier(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!]
  if (isCapitalised(token.text) || !next.spaced) return false
  if (before?.kind === 'word') {
    if (/^(?:ne|n'|se|s'|y|qui)$/i.test(before.text) || isFrenchNoun(before.text)) return false
    if (!determiners.has(before.text.toLowerCase()) && canBeEnglish(before.text, ['noun'], tables)) return false
  }
  if (analyse(next.text).length > 0 && isPrenominalIn(token.text, tables)) return false
  return canBeEnglish(token.text, ['adjective', 'numeral'], tables)
}

/** « various produits »: the French adjective stands there too, so the noun is right where it is. */
function isPrenominalIn(word: string, tables: PackTables): boolean {
  return translationsOf(word.toLowerCase(), tables).some(
    ({pos, lemmas}) => (pos === 'adjective' || pos === 'numeral') && lemmas.some(isPrenominal),
  )
}

function isFrenchNoun(word: string): boolean {
  const readings = analyse(word)
  return readings.some(({pos}) => pos === 'N') && !readings.some(({pos}) => 'DOPC'.includes(pos))
}

function canBeEnglish(word: string, parts: readonly string[], tables: PackTables): boolean {
  const lexeme = toLexemes([word.toLowerCase()], tables)?.[0]
  return parts.some((pos) => canBe(lexeme, pos))
}
