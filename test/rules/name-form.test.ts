import {describe, expect, test} from 'vitest'
import {lintRule, type Row} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a family name at the start of a sentence', 'Putin parle.', [['1:1-1:6', 'Putin', 'Poutine', 'info']]],
  ['behind the right given name', 'Selon Vladimir Putin, oui.', [['1:16-1:21', 'Putin', 'Poutine', 'info']]],
  ['behind an initial', 'V. Putin parle.', [['1:4-1:9', 'Putin', 'Poutine', 'info']]],
  ['behind a role', 'Le président Putin parle.', [['1:14-1:19', 'Putin', 'Poutine', 'info']]],
  ['a refused given name', 'Aleksandr Loukachenko parle.', [['1:1-1:10', 'Aleksandr', 'Alexandre', 'warning']]],
  ['inside a quotation', '«\u00A0Putin part\u00A0», dit-il.', [['1:3-1:8', 'Putin', 'Poutine', 'info']]],
  ['alone between guillemets', '«\u00A0Putin\u00A0», lit-on.', [['1:3-1:8', 'Putin', 'Poutine', 'info']]],
  ['inside brackets', 'Il a dit (Putin) oui.', [['1:11-1:16', 'Putin', 'Poutine', 'info']]],
  [
    'a refused given name and family name at once',
    'Selon Aleksandr Lukashenko, oui.',
    [['1:7-1:27', 'Aleksandr Lukashenko', 'Alexandre Loukachenko', 'info']],
  ],
  [
    'an accepted form with the letters of English, once',
    'Yaroslavl dort. On quitte Yaroslavl.',
    [['1:1-1:10', 'Yaroslavl', 'Iaroslavl', 'info']],
  ],
  ['an accepted form without its accents', 'On quitte Dubai.', [['1:11-1:16', 'Dubai', 'Dubaï', 'info']]],
  ['an accepted form without its hyphen', 'Kim Jong Un rit.', [['1:1-1:12', 'Kim Jong Un', 'Kim Jong-un', 'info']]],
  ['an accepted form in -sky', 'Trotsky écrit.', [['1:1-1:8', 'Trotsky', 'Trotski', 'info']]],
  ['a given name that is accepted too', 'Alexei dort.', [['1:1-1:7', 'Alexei', 'Alexeï', 'info']]],
  [
    'the accepted given name of a man of the packs',
    'Alexei Navalny écrit. Alexei Navalny lit.',
    [['1:1-1:7', 'Alexei', 'Alexeï', 'info']],
  ],
  [
    'an accepted given name before a refused family name',
    'Selon Yuri Chaika, oui.',
    [['1:7-1:18', 'Yuri Chaika', 'Iouri Tchaïka', 'info']],
  ],
  ['a name of no pack', 'Selon Zhuravlyov, oui.', [['1:7-1:17', 'Zhuravlyov', 'Jouravliov', 'info']]],
  ['a name of no pack in capitals', 'ZHURAVLYOV PARLE', [['1:1-1:11', 'ZHURAVLYOV', 'JOURAVLIOV', 'info']]],
  [
    'two names of no pack',
    'Selon Zhuravlyov et Tukhachev, oui.',
    [
      ['1:7-1:17', 'Zhuravlyov', 'Jouravliov', 'warning'],
      ['1:21-1:30', 'Tukhachev', 'Toukhatchev', 'warning'],
    ],
  ],
  ['a headline in capitals', 'PUTIN PARLE', [['1:1-1:6', 'PUTIN', 'POUTINE', 'info']]],
  ['behind a typographic apostrophe', 'La route d’Aleppo.', [['1:12-1:18', 'Aleppo', 'Alep', 'info']]],
  ['behind a straight apostrophe', "La route d'Aleppo.", [['1:12-1:18', 'Aleppo', 'Alep', 'info']]],
  ['two words', 'Nizhny Novgorod dort.', [['1:1-1:16', 'Nizhny Novgorod', 'Nijni Novgorod', 'info']]],
  [
    'a no-break space inside the name',
    'Nizhny\u00A0Novgorod dort.',
    [['1:1-1:16', 'Nizhny\u00A0Novgorod', 'Nijni Novgorod', 'info']],
  ],
  ['a hyphen for the space', 'Nizhny-Novgorod dort.', [['1:1-1:16', 'Nizhny-Novgorod', 'Nijni Novgorod', 'info']]],
  ['an acronym', 'Il a suivi NATO et l’OTAN.', [['1:12-1:16', 'NATO', 'OTAN', 'warning']]],
  ['a romanised town', 'À Peking, il neige.', [['1:3-1:9', 'Peking', 'Pékin', 'info']]],
  ['what Spain calls its own town', 'Il vit à Barcelona.', [['1:10-1:19', 'Barcelona', 'Barcelone', 'info']]],
  ['what Germany calls its own town', 'Il vit à Mainz.', [['1:10-1:15', 'Mainz', 'Mayence', 'info']]],
  [
    'every place, the second line too',
    'Putin part.\r\n\r\nPuis Putin dort.',
    [
      ['1:1-1:6', 'Putin', 'Poutine', 'warning'],
      ['3:6-3:11', 'Putin', 'Poutine', 'warning'],
    ],
  ],
]

