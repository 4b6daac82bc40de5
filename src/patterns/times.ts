/** Dates and hours as pages print them. */
import type {Token} from '../core/document.ts'

/** The most tokens that a date or an hour takes: *mar., le 12 janv., 2021*. */
export const LONGEST_TIME = 8

const words = (list: string) => new Set(list.split(' '))
const DAYS = words(
  'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun',
)
const MONTHS = words(
  'janvier février mars avril mai juin juillet août aout septembre octobre novembre décembre janv févr fév avr juil sept oct nov déc ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep dec',
)
const NUMERIC = /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{2}|\d{4})|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})$/
const DAY = /^(?:[0-3]?\d|1er|[0-3]?\d(?:st|nd|rd|th))$/i
const YEAR = /^(?:19|20)\d\d$/
const HOUR = /^[0-2]?\d$/

const is = (token: Token | undefined, set: ReadonlySet<string>) =>
  token !== undefined && set.has(token.text.toLowerCase().replace(/\.$/, ''))
const matches = (token: Token | undefined, pattern: RegExp) => token !== undefined && pattern.test(token.text)
const skip = (tokens: readonly Token[], at: number, mark: RegExp) => (matches(tokens[at], mark) ? at + 1 : at)

/** How many tokens from here on are a date with at least a day and a month; 0 where none stands. */
export function dateWidth(tokens: readonly Token[], from: number): number {
  let at = from
  if (is(tokens[at], DAYS)) at = skip(tokens, skip(tokens, at + 1, /^[.,]$/), /^le$/i)
  if (matches(tokens[at], NUMERIC)) return at + 1 - from
  if (matches(tokens[at], DAY) && is(tokens[at + 1], MONTHS)) at = skip(tokens, at + 2, /^\.$/)
  else if (is(tokens[at], MONTHS) && matches(tokens[at + 1], DAY)) at += 2
  else return 0
  const year = skip(tokens, at, /^,$/)
  return (matches(tokens[year], YEAR) ? year + 1 : at) - from
}

/** How many tokens from here on are an hour: *10h30*, *10:30*, *10 h 30*, *10 heures*. */
export function hourWidth(tokens: readonly Token[], from: number): number {
  if (matches(tokens[from], /^[0-2]?\d(?:h|:)(?:[0-5]\d)?(?::[0-5]\d)?(?:min)?$/i))
    return afterHour(tokens, from + 1) - from
  if (!matches(tokens[from], HOUR)) return 0
  const unit = tokens[from + 1]
  if (!matches(unit, /^(?:h|heures?|:)$/i)) return 0
  const minutes = matches(tokens[from + 2], /^[0-5]\d$/)
  if (unit!.text === ':' && !minutes) return 0
  return afterHour(tokens, from + (minutes ? 3 : 2)) - from
}

/** Behind *a.m.*, *GMT* and the like. */
function afterHour(tokens: readonly Token[], at: number): number {
  return skip(tokens, at, /^(?:[ap]\.?m\.?|gmt|utc|cest|cet|min)$/i)
}
