import {describe, expect, test} from 'vitest'
import {readFigure} from '../../../src/rules/foreign-format/formats.ts'
import {tokensOf} from '../../support/parse.ts'

/** The figures of a text: `text → fix | fix (severity)`, no-break spaces written as `~` and `_` (narrow). */
function figuresIn(text: string): string[] {
  const tokens = tokensOf(text)
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const format = readFigure(tokens, at)
    if (!format) continue
    const fixes = format.expected.join(' | ').replaceAll('\u00A0', '~').replaceAll('\u202F', '_')
    const severity = format.severity ? ` (${format.severity})` : ''
    found.push(`${text.slice(tokens[at]!.start, tokens[format.to]!.end)} → ${fixes}${severity}`)
    at = format.to
  }
  return found
}

describe('sums of money', () => {
  test.each([
    ['a power of ten', 'Il vaut $5 million ici.', '$5 million → 5~millions de dollars (warning)'],
    [
      'a power of ten that French counts otherwise',
      'Il vaut £2 billion.',
      '£2 billion → 2~milliards de livres (warning)',
    ],
    ['the next one', 'Il vaut ¥300 trillion.', '¥300 trillion → 300~billions de yens (warning)'],
    ['an abbreviated power', 'Il vaut $5 bn ici.', '$5 bn → 5~milliards de dollars (warning)'],
    ['a power in capitals', 'Il vaut $5 Million.', '$5 Million → 5~millions de dollars (warning)'],
    ['less than two', 'Il vaut $1.5 million.', '$1.5 million → 1,5~million de dollars (warning)'],
    ['decimals', 'Il vaut £3.50 ici.', '£3.50 → 3,50~livres (warning)'],
    ['decimals below two', 'Il vaut $1.99 ici.', '$1.99 → 1,99~dollar (warning)'],
    ['thousands', 'Il vaut $1,200 ici.', '$1,200 → 1_200~dollars (warning)'],
    ['thousands and decimals', 'Il vaut $1,200.50 ici.', '$1,200.50 → 1_200,50~dollars (warning)'],
    ['the country before', 'Il vaut US$30 million.', 'US$30 million → 30~millions de dollars (warning)'],
    ['the country and a space', 'Il vaut US$ 30 ici.', 'US$ 30 → 30~dollars (info)'],
    ['the sign first, the rest French', 'Il vaut $15 ici.', '$15 → 15~dollars (info)'],
    ['the same with a space', 'Il vaut $ 15 ici.', '$ 15 → 15~dollars (info)'],
    ['the same with a French power', 'Il vaut $5 millions.', '$5 millions → 5~millions de dollars (info)'],
    ['one', 'Il vaut €1 ici.', '€1 → 1~euro (info)'],
  ])('%s', (_, text, figure) => {
    expect(figuresIn(text)).toEqual([figure])
  })
})

describe('thousands', () => {
  test.each([
    ['two commas', 'On compte 1,234,567 voix.', '1,234,567 → 1_234_567 (warning)'],
    ['a comma and a point', 'On compte 1,250.75 litres.', '1,250.75 → 1_250,75 (warning)'],
    ['one comma, maybe a decimal', 'On compte 15,000 voix.', '15,000 → 15_000 (info)'],
    ['at the end of a sentence', 'On en compte 1,234,567.', '1,234,567 → 1_234_567 (warning)'],
  ])('%s', (_, text, figure) => {
    expect(figuresIn(text)).toEqual([figure])
  })
})

describe('hours', () => {
  test.each([
    ['in the afternoon', 'À 5 p.m. précises.', '5 p.m. → 17~heures'],
    ['in the morning', 'À 9 a.m. précises.', '9 a.m. → 9~heures'],
    ['without stops', 'À 5 pm précises.', '5 pm → 17~heures'],
    ['without a space', 'À 5pm précises.', '5pm → 17~heures'],
    ['in capitals', 'À 10:15 PM précises.', '10:15 PM → 22~h~15'],
    ['with minutes', 'À 8:30 a.m. précises.', '8:30 a.m. → 8~h~30'],
    ['with minutes and no space', 'À 8:30pm précises.', '8:30pm → 20~h~30'],
    ['with no minutes', 'À 8:00 a.m. précises.', '8:00 a.m. → 8~heures'],
    ['midnight', 'À 12 a.m. précises.', '12 a.m. → 0~heure'],
    ['noon', 'À 12 p.m. précises.', '12 p.m. → 12~heures'],
    ['half past noon', 'À 12:30 p.m. précises.', '12:30 p.m. → 12~h~30'],
    ['one', 'À 1 a.m. précises.', '1 a.m. → 1~heure'],
  ])('%s', (_, text, figure) => {
    expect(figuresIn(text)).toEqual([figure])
  })
})

describe('ordinals and decades', () => {
  test.each([
    ['19th', 'Au 19th siècle.', '19th → 19e'],
    ['the first, of either gender', 'Le 1st jour.', '1st → 1er | 1re'],
    ['3rd', 'Le 3rd tour.', '3rd → 3e'],
    ['a decade', 'Les 1990s furent calmes.', '1990s → années 1990'],
    ['a decade with an apostrophe', 'Les 1990’s furent calmes.', '1990’s → années 1990'],
    ['an older decade', 'Les 1890s furent calmes.', '1890s → années 1890'],
  ])('%s', (_, text, figure) => {
    expect(figuresIn(text)).toEqual([figure])
  })
})

describe('is no English figure', () => {
  test.each([
    ['a French decimal', 'Il vaut 3,14 litres, 0,500 litre ou 12,5.'],
    ['a French decimal before %', 'Une hausse de 3,482 %.'],
    ['four decimals', 'Il vaut 1,2345 litre.'],
    ['commas at other places', 'Il vaut 1,23,456.'],
    ['a list', 'Ils ont 1, 234, 567 voix.'],
    ['French thousands', 'On compte 1 250 000 voix.'],
    ['the sign behind', 'Il vaut 5 $ ou 30 €.'],
    ['the sign between two figures', 'Il vaut 5 $ 30 fois.'],
    ['a sign alone', 'Le $ monte.'],
    ['a French hour', 'Il part à 17 h 30, à 17:30 ou à 8h.'],
    ['an hour that no clock shows', 'Il part à 13 p.m. ou à 0 a.m. précises.'],
    ['French ordinals', 'Le 1er, la 1re, le 19e et le 2e.'],
    ['an ordinal in a name', 'La 21st Century Fox.'],
    ['a year of no decade', 'Les 1985s et les 1200s.'],
    ['French decades', 'Les années 1990 et 90.'],
  ])('%s', (_, text) => {
    expect(figuresIn(text)).toEqual([])
  })
})
