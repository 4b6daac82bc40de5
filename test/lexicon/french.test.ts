import {describe, expect, test} from 'vitest'
import {analyse, isDictionaryWord, isFrench, withLigatures} from '../../src/lexicon/french.ts'

describe('isFrench', () => {
  test.each([
    ['a word', 'question'],
    ['a capital at the start', 'Question'],
    ['capitals throughout', 'ÉVÉNEMENT'],
    ['a name', 'Paris'],
    ['a name in capitals', 'PARIS'],
    ['an acronym', 'USA'],
    ['a word with an apostrophe', "aujourd'hui"],
    ['œ written apart', 'oeuvre'],
    ['œ written apart behind a capital', 'Oeuvre'],
    ['œ written apart in capitals', 'COEUR'],
    ['æ written apart', 'aequo'],
    ['a compound of the dictionary', 'week-end'],
    ['a prefix and a word', 'ex-ministre'],
    ['a prefix without accent of its own', 'anti-inflation'],
    ['several prefixes', 'non-franco-allemand'],
    ['two words', 'ville-lumière'],
    ['an adverb behind a word', 'homme-là'],
    ['même behind a pronoun', 'lui-même'],
    ['an elision in a compound', "porte-d'entrée"],
    ['an elision and a ligature', "chef-d'œuvre"],
    ['capitals in a compound', 'EX-MINISTRE'],
    ['a number in a compound', 'ciné-2000'],
    ['a clitic', '-il'],
  ])('%s: `%s`', (_, form) => {
    expect(isFrench(form)).toBe(true)
  })

  test.each([
    ['an English word', 'query'],
    ['an English word with a capital', 'Everlasting'],
    ['a prefix and an English word', 'anti-query'],
    ['an English word and an adverb', 'query-là'],
    ['an elision and an English word in a compound', "porte-d'query"],
    ['a missing accent', 'evenement'],
    ['a prefix that comes last', 'ministre-thermo'],
    ['a typographic apostrophe, which the parser makes straight', 'aujourd’hui'],
    ['nothing', ''],
  ])('not %s: `%s`', (_, form) => {
    expect(isFrench(form)).toBe(false)
  })
})

describe('isDictionaryWord', () => {
  test.each([
    ['question', true],
    ['QUESTION', true],
    ['week-end', true],
    ['ex-ministre', false],
    ['oeuvre', false],
  ])('`%s`', (form, expected) => {
    expect(isDictionaryWord(form)).toBe(expected)
  })
})

test.each([
  ['oeuvre', ['œuvre']],
  ['Oeuvre', ['Œuvre']],
  ['OEUVRE', ['ŒUVRE']],
  ['aequo', ['æquo']],
  ['question', []],
])('withLigatures(`%s`)', (form, expected) => {
  expect(withLigatures(form)).toEqual(expected)
})

describe('analyse', () => {
  const lemmasOf = (form: string) => analyse(form).map(({lemma, pos}) => `${lemma} ${pos}`)

  test.each([
    ['a form as it stands', 'questions', ['question N']],
    ['a capital at the start', 'Questions', ['question N']],
    ['capitals throughout', 'QUESTIONS', ['question N']],
    ['a name in capitals', 'PARIS', ['Paris X', 'pari N']],
    ['an English word', 'query', []],
  ])('%s: `%s`', (_, form, expected) => {
    expect(lemmasOf(form).sort()).toEqual(expected)
  })

  test('answers the same when it is asked again', () => {
    expect(analyse('permanente')).toEqual(analyse('permanente'))
  })
})
