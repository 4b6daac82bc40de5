import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {compilePacks, foldName} from '../../src/packs/compile.ts'
import type {Pack} from '../../src/packs/schema.ts'
import {openTables} from '../../src/packs/tables.ts'
import {toPack} from '../support/packs.ts'

describe('foldName', () => {
  test.each([
    {form: 'Jean-Paul', folded: 'jean paul'},
    {form: 'N’Djamena', folded: "n'djamena"},
    {form: 'Nʼgolo', folded: "n'golo"},
    {form: 'Noe\u0301', folded: 'noé'},
    {form: 'Aix\u2011en\u2010Provence', folded: 'aix en provence'},
    {form: 'ÎLE', folded: 'île'},
  ])('$form → $folded', ({form, folded}) => {
    expect(foldName(form)).toBe(folded)
  })
})

/** A table as an object. */
const show = (table: ReadonlyMap<string, string>) => Object.fromEntries(table)

/** Row → pattern and data. */
const rowsOf = (table: ReadonlyMap<string, string>) =>
  Object.fromEntries(
    [...table].map(([row, text]) => {
      const [pattern, data] = text.split('\n')
      return [row, [pattern, JSON.parse(data ?? '') as unknown]]
    }),
  )

/** What every phrase needs. */
const PHRASE = 'note: Test., wrong: [Oui.], right: [Non.]'

