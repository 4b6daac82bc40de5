/** English dates: *May 19, 2022*, *12/31/2022*, *Monday*. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import {determiners, prepositions} from '../../grammar/determiners.ts'
import {isFrench} from '../../lexicon/french.ts'
import type {Format} from './formats.ts'

const FRENCH_MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const ENGLISH_MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
)
const FRENCH_DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ')
const ENGLISH_DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** *lundi* for *Monday*; undefined for what is no English day. */
const toFrenchDay = (word: string) => FRENCH_DAYS[ENGLISH_DAYS.indexOf(word.toLowerCase())]

/** True for a word that a date or a day may start with; figures are no words. */
export function isMonthOrDay(text: string): boolean {
  return readMonth(text) !== undefined || toFrenchDay(text) !== undefined
}

/** A month of either language, and whether its name is English only. */
function readMonth(text: string): {french: string; english: boolean} | undefined {
  const lower = text.toLowerCase()
  const english = ENGLISH_MONTHS.indexOf(lower)
  if (english !== -1) return isCapitalised(text) ? {french: FRENCH_MONTHS[english]!, english: true} : undefined
  return FRENCH_MONTHS.includes(lower) ? {french: lower, english: false} : undefined
}

const toDay = (day: string) => (day === '1' ? '1er' : day)

/** A date or a day of the week that starts at the token. */
export function readDate(tokens: readonly Token[], at: number): Format | undefined {
  if (tokens[at]!.kind === 'word') return readMonthFirst(tokens, at) ?? readWeekday(tokens, at)
  return readNumericDate(tokens, at) ?? readDayFirst(tokens, at)
}

/** *12/31/2022* → *31/12/2022*: no year has a thirty-first month. */
function readNumericDate(tokens: readonly Token[], at: number): Format | undefined {
  const match = /^(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01])\/(\d{2}|\d{4})$/.exec(tokens[at]!.text)
  return match ? {to: at, expected: [`${match[2]}/${match[1]}/${match[3]}`]} : undefined
}

/** *May 19, 2022*, *mai 19, 2022*, *September 11*; the month is no name: « Theresa May 19 ». */
function readMonthFirst(tokens: readonly Token[], at: number): Format | undefined {
  const month = readMonth(tokens[at]!.text)
  const day = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(tokens[at + 1]?.text ?? '')?.[1]
  if (!month || !day || isNamePart(tokens[at - 1])) return undefined
  const comma = tokens[at + 2]?.text === ',' ? 1 : 0
  const year = /^(?:1[0-9]|20)\d{2}$/.test(tokens[at + 2 + comma]?.text ?? '')
    ? tokens[at + 2 + comma]!.text
    : undefined
  // « en mai 19 personnes » is French; « mai 19, 2022 » is not.
  if (!month.english && !(year && comma)) return undefined
  const ambiguous = /^(?:may|march)$/i.test(tokens[at]!.text) && !year
  return {
    to: year ? at + 2 + comma : at + 1,
    expected: [`${toDay(day)} ${month.french}${year ? ` ${year}` : ''}`],
    ...(ambiguous && {severity: 'info' as const}),
  }
}

/** *19 May 2022* */
function readDayFirst(tokens: readonly Token[], at: number): Format | undefined {
  const day = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(tokens[at]!.text)?.[1]
  const month = readMonth(tokens[at + 1]?.text ?? '')
  if (!day || !month?.english || isNamePart(tokens[at + 2])) return undefined
  return {to: at + 1, expected: [`${toDay(day)} ${month.french}`]}
}

/** *Monday* between French words; *Black Friday*, *Sunday Times* and *casual Friday* are names. */
function readWeekday(tokens: readonly Token[], at: number): Format | undefined {
  const day = isCapitalised(tokens[at]!.text) ? toFrenchDay(tokens[at]!.text) : undefined
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (!day || before?.kind !== 'word' || isNamePart(before) || isNamePart(after)) return undefined
  if (isForeign(before) || isForeign(after)) return undefined
  return {to: at, expected: [day]}
}

/** A word that French has not stands beside a day in a name only, prepositions of English left out. */
function isForeign(token: Token | undefined): boolean {
  return token?.kind === 'word' && !isFrench(token.text) && !/^(?:on|by|this|next|last|since)$/.test(token.text)
}

function isNamePart(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    isCapitalised(token.text) &&
    token.text.length > 1 &&
    !determiners.has(token.text.toLowerCase()) &&
    !prepositions.has(token.text.toLowerCase())
  )
}
