import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {anchor, matchAt} from '../../src/patterns/match.ts'
import {type Element, parsePattern} from '../../src/patterns/parse.ts'
import {sentencesOf} from '../support/parse.ts'
import {matchesOf, showRange} from '../support/patterns.ts'

/** What each match covers. */
const found = (pattern: string, text: string) =>
  matchesOf(pattern, text).map(({match, tokens}) => showRange(match, tokens))

/** What the slots of the first match took. */
function slotsOf(pattern: string, text: string): Record<string, string> {
  const [{match, tokens} = {match: undefined, tokens: []}] = matchesOf(pattern, text)
  if (!match) throw new Error(`${pattern} does not match ${text}`)
  return Object.fromEntries([...match.slots].map(([name, range]) => [name, showRange(range, tokens)]))
}

describe('a pattern covers', () => {
  test.each<[string, string, string, string[]]>([
    ['words in any case', 'du sens', 'Cela a DU sens.', ['DU sens']],
    ['every form of a lemma', '<faire> sens', 'Cela fait sens et ferait sens.', ['fait sens', 'ferait sens']],
    ['a form with the capital of the sentence', '<faire> sens', 'Faire sens est un art.', ['Faire sens']],
    ['any of the alternatives', 'le|<ce> port', 'Il quitte le port, puis ce port.', ['le port', 'ce port']],
    ['an elided word', "l' attaque", 'Il condamne l’attaque.', ["l'attaque"]],
    ['a clitic', 'a -t-il dit', '« Non », a-t-il dit.', ['a-t-il dit']],
    ['marks of every shape', '« MOT »', 'Il a dit “oui” hier.', ['“oui”']],
    ['a comma', 'ville , en effet', 'La ville, en effet, résiste.', ['ville, en effet']],
    ['what may be missing, where it stands', 'ne VERBE pas? sens', 'Cela ne fait pas sens.', ['ne fait pas sens']],
    ['what may be missing, where it does not', 'ne VERBE pas? sens', 'Cela ne fait sens.', ['ne fait sens']],
    ['what may be missing at the end', 'au sol ADJ?', 'Ils sont au sol.', ['au sol']],
    ['what may be missing at the head', 'très? rapide', 'Un train très rapide.', ['très rapide']],
    ['a gap of none', 'pris place … à', 'Elle a pris place à Lyon.', ['pris place à']],
    [
      'a gap of three',
      'pris place … à',
      'Elle a pris place hier soir encore à Lyon.',
      ['pris place hier soir encore à'],
    ],
    ['no gap of four', 'pris place … à', 'Elle a pris place hier soir encore tard à Lyon.', []],
    ['no gap over a mark', 'pris place … à', 'Elle a pris place, hier, à Lyon.', []],
    [
      'a gap at its head, as much of it as there is',
      '… au sol',
      'Il vit un homme mort au sol.',
      ['un homme mort au sol'],
    ],
    ['the start of a sentence', '^ basé sur', 'Basé sur un roman, il plaît.', ['Basé sur']],
    ['the start behind an opening mark', '^ basé sur', '« Basé sur un roman », dit-il.', ['Basé sur']],
    ['no other place for the start', '^ basé sur', 'Un film basé sur un roman.', []],
    ['nothing across two sentences', 'le port est', 'Il quitte le port. Est là aussi son frère.', []],
    ['matches that overlap', 'MOT et MOT', 'Paul et Anne et Luc.', ['Paul et Anne', 'Anne et Luc']],
    ['the word it is anchored at only where its neighbours stand', 'une enquête de', 'Une enquête du parquet.', []],
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })
})

