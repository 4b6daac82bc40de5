import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'

/** Accents of its own, so that each slip stands out. */
const ACCENTED = 'À Évreux, l’Île dort. '
const AT = ACCENTED.length

function lintAmongAccents(text: string): [actual: string, expected: string | undefined, severity: string][] {
  return lintRule('capital-accent', ACCENTED + text).map(([, actual, expected, severity]) => [
    actual,
    expected,
    severity,
  ])
}

describe('capital-accent', () => {
  test.each([
    ['l’Etat', 'Etat', 'État'],
    ['les Etats-Unis', 'Etats-Unis', 'États-Unis'],
    ['Il vit à Saint-Etienne', 'Saint-Etienne', 'Saint-Étienne'],
    ['en Ile-de-France', 'Ile-de-France', 'Île-de-France'],
    ['l’Eglise', 'Eglise', 'Église'],
    ['en Egypte', 'Egypte', 'Égypte'],
    ['Etes-vous prêts ?', 'Etes', 'Êtes'],
    ['Ca suffit.', 'Ca', 'Ça'],
    ['le ministère de l’Education nationale', 'Education', 'Éducation'],
    ['A Paris, il pleut.', 'A', 'À'],
    ['« A la fin, il rit. »', 'A', 'À'],
    ['A cause du vent, rien ne sort.', 'A', 'À'],
    ['A noter : deux absents.', 'A', 'À'],
    ['A 20 ans, il part.', 'A', 'À'],
    ['A son arrivée, il rit.', 'A', 'À'],
    ['A l’aube, il part.', 'A', 'À'],
  ])('reports %s', (text, actual, expected) => {
    expect(lintAmongAccents(text)).toEqual([[actual, expected, 'warning']])
  })

  test.each([
    ['names', 'Emmanuel, Elena, Elon et Ursula vont à Erevan.'],
    ['foreign given names', 'Edith Wharton, Elisabeth Schwarzkopf.'],
    ['English words', 'Le cabinet Elite Models et la revue Education Week.'],
    ['a title in English', 'Elle lit The Elite Squad.'],
    ['words that lose no accent', 'Avec Elle, Ici, On et Une.'],
    ['words in capitals', 'ETAT DES LIEUX : L’EGLISE FERME'],
    ['acronyms', 'ENA, ECO, ETA.'],
    ['a letter', 'A est une voyelle. A, B et C aussi.'],
    ['a grade', 'La note A. Le plan A a échoué.'],
    ['an aircraft', 'A 380 ou A380 ? Un A 380 atterrit.'],
    ['a motorway', 'A 13 fermée dimanche.'],
    ['an inverted question', 'A-t-il répondu ? A-t-elle ri ?'],
    ['a verb', 'A voté ! A été élu hier.'],
    ['a title in English with A', 'A Star Is Born passe ce soir.'],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => {
    expect(lintAmongAccents(text)).toEqual([])
  })

  test.each<[name: string, text: string, rows: readonly Row[]]>([
    [
      'an article that accents none gets one message',
      'L’Etat, l’Eglise et l’Egypte.',
      [['1:3-1:7', 'Etat', 'État', 'info']],
    ],
    [
      'one that accents a few gets all, as information',
      'L’Etat et l’Église, l’Egypte.',
      [
        ['1:3-1:7', 'Etat', 'État', 'info'],
        ['1:23-1:29', 'Egypte', 'Égypte', 'info'],
      ],
    ],
    [
      'given names are information',
      `${ACCENTED}Edouard Manet dort.`,
      [[`1:${AT + 1}-1:${AT + 8}`, 'Edouard', 'Édouard', 'info']],
    ],
  ])('%s', (_, text, rows) => {
    expect(lintRule('capital-accent', text)).toEqual(rows)
  })

  test('tells how many capitals of an article lack theirs', () => {
    const [message] = lint('L’Etat, l’Eglise et l’Egypte.', {rules: [ruleOf('capital-accent')]}).messages
    expect(message!.note).toBe('No capital of the article has its accent; 3 should.')
  })

  test('looks at words in capitals if asked', () => {
    const options = {rules: [ruleOf('capital-accent')], ruleOptions: {'capital-accent': {capitals: true}}}
    expect(lint('ETAT D’URGENCE, ENA', options).messages.map(({expected}) => expected)).toEqual([['ÉTAT']])
  })
})
