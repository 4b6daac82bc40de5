import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a noun in its slot', 'Ils cherchent des soldiers armés.', [['1:19-1:27', 'soldiers', 'soldats', 'error']]],
  [
    'an article that one of the fixes elides',
    'Reste la query des voisins.',
    [['1:7-1:15', 'la query', 'la question', 'error']],
  ],
  [
    'behind a typographic apostrophe',
    'L’overthrow du régime surprend.',
    [['1:1-1:12', 'L’overthrow', 'La chute', 'error']],
  ],
  [
    'behind a straight apostrophe',
    "L'overthrow du régime surprend.",
    [['1:1-1:12', "L'overthrow", 'La chute', 'error']],
  ],
  ['behind a no-break space', 'Ils cherchent des\u00A0soldiers.', [['1:19-1:27', 'soldiers', 'soldats', 'error']]],
  ['a soft hyphen inside', 'Ils cherchent des sol\u00ADdiers.', [['1:19-1:28', 'sol\u00ADdiers', 'soldats', 'error']]],
  ['at the end of the sentence', 'Ils cherchent des soldiers.', [['1:19-1:27', 'soldiers', 'soldats', 'error']]],
  [
    'a preposition and an article that become one',
    'Il parle de l’overthrow du régime.',
    [['1:10-1:24', 'de l’overthrow', 'de la chute', 'error']],
  ],
  ['an article of the other gender', 'Une braveness rare.', [['1:1-1:14', 'Une braveness', 'Un courage', 'error']]],
  [
    'an article of the other gender before several words',
    'C’est un economic crisis grave.',
    [['1:7-1:25', 'un economic crisis', 'une crise économique', 'error']],
  ],
  [
    'a contraction of the other gender',
    'Il parle du poverty reduction.',
    [['1:10-1:30', 'du poverty reduction', 'de la réduction de la pauvreté', 'error']],
  ],
  ['an infinitive', 'Il faut handle la crise.', [['1:9-1:15', 'handle', 'gérer', 'error']]],
  ['a participle', 'Elle a mobilized la foule.', [['1:8-1:17', 'mobilized', 'mobilisé', 'error']]],
  ['an adverb', 'Le plan est massively étendu.', [['1:13-1:22', 'massively', 'massivement', 'error']]],
  [
    'an English compound',
    'La règle d’airspace-management change.',
    [['1:12-1:31', 'airspace-management', undefined, 'error']],
  ],
  [
    'two words are one leftover',
    'Le military network tombe.',
    [['1:4-1:20', 'military network', 'réseau militaire', 'error']],
  ],
  [
    'function words are part of it',
    'Ils partent with the soldiers.',
    [['1:13-1:30', 'with the soldiers', 'avec les soldats', 'error']],
  ],
  ['text of a button', 'Cliquez sur Sign out.', [['1:13-1:21', 'Sign out', 'Se déconnecter', 'error']]],
  [
    'a homograph between two English words',
    'Ils vont to table the plan.',
    [['1:10-1:27', 'to table the plan', 'déposer le plan', 'error']],
  ],
  ['a French quotation', 'Il parle de « tous les soldiers du jour ».', [['1:24-1:32', 'soldiers', 'soldats', 'error']]],
  [
    'an English quotation in a text with other English',
    'Il a lu « the military network » hier. Ils cherchent des soldiers.',
    [
      ['1:11-1:31', 'the military network', 'le réseau militaire', 'info'],
      ['1:58-1:66', 'soldiers', 'soldats', 'error'],
    ],
  ],
  [
    'a capital at the start of a sentence in a text with other English',
    'Weapons et chars partent. Ils cherchent des soldiers.',
    [
      ['1:1-1:8', 'Weapons', 'Armes', 'info'],
      ['1:45-1:53', 'soldiers', 'soldats', 'error'],
    ],
  ],
  [
    'the word of a designation, without its number',
    'Braveness-2022 débute.',
    [['1:1-1:10', 'Braveness', 'Courage', 'info']],
  ],
  ['French without its accent', 'La patisserie ouvre.', [['1:4-1:14', 'patisserie', 'pâtisserie', 'warning']]],
  ['French without its last letter', 'Le group parle.', [['1:4-1:9', 'group', 'groupe', 'info']]],
  [
    'a capital that French words treat as a noun of theirs',
    'L’Agency locale signe.',
    [['1:1-1:9', 'L’Agency', "L'Agence", 'warning']],
  ],
  [
    'a capital behind a French noun of the same name in a text with other English',
    'Le plan Union Braveness débute. Ils cherchent des soldiers.',
    [
      ['1:15-1:24', 'Braveness', 'Courage', 'warning'],
      ['1:51-1:59', 'soldiers', 'soldats', 'error'],
    ],
  ],
  [
    'a capital, where lower case shows that it is no name',
    'La Braveness paie. Une braveness rare.',
    [
      ['1:1-1:13', 'La Braveness', 'Le Courage', 'warning'],
      ['1:20-1:33', 'Une braveness', 'Un courage', 'error'],
    ],
  ],
  [
    'a name behind an article elided for a vowel that it has not',
    'La lettre de l’Bishop local surprend. Le duc d’York écoute.',
    [['1:16-1:22', 'Bishop', 'Évêque', 'warning']],
  ],
  [
    'an accent missing, where the text is English elsewhere',
    'La patisserie ouvre. Ils partent with the soldiers.',
    [
      ['1:4-1:14', 'patisserie', 'pâtisserie', 'error'],
      ['1:34-1:51', 'with the soldiers', 'avec les soldats', 'error'],
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

  test.each([
    ['La patisserie ouvre.', 'Ce peut être aussi un mot français sans son accent'],
    ['Le group parle.', 'Ce peut être aussi un mot français sans sa dernière lettre'],
    ['Reste la query.', undefined],
  ])('says in a note why the evidence is thin: %s', (text, note) => {
    const [message] = lint(text, {rules: [ruleOf('english-word')], language: 'fr'}).messages
    expect(message!.note).toBe(note)
  })
})

describe('what goes wrong', () => {
  // « dit » near a word is taken for « a word called so », so that reported speech hides leftovers.
  test.each(['Les soldiers partent, dit-il.', 'Il dit que les soldiers partent.'])('reported speech: %s', (text) => {
    expect(lintRule('english-word', text).map(([, actual]) => actual)).toEqual(['soldiers'])
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
      ['1:15-1:24', 'Braveness', 'Courage', 'info'],
    ])
  })

  test('a set phrase stays whole where single words were put', () => {
    const text = 'Reste la query de savoir. Un budget everlasting. Click here pour ouvrir la page.'
    expect(lintRule('english-word', text).map(([, actual]) => actual)).toContain('Click here')
  })

  test('a capital that English names are made of is no evidence beside one other leftover', () => {
    const text = 'Il voit la Foundation. Ils cherchent des soldiers.'
    expect(lintRule('english-word', text).map(([, actual]) => actual)).toEqual(['soldiers'])
  })
})