describe('compilePacks', () => {
  test.each([
    {name: 'a noun has a plural', entry: '{word: Box, pos: noun, right: Oui.}', forms: ['box', 'boxs']},
    {name: 'a plural of its own', entry: '{word: box, pos: noun, plural: boxes, right: Oui.}', forms: ['box', 'boxes']},
    {name: 'an adverb has none', entry: '{word: off, pos: adverb, right: Oui.}', forms: ['off']},
    {
      name: 'other forms',
      entry: '{word: play-off, pos: adjective, forms: [playoff], right: Oui.}',
      forms: ['play off', 'play offs', 'playoff'],
    },
  ])('loanwords: $name', ({entry, forms}) => {
    expect([...compilePacks([toPack('loanwords', entry)]).loanwords.keys()]).toEqual(forms)
  })

  test('names: how each form stands to its entity', () => {
    const {names, entities} = compilePacks([
      toPack(
        'names',
        '{id: k, type: person, preferred: Ivan Karpov, family: Karpov, accepted: [Karpof, Yvan Karpov], refused: [Karpow, Iwan Karpow]}',
      ),
    ])
    expect(show(names)).toEqual({
      'ivan karpov': 'k preferred',
      karpov: 'k family',
      karpof: 'k family-accepted',
      'yvan karpov': 'k accepted',
      karpow: 'k family-refused',
      'iwan karpow': 'k refused',
    })
    expect(JSON.parse(entities.get('k') ?? '')).toMatchObject({
      preferred: 'Ivan Karpov',
      refused: ['Karpow', 'Iwan Karpow'],
    })
  })

  test('names: two entities of one form are both kept', () => {
    const {names} = compilePacks([
      toPack('names', '{id: a, type: city, preferred: Tver}', '{id: b, type: region, preferred: Tver}'),
    ])
    expect(show(names)).toEqual({tver: 'a preferred,b preferred'})
  })

  test('given names: every form, with the languages, and whether it is legal', () => {
    const {givenNames} = compilePacks([
      toPack(
        'given-names',
        '{preferred: Alexeï, languages: [ru, be], refused: [Alexey]}',
        '{preferred: Aleix, languages: [ca], refused: [Alexey]}',
      ),
    ])
    expect(show(givenNames)).toEqual({
      alexey: 'Alexeï\tru be\nAleix\tca',
      alexeï: 'Alexeï\tru be\tlegal',
      aleix: 'Aleix\tca\tlegal',
    })
  })

  test('translations: parts of speech side by side, irregular forms apart', () => {
    const {translations, irregulars} = compilePacks([
      toPack(
        'lexicon',
        '{en: lead, pos: verb, fr: [mener], forms: [led]}',
        '{en: lead, pos: noun, fr: [avance, plomb]}',
      ),
    ])
    expect(show(translations)).toEqual({lead: '["verb","mener"]\n["noun","avance","plomb"]'})
    expect(show(irregulars)).toEqual({led: 'lead'})
  })

  test('phrases: each pattern at its rarest word, the row with its fixes', () => {
    const tables = compilePacks([
      toPack(
        'phrases',
        `{id: sens, phrase: ["du sens unique", "bon sens"], expected: [raison, "de la raison"], ${PHRASE}}`,
        `{id: pari, phrase: "<être> un pari", expected: [], near: [jeu], thin: true, ${PHRASE}}`,
      ),
    ])
    expect(show(tables.literalAnchors)).toEqual({
      unique: 'own-phrases/sens#0\t2\tsens\t',
      sens: 'own-phrases/sens#1\t1\tbon\t',
      pari: 'own-phrases/pari#0\t2\tun\t',
    })
    expect(rowsOf(tables.phrases)).toEqual({
      'own-phrases/sens#0': ['du sens unique', {id: 'sens', expected: ['raison', 'de la raison'], note: 'Test.'}],
      'own-phrases/sens#1': ['bon sens', {id: 'sens', expected: ['raison', 'de la raison'], note: 'Test.'}],
      'own-phrases/pari#0': ['<être> un pari', {id: 'pari', expected: [], note: 'Test.', near: ['jeu'], thin: true}],
    })
    expect(tables.falseFriendAnchors.size).toBe(0)
  })

  test('phrases: those of false friends have anchors of their own', () => {
    const pack = toPack('phrases', `{id: sens, phrase: "du sens", expected: [raison], ${PHRASE}}`)
    const {literalAnchors, falseFriendAnchors, phrases} = compilePacks([{...pack, rule: 'false-friend'} as Pack])
    expect([literalAnchors.size, show(falseFriendAnchors), [...phrases.keys()]]).toEqual([
      0,
      {sens: 'own-phrases/sens#0\t1\tdu\t'},
      ['own-phrases/sens#0'],
    ])
  })

  test('phrases: a lemma has a cell at each of its forms', () => {
    const {literalAnchors} = compilePacks([
      toPack('phrases', `{id: ecoper, phrase: "<écoper> de NUM", expected: [], ${PHRASE}}`),
    ])
    expect(show(literalAnchors)).toMatchObject({
      écope: 'own-phrases/ecoper#0\t0\t\tde',
      écoperont: 'own-phrases/ecoper#0\t0\t\tde',
    })
  })

  test('phrases: patterns of one word stand side by side', () => {
    const {literalAnchors} = compilePacks([
      toPack(
        'phrases',
        `{id: a, phrase: "du pari", expected: [], ${PHRASE}}`,
        `{id: b, phrase: "le pari", expected: [], ${PHRASE}}`,
      ),
    ])
    expect(literalAnchors.get('pari')).toBe('own-phrases/a#0\t1\tdu\t\nown-phrases/b#0\t1\tle\t')
  })

  test('frames: closed ones stand in a table of their own as well', () => {
    const tables = compilePacks([
      toPack(
        'frames',
        '{id: cause, frame: "en tout état de _", fills: [cause], closed: true, also: [fait], wrong: A., right: B.}',
        '{id: mise, frame: "mise en _ du budget", fills: [cause, œuvre], wrong: A., right: B.}',
      ),
    ])
    const closed = {état: 'own-frames/cause\t2\ttout\tde'}
    expect(show(tables.closedFrameAnchors)).toEqual(closed)
    expect(show(tables.frameAnchors)).toEqual({...closed, budget: 'own-frames/mise\t4\tdu\t'})
    expect(rowsOf(tables.frames)).toEqual({
      'own-frames/cause': ['en tout état de _', {fills: ['cause'], closed: true, also: ['fait']}],
      'own-frames/mise': ['mise en _ du budget', {fills: ['cause', 'œuvre']}],
    })
  })

  test('collocations: pairs both ways, adjectives in the masculine too', () => {
    const {collocations} = compilePacks([
      toPack('collocations', '{word: crise, pos: noun, adjectives: [profonde, Aigu], verbs: [traverser]}'),
    ])
    expect(show(collocations)).toEqual({
      crise: 'profonde|profond|aigu|traverser',
      profonde: 'crise',
      profond: 'crise',
      aigu: 'crise',
      traverser: 'crise',
    })
  })

  test('collocations: words of several entries come together', () => {
    const {collocations} = compilePacks([
      toPack(
        'collocations',
        '{word: crise, pos: noun, verbs: [traverser]}',
        '{word: traverser, pos: verb, objects: [crise, pays]}',
      ),
    ])
    expect(show(collocations)).toEqual({crise: 'traverser', traverser: 'crise|pays', pays: 'traverser'})
  })

  test('collocations: set phrases are open frames, those that tell nothing are left out', () => {
    const {frames, frameAnchors, closedFrameAnchors} = compilePacks([
      toPack('collocations', '{word: crise, pos: noun, phrases: ["par _", "gestion de _"]}'),
    ])
    expect(rowsOf(frames)).toEqual({
      'own-collocations/crise-noun-2': ['gestion de _', {fills: ['crise'], open: true}],
    })
    expect(show(frameAnchors)).toEqual({gestion: 'own-collocations/crise-noun-2\t0\t\tde'})
    expect(closedFrameAnchors.size).toBe(0)
  })

  test('accepted words: plurals and conjugations, beside the loanwords', () => {
    const {loanwords} = compilePacks([
      toPack('accepted-words', '{word: covid, pos: noun}', '{word: visio, pos: other}', '{word: genrer, pos: verb}'),
    ])
    expect(loanwords.get('covids')).toBe('covid\taccepted')
    expect(loanwords.has('visios')).toBe(false)
    expect(loanwords.get('genrées')).toBe('genrer\taccepted')
  })

  test('English phrases: every form, text of buttons marked', () => {
    const {englishPhrases} = compilePacks([
      toPack(
        'english-phrases',
        '{en: sign out, fr: [se déconnecter], interface: true, forms: [signed out]}',
        '{en: of course, fr: [bien sûr, évidemment]}',
      ),
    ])
    expect(show(englishPhrases)).toEqual({
      'sign out': '["interface","se déconnecter"]',
      'signed out': '["interface","se déconnecter"]',
      'of course': '["","bien sûr","évidemment"]',
    })
  })

  test('one entry twice is one', () => {
    const pack = toPack('lexicon', '{en: lead, pos: noun, fr: [plomb]}')
    expect(compilePacks([pack, pack])).toEqual(compilePacks([pack]))
  })
})

