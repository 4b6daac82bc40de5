import {describe, expect, test} from 'vitest'
import {lintRule, type Row} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a sum', 'Il vaut $5 million.', [['1:9-1:19', '$5 million', '5\u00A0millions de dollars', 'warning']]],
  ['a sum in brackets', 'Un prix (US$5) bas.', [['1:10-1:14', 'US$5', '5\u00A0dollars', 'info']]],
  ['a sum at the start', '$5 million partent.', [['1:1-1:11', '$5 million', '5\u00A0millions de dollars', 'warning']]],
  ['an hour, with its stops', 'À 5 p.m. précises.', [['1:3-1:9', '5 p.m.', '17\u00A0heures', 'warning']]],
  ['an hour before a full stop', 'Il part à 5 pm.', [['1:11-1:15', '5 pm', '17\u00A0heures', 'warning']]],
  ['a date before a comma', 'Né le May 19, 1982, il rit.', [['1:7-1:19', 'May 19, 1982', '19 mai 1982', 'warning']]],
  ['a date inside a quotation', '« Le May 19, 1982 »', [['1:6-1:18', 'May 19, 1982', '19 mai 1982', 'warning']]],
  [
    'a day of the week and a date, each by itself',
    'Le Monday, September 6, il part.',
    [
      ['1:4-1:10', 'Monday', 'lundi', 'warning'],
      ['1:12-1:23', 'September 6', '6 septembre', 'warning'],
    ],
  ],
  [
    'in the order of the text',
    'Au 19th siècle.\n\nOn compte 1,250,000 livres.',
    [
      ['1:4-1:8', '19th', '19e', 'warning'],
      ['3:11-3:20', '1,250,000', '1\u202F250\u202F000', 'warning'],
    ],
  ],
]

describe('foreign-format', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('foreign-format', text)).toEqual(rows)
  })

  test.each([
    ['one that could be French', 'On compte 15,000 voix.', ['info']],
    ['two', 'On compte 15,000 voix, soit $15.', ['info', 'info']],
    ['three', 'On compte 15,000 voix, soit $15, le May 19.', ['warning', 'warning', 'warning']],
    ['three, paragraphs apart', 'Soit 15,000.\n\nSoit 16,000.\n\nSoit 17,000.', ['warning', 'warning', 'warning']],
    ['one beside two sure ones', 'Au 19th siècle, 15,000 voix à 5 p.m. précises.', ['warning', 'warning', 'warning']],
    ['one beside a sure one', 'Au 19th siècle, 15,000 voix.', ['warning', 'info']],
  ])('%s', (_, text, severities) => {
    expect(lintRule('foreign-format', text).map(([, , , severity]) => severity)).toEqual(severities)
  })

  test.each([
    ['French figures', 'Le 19 mai, à 17 h 30, 3,5 millions de dollars, soit 1 250 euros et 5 $.'],
    ['French dates', 'Le lundi 31/12/2022, le 1er mai, les années 1990 et le XIXe siècle.'],
    ['links', 'Voir https://example.com/12/31/2022/May-19-2022 ici.'],
    ['names of the packs', 'Le film September 5 sort, dit le Mail on Sunday.'],
    ['names with ordinals', 'La 21st Century Fox et la 5th Avenue brillent.'],
    ['scores and ratios', 'Il gagne 3-1, 7/10 des voix et 16:9.'],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => {
    expect(lintRule('foreign-format', text)).toEqual([])
  })
})
