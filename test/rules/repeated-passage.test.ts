import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {likenessOf, toShingles, toWords} from '../../src/rules/repeated-passage/likeness.ts'
import {lintRule, type Row, ruleOf} from '../support/lint-rule.ts'
import {tokensOf} from '../support/parse.ts'

const QUAYS = 'Le port rouvre ses quais.'
const WATER = 'La mairie a promis hier de rendre enfin potable l’eau du robinet avant la fin du mois de'
const LONG =
  'La mairie et les dockers du port de Brest ont signé hier soir un accord qui met fin à trois semaines de grève, de blocages et de longues discussions dans la rade.'
const OTHER = 'Un orage a éclaté sur la rade, et chacun est rentré chez soi sans rien dire à personne.'
const FERRY = 'Le bateau de Brest part chaque jour à # heures du quai nord et revient le soir avec ses marins.'
const NAVY = 'Le port rouvre ce matin tous ses quais aux navires.'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a paragraph of five words', `${QUAYS}\n\n${QUAYS}`, [['3:1-3:26', QUAYS, undefined, 'warning']]],
  ['Windows line ends', `${QUAYS}\r\n\r\n${QUAYS}`, [['3:1-3:26', QUAYS, undefined, 'warning']]],
  [
    'every repeat of a paragraph',
    `${QUAYS}\n\n${QUAYS}\n\n${QUAYS}`,
    [
      ['3:1-3:26', QUAYS, undefined, 'warning'],
      ['5:1-5:26', QUAYS, undefined, 'warning'],
    ],
  ],
  ['a headline in capitals', `LE PORT ROUVRE SES QUAIS\n\n${QUAYS}`, [['3:1-3:26', QUAYS, undefined, 'warning']]],
  [
    'accents, apostrophes and marks apart',
    "L’été rouvre les vieux quais.\n\nL'ete rouvre les vieux quais !",
    [['3:1-3:31', "L'ete rouvre les vieux quais !", undefined, 'warning']],
  ],
  [
    'guillemets and a no-break space apart',
    '« Le port rouvre ses quais »\n\nLe port\u00A0rouvre ses quais',
    [['3:1-3:25', 'Le port\u00A0rouvre ses quais', undefined, 'warning']],
  ],
  [
    'a long paragraph with another last word',
    `${WATER} juin.\n\n${WATER} mai.`,
    [['3:1-3:94', `${WATER} mai.`, undefined, 'warning']],
  ],
  [
    'a sentence of nine words in one paragraph',
    `Un. ${NAVY} Deux. ${NAVY}`,
    [['1:63-1:114', NAVY, undefined, 'warning']],
  ],
  [
    'a paragraph that was a headline and now ends a text',
    `${NAVY}\n\nHier. ${NAVY}`,
    [['3:7-3:58', NAVY, undefined, 'warning']],
  ],
  [
    'a sentence with another word',
    `${OTHER} ${WATER} juin prochain.\n\n${QUAYS} ${WATER} juin suivant.`,
    [['3:27-3:129', `${WATER} juin suivant.`, undefined, 'warning']],
  ],
  [
    'a paragraph with a few other words',
    `${LONG} Le maire a salué une victoire.\n\n${LONG.replace('hier soir', 'ce matin')} Le maire a salué une victoire.`,
    [['3:1-3:193', `${LONG.replace('hier soir', 'ce matin')} Le maire a salué une victoire.`, undefined, 'warning']],
  ],
]

const silent = [
  [
    'a pull quote',
    `« Le port rouvre ses quais », dit-elle.\n\n« Le port rouvre ses quais »\n\n« Le port rouvre ses quais »`,
  ],
  ['a quoted sentence', `Il dit oui. « ${NAVY} » Rien d’autre. Fin.\n\nElle dit oui. Puis elle cite : rien.`],
  ['a bulleted item', '- le prix des billets de train\n\nTexte.\n\n- le prix des billets de train'],
  [
    'a refrain',
    'Le vent se lève sur la mer\nEt nous partons demain matin\nAdieu\nJe reste seul\nEt nous partons demain matin',
  ],
  ['another figure', `${FERRY.replace('#', '8')}\n\n${FERRY.replace('#', '9')}`],
  ['a paragraph of three words', 'Le port rouvre.\n\nLe port rouvre.'],
  ['a short sentence twice in a paragraph', `${QUAYS} ${QUAYS}`],
  ['a short paragraph with another word', `${QUAYS}\n\nLe port rouvre ses bassins.`],
  [
    'two paragraphs on one subject',
    `${WATER} juin.\n\nLes habitants attendent depuis hier que la mairie rende enfin potable l’eau du robinet communal.`,
  ],
  ['blank lines', '\n\n\n\n'],
] as const

describe('repeated-passage', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('repeated-passage', text)).toEqual(rows)
  })

  test.each(silent)('is silent on %s', (_, text) => {
    expect(lintRule('repeated-passage', text)).toEqual([])
  })

  test('points to the first occurrence', () => {
    const [message] = lint(`Titre.\n\n${QUAYS}\n\n${QUAYS}`, {rules: [ruleOf('repeated-passage')]}).messages
    expect(message!.cause).toMatchObject({line: 3, column: 1, reason: `\`${QUAYS}\` is here`})
  })
})

describe('likeness', () => {
  const words = (text: string) => toWords(tokensOf(text))
  const shingles = (text: string) => new Set(toShingles(words(text)))

  test('words have neither accents, case nor marks', () => {
    expect(words('L’Été, « déjà » !').map(({text}) => text)).toEqual(["l'", 'ete', 'deja'])
  })

  test.each([
    ['four words hold two runs of three', 'un deux trois quatre', 2],
    ['two words hold none', 'un deux', 0],
    ['a run that comes again counts once', 'un deux trois un deux trois', 3],
  ])('%s', (_, text, size) => {
    expect(shingles(text).size).toBe(size)
  })

  test.each([
    ['the same passage', NAVY, NAVY, 1],
    ['nothing in common', NAVY, 'Elle part demain avec eux.', 0],
    ['half in common', 'un deux trois quatre', 'un deux trois cinq', 1 / 3],
  ])('%s', (_, first, second, likeness) => {
    expect(likenessOf(shingles(first), shingles(second))).toBeCloseTo(likeness)
    expect(likenessOf(shingles(second), shingles(first))).toBeCloseTo(likeness)
  })
})
