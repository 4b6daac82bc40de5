import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {lintRule, type Row, toRow} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, ...row: Row])[] = [
  ['a typographic apostrophe', 'Il craint l’hausses des prix.', '1:11-1:20', 'l’hausses', 'la hausse', 'info'],
  ['a capital at the start', 'Une accord est proche.', '1:1-1:11', 'Une accord', 'Un accord', 'info'],
  ['a no-break space', 'Il signe une\u00A0accord.', '1:10-1:20', 'une\u00A0accord', 'un accord', 'info'],
  ['a preposition and its article', 'Le cours de la pétrole.', '1:10-1:23', 'de la pétrole', 'du pétrole', 'info'],
  [
    'the votes of three words',
    'Il voit la grandes villes.',
    '1:9-1:26',
    'la grandes villes',
    'les grandes villes',
    'info',
  ],
  ['an adjective before its noun', 'Voici une long nuit.', '1:7-1:20', 'une long nuit', 'une longue nuit', 'info'],
  ['an adjective behind an adverb', 'Une hausse très fortes.', '1:17-1:23', 'fortes', 'forte', 'info'],
  ['the second of two adjectives', 'La jeune femme brun.', '1:16-1:20', 'brun', 'brune', 'info'],
  ['in a quotation', '« La loi est voté », dit-il.', '1:14-1:18', 'voté', 'votée', 'info'],
  ['behind a conjunction', 'Il dit que la loi est voté.', '1:23-1:27', 'voté', 'votée', 'info'],
  ['behind a modal', 'La loi doit être voté.', '1:18-1:22', 'voté', 'votée', 'info'],
  ['behind a participle', 'La loi est restée vain.', '1:19-1:23', 'vain', 'vaine', 'info'],
  ['what a noun of quantity counts', 'Une dizaine de rues sont coupé.', '1:26-1:31', 'coupé', 'coupées', 'info'],
  ['an elided preposition', 'Un sac d’or et de argent.', '1:16-1:25', 'de argent', "d'argent", 'warning'],
]

const silent = [
  ['a preposition before a name', 'Le sénateur de Utah et le rapport de Amnesty.'],
  ['an adjective of either noun', 'Le nombre de voitures volées baisse.'],
  ['singular adjectives that share a plural', 'Les armées russe et turque avancent.'],
  ['an adjective before a slash', 'La frontière public/privé.'],
  ['a subject in a relative clause', 'La femme qui suit le maire est assise.'],
  ['a subject behind its verb', 'Dans le parc sont assises deux femmes.'],
  ['a state of the subject', 'Le maire quitte la salle furieux.'],
  ['headlines in capitals', 'LA MINISTRE EST ARRETE'],
  ['capitals amid a sentence', 'Il lit Le Croix.'],
  ['a word in quotation marks', 'Dites « les » devant « ministre ».'],
  ['a word that the lexicon does not know', 'Une blorbe est arrivé.'],
  ['a pronoun before a verb', 'Il les porte et la marche continue.'],
  ['a number of its own gender', 'Vingt et une maisons sont vides.'],
  ['a clause of no words', '…'],
] as const

describe('agreement', () => {
  test.each(cases)('reports %s', (_, text, ...row) => {
    expect(lintRule('agreement', text)).toEqual([row])
  })

  test.each(silent)('is silent on %s', (_, text) => {
    expect(lintRule('agreement', text)).toEqual([])
  })

  test('three slips make a habit', () => {
    const severities = (text: string) => lint(text).messages.map(({fatal}) => fatal)
    expect(severities('Les ministre sont là. La loi est voté.')).toEqual([undefined, undefined])
    expect(severities('Les ministre sont là. La loi est voté. Le soldats part.')).toEqual([false, false, false])
  })

  test('offers both numbers where two are possible', () => {
    const [message] = lint('Il a vu les ministre.').messages
    expect(message!.expected).toEqual(['les ministres', 'le ministre'])
  })

  test('leaves a spun word to the rule that knows what stood there', () => {
    const messages = lint('Il n’y a eu aucune dialogue entre eux.').messages
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['cognate-swap'])
    expect(messages.map(toRow)[0]![1]).toBe('dialogue')
  })

  test.each([
    ['determiners', 'la '],
    ['chains of nouns', 'la porte de la maison '],
    ['adverbs', 'est très '],
    ['numerals', 'deux cent '],
  ])('is linear in %s', (_, words) => {
    const time = (times: number) => {
      const start = performance.now()
      lintRule('agreement', words.repeat(times))
      return performance.now() - start
    }
    time(1000)
    expect(time(20_000)).toBeLessThan(200 * Math.max(time(1000), 5))
  })
})
