/** The formats of English figures, each found at a token and written as French writes it. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'
import type {Severity} from '../../core/rule.ts'
import {joinWords} from '../../grammar/elision.ts'

/** A format that starts at a token and ends with token `to`. */
export interface Format {
  readonly to: number
  readonly expected: readonly string[]
  readonly severity?: Severity
}

/** Finds one format at a token. */
type Reader = (tokens: readonly Token[], at: number) => Format | undefined

const NO_BREAK = '\u00A0'
const NARROW = '\u202F'

const textAt = (tokens: readonly Token[], at: number) => tokens[at]?.text ?? ''

/** A figure of number and comma tokens that touch: *1,000.50*. */
function figureAt(tokens: readonly Token[], at: number): {text: string; to: number} | undefined {
  if (tokens[at]?.kind !== 'number') return undefined
  let text = tokens[at].text
  let to = at
  for (let i = at + 1; tokens[i] && !tokens[i]!.spaced; i += 2) {
    const next = tokens[i + 1]
    if (!/^[.,]$/.test(tokens[i]!.text) || next?.kind !== 'number' || next.spaced) break
    text += tokens[i]!.text + next.text
    to = i + 1
  }
  return {text, to}
}

const ENGLISH_FIGURE = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/

/** *1,000.50* → *1 000,50*; a figure that is French as well comes back as it is. */
function toFrenchFigure(figure: string): string {
  const match = ENGLISH_FIGURE.exec(figure)
  if (!match) return figure.replace(/^(\d+)\.(\d{1,2})$/, '$1,$2')
  return match[1]!.replace(/,/g, NARROW) + (match[2] ? `,${match[2]}` : '')
}

const CURRENCIES: Readonly<Record<string, readonly [string, string]>> = {
  $: ['dollar', 'dollars'],
  '€': ['euro', 'euros'],
  '£': ['livre', 'livres'],
  '¥': ['yen', 'yens'],
}

/** English and French powers of ten, as they stand behind a currency. */
const POWERS: Readonly<Record<string, string>> = {
  million: 'million',
  millions: 'million',
  m: 'million',
  billion: 'milliard',
  billions: 'milliard',
  bn: 'milliard',
  milliard: 'milliard',
  milliards: 'milliard',
  trillion: 'billion',
  trillions: 'billion',
}

const FRENCH_POWER = /^milli(?:on|ard)s$/

/** *$5 million* → *5 millions de dollars*, *£3.50* → *3,50 livres*; the sign stands before the figure in English only. */
const readMoney: Reader = (tokens, at) => {
  // « US$ 30 »
  const sign = textAt(tokens, at) === 'US' && textAt(tokens, at + 1) === '$' ? at + 1 : at
  const currency = CURRENCIES[textAt(tokens, sign)]
  const figure = figureAt(tokens, sign + 1)
  // « 5 $ 30 » would be two sums; « 5 $ » before a figure is the French order.
  if (!currency || !figure || tokens[at - 1]?.kind === 'number') return undefined
  const amount = toFrenchFigure(figure.text)
  const one = Number.parseFloat(amount.replace(/[\s\u202F]/g, '').replace(',', '.')) < 2
  const scale = textAt(tokens, figure.to + 1)
  const power = POWERS[scale.toLowerCase()]
  const sum = power
    ? `${amount}${NO_BREAK}${power}${one ? '' : 's'} ${joinWords(['de', currency[1]])}`
    : `${amount}${NO_BREAK}${currency[one ? 0 : 1]}`
  // Some French papers put the sign first, before a figure that is French otherwise.
  const sure = amount !== figure.text || (power !== undefined && !FRENCH_POWER.test(scale))
  return {to: figure.to + (power ? 1 : 0), expected: [sum], severity: sure ? 'warning' : 'info'}
}

/** *1,000.50*, *1,234,567*, *15,000*: commas part thousands in English. One comma before three figures may be a French decimal. */
const readThousands: Reader = (tokens, at) => {
  const figure = figureAt(tokens, at)
  const match = figure && ENGLISH_FIGURE.exec(figure.text)
  // « 3,482 % » is a French decimal.
  if (!match || /^0/.test(figure.text) || textAt(tokens, figure.to + 1) === '%') return undefined
  const sure = match[2] !== undefined || match[1]!.split(',').length > 2
  return {to: figure.to, expected: [toFrenchFigure(figure.text)], severity: sure ? 'warning' : 'info'}
}

/** *5 p.m.* → *17 heures*, *8:30 a.m.* → *8 h 30*. */
const readHour: Reader = (tokens, at) => {
  const glued = /^(\d{1,2})(?::(\d{2}))?([ap])m$/i.exec(textAt(tokens, at))
  const time = glued ?? /^(\d{1,2})(?::(\d{2}))?$/.exec(textAt(tokens, at))
  const half = glued?.[3] ?? /^([ap])\.?m\.?$/i.exec(textAt(tokens, at + 1))?.[1]
  if (!time || !half || Number(time[1]) > 12 || Number(time[1]) === 0) return undefined
  const hour = (Number(time[1]) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  const minutes =
    time[2] && time[2] !== '00' ? `${NO_BREAK}h${NO_BREAK}${time[2]}` : `${NO_BREAK}heure${hour > 1 ? 's' : ''}`
  return {to: at + (glued ? 0 : 1), expected: [`${hour}${minutes}`]}
}

/** *19th* → *19e*, *1st* → *1er*; *21st Century Fox* is a name, *2nd* is French for *second*. */
const readOrdinal: Reader = (tokens, at) => {
  const match = /^(\d{1,3})(?:st|rd|th|(?<=[2-9]2)nd)$/.exec(textAt(tokens, at))
  const next = tokens[at + 1]
  if (!match || (next?.kind === 'word' && isCapitalised(next.text))) return undefined
  return {to: at, expected: match[1] === '1' ? ['1er', '1re'] : [`${match[1]}e`]}
}

/** *1990s* → *années 1990*. */
const readDecade: Reader = (tokens, at) => {
  const match = /^((?:1[5-9]|20)\d0)'?s$/.exec(textAt(tokens, at))
  return match ? {to: at, expected: [`années ${match[1]}`]} : undefined
}

/** The first format that fits; words start none, save a currency's country. */
export const readFigure: Reader = (tokens, at) => {
  const {kind, text} = tokens[at]!
  if (kind === 'symbol' || text === 'US') return readMoney(tokens, at)
  if (kind === 'word') return undefined
  return readHour(tokens, at) ?? readOrdinal(tokens, at) ?? readDecade(tokens, at) ?? readThousands(tokens, at)
}
