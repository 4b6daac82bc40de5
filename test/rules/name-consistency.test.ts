import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  [
    'behind a typographic apostrophe',
    'Loukachenko part. L’avocat d’Aleksandr Loukachenko reste avec Alexandre Loukachenko.',
    [['1:30-1:39', 'Aleksandr', 'Alexandre', 'warning']],
  ],
  [
    'a refused spelling',
    'Loukachenko part. Lukashenka reste.',
    [['1:19-1:29', 'Lukashenka', 'Loukachenko', 'warning']],
  ],
  ['the rarer of two accepted forms', 'Kiev dort. Kyiv tient. Kyiv attend.', [['1:1-1:5', 'Kiev', 'Kyiv', 'warning']]],
  [
    'two spellings besides the preferred one',
    'Zelensky parle. Zelenski part. Zelenskyy dort.',
    [
      ['1:17-1:25', 'Zelenski', 'Zelensky', 'warning'],
      ['1:32-1:41', 'Zelenskyy', 'Zelensky', 'warning'],
    ],
  ],
  [
    'a no-break space in the whole name',
    'Vladimir\u00A0Poutine part. Putin reste.',
    [['1:24-1:29', 'Putin', 'Poutine', 'warning']],
  ],
  [
    'another Arabic article',
    'Bachar al-Assad part. Bachar el-Assad reste.',
    [['1:23-1:38', 'Bachar el-Assad', 'Bachar al-Assad', 'warning']],
  ],
  [
    'a name inside guillemets',
    '« Vorchenkov » part. Vorshenkov reste.',
    [['1:22-1:32', 'Vorshenkov', 'Vorchenkov', 'warning']],
  ],
  [
    'the French form of a Slavic name of no pack, whatever the majority',
    'Vorchenkov est là. Vorshenkov aussi, et Vorshenkov encore.',
    [
      ['1:20-1:30', 'Vorshenkov', 'Vorchenkov', 'warning'],
      ['1:41-1:51', 'Vorshenkov', 'Vorchenkov', 'warning'],
    ],
  ],
  [
    'the majority of the text for another name of no pack',
    'Kouradani est là. Kuradani aussi, et Kuradani encore.',
    [['1:1-1:10', 'Kouradani', 'Kuradani', 'warning']],
  ],
  [
    'another paragraph',
    'L’usine Vorchenkov ferme.\r\n\r\nLe groupe Vorchenkow se tait.',
    [['3:11-3:21', 'Vorchenkow', 'Vorchenkov', 'warning']],
  ],
  [
    'a headline in capitals, spelled otherwise',
    'LUKASHENKO PARLE\n\nLoukachenko dort.',
    [['1:1-1:11', 'LUKASHENKO', 'LOUKACHENKO', 'warning']],
  ],
  [
    'a hyphen for a space',
    'Nijni Novgorod dort. Nijni Novgorod attend. Nijni-Novgorod tient.',
    [['1:45-1:59', 'Nijni-Novgorod', 'Nijni Novgorod', 'warning']],
  ],
  [
    'a designation with spaces about its hyphen',
    'L’exercice « Vorchen Tarkov-2022 » débute. Puis Vorchen Tarkov - 2022 finit.',
    [['1:49-1:70', 'Vorchen Tarkov - 2022', 'Vorchen Tarkov-2022', 'warning']],
  ],
  ['a gloss in brackets', 'Il vit à Vorchov (Vorshov).', [['1:19-1:26', 'Vorshov', 'Vorchov', 'info']]],
  [
    'a likeness without a clear mark',
    'Haniyeh est là. Haniyeh parle. Haniye dort.',
    [['1:32-1:38', 'Haniye', 'Haniyeh', 'warning']],
  ],
]

const silent = [
  ['one spelling', 'Loukachenko part. Loukachenko reste.'],
  ['one accepted form throughout', 'Kyiv dort. Kyiv attend.'],
  ['a single refused spelling, which name-form reports', 'Lukashenka part. Lukashenka reste.'],
  ['a headline in capitals', 'LOUKACHENKO PARLE\n\nLoukachenko dort.'],
  ['the accent of a capital', 'Les Etats-Unis parlent. Les États-Unis dorment.'],
  ['a man and his wife', 'Medvedev part. Medvedeva reste.'],
  ['two countries, Iran and Irak', 'L’Iran parle. L’Irak dort.'],
  ['two countries, Niger and Nigeria', 'Le Niger et le Nigeria signent.'],
  ['father and son', 'Kim Jong-un parle. Kim Jong-il est mort.'],
  ['two systems', 'Les S-300 sont partis. Les S-400 arrivent.'],
  ['two kings', 'Louis XIV règne. Louis XVI meurt.'],
  ['two persons of one family', 'Piotr Vorchenkov part. Kirill Vorchenkov reste.'],
  ['a link', 'Voir https://vorshenkov.com : Vorchenkov part.'],
  ['a place and the school named after it', 'Pékin dort. Il cite Peking University.'],
] as const

describe('name-consistency', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('name-consistency', text)).toEqual(rows)
  })

  test.each(silent)('is silent on %s', (_, text) => {
    expect(lintRule('name-consistency', text)).toEqual([])
  })

  // Neither the vetoes nor the mentions know Roman numerals, which differ by a letter and are other numbers.
  test.each(['Henri VIII meurt. Henri VII règne.', 'Le Vorchen XVIII et le Vorchen XVII.'])(
    'Roman numerals keep names apart: %s',
    (text) => {
      expect(lintRule('name-consistency', text)).toEqual([])
    },
  )

  const options = {rules: [ruleOf('name-consistency')]}

  test('points to the places of the spelling it prefers', () => {
    const [message] = lint('Loukachenko part. Lukashenka reste. Loukachenko dort.', options).messages
    expect(message!.cause).toMatchObject({line: 1, column: 1})
    expect(message!.related!.map(({text, start}) => [text, start.column])).toEqual([
      ['Loukachenko', 1],
      ['Loukachenko', 37],
    ])
  })

  test('carries the id of the entity, and says which choice it is', () => {
    const [known] = lint('Kiev dort. Kyiv tient. Kyiv attend.', options).messages
    const [unknown] = lint('Kuradani part. Kouradani reste.', options).messages
    const [slavic] = lint('Vorchenkov part. Vorshenkov reste.', options).messages
    expect([known!.ruleId, known!.note]).toEqual([
      'name-consistency/kiev',
      '`Kyiv` is the most frequent form in this text',
    ])
    expect([unknown!.ruleId, unknown!.note]).toEqual([
      'name-consistency',
      '`Kuradani` is the most frequent form in this text',
    ])
    expect(slavic!.note).toBe('`Vorchenkov` is how the French press would transcribe this name')
  })
})
