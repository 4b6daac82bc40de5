import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a noun in its slot', 'Reste la query du jour.', [['1:10-1:15', 'query', 'question', 'error']]],
  [
    'behind a typographic apostrophe',
    'L’overthrow du régime surprend.',
    [['1:3-1:12', 'overthrow', 'renversement', 'error']],
  ],
  [
    'behind a straight apostrophe',
    "L'overthrow du régime surprend.",
    [['1:3-1:12', 'overthrow', 'renversement', 'error']],
  ],
  ['behind a no-break space', 'Reste la\u00A0query du jour.', [['1:10-1:15', 'query', 'question', 'error']]],
  ['a soft hyphen inside', 'Reste la que\u00ADry du jour.', [['1:10-1:16', 'que\u00ADry', 'question', 'error']]],
  ['at the end of the sentence', 'Ils veulent des weapons.', [['1:17-1:24', 'weapons', 'armes', 'error']]],
  ['an infinitive', 'Il faut handle la crise.', [['1:9-1:15', 'handle', 'gérer', 'error']]],
  ['a participle', 'Les troupes ont mobilized hier.', [['1:17-1:26', 'mobilized', 'mobilisé', 'error']]],
  ['an adverb', 'Le plan est massively étendu.', [['1:13-1:22', 'massively', 'massivement', 'error']]],
  [
    'an English compound',
    'La règle d’airspace-management change.',
    [['1:12-1:31', 'airspace-management', undefined, 'error']],
  ],
  ['two words are one leftover', 'Il court 5 km by night.', [['1:15-1:23', 'by night', undefined, 'error']]],
  [
    'a homograph between two English words',
    'Ils vont to table the plan.',
    [['1:10-1:22', 'to table the', undefined, 'error']],
  ],
  ['a French quotation', 'Il parle de « la query du jour ».', [['1:18-1:23', 'query', 'question', 'error']]],
  [
    'an English quotation in a text with other English',
    'Il a lu « the hidden weapons » hier. Reste la query.',
    [
      ['1:11-1:29', 'the hidden weapons', undefined, 'info'],
      ['1:47-1:52', 'query', 'question', 'error'],
    ],
  ],
  [
    'a capital at the start of a sentence in a text with other English',
    'Weapons et chars partent. Reste la query.',
    [
      ['1:1-1:8', 'Weapons', 'Armes', 'info'],
      ['1:36-1:41', 'query', 'question', 'error'],
    ],
  ],
  [
    'the word of a designation, without its number',
    'Braveness-2022 débute.',
    [['1:1-1:10', 'Braveness', 'Courage', 'info']],
  ],
  ['French without its accent', 'La patisserie ouvre.', [['1:4-1:14', 'patisserie', 'pâtisserie', 'info']]],
  [
    'a capital, where lower case shows that it is no name',
    'La Braveness paie. Une braveness rare.',
    [
      ['1:4-1:13', 'Braveness', 'Courage', 'warning'],
      ['1:24-1:33', 'braveness', 'courage', 'error'],
    ],
  ],
  [
    'an accent missing, where the text is English elsewhere',
    'La patisserie ouvre. Ils veulent des weapons.',
    [
      ['1:4-1:14', 'patisserie', 'pâtisserie', 'error'],
      ['1:38-1:45', 'weapons', 'armes', 'error'],
    ],
  ],
]

const silent = [
  ['French words spelled as in English', 'La question du dialogue reste importante.'],
  ['inside a URL', 'Voir https://example.com/the-weapons-of-war pour la suite.'],
  ['inside an e-mail address', 'Écrire à weapons@example.com demain.'],
  ['a hashtag and a handle', 'Suivre #weapons et @weapons ce soir.'],
  ['a file name and an identifier', 'Le fichier weapons.txt et weapons_id.'],
  ['a brand with an inner capital', 'Il possède un iPhone et un MacBook.'],
  ['acronyms', 'La FIFA, HBO et EDF signent.'],
  ['loanwords', 'Le week-end, le play-off et les week-ends.'],
  ['a loanword of two words', 'Il croit au soft power.'],
  ['a loanword behind an apostrophe', 'L’e-mail et l’after-work.'],
  ['a compound of a prefix and a loanword', 'Un ex-trader est parti.'],
  ['Latin', 'Une condition sine qua non, a priori.'],
  ['a phrase of a third language', 'Ils mangent des spaghetti alla puttanesca.'],
  ['Roman numerals', 'Louis XIV, au chapitre XIX, page iv.'],
  ['« at-il » for « a-t-il »', 'Que veut-il, at-il demandé ?'],
  ['units', 'Il pèse 5 kg, mesure 20 cm et court 3 km.'],
  ['ligatures apart', 'Un oeuvre, un boeuf et une soeur.'],
  ['names that English has too', 'Kruger, Brown et Baker parlent.'],
  ['a name of several English words', 'Le rapport de Human Rights Watch est sorti.'],
  ['a title of the packs', 'Il lit le Washington Post.'],
  ['an English quotation, and no other English', 'Il a lu « the hidden weapons » hier.'],
  ['a word with its French gloss', 'Le middle school (collège) ouvre.'],
  ['a word said to be English', 'Le mot weapons, en anglais, plaît.'],
  ['a capital, and no other English', 'Weapons, et rien de plus.'],
  ['nothing', ''],
] as const

describe('english-word', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('english-word', text)).toEqual(rows)
  })

  test.each(silent)('is silent on %s', (_, text) => {
    expect(lintRule('english-word', text)).toEqual([])
  })

  test('says in a note why the evidence is thin', () => {
    const [message] = lint('La patisserie ouvre.', {rules: [ruleOf('english-word')], language: 'fr'}).messages
    expect(message!.note).toBe('Ce peut être aussi un mot français sans son accent')
  })
})

describe('what goes wrong', () => {
  // « dit » near a word is taken for « a word called so », so that reported speech hides leftovers.
  test.each(['Reste la query, dit-il.', 'Il dit que la query reste.'])('reported speech: %s', (text) => {
    expect(lintRule('english-word', text).map(([, actual]) => actual)).toEqual(['query'])
  })

  // `isKnownName` is asked for capitals only, so the small words of a known name are taken for leftovers.
  test.each(['La secte Nation of Islam recrute.', 'Il dirige la Bill and Melinda Gates Foundation.'])(
    'lower-case words of a name of the packs: %s',
    (text) => {
      expect(lintRule('english-word', text)).toEqual([])
    },
  )

  // The comment of `isBetweenNames` has this very name; *Newcastle* is in the French dictionary, so it is no neighbour.
  test('a small word between two names', () => {
    expect(lintRule('english-word', 'Il vit à Newcastle upon Tyne.')).toEqual([])
  })

  test('a capitalised French word beside the word is evidence', () => {
    expect(lintRule('english-word', 'Le plan Union Braveness débute.')).toEqual([
      ['1:15-1:24', 'Braveness', 'Courage', 'warning'],
    ])
  })
})
