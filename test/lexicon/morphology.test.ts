import {describe, expect, test} from 'vitest'
import {
  type Analysis,
  agrees,
  type Features,
  fits,
  frenchForms,
  inflect,
  inflectWord,
  parseCell,
  parseTag,
  readingsOf,
} from '../../src/lexicon/morphology.ts'

/** `permanent A ms`, `parler V ipre,spre 1s,3s`. */
function renderReading({lemma, pos, gender, number, modes, persons}: Analysis): string {
  return [lemma, pos, `${gender ?? ''}${number ?? ''}`, modes.join(','), persons.join(',')].filter(Boolean).join(' ')
}

describe('readingsOf', () => {
  test.each([
    ['a noun', 'question', ['question N fs']],
    ['an irregular plural', 'chevaux', ['cheval N mp']],
    ['a form of noun and adjective', 'grands', ['grand A mp', 'grand N mp']],
    ['an epicene form', 'rouge', ['rouge A es', 'rouge N es']],
    ['a participle', 'finies', ['finir A fp', 'finir V fp ppas']],
    ['a verb of several modes', 'parle', ['parler V impe 2s', 'parler V ipre,spre 1s,3s']],
    ['a form of a noun and of a verb', 'est', ['est N ms', 'être V ipre 3s']],
    ['function words', 'le', ['le D ms', 'le O ms']],
    ['an adverb with an apostrophe', "aujourd'hui", ["aujourd'hui R"]],
    ['a given name', 'Marie', ['Marie G fi']],
    ['a place', 'Paris', ['Paris X ei']],
    ['a case the dictionary does not have', 'Question', []],
    ['an English word', 'query', []],
    ['nothing', '', []],
  ])('%s: `%s`', (_, form, expected) => {
    expect(readingsOf(form).map(renderReading).sort()).toEqual(expected)
  })

  test('nearly every dictionary form has one', () => {
    const forms = [...frenchForms().words()].filter((_form, i) => i % 50 === 0)
    const read = forms.filter((form) => readingsOf(form).length > 0)
    expect(read.length / forms.length).toBeGreaterThan(0.9)
  })
})

describe('inflect', () => {
  test.each<[string, string, Features, string[]]>([
    ['an adjective in the feminine', 'permanent', {pos: 'A', gender: 'f', number: 's'}, ['permanente']],
    ['an adjective in the feminine plural', 'permanent', {pos: 'A', gender: 'f', number: 'p'}, ['permanentes']],
    ['an epicene adjective', 'rouge', {pos: 'A', gender: 'f', number: 's'}, ['rouge']],
    ['two masculine forms, the plainer first', 'beau', {pos: 'A', gender: 'm', number: 's'}, ['beau', 'bel']],
    ['a noun in the plural', 'cheval', {pos: 'N', number: 'p'}, ['chevaux']],
    ['a noun in the feminine', 'acteur', {pos: 'N', gender: 'f', number: 's'}, ['actrice']],
    ['a verb in the present', 'finir', {pos: 'V', mode: 'ipre', person: '3p'}, ['finissent']],
    ['a participle', 'parler', {pos: 'V', mode: 'ppas', gender: 'f', number: 'p'}, ['parlées']],
    ['an infinitive', 'parler', {pos: 'V', mode: 'infi'}, ['parler']],
    ['another part of speech', 'question', {pos: 'A'}, []],
    ['another gender', 'question', {pos: 'N', gender: 'm'}, []],
    ['a form that is no lemma', 'chevaux', {pos: 'N'}, []],
    ['an unknown word', 'query', {pos: 'N'}, []],
  ])('%s: `%s`', (_, lemma, wanted, expected) => {
    expect(inflect(lemma, wanted)).toEqual(expected)
  })

  test('gives forms whose readings are what was asked for', () => {
    const wanted: Features = {pos: 'A', gender: 'f', number: 'p'}
    const lemmas = ['grand', 'national', 'heureux', 'premier', 'vif', 'blanc', 'long', 'public', 'gros', 'cruel']
    for (const lemma of lemmas) {
      const forms = inflect(lemma, wanted)
      expect(forms, lemma).toHaveLength(1)
      expect(readingsOf(forms[0]!).some((reading) => reading.lemma === lemma && fits(reading, wanted))).toBe(true)
    }
  })
})

describe('fits', () => {
  const feminine = parseTag('A:fs', 'grand')

  test.each<[string, string, Features, boolean]>([
    ['the same', 'A:fs', {pos: 'A', gender: 'f', number: 's'}, true],
    ['nothing asked but the part of speech', 'A:fs', {pos: 'A'}, true],
    ['another part of speech', 'A:fs', {pos: 'N', gender: 'f'}, false],
    ['another gender', 'A:fs', {pos: 'A', gender: 'm'}, false],
    ['another number', 'A:fs', {pos: 'A', number: 'p'}, false],
    ['an epicene form', 'A:es', {pos: 'A', gender: 'm', number: 's'}, true],
    ['an invariable form', 'A:mi', {pos: 'A', gender: 'm', number: 'p'}, true],
    ['the mode', 'V:ipre,spre:1s,3s', {pos: 'V', mode: 'spre', person: '3s'}, true],
    ['another person', 'V:ipre,spre:1s,3s', {pos: 'V', mode: 'ipre', person: '3p'}, false],
  ])('%s', (_, tag, wanted, expected) => {
    expect(fits(parseTag(tag, 'mot'), wanted)).toBe(expected)
  })

  test('an open gender agrees with any', () => {
    expect([agrees('f', 'e', 'e'), agrees('f', undefined, 'e'), agrees(feminine.gender, 'm', 'e')]).toEqual([
      true,
      true,
      false,
    ])
  })
})

describe('data notation', () => {
  test.each([
    ['0=A:ms', {strip: 0, add: '', tags: ['A:ms']}],
    ['2al=A:ms+N:ms', {strip: 2, add: 'al', tags: ['A:ms', 'N:ms']}],
    ['12être=V:infi', {strip: 12, add: 'être', tags: ['V:infi']}],
  ])('parseCell reads `%s`', (cell, expected) => {
    expect(parseCell(cell)).toEqual(expected)
  })

  test('parseCell names a cell that it cannot read', () => {
    expect(() => parseCell('al=A:ms')).toThrow('Cannot read paradigm cell "al=A:ms"')
  })

  test.each([
    ['N:ms', 'mot N ms'],
    ['V:ppas:fp', 'mot V fp ppas'],
    ['V:ipre,spre:1s,3s', 'mot V ipre,spre 1s,3s'],
    ['V:infi', 'mot V infi'],
    ['R', 'mot R'],
  ])('parseTag reads `%s`', (tag, expected) => {
    expect(renderReading(parseTag(tag, 'mot'))).toBe(expected)
  })
})

describe('inflectWord', () => {
  test.each([
    ['actrice', 'p', ['actrices']],
    ['carrière', 's', ['carrière']],
    ['vêtements', 's', ['vêtement']],
    ['enfant', 'p', ['enfants']],
    ['zorglub', 'p', []],
  ] as const)('%s, %s', (word, number, expected) => {
    expect(inflectWord(word, {pos: 'N', number})).toEqual(expected)
  })
})
