/** The compiled automata hold what the dictionaries hold; nspell, which expands the same files its own way, is the witness. */
import dictionaryEn from 'dictionary-en'
import dictionaryFr from 'dictionary-fr'
import nspell, {type NSpell} from 'nspell'
import {beforeAll, describe, expect, test} from 'vitest'
import type {Automaton} from '../../src/lexicon/automaton.ts'
import {openAutomaton} from '../../src/lexicon/data.ts'
import {misspell} from '../support/mutations.ts'

/** nspell takes some ten seconds and 600 MB for French. */
const LOADING = 120_000

const isSmall = (word: string) => /^\p{Ll}{3,}$/u.test(word)
const toPlain = (form: string) => form.normalize('NFC').replace(/’/g, "'")

function loadChecker({aff, dic}: {aff: Uint8Array; dic: Uint8Array}): NSpell {
  return nspell(Buffer.from(aff), Buffer.from(dic))
}

/** nspell tries lower case for a word in capitals, and its compound rules are for digits (*11th*): small letters are looked up as they are. */
function disagreements(words: readonly string[], automaton: Automaton, checker: NSpell): string[] {
  const misspelt = words.flatMap((word, i) => misspell(word, i)).filter(isSmall)
  expect(misspelt.filter((word) => !automaton.has(word)).length).toBeGreaterThan(50_000)
  return misspelt.filter((word) => automaton.has(word) !== checker.correct(word))
}

describe('French', () => {
  const automaton = openAutomaton('french')
  const words = [...automaton.words()]
  /** nspell holds *l'homme* and *qu'elle* as forms; calque takes elided words off before it looks a word up. */
  const isElided = (form: string) => /^(?:[ldjmtsncç]|qu|jusqu|lorsqu|puisqu|quoiqu)'/i.test(form)
  let checker: NSpell
  let forms: string[]
  let isUnitInPlural: (form: string) => boolean

  beforeAll(() => {
    checker = loadChecker(dictionaryFr)
    forms = Object.keys(checker.data).filter((form) => !isElided(form))
    const units = new Set(
      Array.from(dictionaryFr.dic.toString().matchAll(/^([^/\n]+)\/(?:..)*Um/gm), ([, head]) => head),
    )
    const plural = new RegExp(`(?:${[...units].join('|')})s$`)
    isUnitInPlural = (form) => plural.test(form)
  }, LOADING)

  test('every form of the dictionary is a word', () => {
    expect(forms.length).toBeGreaterThan(400_000)
    const missing = forms.filter((form) => !isUnitInPlural(form) && !automaton.has(toPlain(form)))
    // The automaton does not code its letter ꜱ: automaton.test.ts has the failing test.
    expect(missing.filter((form) => form !== 'Dᴏꜱꜱᴍᴀɴɴ')).toEqual([])
  })

  // The plural hangs on the prefix rule (`PFX Um 0 kilo/S. .`), whose continuation flags `expand` does not follow.
  test('plurals of units are words: calories, watts, kilogrammes', () => {
    expect(forms.filter((form) => isUnitInPlural(form) && !automaton.has(toPlain(form)))).toEqual([])
  })

  test('every word is a form of the dictionary', () => {
    expect(words.length).toBeGreaterThan(400_000)
    expect(words.filter((word) => !checker.correct(word))).toEqual([])
  })

  test('both refuse and take the same misspellings', () => {
    const sample = words.filter((word, i) => i % 7 === 0 && isSmall(word))
    expect(disagreements(sample, automaton, checker).filter((word) => !isUnitInPlural(word))).toEqual([])
  })

  test.each(["l'homme", "qu'elle", 'query', 'everlasting', 'braveness', 'Query', 'e\u0301te\u0301', 'œuvr', ''])(
    '`%s` is no word',
    (word) => {
      expect(automaton.has(word)).toBe(false)
    },
  )
})

describe('English', () => {
  const automaton = openAutomaton('english')
  const words = [...automaton.words()]
  /** What a suffix without cross product (`SFX T N`) makes with a prefix, which the dictionary does not allow. */
  const isCrossed = (word: string) => /^(?:re|in|un|de|dis|con|pro).*(?:ive|th|est)$/.test(word)
  let checker: NSpell

  beforeAll(() => {
    checker = loadChecker(dictionaryEn)
  }, LOADING)

  test('every form of the dictionary is a word', () => {
    const forms = Object.keys(checker.data)
    expect(forms.length).toBeGreaterThan(100_000)
    expect(forms.filter((form) => !automaton.has(toPlain(form)))).toEqual([])
  })

  test('every word is a form of the dictionary', () => {
    // *1th* is for compounds only (*11th*); a token with a digit is never looked up.
    const checked = words.filter((word) => !/\d/.test(word) && !isCrossed(word))
    expect(checked.length).toBeGreaterThan(100_000)
    expect(checked.filter((word) => !checker.correct(word))).toEqual([])
  })

  test('no prefix stands before a suffix without cross product: unablest, disbarest', () => {
    expect(words.filter((word) => isCrossed(word) && !checker.correct(word))).toEqual([])
  })

  test('both refuse and take the same misspellings', () => {
    const sample = words.filter((word, i) => i % 3 === 0 && isSmall(word))
    expect(disagreements(sample, automaton, checker).filter((word) => !isCrossed(word))).toEqual([])
  })

  test.each(['question', 'everlasting', 'London', "don't"])('`%s` is a word', (word) => {
    expect(automaton.has(word)).toBe(true)
  })
})
