import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'

const none = undefined
const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['an opening mark alone', '« Il part.\n\nElle reste.', [['1:1-1:2', '«', none, 'warning']]],
  ['a closing mark alone', 'Il part.\n\nElle reste », dit-il.', [['3:12-3:13', '»', none, 'warning']]],
  ['one alone in an extract', '« Il part, dit-elle.', [['1:1-1:2', '«', none, 'info']]],
  [
    'a quotation that another follows',
    'Il dit : « Je pars.\n\nElle dit : « Reste », puis sort.',
    [['1:10-1:11', '«', none, 'warning']],
  ],
  [
    'crossed quotations',
    'Il lit « Le “Grand » livre” du soir.\n\nFin.',
    [
      ['1:13-1:14', '“', none, 'warning'],
      ['1:27-1:28', '”', none, 'warning'],
    ],
  ],
  ['curly, then a guillemet', 'Un “oui » franc, un « non ».', [['1:4-1:5', '“', '« ', 'warning']]],
  ['a guillemet, then straight', 'Un « oui" franc, un « non ».', [['1:9-1:10', '"', ' »', 'warning']]],
  [
    'two marks of other styles',
    'Un “oui" franc. Un « non ».',
    [
      ['1:4-1:5', '“', '« ', 'warning'],
      ['1:8-1:9', '"', ' »', 'warning'],
    ],
  ],
  ['the wrong curly mark', 'Un “oui“ franc.', [['1:8-1:9', '“', '”', 'warning']]],
  ['a curly mark that opens with the end', 'Un ”oui” franc.', [['1:4-1:5', '”', '“', 'warning']]],
  [
    'straight marks with spaces inside',
    'Un " oui " franc et un « non ».',
    [
      ['1:4-1:5', '"', '«', 'warning'],
      ['1:10-1:11', '"', '»', 'info'],
    ],
  ],
  [
    'the spaces of the article',
    'Un "oui" et un «\u00A0non\u00A0».',
    [
      ['1:4-1:5', '"', '«\u00A0', 'warning'],
      ['1:8-1:9', '"', '\u00A0»', 'info'],
    ],
  ],
  [
    'guillemets without spaces',
    'Un "oui" et un «non».',
    [
      ['1:4-1:5', '"', '«', 'warning'],
      ['1:8-1:9', '"', '»', 'info'],
    ],
  ],
  [
    'straight marks among curly ones',
    'Un “oui”, un “non”, un "si".',
    [
      ['1:24-1:25', '"', '“', 'warning'],
      ['1:27-1:28', '"', '”', 'info'],
    ],
  ],
  [
    'guillemets among three curly quotations',
    'Un “oui”, un “non”, un “si”, un « mais ».',
    [
      ['1:33-1:35', '« ', '“', 'info'],
      ['1:39-1:41', ' »', '”', 'info'],
    ],
  ],
  [
    'straight marks behind an elided word',
    'L’"accord" et « rien ».',
    [
      ['1:3-1:4', '"', '« ', 'warning'],
      ['1:10-1:11', '"', ' »', 'info'],
    ],
  ],
  ['a curly apostrophe among straight ones', "L'été, l'hiver, d’un coup.", [['1:18-1:19', '’', "'", 'info']]],
  ['an accent for an apostrophe', 'L’été de l´année.', [['1:11-1:12', '´', '’', 'warning']]],
  ['an opening mark for an apostrophe', "C'est l‘hiver.", [['1:8-1:9', '‘', "'", 'warning']]],
  [
    'the low mark of German in French',
    'Un „oui" franc et un « non ».',
    [
      ['1:4-1:5', '„', '« ', 'warning'],
      ['1:8-1:9', '"', ' »', 'warning'],
    ],
  ],
]

describe('quotes', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('quotes', text)).toEqual(rows)
  })

  test.each([
    ['guillemets', 'Un « oui » et un « non ».'],
    ['curly marks all through', 'Un “oui” et un “non”.'],
    ['straight marks all through', 'Un "oui" et un "non". "Si", dit-il.'],
    ['German quotations alone', 'Un „oui“ et un „non“.'],
    ['reversed guillemets', 'Il crie »Halt« deux fois.'],
    ['curly marks inside', '« J’ai lu “Germinal” », dit-il.'],
    ['straight marks inside', '« J’ai lu "Germinal" », dit-il.'],
    ['guillemets inside guillemets', '« J’ai lu « Germinal » hier », dit-il.'],
    ['guillemets inside curly marks', '“J’ai lu « Germinal » hier”, dit-il.'],
    ['a quotation opened at each paragraph', '« Un.\n\n« Deux.\n\n« Trois. »'],
    ['one opened again with the closing mark', '« Un.\n\n» Deux.\n\n» Trois. »'],
    ['one opened once', '« Un.\n\nDeux.\n\nTrois. »'],
    ['straight marks at each paragraph', '"Un.\n\n"Deux."'],
    ['a quotation over hard-wrapped lines', 'Il dit « que\nParis dort ».'],
    ['hard-wrapped lines of a quotation of several paragraphs', '« Un vent\nNord souffle.\nIl neige.\n\n« Deux. »'],
    ['one that closes on its own line', '« Un.\n\n»'],
    ['inches', 'Un écran de 27" et un « petit » de 5".'],
    ['inches in curly marks', 'Un écran de 27” et un autre de 5”.'],
    ['minutes and seconds', 'Un but en 7\'30" et un « autre ».'],
    ['years and elisions', "Mai '68, l'été '98 et rock 'n' roll."],
    ['single marks', 'Un ‘oui’ et un « non ».'],
    ['an attribute', 'Écrire <a href="page"> ou class="titre", dit « l’aide ».'],
    ['an object', 'Le « fichier » : {"nom": "Paul"}'],
    ['a link', 'Voir https://exemple.fr/«a»/b"c et « là ».'],
    ['an arrow of a menu', 'Un « mot ».\n\nLire la suite »\n\n« Retour'],
    ['a path of pages', 'Accueil » Monde » Europe\n\nUn « mot ».'],
    ['a mark inside a word', 'Le mot pa"ris et « Lyon ».'],
    ['an English sentence', 'Elle cite « Hamlet » : “To be or not to be, that is the question.”'],
    ['straight apostrophes', "L'été, c'est l'heure."],
    ['curly apostrophes', 'L’été, c’est l’heure.'],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => {
    expect(lintRule('quotes', text)).toEqual([])
  })

  test('tells how many apostrophes are of the other kind, once', () => {
    const [message, ...others] = lint("L’un, l’autre, l’été, d'ici à l'hiver.", {rules: [ruleOf('quotes')]}).messages
    expect(others).toEqual([])
    expect(message!.note).toBe('2 of 5 apostrophes are of this kind; this is the first.')
  })

  test('points from the end of a quotation to its start', () => {
    const [, end] = lint('Un "oui" et un « non ».', {rules: [ruleOf('quotes')]}).messages
    expect(end!.related).toEqual([
      {text: '"', start: {line: 1, column: 4, offset: 3}, end: {line: 1, column: 5, offset: 4}},
    ])
  })

  test('words an unpaired mark in French', () => {
    const [message] = lint('« Il part.', {rules: [ruleOf('quotes')], language: 'fr'}).messages
    expect(message!.reason).toBe('Guillemet `«` sans pendant')
  })
})
