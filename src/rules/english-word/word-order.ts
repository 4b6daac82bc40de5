/** Words in English order around an English one, which a French fix has to turn round: *foreign missions* → *missions étrangères*. */
import type {Token} from '../../core/document.ts'
import {perForm} from '../../core/form.ts'
import {isCapitalised} from '../../core/letters.ts'
import {isPrenominal} from '../../grammar/adjectives.ts'
import {auxiliaries, determiners} from '../../grammar/determiners.ts'
import {analyse} from '../../lexicon/french.ts'
import {agrees} from '../../lexicon/morphology.ts'
import {foldName} from '../../packs/compile.ts'
import {type PackTables, translationsOf} from '../../packs/tables.ts'
import {canBe, isAdjectival, toLexemes} from './gloss/lexemes.ts'
import {isEnglishToken} from './words.ts'

/** The last token that belongs with an English word at `at`: a noun of both languages behind what qualifies it in English. */
export function endInEnglishOrder(tokens: readonly Token[], at: number, tables: PackTables): number {
  const next = tokens[at + 1]
  if (next?.text === 'a') return endOfObject(tokens, at, tables)
  if (!isHomograph(next) || NO_HEADS.has(next.text) || !isQualifier(tokens, at, tables)) return at
  return isNounAt(tokens, at + 1, tables) && canBeEnglish(next.text, ['noun'], tables) ? at + 1 : at
}

/** « signed a treaty », « opened a national inquiry »: behind an English verb, *a* is an article, and a noun follows. */
function endOfObject(tokens: readonly Token[], at: number, tables: PackTables): number {
  const verb = tokens[at]!.text
  if (!/(?:ed|ing)$/.test(verb) || canBeEnglish(verb, ['noun', 'adjective'], tables)) return at
  for (let i = at + 2; i <= at + 3; i++) {
    const token = tokens[i]
    if (!isHomograph(token) || !token.spaced) return at
    if (isNounAt(tokens, i, tables) && canBeEnglish(token.text, ['noun'], tables)) return i
    if (!canBeEnglish(token.text, ['adjective'], tables)) return at
  }
  return at
}

/** The first token: an adjective of both languages, which French has behind the noun, before a noun of English. */
export function startInEnglishOrder(tokens: readonly Token[], at: number, tables: PackTables): number {
  const before = tokens[at - 1]
  // « in seven weeks »: French has no such word.
  if (before?.text === 'in' && tokens[at]!.spaced) return at - 1
  if (!isHomograph(before) || !tokens[at]!.spaced) return at
  const word = tokens[at]!.text
  if (COUNTS.has(before.text)) return isCount(tokens, at - 1) ? at - 1 : at
  // « impact of sleep »: what stands before *of* is English as well.
  if (word === 'of')
    return isNounAt(tokens, at - 1, tables) && canBeEnglish(before.text, ['noun'], tables) ? at - 1 : at
  const readings = analyse(before.text)
  const odd = disagrees(tokens, at - 1)
  if (!odd && readings.some(({lemma}) => isPrenominal(lemma))) return at
  if (!canBeEnglish(word, ['noun'], tables) || canBeEnglish(word, ['adjective'], tables)) return at
  // « le local answer »: behind an article, and before a noun, the noun *local* is an adjective of English.
  const others = odd || (isDeterminer(tokens[at - 2]) && isAdjectival(before.text)) ? 'AN' : 'A'
  const isAdjective = readings.some(({pos}) => pos === 'A') && readings.every(({pos}) => others.includes(pos))
  return isAdjective && !isCapitalised(word) ? at - 1 : at
}

const COUNTS = new Set(['million', 'billion', 'trillion'])
const isCountWord = perForm((text) => COUNTS.has(text))

/** A numeral in the singular behind a number, which French has in the plural: *12 billion*. */
export function isCount(tokens: readonly Token[], at: number): boolean {
  if (!isCountWord(tokens[at]!.form)) return false
  const before = tokens[at - 1]
  if (before === undefined || /^[01](?:[.,]\d+)?$/.test(before.text)) return false
  // « $6.7 billion » is a foreign format as a whole.
  if (before.kind === 'number') return !/^[$€£¥]$/.test(tokens[at - 2]?.text ?? '')
  return determiners.get(before.text.toLowerCase())?.number === 'p'
}

/** « cette second query »: French would have the adjective in the feminine. */
function disagrees(tokens: readonly Token[], at: number): boolean {
  const wanted = isDeterminer(tokens[at - 1]) ? determiners.get(tokens[at - 1]!.text.toLowerCase()) : undefined
  return (
    wanted !== undefined &&
    analyse(tokens[at]!.text).every(
      ({gender, number}) => !agrees(gender, wanted.gender, 'e') || !agrees(number, wanted.number, 'i'),
    )
  )
}

function isDeterminer(token: Token | undefined): boolean {
  return token?.kind === 'word' && determiners.has(token.text.toLowerCase())
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
  // « le third quarter »: behind an article and what qualifies, a French verb is none.
  if (readings.length > 0 && isDeterminer(tokens[at - 2]) && readings.every(({pos}) => pos === 'V')) return true
  if (readings.length === 0) return tables.loanwords.has(foldName(text))
  if (auxiliaries.has(text) || !readings.some(({pos}) => pos === 'N')) return false
  const after = tokens[at + 1]?.text.toLowerCase() ?? ''
  return readings.every(({pos}) => pos === 'N' || (pos === 'V' && (after === 'de' || !determiners.has(after))))
}

/** An adjective with no noun before it that it might belong to: « un budget everlasting ». */
function isQualifier(tokens: readonly Token[], at: number, tables: PackTables): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]!]
  if (isCapitalised(token.text) || !next.spaced) return false
  if (before?.kind === 'word') {
    if (/^(?:ne|n'|se|s'|y|qui)$/i.test(before.text) || isFrenchNoun(before.text)) return false
    if (!determiners.has(before.text.toLowerCase()) && canBeEnglish(before.text, ['noun'], tables)) return false
  }
  if (analyse(next.text).some(({pos}) => pos === 'N') && isPrenominalIn(token.text, tables)) return false
  // « les damaged bridges »
  if (/(?:ed|ing)$/.test(token.text) && isDeterminer(before) && canBeEnglish(token.text, ['verb'], tables)) return true
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