describe('a slot takes', () => {
  test.each<[string, string, string, string[]]>([
    ['NOM: a noun', 'le NOM visé', 'Le port visé.', ['Le port visé']],
    ['NOM: no verb', 'ils NOM là', 'Ils mangent là.', []],
    ['NOM: no name', 'chez NOM hier', 'Chez Pierre hier.', []],
    ['NOM: a noun at the start', 'NOM du pays', 'Ministre du pays.', ['Ministre du pays']],
    ['ADJ: an adjective', 'accord ADJ hier', 'Un accord commercial hier.', ['accord commercial hier']],
    ['ADJ: a participle', 'accord ADJ hier', 'Un accord signé hier.', ['accord signé hier']],
    ['VERBE: a finite form', 'VERBE du sens', 'Cela prend du sens.', ['prend du sens']],
    ['VERBE: no infinitive', 'VERBE du sens', 'Il faut prendre du sens.', []],
    ['INF: an infinitive', 'de INF hier', 'Il vient de partir hier.', ['de partir hier']],
    ['INF: no finite form', 'de INF hier', 'Rien de part hier.', []],
    ['PPAS: a participle', 'être PPAS hier', 'Il dit être parti hier.', ['être parti hier']],
    ['PPRE: a present participle', 'en PPRE hier', 'En partant hier, il riait.', ['En partant hier']],
    ['ADV: an adverb', 'ville ADV forte', 'Une ville très forte.', ['ville très forte']],
    ['DET: a determiner', 'adresse DET plainte', 'Il adresse cette plainte.', ['adresse cette plainte']],
    ['DET: an elided one', 'adresse DET appel', 'Il adresse l’appel.', ["adresse l'appel"]],
    ['DET: no figure', 'adresse DET plaintes', 'Il adresse 3 plaintes.', []],
    ['NUM: figures', 'NUM blessés', 'On compte 12 blessés.', ['12 blessés']],
    ['NUM: no number in letters', 'NUM blessés', 'On compte douze blessés.', []],
    ['PROPRE: a name', 'selon PROPRE ,', 'Selon Anne, il part.', ['Selon Anne,']],
    ['PROPRE: four words', 'chez PROPRE hier', 'Chez Le Van De Pol hier.', ['Chez Le Van De Pol hier']],
    ['PROPRE: no more', 'chez PROPRE hier', 'Chez Le Van De La Pol hier.', []],
    ['PROPRE: no common word', 'selon PROPRE ,', 'Selon elle, il part.', []],
    ['MOT: any word', 'très MOT hier', 'Un très query hier.', ['très query hier']],
    ['MOT: no mark', 'très MOT hier', 'Un très, hier.', []],
    ['MOT: no figure', 'très MOT hier', 'Un très 10 hier.', []],
  ])('%s', (_, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected)
  })

  test.each<[string, string, string, Record<string, string>]>([
    ['numbered slots', 'NOM1 contre NOM2', 'La ville contre vents.', {NOM1: 'ville', NOM2: 'vents'}],
    ['a name of several words', 'selon PROPRE ,', 'Selon Anne Le Goff, oui.', {PROPRE: 'Anne Le Goff'}],
    ['an optional slot that is there', 'NOM ADJ? au sol', 'Les forces armées au sol.', {NOM: 'forces', ADJ: 'armées'}],
    ['an optional slot that is missing', 'NOM ADJ? au sol', 'Les troupes au sol.', {NOM: 'troupes'}],
    ['a gap', 'de … à pied', 'Il va de la gare à pied.', {'…': 'la gare'}],
    ['an empty gap', 'de … à pied', 'Il va de à pied.', {}],
  ])('and keeps it: %s', (_, pattern, text, expected) => {
    expect(slotsOf(pattern, text)).toEqual(expected)
  })
})

describe('what a match tells', () => {
  const first = (pattern: string, text: string) => matchesOf(pattern, text)[0]!

  test('the token of each lemma, -1 for one that was left out', () => {
    const {match} = first('ne <faire>? que <dire> cela', 'Il ne que dit cela.')
    expect(match.lemmas).toEqual([-1, 3])
  })

  test('the token in the hole', () => {
    const {match, tokens} = first('en tout état de _', 'En tout état de trigger, il part.')
    expect(tokens[match.hole]?.text).toBe('trigger')
  })

  test('no hole: -1', () => {
    expect(first('du sens', 'Cela a du sens.').match.hole).toBe(-1)
  })

  test.each([
    'En tout état de 12, il part.',
    'En tout état de, il part.',
    "En tout état de l'État.",
    'En tout état de',
  ])('a hole takes whole words only: %s', (text) => {
    expect(found('en tout état de _', text)).toEqual([])
  })
})

