import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, row: Row])[] = [
  [
    'a participle',
    'Le juge l’a chargé de meurtre.',
    ['1:13-1:30', 'chargé de meurtre', 'inculpé de meurtre', 'warning'],
  ],
  ['present', 'Il adresse la crise.', ['1:4-1:20', 'adresse la crise', 'affronte la crise', 'warning']],
  ['past', 'Elles adressèrent les défis.', ['1:7-1:28', 'adressèrent les défis', 'relevèrent les défis', 'warning']],
  [
    'future',
    'Il adressera ces problèmes.',
    ['1:4-1:27', 'adressera ces problèmes', 'traitera ces problèmes', 'warning'],
  ],
  [
    'first person',
    'Nous adressons les besoins des familles.',
    ['1:6-1:27', 'adressons les besoins', 'répondons aux besoins', 'warning'],
  ],
  [
    'a capital at the start',
    'Adresser ce problème prend du temps.',
    ['1:1-1:21', 'Adresser ce problème', 'Traiter ce problème', 'warning'],
  ],
  [
    'a negated verb',
    'Ils n’ont pas supporté le projet de loi.',
    ['1:15-1:40', 'supporté le projet de loi', 'soutenu le projet de loi', 'warning'],
  ],
  [
    'an adverb',
    'Le bruit fut éventuellement compris.',
    ['1:10-1:28', 'fut éventuellement', 'fut finalement', 'warning'],
  ],
  [
    'a noun and its adjective',
    'Des drones visent les facilités pétrolières.',
    ['1:23-1:44', 'facilités pétrolières', 'installations pétrolières', 'warning'],
  ],
  [
    'the article before it',
    'L’augmentation dramatique des ventes surprend.',
    ['1:1-1:26', 'L’augmentation dramatique', "L'augmentation spectaculaire", 'warning'],
  ],
]

describe('false-friend', () => {
  test.each(cases)('reports %s', (_, text, row) => {
    expect(lintRule('false-friend', text)).toEqual([row])
  })

  test.each([
    ['supporté la résolution', 'Douze pays ont supporté la résolution.', 'Elle a supporté la résolution.'],
    ['complété sa mission', 'Le satellite a complété sa mission.', 'Il a complété sa mission.'],
    ['Le caractère principal', 'Le caractère principal du film rit.', 'Le caractère principal de la maladie surprend.'],
    ['hausse dramatique', 'La hausse dramatique des bénéfices réjouit.', 'La hausse dramatique du chômage inquiète.'],
  ])('%s is information, where no word near it proves the sense', (actual, proved, open) => {
    expect(lintRule('false-friend', proved).map(([, found, , severity]) => [found, severity])).toEqual([
      [actual, 'warning'],
    ])
    expect(lintRule('false-friend', open).map(([, found, , severity]) => [found, severity])).toEqual([[actual, 'info']])
  })

  test.each([
    ['chargé de', 'Le juge est chargé de l’enquête sur le meurtre.'],
    ['adresser', 'Il a adressé une lettre au juge sur les problèmes du pays.'],
    ['s’adresser', 'Il s’adresse aux élus, puis elle s’adresse à lui.'],
    ['supporter', 'Il ne supporte plus le bruit, ni le froid.'],
    ['éventuellement', 'Il viendra éventuellement demain, s’il fait beau.'],
    ['caractère', 'Elle a un caractère difficile.'],
    ['dramatique', 'La situation dramatique des réfugiés inquiète.'],
    ['compléter', 'Il a complété sa collection de timbres.'],
    ['facilités', 'La banque lui accorde des facilités de paiement.'],
    ['the words over two sentences', 'Il l’adresse. La crise dure.'],
    ['nothing', ''],
  ])('is silent on the French sense: %s', (_, text) => {
    expect(lintRule('false-friend', text)).toEqual([])
  })

  test('names its entry, and says where the sense comes from', () => {
    const [message] = lint('Le suspect a été chargé de meurtre.', {rules: [ruleOf('false-friend')]}).messages
    expect(message).toMatchObject({
      ruleId: 'false-friend/charger-de-meurtre',
      reason: 'Unexpected false friend `chargé de meurtre`, expected `inculpé de meurtre` or `accusé de meurtre`',
      note: 'From “charge with murder”.',
    })
  })

  test('has patterns of its own', () => {
    const text = 'Le suspect a été chargé de meurtre, cela fait du sens.'
    expect(lintRule('false-friend', text).map(([, actual]) => actual)).toEqual(['chargé de meurtre'])
    expect(lintRule('literal-translation', text).map(([, actual]) => actual)).toEqual(['fait du sens'])
  })
})
