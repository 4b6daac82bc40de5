import {describe, expect, test} from 'vitest'
import {writeFix} from '../../src/patterns/fix.ts'
import {parseFix, parsePattern} from '../../src/patterns/parse.ts'
import {matchesOf} from '../support/patterns.ts'

/** The text of the fix for the first match. */
function fixFor(pattern: string, fix: string, text: string): string {
  const [first] = matchesOf(pattern, text)
  if (!first) throw new Error(`${pattern} does not match ${text}`)
  return writeFix(parseFix(fix, parsePattern(pattern)), first.match, first.tokens)
}

describe('a lemma takes the form', () => {
  const makesSense = (text: string) => fixFor('<faire> du sens', '<avoir> du sens', text)

  test.each([
    ['of the present', 'Cela fait du sens.', 'a du sens'],
    ['of the plural', 'Ces mots font du sens.', 'ont du sens'],
    ['of the first person', 'Nous faisons du sens.', 'avons du sens'],
    ['of the conditional', 'Cela ferait du sens.', 'aurait du sens'],
    ['of the imperfect', 'Cela faisait du sens.', 'avait du sens'],
    ['of the future', 'Cela fera du sens.', 'aura du sens'],
    ['of the subjunctive', 'Il faut que cela fasse du sens.', 'ait du sens'],
    ['of the present participle', 'Une idée faisant du sens.', 'ayant du sens'],
    ['of the infinitive behind a modal verb', 'Cela peut faire du sens.', 'avoir du sens'],
    ['of the infinitive at the start', 'Faire du sens est un art.', 'Avoir du sens'],
  ])('%s', (_, text, expected) => {
    expect(makesSense(text)).toBe(expected)
  })

  test.each([
    ['a participle behind an auxiliary', '<faire> sens', '<avoir> un sens', 'Cela a fait sens.', 'eu un sens'],
    ['a participle, an adverb between', '<faire> sens', '<avoir> un sens', 'Cela a souvent fait sens.', 'eu un sens'],
    ['a participle that agrees', '<prendre> en charge', '<soigner>', 'Elles ont été prises en charge.', 'soignées'],
    ['an adjective in the feminine', '<grand> hausse', '<fort> hausse', 'Une grande hausse.', 'forte hausse'],
    ['an adjective in the plural', '<grand> dégâts', '<gros> dégâts', 'De grands dégâts.', 'gros dégâts'],
    ['a noun in the plural', '<acteur> clé', '<pièce> clé', 'Les acteurs clé.', 'pièces clé'],
    [
      'each the form of its own',
      '<faire> un <grand> bond',
      '<connaître> un <fort> bond',
      'Ils feront un grand bond.',
      'connaîtront un fort bond',
    ],
    [
      'of the alternative that was found',
      '<faire>|<donner> sens',
      '<avoir> sens',
      'Ils donnaient sens.',
      'avaient sens',
    ],
  ])('%s', (_, pattern, fix, text, expected) => {
    expect(fixFor(pattern, fix, text)).toBe(expected)
  })

  test('a lemma that stands for one left out comes as it is', () => {
    expect(fixFor('<aller>? de pair', '<être> de pair', 'Le tout de pair.')).toBe('être de pair')
  })
})

describe('what slots took is copied', () => {
  test.each([
    ['a noun', 'en charge du NOM', 'responsable du NOM', 'Il est en charge du port.', 'responsable du port'],
    ['a name', 'selon PROPRE ,', "d'après PROPRE ,", 'Il part selon Anne Le Goff, dit-on.', "d'après Anne Le Goff,"],
    ['a number', 'NUM % de plus', 'NUM % en plus', 'Il a 10 % de plus.', '10 % en plus'],
    ['a gap', 'place … à', 'lieu … à', 'Elle a pris place hier soir à Lyon.', 'lieu hier soir à'],
    ['an empty gap', 'place … à', 'lieu … à', 'Elle a pris place à Lyon.', 'lieu à'],
    [
      'a slot that is there',
      'NOM ADJ? au sol',
      'NOM ADJ à terre',
      'Les forces armées au sol.',
      'forces armées à terre',
    ],
    ['a slot that is missing', 'NOM ADJ? au sol', 'NOM ADJ à terre', 'Les troupes au sol.', 'troupes à terre'],
    ['in another order', 'NOM1 contre NOM2', 'NOM2 contre NOM1', 'La ville contre vents.', 'vents contre ville'],
    ['twice', 'MOT sur place', 'MOT et MOT', 'Il reste sur place.', 'reste et reste'],
    ['a slot that the fix drops', 'MOT ADV fort', 'ADV fort', 'Un son très fort.', 'très fort'],
    ['nothing at all', 'du sens', '', 'Cela a du sens.', ''],
  ])('%s', (_, pattern, fix, text, expected) => {
    expect(fixFor(pattern, fix, text)).toBe(expected)
  })
})