describe("a user's packs", () => {
  const lint = (text: string, ...packs: Pack[]) =>
    createLinter({packs})
      .lint(text)
      .messages.map(({ruleId, actual, expected}) => ({ruleId, actual, expected}))

  test('a loanword is French', () => {
    const text = 'Le brainwave du ministre étonne.'
    expect(lint(text)).toMatchObject([{ruleId: 'english-word', actual: 'Le brainwave'}])
    expect(lint(text, toPack('loanwords', '{word: brainwave, pos: noun, right: Le brainwave étonne.}'))).toEqual([])
  })

  test('a name has the spelling that the pack prefers', () => {
    const text = 'Le conseil de Gorsk-Volny a voté.'
    const pack = toPack(
      'names',
      '{id: gorsk, type: city, preferred: Gorsk-le-Libre, country: RU, refused: [Gorsk-Volny]}',
    )
    expect(lint(text)).toEqual([])
    expect(lint(text, pack)).toEqual([{ruleId: 'name-form/gorsk', actual: 'Gorsk-Volny', expected: ['Gorsk-le-Libre']}])
  })

  test('a translation is among the fixes', () => {
    const pack = toPack('lexicon', '{en: query, pos: noun, fr: [interrogation]}')
    const [message] = lint('La query de savoir reste ouverte.', pack)
    expect(message?.expected?.[0]).toBe("L'interrogation")
  })

  test('a phrase is reported beside those of calque', () => {
    const text = 'Cela fait du sens et joue la flûte.'
    const shipped = lint(text)
    expect(shipped).toMatchObject([{ruleId: 'literal-translation/faire-du-sens'}])
    const pack = toPack('phrases', `{id: flute, phrase: "<jouer> la flûte", expected: ["<faire> la fête"], ${PHRASE}}`)
    expect(lint(text, pack)).toEqual([
      ...shipped,
      {ruleId: 'literal-translation/flute', actual: 'joue la flûte', expected: ['fait la fête']},
    ])
  })

  test('an English phrase has the fixes of the pack', () => {
    const pack = toPack('english-phrases', '{en: of course, fr: [pardi]}')
    expect(lint('Il viendra of course demain.', pack)).toMatchObject([{actual: 'of course', expected: ['pardi']}])
  })

  test('what the packs do not name stays as shipped', () => {
    const pack = toPack('names', '{id: gorsk, type: city, preferred: Gorsk}')
    const text = 'Il est né à Nizhny Novgorod.'
    expect(lint(text, pack)).toEqual(lint(text))
  })
})

describe("tables of a user's packs", () => {
  const shipped = openTables()
  const own = compilePacks([
    toPack('phrases', `{id: sens, phrase: "du sens", expected: [raison], ${PHRASE}}`),
    toPack('frames', '{id: etat, frame: "un état de _", fills: [cause], closed: true, wrong: A., right: B.}'),
    toPack('english-phrases', '{en: of course, fr: [pardi]}'),
  ])
  const tables = openTables([own])

  test.each([
    {table: 'literalAnchors', key: 'sens', cell: 'own-phrases/sens#0\t1\tdu\t'},
    {table: 'frameAnchors', key: 'état', cell: 'own-frames/etat\t1\tun\tde'},
    {table: 'closedFrameAnchors', key: 'état', cell: 'own-frames/etat\t1\tun\tde'},
  ] as const)('$table: the own cells come before those of calque', ({table, key, cell}) => {
    const before = shipped[table].get(key)
    expect(before).toBeDefined()
    expect(tables[table].get(key)).toBe(`${cell}\n${before}`)
  })

  test('the rows of both are found', () => {
    const [, second = ''] = tables.literalAnchors.get('sens')?.split('\n') ?? []
    expect(tables.phrases.get('own-phrases/sens#0')).toMatch(/^du sens\n/)
    expect(tables.phrases.get(second.split('\t')[0] ?? '')).toMatch(/sens.*\n\{/)
  })

  test('elsewhere the own value stands in the place of the shipped one', () => {
    expect(shipped.englishPhrases.has('of course')).toBe(true)
    expect(tables.englishPhrases.get('of course')).toBe('["","pardi"]')
  })

  test('what only calque has is as shipped', () => {
    expect(tables.literalAnchors.get('mêlée')).toBe(shipped.literalAnchors.get('mêlée'))
    expect(tables.literalAnchors.get('uvuvu')).toBeUndefined()
  })

  test.each([
    ['sens', true],
    ['uvuvu', false],
  ])('isOwn: %s %s', (key, expected) => {
    expect(tables.literalAnchors.isOwn(key)).toBe(expected)
    expect(shipped.literalAnchors.isOwn(key)).toBe(false)
  })
})
