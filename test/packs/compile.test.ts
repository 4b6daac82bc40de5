import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/index.ts'
import {compilePacks, foldName} from '../../src/packs/compile.ts'
import type {Pack} from '../../src/packs/schema.ts'
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

  test('given names: what is refused, with the languages', () => {
    const {givenNames} = compilePacks([
      toPack(
        'given-names',
        '{preferred: Alexeï, languages: [ru, be], refused: [Alexey]}',
        '{preferred: Aleix, languages: [ca], refused: [Alexey]}',
      ),
    ])
    expect(show(givenNames)).toEqual({alexey: 'Alexeï\tru be\nAleix\tca'})
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
    expect(lint(text)).toMatchObject([{ruleId: 'english-word', actual: 'brainwave'}])
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
    expect(message?.expected).toContain('interrogation')
  })

  test('what the packs do not name stays as shipped', () => {
    const pack = toPack('names', '{id: gorsk, type: city, preferred: Gorsk}')
    const text = 'Il est né à Nizhny Novgorod.'
    expect(lint(text, pack)).toEqual(lint(text))
  })
})
