import {describe, expect, test} from 'vitest'
import {createLinter, lint} from '../../src/index.ts'
import {lintRule, type Row} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['one slip in a common word', 'La poltiique du maire.', [['1:4-1:13', 'poltiique', 'politique', 'warning']]],
  ['behind an elision', 'Il nie l’accdient.', [['1:10-1:18', 'accdient', 'accident', 'warning']]],
  [
    'behind a typographic apostrophe, in NFD',
    'Le de\u0301veloppment dure.',
    [['1:4-1:17', 'de\u0301veloppment', 'développement', 'info']],
  ],
  ['a missing apostrophe', 'Il sait que cest fini.', [['1:13-1:17', 'cest', "c'est", 'warning']]],
  ['a missing space', 'Il reste dansla rue.', [['1:10-1:16', 'dansla', 'dans la', 'info']]],
  ['a missing ligature', 'Le coeur de la ville.', [['1:4-1:9', 'coeur', 'cœur', 'info']]],
  [
    'a word that agrees with its article, and one that does not',
    'Une voitire rouge et un voitire.',
    [
      ['1:5-1:12', 'voitire', 'voiture', 'warning'],
      ['1:25-1:32', 'voitire', 'voiture', 'warning'],
    ],
  ],
  ['a word of a quotation', 'Il dit : « Le poltiique a menti. »', [['1:15-1:24', 'poltiique', 'politique', 'warning']]],
  ['a word quoted as a word', 'Il écrit « tribnal » au tableau.', [['1:12-1:19', 'tribnal', 'tribunal', 'info']]],
  ['a rare word', 'Le sfumatto du peintre.', [['1:4-1:12', 'sfumatto', 'sfumato', 'info']]],
  ['a name in lower case', 'Il vit en belgique.', [['1:11-1:19', 'belgique', 'Belgique', 'info']]],
  [
    'a word used three times',
    'Un tribnal, deux tribnal, trois tribnal.',
    [
      ['1:4-1:11', 'tribnal', 'tribunal', 'info'],
      ['1:18-1:25', 'tribnal', 'tribunal', 'info'],
      ['1:33-1:40', 'tribnal', 'tribunal', 'info'],
    ],
  ],
]

describe('spelling', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('spelling', text)).toEqual(rows)
  })

  test.each([
    ['names and words with a capital', 'Zxqvist et Gouvernemnt sont des noms.'],
    ['what is near to nothing', 'Le zxqvobrak dort.'],
    ['another language', 'Elle chante bésame mutxo devant la foule.'],
    ['English', 'Reste la query de savoir.'],
    ['compounds of known parts', 'Un garde-chasse et un vélo-cargo électrique.'],
  ])('is silent on %s', (_, text) => {
    expect(lintRule('spelling', text)).toEqual([])
  })

  test('lets English words speak for themselves', () => {
    const ids = lint('Reste la query de savoir si le minsitre viendra.').messages.map(({ruleId}) => ruleId)
    expect(ids).toEqual(['english-word', 'spelling'])
  })

  test('a word that English has as well, without its last letter', () => {
    const shown = (text: string) => lint(text).messages.map(({fatal, expected}) => [fatal, expected?.[0]])
    expect(shown('Le control des comptes a commencé.')).toEqual([[false, 'contrôle']])
    // Of a word that is written so often, anybody forgets the last letter.
    expect(shown('Le group a publié ses comptes.')).toEqual([[undefined, 'groupe']])
  })

  test('words of the user’s own are right, for english-word as well', () => {
    const text = 'La poltiique et la query.'
    expect(createLinter({words: ['poltiique', 'Query']}).lint(text).messages).toEqual([])
    expect(createLinter().lint(text).messages).toHaveLength(2)
  })

  test.each([
    ['one endless word', 'a'.repeat(300_000)],
    ['endless hyphens', 'ab-'.repeat(20_000)],
    [
      'thousands of unknown words',
      Array.from({length: 4_000}, (_, i) => `zq${i.toString(26).replace(/\d/g, 'e')}u le`).join(' '),
    ],
    ['lone surrogates', `le minsitre\uD800 ${'\uDC00x'.repeat(10_000)}`],
  ])('takes %s in its stride', (_, text) => {
    const start = performance.now()
    lintRule('spelling', text)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})
