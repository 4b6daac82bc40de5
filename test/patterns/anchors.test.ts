import {describe, expect, test} from 'vitest'
import {frenchFrequency} from '../../src/lexicon/frequency.ts'
import {commonness, EVERYWHERE, findAnchor, toldBy, UNTOLD} from '../../src/patterns/anchors.ts'
import {parsePattern} from '../../src/patterns/parse.ts'

describe('findAnchor', () => {
  test.each<[string, string, {index: number; forms: string[]; before?: string[]; behind?: string[]}]>([
    ['the rarest word', 'en tout état de _', {index: 2, forms: ['état'], before: ['tout'], behind: ['de']}],
    ['the only word that is always there', 'vraiment? de NOM', {index: 1, forms: ['de']}],
    [
      'alternatives count as their commonest',
      'être|hameau avec ferveur',
      {index: 2, forms: ['ferveur'], before: ['avec']},
    ],
    [
      'all the words that may stand beside it',
      "l'|une enquête de|du",
      {index: 1, forms: ['enquête'], before: ["l'", 'une'], behind: ['de', 'du']},
    ],
    ['no neighbour where it may be missing', 'une? enquête pas?', {index: 1, forms: ['enquête']}],
    ['no neighbour that is a lemma or a slot', '<faire> enquête ADJ', {index: 1, forms: ['enquête']}],
    ['no neighbour behind a gap', 'une … enquête _', {index: 2, forms: ['enquête']}],
    ['never a mark where there is a word', '« avec »', {index: 1, forms: ['avec'], before: ['"'], behind: ['"']}],
    ['the start is no word', '^ ceci dit', {index: 1, forms: ['ceci'], behind: ['dit']}],
  ])('%s: `%s`', (_, pattern, {index, forms, before = [], behind = []}) => {
    expect(findAnchor(pattern)).toMatchObject({index, forms, before, behind})
  })

  test('a lemma stands for all its forms', () => {
    const {index, forms} = findAnchor('<écoper> de NUM')
    expect(index).toBe(0)
    expect(forms).toEqual(expect.arrayContaining(['écoper', 'écope', 'écopent', 'écopait', 'écopé', 'écopant']))
    expect(forms).not.toContain('de')
  })

  test('forms are in lower case and each there once', () => {
    const {forms} = findAnchor('<écoper>|écope|écopé MOT')
    expect(new Set(forms).size).toBe(forms.length)
    expect(forms).toEqual(forms.map((form) => form.toLowerCase()))
  })

  test.each([
    ['a lemma that is none', '<fairez> sens', '<fairez> is no lemma that the lexicon knows'],
    ['a form for a lemma', '<faisaient> sens', '<faisaient> is no lemma that the lexicon knows'],
    ['what may be missing alone', 'NOM pas?', 'a pattern needs a word or a <lemma> that is always there'],
    ['what cannot be read', 'du NON', 'cannot read "NON"'],
  ])('refuses %s', (_, pattern, message) => {
    expect(() => findAnchor(pattern)).toThrow(message)
  })
})

describe('commonness', () => {
  test.each(["l'", "qu'", 'à', 'y', ',', '"'])('`%s` stands everywhere', (form) => {
    expect(commonness(form)).toBe(EVERYWHERE)
  })

  test.each(['enquête', 'hameau'])('`%s` is as common as the lists say', (form) => {
    expect(commonness(form)).toBe(frenchFrequency(form))
  })
})

describe('toldBy', () => {
  const told = (pattern: string) => toldBy(parsePattern(pattern))

  test.each([
    ['a rare word', 'le hameau _', 'le pays _'],
    ['more words', 'mise en cause _', 'mise en _'],
    ['one word', 'le pays _', 'le pays|hameau|de _'],
    ['a word that is always there', 'un hameau _', 'un hameau? _'],
    ['a word', 'mise en _', 'MOT en _'],
  ])('%s tells more: `%s` than `%s`', (_, more, less) => {
    expect(told(more)).toBeGreaterThan(told(less))
  })

  test.each(['par _', "d' _", 'à la _'])('`%s` tells nothing of what follows', (pattern) => {
    expect(told(pattern)).toBeLessThan(UNTOLD)
  })

  test.each(['gestion de la _', '<sortir> de la _', 'en tout état de _'])('`%s` tells enough', (pattern) => {
    expect(told(pattern)).toBeGreaterThan(UNTOLD)
  })
})
