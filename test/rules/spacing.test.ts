import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, placeOf, type Row, ruleOf} from '../support/lint-rule.ts'

const NO_BREAK = '\u00A0'
const NARROW = '\u202F'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a space before a comma', 'Le maire , absent, écrit.', [['1:9-1:11', ' ,', ',', 'warning']]],
  ['a comma on the wrong side of its space', 'Le maire ,absent, écrit.', [['1:9-1:11', ' ,', ', ', 'warning']]],
  ['a space between a bracket and a comma', 'Le maire (élu) , absent, écrit.', [['1:15-1:17', ' ,', ',', 'warning']]],
  ['a space before a stop', 'Le maire écrit . Il attend.', [['1:15-1:17', ' .', '.', 'warning']]],
  ['a space before the last stop', 'Le maire écrit .', [['1:15-1:17', ' .', '.', 'warning']]],
  ['a space before an ellipsis', 'Le maire écrit ... Il attend.', [['1:15-1:19', ' ...', '...', 'info']]],
  ['no space behind a comma', 'Le maire,absent, écrit.', [['1:9-1:10', ',', ', ', 'warning']]],
  ['no space behind a semicolon', 'Le maire écrit;il attend.', [['1:15-1:16', ';', '; ', 'warning']]],
  ['no space behind a stop', 'Le maire écrit.Elle attend.', [['1:15-1:16', '.', '. ', 'warning']]],
  ['a space behind an apostrophe', "À la fin de l' année.", [['1:14-1:16', "' ", "'", 'warning']]],
  ['one before a capital', 'Il parle d’ Arthur.', [['1:11-1:13', '’ ', '’', 'info']]],
  ['a space before an apostrophe', 'À la fin de l ’année.', [['1:14-1:16', ' ’', '’', 'warning']]],
  [
    'spaces inside brackets',
    'Le maire ( élu en mai ) écrit.',
    [
      ['1:10-1:12', '( ', '(', 'warning'],
      ['1:22-1:24', ' )', ')', 'warning'],
    ],
  ],
  ['two spaces', 'Le maire  écrit au préfet.', [['1:9-1:11', '  ', ' ', 'warning']]],
  [
    'a plain space beside a no-break one',
    `Le maire ${NO_BREAK}: absent.`,
    [['1:9-1:11', ` ${NO_BREAK}`, NO_BREAK, 'warning']],
  ],
  ['a question unlike the others', 'Où ? Qui ? Quoi ? Quand ? Pourquoi?', [['1:35-1:36', '?', ' ?', 'warning']]],
  ['one of a few', 'Où ? Qui ? Pourquoi?', [['1:20-1:21', '?', ' ?', 'info']]],
  [
    'the kind of space of the article',
    `Où${NARROW}? Qui${NARROW}? Quoi${NARROW}? Quand${NARROW}? Comment!`,
    [['1:34-1:35', '!', `${NARROW}!`, 'warning']],
  ],
  ['a colon unlike the others', 'Un : deux. Trois : quatre. Cinq: six.', [['1:32-1:33', ':', ' :', 'info']]],
  ['a per cent unlike the others', 'De 5 % à 7 %, puis 9%.', [['1:21-1:22', '%', ' %', 'info']]],
  ['euros unlike the others', '5 €, 6 €, 7 €, 8 € et 9€.', [['1:24-1:25', '€', ' €', 'warning']]],
  ['per cents without a space, once', 'De 5% à 7%, puis 9%.', [['1:5-1:6', '%', `${NO_BREAK}%`, 'info']]],
  [
    'guillemets unlike the others',
    'Un « oui », un « non », un «peut-être».',
    [
      ['1:28-1:29', '«', '« ', 'info'],
      ['1:38-1:39', '»', ' »', 'info'],
    ],
  ],
  ['hyphens for dashes, once', 'Le maire - absent - écrit.', [['1:10-1:11', '-', '–', 'info']]],
  ['a hyphen beside dashes', 'Le maire – absent - écrit.', [['1:19-1:20', '-', '–', 'info']]],
]