describe('how grave', () => {
  test.each([
    ['the only foreign spelling of a text', 'Putin part.', ['info']],
    ['two of them', 'Putin part. Lavrov attend à Aleppo.', ['warning', 'warning']],
    ['one beside a mixed name', 'Loukachenko part. Lukashenka reste. Putin dort.', ['warning', 'warning']],
    ['one name of no pack, twice', 'Zhuravlyov part. Puis Zhuravlyov dort.', ['info', 'info']],
    ['a name of the packs and one of no pack', 'Putin part. Zhuravlyov attend.', ['warning', 'warning']],
    ['a name of the packs and one that may be another language’s', 'Putin part. Bezos attend.', ['info']],
    ['an accent that is missing', 'Putin part à Aleppo. Il vit en Haiti.', ['warning', 'warning', 'info']],
  ])('%s', (_, text, severities) => {
    const rows = lintRule('name-form', text)
    expect(rows.map(([, , , severity]) => severity)).toEqual(severities)
  })
})

const silent = [
  ['the French form', 'Vladimir Poutine est à Pékin.'],
  ['an accepted form', 'Le Bélarus et Kyiv répondent.'],
  ['an accepted form of letters that French has too', 'Lougansk dort.'],
  ['a plain form that French prefers', 'Shanghai dort.'],
  ['an accepted form beside the preferred one', 'Trotski écrit. Trotsky lit.'],
  ['an accepted form set off', 'Iaroslavl (Yaroslavl) dort.'],
  ['an accent missing on a capital', 'Les Etats-Unis répondent.'],
  ['somebody else’s given name', 'Ivan Putin est boulanger.'],
  ['a place in the name of a school', 'Il cite Peking University.'],
  ['a name inside the longer name of a paper', 'Le Moscow Times le dit.'],
  ['inside a link', 'Il lit https://kremlin.ru/Putin et la suite.'],
  ['inside an address', 'Écrire à Putin@kremlin.ru demain.'],
  ['a lower-case word', 'Le putin de service.'],
  ['a common word in the letters of an acronym', 'Nato di notte est un film.'],
] as const

describe('name-form', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('name-form', text)).toEqual(rows)
  })

  test.each(silent)('is silent on %s', (_, text) => {
    expect(lintRule('name-form', text)).toEqual([])
  })

  // « M. » is read as an initial that Vladimir has not, so the name is taken for another man's.
  test.each(['Selon M. Putin, oui.', 'Selon Mme Timoshenko, oui.', 'Selon le Dr Putin, oui.'])(
    'reports a name behind a title: %s',
    (text) => {
      expect(lintRule('name-form', text)).toHaveLength(1)
    },
  )

  // What a gazetteer finds for « Nato » it keeps for « NATO ».
  test('reports an acronym behind a word of the same letters', () => {
    expect(lintRule('name-form', 'Nato parle. La NATO dort.').map(([, actual]) => actual)).toEqual(['NATO'])
  })
})
