import {describe, expect, test} from 'vitest'
import {findSwaps, LEAST_ODDS, LIKELY_ODDS, SURE_ODDS, type Swap} from '../../../src/rules/cognate-swap/odds.ts'
import {sentencesOf, tables} from '../../support/parse.ts'

const ALL = -9

/** The swap that a word of the text may be, however thin. */
function swapOf(text: string, word: string, least = ALL): Swap | undefined {
  for (const sentence of sentencesOf(text)) {
    const at = sentence.tokens.findIndex((token) => token.text === word)
    if (at !== -1) return findSwaps(sentence, tables, least).find((swap) => swap.at === at)
  }
  throw new Error(`No ${word} in ${text}`)
}

const oddsOf = (text: string, word: string) => swapOf(text, word)?.odds ?? Number.NEGATIVE_INFINITY

test('the thresholds lie in order', () => {
  expect([SURE_ODDS, LIKELY_ODDS, LEAST_ODDS]).toEqual([SURE_ODDS, LIKELY_ODDS, LEAST_ODDS].toSorted((a, b) => b - a))
})

describe('the swap that a word may be', () => {
  test.each([
    ['agreement', 'Une dialogue est rompue.', 'dialogue'],
    ['agreement', 'La passage énergétique avance.', 'passage'],
    ['elision', 'Le chef de l’condition a signé.', 'condition'],
    ['elision', 'Ce attitude est étrange.', 'attitude'],
    ['frame', 'Elle est là en chair et en table.', 'table'],
    ['frame', 'Il vit en bonne et due structure.', 'structure'],
    ['company', 'Les troupes ont pris portion à la bataille.', 'portion'],
  ])('is sure of a swap told by %s: %s', (evidence, text, word) => {
    const swap = swapOf(text, word)!
    expect(swap.evidence).toBe(evidence)
    expect(swap.odds).toBeGreaterThan(SURE_ODDS)
  })

  test.each([
    ['a likely swap that its company alone tells', 'La portion de marché recule.', 'portion', LIKELY_ODDS, SURE_ODDS],
    ['a possible one', 'Le parquet a ouvert une inspection.', 'inspection', LEAST_ODDS, LIKELY_ODDS],
    ['one that cannot be', 'L’attitude reste étrange ici.', 'attitude', Number.NEGATIVE_INFINITY, LEAST_ODDS],
  ])('gives the odds of %s', (_, text, word, least, most) => {
    const odds = oddsOf(text, word)
    expect(odds).toBeGreaterThanOrEqual(least)
    expect(odds).toBeLessThan(most)
  })

  test.each([
    ['the wrong gender', 'Une dialogue est possible.', 'Un dialogue est possible.', 'dialogue'],
    ['no elision', 'Ce attitude est étrange.', 'Cette attitude est étrange.', 'attitude'],
    ['an elision', 'Il a peur d’dialogue.', 'Il a peur du dialogue.', 'dialogue'],
    ['the place of another word', 'Il part en tout état de motif.', 'Il part pour un motif.', 'motif'],
    [
      'company that calls for another',
      'La portion de marché est petite.',
      'La portion de fromage est petite.',
      'portion',
    ],
    ['elision more than gender', 'Cet place est belle.', 'Un place est belle.', 'place'],
  ])('raises the odds for %s', (_, likelier, less, word) => {
    expect(oddsOf(likelier, word)).toBeGreaterThan(oddsOf(less, word) + 0.5)
  })

  test.each([
    ['a word that English has not', 'Une problème se pose.', 'problème'],
    ['a function word', 'Une pour tous.', 'pour'],
    ['a capital', 'Aucune Dialogue ici.', 'Dialogue'],
    ['punctuation', 'Une dialogue.', '.'],
    ['a number', 'Une 12 heures.', '12'],
    ['a verb', 'Il change le plan.', 'change'],
    ['a verb behind an object pronoun', 'Marie les place devant.', 'place'],
    ['a loanword', 'Une parking a ouvert.', 'parking'],
    ['a common word in its place', 'La question est posée.', 'question'],
  ])('none for %s', (_, text, word) => {
    expect(swapOf(text, word)).toBeUndefined()
  })

  test('finds a slip of number far likelier to be one', () => {
    expect(oddsOf('Les dialogue reprennent.', 'dialogue')).toBeLessThan(LEAST_ODDS)
  })

  test.each([SURE_ODDS, LIKELY_ODDS, LEAST_ODDS])(
    'gives the same odds, where they are %d or more, or nothing',
    (least) => {
      for (const [text, word] of [
        ['Une dialogue est rompue.', 'dialogue'],
        ['La portion de marché recule.', 'portion'],
        ['Le parquet a ouvert une inspection.', 'inspection'],
        ['Il n’y a eu aucun dialogue.', 'dialogue'],
      ] as const) {
        const odds = oddsOf(text, word)
        expect(swapOf(text, word, least)?.odds ?? odds).toBe(odds)
      }
    },
  )

  test('offers best first, each once, none of them the word itself, five at most', () => {
    for (const [text, word] of [
      ['Une dialogue est rompue.', 'dialogue'],
      ['Un question se pose.', 'question'],
      ['Une signal a été envoyé.', 'signal'],
    ] as const) {
      const {expected} = swapOf(text, word)!
      expect(expected.length).toBeGreaterThan(1)
      expect(expected.length).toBeLessThanOrEqual(5)
      expect(new Set(expected).size).toBe(expected.length)
      expect(expected).not.toContain(word)
    }
  })

  test('offers no other form of the word', () => {
    expect(swapOf('Une dialogues est rompue.', 'dialogues')!.expected).not.toContain('dialogue')
  })
})

describe('findSwaps', () => {
  const text = 'Aucune dialogue ne reste, et la portion de marché recule.'
  const wordsFrom = (least: number) => {
    const [sentence] = sentencesOf(text)
    return findSwaps(sentence!, tables, least).map(({at}) => sentence!.tokens[at]!.text)
  }

  test.each([
    ['sure ones', SURE_ODDS, ['dialogue']],
    ['those told by their company only behind other signs', LIKELY_ODDS, ['dialogue']],
    ['likely ones too', LEAST_ODDS, ['dialogue', 'portion']],
    ['none', 9, []],
  ])('gives %s, in the order of the sentence', (_, least, words) => {
    expect(wordsFrom(least)).toEqual(words)
  })
})