describe('spacing', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('spacing', text)).toEqual(rows)
  })

  test.each([
    ['plain French', 'Le maire, absent, a écrit : « Rien ne presse ! » Qui le croit ?'],
    ['no spaces before high marks', 'Qui vient? Personne! Le maire: absent; le préfet: aussi.'],
    ['numbers', 'Il y en a 3,5, puis 1 250,75 et .5 de plus, soit 1,2 million.'],
    ['times and scores', 'À 12:30, puis 8h15, le score est de 4:1.'],
    ['names and links', 'Yahoo! a écrit à www.exemple.fr, puis à a.b@exemple.fr, via Node.js.'],
    ['file names and paths', 'Ouvrir notes.Txt, .env et ./a.out, puis C:\\Temp.'],
    ['abbreviations', 'M. Dupont, J.-C. Durand, S.N.C.F., av. J.-C., etc.).'],
    ['an ellipsis for what is left out', 'Il dit [...] et (…), puis … rien, etc.'],
    ['a comma behind a closing dash', 'Le maire – absent – , dit-on, écrit.'],
    ['key words', 'sport,culture,monde,politique,économie'],
    ['a table', 'Paris   12    3\nLyon    5     6'],
    ['a table with bars', '| ville  | nombre |'],
    ['tabs', 'ville\tnombre  de\thabitants'],
    ['code', 'if (a) { b ; c }'],
    ['two spaces behind each stop', 'Il part.  Elle reste.  Tous attendent.'],
    ['a text spread out', 'Le  maire  a  écrit  au  préfet  hier.'],
    ['an indented line', 'Le maire :\n   il est absent.'],
    ['a numbered list', 'Trois choix : a ) rester, b ) partir.'],
    ['quoted letters', "Les lettres 'l' et 'd' se suivent, comme rock 'n' roll."],
    ['entities', 'Un&nbsp;mot, Dupont&amp;Durand.'],
    ['faces', 'Il rit :) et elle pleure ;) aussi :('],
    ['two marks', 'Quoi ?! Comment ?? Non !!! Si ?'],
    ['a mark in brackets', 'Il a dit oui (?) et non (!) hier.'],
    ['an aside with true dashes', 'Le maire – absent – écrit.'],
    ['nothing', ''],
  ])('is silent on %s', (_, text) => {
    expect(lintRule('spacing', text)).toEqual([])
  })

  test('tells how often the article has a habit', () => {
    const [message] = lint('De 5% à 7%, puis 9%.', {rules: [ruleOf('spacing')]}).messages
    expect(message!.note).toBe('The article has it 3 times.')
  })
})

/** What the strict rule says, as `place expected`. */
function lintStrictly(text: string): string[] {
  const {messages} = lint(text, {rules: [ruleOf('spacing')], ruleOptions: {spacing: {strict: true}}})
  return messages.map((message) => `${placeOf(message)} ${message.expected![0]}`)
}

describe('strict', () => {
  test.each([
    ['plain spaces before high marks', 'Qui ? Lui !', [`1:4-1:6 ${NARROW}?`, `1:10-1:12 ${NARROW}!`]],
    ['none', 'Qui? Lui;', [`1:4-1:5 ${NARROW}?`, `1:9-1:10 ${NARROW};`]],
    ['colons', 'Lui : absent', [`1:4-1:6 ${NO_BREAK}:`]],
    [
      'guillemets',
      'Un « mot » et «deux»',
      [`1:4-1:6 «${NO_BREAK}`, `1:9-1:11 ${NO_BREAK}»`, `1:15-1:16 «${NO_BREAK}`, `1:20-1:21 ${NO_BREAK}»`],
    ],
    ['signs', 'De 5 % ou 6€', [`1:5-1:7 ${NO_BREAK}%`, `1:12-1:13 ${NO_BREAK}€`]],
    ['thousands', 'Soit 1 250 000 voix', [`1:6-1:15 1${NARROW}250${NARROW}000`]],
    [
      'what is right',
      `Qui${NARROW}? «${NO_BREAK}Lui${NO_BREAK}»${NO_BREAK}: 5${NO_BREAK}%, 1${NARROW}250, à 12:30.`,
      [],
    ],
    ['telephones, years and links', 'Au 01 234 567, en 2020 300 voix, voir https://a.fr/?b:c', []],
    ['several marks', `Quoi${NARROW}?!`, []],
  ])('%s', (_, text, rows) => {
    expect(lintStrictly(text)).toEqual(rows)
  })

  test('says what is expected, in both languages', () => {
    const reasonIn = (language: 'en' | 'fr') =>
      lint('Qui ?', {rules: [ruleOf('spacing')], ruleOptions: {spacing: {strict: true}}, language}).messages[0]!.reason
    expect(reasonIn('en')).toBe('Expected a no-break space in ` ?`')
    expect(reasonIn('fr')).toBe('Espace insécable attendue dans ` ?`')
  })
})
