import {describe, expect, test} from 'vitest'
import {findSlot, type Reading, type Slot} from '../../src/grammar/slot.ts'
import {parseParagraphs} from '../../src/parse/index.ts'

/** Stands in the hole: no lexicon knows it, and an elision may stand before it. */
const FILLER = 'uvuvu'

/** The slot of `_` in a sentence. */
function slotOf(sentence: string): Slot {
  for (const {sentences} of parseParagraphs(sentence.replace('_', FILLER))) {
    for (const {tokens} of sentences) {
      const at = tokens.findIndex(({text}) => text === FILLER)
      if (at !== -1) return findSlot(tokens, at)
    }
  }
  throw new Error(`No hole in ${sentence}`)
}

/** `N fs`, `V ipre 3s`, `A`; a dash is what the slot leaves open. */
function renderReading({pos, gender, number, mode, person}: Reading): string {
  const agreement = gender || number ? `${gender ?? '-'}${number ?? '-'}` : ''
  return [pos, mode, person, agreement].filter(Boolean).join(' ')
}

const best = (sentence: string) => renderReading(slotOf(sentence).readings[0]!)

describe('the best reading', () => {
  test.each([
    ['a feminine article', 'Voilà la _ de savoir.', 'N fs'],
    ['a masculine article', 'C’est un _.', 'N ms'],
    ['an adjective behind shows the gender', "L'_ dernière était belle.", 'N fs'],
    ['a superlative', 'C’est l’un des plus _ du pays.', 'A -p'],
    ['an adverb behind an auxiliary', 'Il a même _ la ville.', 'V ppas ms'],
    ['an adverb behind a modal verb', 'Elle ne pouvait pas _ cela.', 'V infi'],
    ['the number of the auxiliary', 'Mille se sont _ hier.', 'V ppas -p'],
    ['a plural article', 'Il voit des _ massives.', 'N fp'],
    ['an elided article', 'C’est l’_ de Paris.', 'N -s'],
    ['a contracted article', 'Il parle du _.', 'N ms'],
    ['a negative determiner', 'Il n’y a aucune _ ici.', 'N fs'],
    ['a possessive of the plural', 'Voici leurs _.', 'N -p'],
    ['a capital at the start', 'Les _ du pays arrivent.', 'N -p'],
    ['a number', 'Il y a 10 _ ici.', 'N -p'],
    ['the number 1', 'Il y a 1 _ ici.', 'N -s'],
    ['a number in letters', 'Il voit trois _.', 'N -p'],
    ['two determiners', 'Voici les deux _.', 'N -p'],
    ['an adjective between', 'Voici la grande _.', 'N fs'],
    ['an adjective that says the gender', 'Ce sont ses nombreuses _.', 'N fp'],
    ['a determiner before and a noun behind', 'C’est une _ maison.', 'A fs'],
    ['a plural determiner before and a noun behind', 'Il voit les _ femmes.', 'A -p'],
    ['a noun before', 'Le déploiement _ de troupes commence.', 'A ms'],
    ['a plural noun before, another noun phrase behind', 'Les troupes _ le pays.', 'V ipre 3p'],
    ['a subject pronoun', 'Il _ le combat.', 'V ipre 3s'],
    ['a plural subject pronoun', 'Elles _ souvent.', 'V ipre 3p'],
    ['an elided subject pronoun', 'Ici, j’_ la ville.', 'V ipre 1s'],
    ['a negation before', 'Il n’_ pas.', 'V ipre 3s'],
    ['a reflexive before', 'Elle se _ souvent.', 'V ipre 3s'],
    ['qui', 'Voilà celui qui _ la crise.', 'V ipre 3s'],
    ['nous as subject', 'Nous _ ici.', 'V ipre 1p'],
    ['nous behind a preposition', 'Il va avec nous _ le soir.', 'N'],
    ['avoir', 'Elle a _ le pays.', 'V ppas ms'],
    ['être with a pronoun', 'Elle était _.', 'V ppas fs'],
    ['être with a noun', 'La ville est _.', 'V ppas fs'],
    ['être with a plural noun', 'Les femmes sont _.', 'V ppas fp'],
    ['a compound form of être', 'Ils ont été _.', 'V ppas mp'],
    ['a modal verb', 'Ils peuvent _ la crise.', 'V infi'],
    ['a preposition', 'Il part sans _.', 'N'],
    ['a fixed phrase', 'En tout état de _, il part.', 'N'],
    ['an adverb', 'Il part souvent _.', 'N'],
    ['nothing before', '_ est là.', 'N'],
    ['a comma before', 'La ville, _.', 'N'],
  ])('%s', (_, sentence, expected) => {
    expect(best(sentence)).toBe(expected)
  })

  // « le » before a verb is a pronoun; *le _* is read as a noun phrase wherever it stands.
  test('an object pronoun behind the subject', () => {
    expect(best('Il ne le _ pas.')).toBe('V ipre 3s')
  })

  // « son action », « mon amie »: before a vowel they say no gender.
  test('a possessive that feminine nouns take too', () => {
    expect(best('C’est son _.')).toBe('N -s')
  })
})

function expectBestFirst(sentence: string): void {
  const weights = slotOf(sentence).readings.map(({weight}) => weight)
  expect(weights).toEqual(weights.toSorted((a, b) => b - a))
}

describe('readings', () => {
  test.each(['Voilà la _ de savoir.', 'Une _ maison.', 'Il _ le combat.', 'Il part sans _.', 'Ils peuvent _.'])(
    'of `%s` come best first',
    expectBestFirst,
  )

  // The order in the source and the weights disagree.
  test.each(['Elle est _.', 'Elle a _ le pays.', 'Les troupes _ le pays.', 'Il part par _.', 'Il part souvent _.'])(
    'of `%s` come best first',
    expectBestFirst,
  )

  test('take the place of several tokens', () => {
    const [paragraph] = parseParagraphs('Voici une union totale maison.')
    const {tokens} = paragraph!.sentences[0]!
    expect(renderReading(findSlot(tokens, 2, 3).readings[0]!)).toBe('A fs')
  })
})

describe('the vowel at its start', () => {
  test.each([
    ['an elided article asks for one', 'C’est l’_ de Paris.', true],
    ['an elided pronoun asks for one', 'Il n’_ pas.', true],
    ['an elided preposition asks for one', 'Il n’y a pas d’_.', true],
    ['an elided conjunction asks for one', 'Il faut qu’_ vienne.', true],
    ['cet asks for one', 'Il connaît cet _.', true],
    ['ce refuses one', 'Il connaît ce _.', false],
    ['la refuses one', 'Il connaît la _.', false],
    ['de refuses one', 'Il parle de _.', false],
    ['que refuses one', 'Je crois que _ vient.', false],
    ['une says nothing', 'C’est une _.', undefined],
    ['les says nothing', 'Il voit les _.', undefined],
    ['a comma says nothing', 'Oui, _.', undefined],
    ['the start says nothing', '_ est là.', undefined],
  ])('%s', (_, sentence, expected) => {
    expect(slotOf(sentence).vowel).toBe(expected)
  })
})
