import {describe, expect, test} from 'vitest'
import {type Element, type FixPart, foldWord, parseFix, parsePattern, SLOTS} from '../../src/patterns/parse.ts'

const words = (...list: string[]): Element => ({kind: 'words', words: list, lemmas: [], optional: false})
const lemma = (...list: string[]): Element => ({kind: 'words', words: [], lemmas: list, optional: false})

describe('parsePattern reads', () => {
  test.each<[string, string, Element[]]>([
    ['words', 'à ce point', [words('à'), words('ce'), words('point')]],
    ['a lemma', '<faire> sens', [lemma('faire'), words('sens')]],
    ['a reflexive lemma', "s' <avérer>", [words("s'"), lemma('avérer')]],
    ['alternatives', 'le|la|les port', [words('le', 'la', 'les'), words('port')]],
    ['alternatives of lemmas', '<prendre>|<avoir> lieu', [lemma('prendre', 'avoir'), words('lieu')]],
    [
      'words beside lemmas',
      'est|<sembler> sûr',
      [{kind: 'words', words: ['est'], lemmas: ['sembler'], optional: false}, words('sûr')],
    ],
    ['an optional word', 'pas? encore', [{kind: 'words', words: ['pas'], lemmas: [], optional: true}, words('encore')]],
    [
      'optional alternatives',
      '<aller>|part? loin',
      [{kind: 'words', words: ['part'], lemmas: ['aller'], optional: true}, words('loin')],
    ],
    ['an optional slot', 'ADJ? accord', [{kind: 'slot', slot: 'ADJ', name: 'ADJ', optional: true}, words('accord')]],
    [
      'numbered slots',
      'NOM1 contre NOM2',
      [
        {kind: 'slot', slot: 'NOM', name: 'NOM1', optional: false},
        words('contre'),
        {kind: 'slot', slot: 'NOM', name: 'NOM2', optional: false},
      ],
    ],
    ['a gap', 'entre … et', [words('entre'), {kind: 'gap'}, words('et')]],
    ['a hole', 'mise en _', [words('mise'), words('en'), {kind: 'hole'}]],
    ['the start of a sentence', '^ ceci dit', [{kind: 'start'}, words('ceci'), words('dit')]],
    ['marks', 'oui , « non »', [words('oui'), words(','), words('"'), words('non'), words('"')]],
    ['a question mark alone', 'qui ?', [words('qui'), words('?')]],
    ['a hyphenated word and a clitic', 'peut-être a -t-il', [words('peut-être'), words('a'), words('-t-il')]],
    ['a typographic apostrophe', 'l’ accord', [words("l'"), words('accord')]],
    ['letters with combining accents', 'e\u0301tat', [words('état')]],
    ['white space round and between', '  du   sens ', [words('du'), words('sens')]],
  ])('%s: `%s`', (_, pattern, expected) => {
    expect(parsePattern(pattern)).toEqual(expected)
  })

  test.each(SLOTS)('the slot %s', (slot) => {
    expect(parsePattern(`mot ${slot}`)[1]).toEqual({kind: 'slot', slot, name: slot, optional: false})
  })
})

describe('parsePattern refuses', () => {
  test.each([
    ['nothing', '', 'cannot read ""'],
    ['a capital', 'Le port', 'cannot read "Le"'],
    ['a slot it does not know', 'du NON', 'cannot read "NON"'],
    ['two figures behind a slot', 'du NOM12', 'cannot read "NOM12"'],
    ['a slot among alternatives', 'mot|NOM clé', 'cannot read "mot|NOM"'],
    ['an empty alternative', 'a||b', 'cannot read "a||b"'],
    ['a lemma that does not end', '<faire sens', 'cannot read "<faire"'],
    ['a lemma of nothing', '<> sens', 'cannot read "<>"'],
    ['two lemmas that touch', '<faire><avoir> sens', 'cannot read "<faire><avoir>"'],
    ['a gap glued to a word', 'de… à', 'cannot read "de…"'],
    ['a hole glued to a word', "d'_ sûr", 'cannot read "d\'_"'],
    ['an optional gap', 'de …? à', 'cannot read "…?"'],
    ['an optional hole', 'de _? à', 'cannot read "_?"'],
    ['the start further on', 'ceci ^ dit', '^ stands at the head only'],
    ['the start twice', '^ ^ ceci', '^ stands at the head only'],
    ['slots alone', 'DET NOM', 'a pattern needs a word or a <lemma>'],
    ['a hole alone', '_', 'a pattern needs a word or a <lemma>'],
  ])('%s: `%s`', (_, pattern, message) => {
    expect(() => parsePattern(pattern)).toThrow(message)
  })
})

describe('parseFix', () => {
  const fixFor = (pattern: string, fix: string) => parseFix(fix, parsePattern(pattern))

  test.each<[string, string, string, FixPart[]]>([
    [
      'words',
      'du sens',
      'de la raison',
      [
        {kind: 'word', word: 'de'},
        {kind: 'word', word: 'la'},
        {kind: 'word', word: 'raison'},
      ],
    ],
    [
      'lemmas, counted',
      '<faire> <croire> MOT',
      '<laisser> <penser>',
      [
        {kind: 'lemma', lemma: 'laisser', nth: 0},
        {kind: 'lemma', lemma: 'penser', nth: 1},
      ],
    ],
    ['a lemma for a set of words and lemmas', 'fort|<grand> impact', '<vif>', [{kind: 'lemma', lemma: 'vif', nth: 0}]],
    [
      'slots, in any order',
      'NOM1 et NOM2',
      'NOM2 NOM1',
      [
        {kind: 'copy', name: 'NOM2'},
        {kind: 'copy', name: 'NOM1'},
      ],
    ],
    ['a slot that may be missing', 'ADJ? accord', 'ADJ', [{kind: 'copy', name: 'ADJ'}]],
    ['a gap', 'de … à', '…', [{kind: 'copy', name: '…'}]],
    ['a typographic apostrophe', 'du sens', 'd’abord', [{kind: 'word', word: "d'abord"}]],
    ['a capital', 'du sens', 'Paris', [{kind: 'word', word: 'Paris'}]],
    ['nothing: taken away', 'du sens', '', []],
  ])('%s', (_, pattern, fix, expected) => {
    expect(fixFor(pattern, fix)).toEqual(expected)
  })

  test.each([
    ['a slot that the pattern has not', 'du sens', 'NOM', 'NOM is not in the pattern'],
    ['a slot of another number', 'NOM1 clé', 'NOM2', 'NOM2 is not in the pattern'],
    ['a slot without its number', 'NOM1 clé', 'NOM', 'NOM is not in the pattern'],
    ['a gap that the pattern has not', 'du sens', 'du …', '… is not in the pattern'],
    ['a lemma for no lemma', 'du sens', '<avoir>', '<avoir> has no <lemma> of the pattern to take its form from'],
    ['a lemma too many', '<faire> sens', '<avoir> <être>', '<être> has no <lemma> of the pattern'],
  ])('refuses %s', (_, pattern, fix, message) => {
    expect(() => fixFor(pattern, fix)).toThrow(message)
  })
})

test.each([
  ['Port', 'port'],
  ['ÉTAT', 'état'],
  ['«', '"'],
  ['»', '"'],
  ['“', '"'],
  ['„', '"'],
  ['"', '"'],
  [',', ','],
  ["l'", "l'"],
  ['', ''],
])('foldWord: %s → %s', (text, folded) => {
  expect(foldWord(text)).toBe(folded)
})
