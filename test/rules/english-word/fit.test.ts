import {describe, expect, test} from 'vitest'
import {findSlot, type Slot} from '../../../src/grammar/slot.ts'
import {fitElision, fitForm, MISFIT} from '../../../src/rules/english-word/fit.ts'
import {tokensOf} from '../../support/parse.ts'

/** Stands in the hole: no lexicon knows it, and an elision may stand before it. */
const FILLER = 'uvuvu'

function slotOf(sentence: string): Slot {
  const tokens = tokensOf(sentence.replace('_', FILLER))
  return findSlot(
    tokens,
    tokens.findIndex(({text}) => text === FILLER),
  )
}

const fitIn = (sentence: string, form: string) => fitForm(form, slotOf(sentence))

describe('a form that fits costs nothing', () => {
  test.each([
    ['gender and number', 'Voilà la _ de savoir.', 'question'],
    ['the plural', 'Il voit les _.', 'armes'],
    ['a noun with one form for both numbers', 'Il voit les _.', 'prix'],
    ['an elision and a vowel', 'C’est l’_ de Paris.', 'armée'],
    ['an elision and a mute h', 'C’est l’_ de Paris.', 'hôtel'],
    ['an h that writers are unsure of', 'C’est l’_ de Paris.', 'haricot'],
    ['a masculine noun behind « son »', 'Voici son _.', 'frère'],
    ['a feminine noun with a vowel behind « son »', 'Voici son _.', 'amie'],
    ['an infinitive', 'Il faut _ la crise.', 'gérer'],
    ['a participle', 'Elle a _ la foule.', 'mobilisé'],
    ['an adjective', 'Une victoire _.', 'totale'],
    ['an epicene adjective', 'Une victoire _.', 'durable'],
  ])('%s: %s %s', (_, sentence, form) => {
    expect(fitIn(sentence, form)).toBeCloseTo(0)
  })
})

describe('what does not fit costs', () => {
  test.each([
    ['the other gender', 'Voilà la _ de savoir.', 'problème', MISFIT.gender],
    ['the other number', 'Voilà la _ de savoir.', 'questions', MISFIT.number],
    ['both', 'Voilà la _ de savoir.', 'problèmes', MISFIT.gender + MISFIT.number],
    ['a vowel behind « la »', 'Voilà la _ de savoir.', 'autorité', MISFIT.elision],
    ['a consonant behind an elision', 'C’est l’_ de Paris.', 'question', MISFIT.elision],
    ['a feminine noun behind « son »', 'Voici son _.', 'femme', MISFIT.gender],
    ['a verb that is no infinitive', 'Il faut _ la crise.', 'gère', MISFIT.partOfSpeech],
  ])('%s: %s %s', (_, sentence, form, cost) => {
    expect(fitIn(sentence, form)).toBeCloseTo(cost)
  })

  test('less with a word that does not stand right before', () => {
    const near = fitIn('Voilà la _ de savoir.', 'problème')
    const far = fitIn('La ville est _.', 'grand') - fitIn('La ville est _.', 'grande')
    expect(far).toBeLessThan(0)
    expect(far).toBeGreaterThan(near)
  })

  test('a part of speech that is less likely there', () => {
    expect(fitIn('Il faut _ la crise.', 'crise')).toBeLessThan(fitIn('Il faut _ la crise.', 'gérer'))
  })
})

describe('fitElision', () => {
  test.each([
    ['armée', true, 0],
    ['armée', false, MISFIT.elision],
    ['armée', undefined, 0],
    ['question', false, 0],
    ['question', true, MISFIT.elision],
    ['haine', true, 0],
    ['haine', false, 0],
  ] as const)('%s where a vowel is %s: %d', (form, vowel, cost) => {
    expect(fitElision(form, {readings: [], vowel, direct: true, possessive: false})).toBe(cost)
  })
})