describe('a copied determiner', () => {
  test.each([
    ['into the feminine', 'ce problème', 'DET question', 'cette question'],
    ['into the feminine, whole again', "l'obstacle", 'DET question', 'la question'],
    ['elided', 'le problème', 'DET affaire', "l'affaire"],
    ['before a vowel', 'ce problème', 'DET obstacle', 'cet obstacle'],
    ['a possessive before a feminine vowel', 'son problème', 'DET affaire', 'son affaire'],
    ['an adjective between', 'un problème', 'DET vaste question', 'une vaste question'],
    ['behind de, contracted', 'le problème', 'de DET sujet', 'du sujet'],
    ['behind de, elided', 'un problème', 'de DET sujet', "d'un sujet"],
    ['a plural', 'les problèmes', 'de DET questions', 'des questions'],
    ['one without gender', 'leur problème', 'DET question', 'leur question'],
  ])('%s: %s → %s', (_, actual, fix, expected) => {
    const pattern = 'adresse DET problème|problèmes|obstacle'
    expect(fixFor(pattern, fix, `Il adresse ${actual} ici.`)).toBe(expected)
  })

  test('agrees with the noun that was copied along with it', () => {
    expect(fixFor('en charge de DET NOM', 'responsable de DET NOM', 'Il est en charge de l’enquête.')).toBe(
      "responsable de l'enquête",
    )
  })
})

describe('words meet as French has them', () => {
  test.each([
    [
      'de before a vowel',
      'en charge de MOT',
      'responsable de MOT',
      'Il est en charge de aider.',
      "responsable d'aider",
    ],
    [
      'de and the article',
      'en charge de DET NOM',
      'chef de DET NOM',
      'Il est en charge de les ports.',
      'chef des ports',
    ],
    ['que before a name', 'selon PROPRE est', 'que PROPRE est', 'Bref, selon Anne est là.', "qu'Anne est"],
    ['ne before the new verb', 'ne <faire> sens', 'ne <avoir> sens', 'Cela ne fait sens.', "n'a sens"],
    ['a clitic', 'a -t-il dit', 'dit -il', '« Non », a-t-il dit.', 'dit-il'],
    ['a comma', 'ceci dit ,', 'cela dit ,', 'Or ceci dit, il part.', 'cela dit,'],
  ])('%s', (_, pattern, fix, text, expected) => {
    expect(fixFor(pattern, fix, text)).toBe(expected)
  })
})

describe('capitals', () => {
  test.each([
    [
      'of the sentence go to the new first word',
      '^ basé sur NOM',
      'selon NOM',
      'Basé sur rapports, il dit.',
      'Selon rapports',
    ],
    ['of the sentence, behind a mark', 'basé sur', 'selon', '« Basé sur un plan, il dit. »', 'Selon'],
    [
      'of the sentence leave a word that moves back',
      'DET NOM compte',
      'cela de DET NOM',
      'Les morts compte.',
      'Cela des morts',
    ],
    ['of a name stay', 'PROPRE compte', 'avec PROPRE', 'Anne compte.', 'Avec Anne'],
    ['of a word inside come to none', 'du sens', 'raison', 'Cela a du sens.', 'raison'],
  ])('%s', (_, pattern, fix, text, expected) => {
    expect(fixFor(pattern, fix, text)).toBe(expected)
  })
})