describe('matching', () => {
  /** Elements, each with a text that it takes. */
  const elements: readonly (readonly [element: string, text: string])[] = [
    ...([
      ['le', 'le'],
      ['de|du', 'du'],
      ['pas?', 'pas'],
      ["l'", 'l’'],
      [',', ','],
      ['«', '«'],
    ] as const),
    ...([
      ['<faire>', 'feront'],
      ['<grand>|port', 'grandes'],
      ['<être>?', 'été'],
      ['…', 'une très vieille'],
    ] as const),
    ...([
      ['…', ''],
      ['_', 'query'],
      ['NOM', 'ville'],
      ['NOM1?', 'port'],
      ['ADJ', 'belles'],
      ['ADJ?', ''],
    ] as const),
    ...([
      ['VERBE', 'parle'],
      ['INF', 'partir'],
      ['PPAS', 'vus'],
      ['PPRE', 'partant'],
      ['ADV', 'très'],
    ] as const),
    ...([
      ['DET', 'ces'],
      ['NUM', '12'],
      ['PROPRE', 'Anne Le Goff'],
      ['PROPRE?', 'Paris'],
      ['MOT', 'sushi'],
    ] as const),
  ]
  const rubbish = fc.oneof(
    fc.constantFrom('le', 'Faire', 'du', '.', '…', '»', 'S-400', 'a-t-il', '\n\n', '😀', 'Anne', '10'),
    fc.string({unit: 'grapheme', maxLength: 10}),
  )
  const swaps = fc.oneof({weight: 8, arbitrary: fc.constant(undefined)}, {weight: 1, arbitrary: rubbish})
  const cases = fc
    .tuple(
      fc.array(rubbish, {maxLength: 4}),
      fc.array(fc.tuple(fc.constantFrom(...elements), swaps), {minLength: 1, maxLength: 6}),
      fc.array(rubbish, {maxLength: 4}),
      fc.boolean(),
    )
    .map(([before, list, behind, start]) => ({
      pattern: [...(start ? ['^'] : []), ...list.map(([[element]]) => element)].join(' '),
      // Here and there something else stands in the place of what the element takes.
      text: [...before, ...list.map(([[, text], other]) => other ?? text), ...behind].join(' '),
    }))
    .filter(({pattern}) => /(?:^|\s)(?:le|de|l'|,|«|<faire>|<grand>)/.test(pattern))

  test('never throws, stays inside the sentence and holds its anchor', () => {
    let matched = 0
    fc.assert(
      fc.property(cases, ({pattern, text}) => {
        const elements = parsePattern(pattern)
        const isAnchor = (element: Element) => element.kind === 'words' && !element.optional
        const anchors = elements.flatMap((element, i) => (isAnchor(element) ? [anchor(elements, i)] : []))
        for (const {tokens} of sentencesOf(text)) {
          for (const [at, anchored] of tokens.flatMap((_token, at) => anchors.map((each) => [at, each] as const))) {
            const match = matchAt(anchored, tokens, at)
            if (!match) continue
            matched++
            const {from, to, slots, lemmas, hole} = match
            expect({from: from >= 0, to: to < tokens.length}).toEqual({from: true, to: true})
            const places = [at, hole, ...lemmas, ...[...slots.values()].flatMap((range) => [range.from, range.to])]
            expect(places.filter((place) => place !== -1 && (place < from || place > to))).toEqual([])
            expect([...slots.values()].filter((range) => range.from > range.to)).toEqual([])
          }
        }
      }),
      {numRuns: 500, seed: 7},
    )
    // Else it would show nothing.
    expect(matched).toBeGreaterThan(100)
  })
})
