import {describe, expect, test} from 'vitest'
import {readDate} from '../../../src/rules/foreign-format/dates.ts'
import {tokensOf} from '../../support/parse.ts'

/** The dates of a text: `text → fix (severity)`. */
function datesIn(text: string): string[] {
  const tokens = tokensOf(text)
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const date = readDate(tokens, at)
    if (!date) continue
    const severity = date.severity ? ` (${date.severity})` : ''
    found.push(`${text.slice(tokens[at]!.start, tokens[date.to]!.end)} → ${date.expected.join(' | ')}${severity}`)
    at = date.to
  }
  return found
}

const MONTHS = [
  ['January', 'janvier'],
  ['February', 'février'],
  ['March', 'mars'],
  ['April', 'avril'],
  ['May', 'mai'],
  ['June', 'juin'],
  ['July', 'juillet'],
  ['August', 'août'],
  ['September', 'septembre'],
  ['October', 'octobre'],
  ['November', 'novembre'],
  ['December', 'décembre'],
] as const

const DAYS = [
  ['Monday', 'lundi'],
  ['Tuesday', 'mardi'],
  ['Wednesday', 'mercredi'],
  ['Thursday', 'jeudi'],
  ['Friday', 'vendredi'],
  ['Saturday', 'samedi'],
  ['Sunday', 'dimanche'],
] as const

describe('readDate', () => {
  test.each(MONTHS)('%s is %s', (english, french) => {
    expect(datesIn(`Né le ${english} 19, 1982 à Lyon.`)).toEqual([`${english} 19, 1982 → 19 ${french} 1982`])
    expect(datesIn(`Né le 19 ${english} 1982.`)).toEqual([`19 ${english} → 19 ${french}`])
  })

  test.each(DAYS)('%s is %s', (english, french) => {
    expect(datesIn(`Ils votent ${english} prochain.`)).toEqual([`${english} → ${french}`])
  })

  test.each([
    ['no year', 'Né le September 11 à Lyon.', 'September 11 → 11 septembre'],
    ['an ordinal', 'Né le September 11th à Lyon.', 'September 11th → 11 septembre'],
    ['no comma', 'Né le September 11 2001.', 'September 11 2001 → 11 septembre 2001'],
    ['the first of the month', 'Né le March 1, 2020.', 'March 1, 2020 → 1er mars 2020'],
    ['capitals', 'Né le MAY 19, 2022.', 'MAY 19, 2022 → 19 mai 2022'],
    ['the start of the sentence', 'April 5 fut froid.', 'April 5 → 5 avril'],
    ['an English preposition', 'Né on June 3, 2001.', 'June 3, 2001 → 3 juin 2001'],
    ['a French month in the English order', 'Né le juillet 4, 2021.', 'juillet 4, 2021 → 4 juillet 2021'],
    ['a number that is no year', 'Le June 3, 500 élus.', 'June 3 → 3 juin'],
    ['May, which is a name as well', 'Né le May 19 à Lyon.', 'May 19 → 19 mai (info)'],
    ['March, which is a name as well', 'Né le March 3 à Lyon.', 'March 3 → 3 mars (info)'],
    ['the day first', 'Né le 19 May 2022.', '19 May → 19 mai'],
    ['the day first, as an ordinal', 'Né le 1st June 2022.', '1st June → 1er juin'],
    ['the month first, in figures', 'Né le 12/31/2022.', '12/31/2022 → 31/12/2022'],
    ['a short year', 'Né le 2/14/99.', '2/14/99 → 14/2/99'],
    ['noughts', 'Né le 01/31/2022.', '01/31/2022 → 31/01/2022'],
    ['a day behind an English preposition', 'Ils votent on Monday.', 'Monday → lundi'],
    ['a day behind a determiner', 'Ils votent ce Friday.', 'Friday → vendredi'],
  ])('reads %s', (_, text, date) => {
    expect(datesIn(text)).toEqual([date])
  })

  test.each([
    ['French dates', 'Le lundi 19 mai 2022, le 1er juin, le 4 juillet.'],
    ['a French month before a number', 'En mai 19 personnes partent, en juillet 4 000.'],
    ['a month alone', 'Il part en May.'],
    ['a name with a month in it', 'Theresa May 19 fois.'],
    ['a month in lower case', 'Le may 19, 2022.'],
    ['a day that no month has', 'Le May 32, le 32 May.'],
    ['a name behind', 'Le 4 July Fourth.'],
    ['a day before a month, in figures', 'Le 31/12/2022 et le 13/13/2022.'],
    ['figures that may be either', 'Le 05/06/2022.'],
    ['a name of several words', 'Le Black Friday, le Sunday Times.'],
    ['an English word beside', 'Le casual Friday plaît.'],
    ['the start of the sentence', 'Monday, ils votent.'],
    ['brackets', 'Il part jeudi (Thursday).'],
    ['French days', 'Il part lundi et Mardi.'],
  ])('is silent on %s', (_, text) => {
    expect(datesIn(text)).toEqual([])
  })
})
