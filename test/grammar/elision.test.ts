import {describe, expect, test} from 'vitest'
import {elide, joinWords, startsWithVowel} from '../../src/grammar/elision.ts'

describe('startsWithVowel', () => {
  test.each([
    ...['arbre', 'École', 'été', 'île', 'œuvre', 'ours', 'âge', 'ïambe', 'ouïe', 'oiseau', 'énarque'],
    // A silent *h*.
    ...[
      'homme',
      'hôpital',
      'hiver',
      'heure',
      'histoire',
      'huile',
      'herbe',
      'hélicoptère',
      'héroïne',
      'Hélène',
      'hameçon',
    ],
    ...['Yves', 'Yvelines', 'y', 'ypérite'],
  ])('%s', (word) => {
    expect(startsWithVowel(word)).toBe(true)
  })

  test.each([
    ...['port', 'Ville', 'ça', '', '12', '«', 'query'],
    // An aspirated *h*.
    ...[
      'haine',
      'haie',
      'hasard',
      'Hausse',
      'haut',
      'hauteur',
      'héros',
      'hors',
      'handicap',
      'handball',
      'hockey',
      'hâte',
    ],
    ...['halte', 'hanche', 'harcèlement', 'hiérarchie', 'Hongrie', 'honte', 'huit', 'huitième', 'hurlement', 'Hamas'],
    // Numbers and foreign words that begin as consonants do.
    ...['un', 'onze', 'onzième', 'oui', 'ouistiti', 'yaourt', 'yeux', 'Yémen', 'yoga'],
  ])('not %s', (word) => {
    expect(startsWithVowel(word)).toBe(false)
  })
})

describe('elide', () => {
  test.each([
    ['le', 'arbre', "l'"],
    ['la', 'école', "l'"],
    ['de', 'attaque', "d'"],
    ['que', 'elle', "qu'"],
    ['ne', 'a', "n'"],
    ['se', 'avère', "s'"],
    ['je', 'aime', "j'"],
    ['lorsque', 'il', "lorsqu'"],
    ['puisque', 'on', "puisqu'"],
    ['jusque', 'ici', "jusqu'"],
    ['Le', 'arbre', "L'"],
    ['De', 'Anne', "D'"],
    ['de', 'un', "d'"],
    ['que', 'une', "qu'"],
    ['le', 'hôpital', "l'"],
  ])('%s before %s: %s', (word, next, expected) => {
    expect(elide(word, next)).toBe(expected)
  })

  test.each([
    ["d'", 'question', 'de'],
    ["qu'", 'Paris', 'que'],
    ["n'", 'parle', 'ne'],
    ["s'", 'prouve', 'se'],
    ["D'", 'question', 'De'],
    ["d'", 'hausse', 'de'],
    ["lorsqu'", 'Paul', 'lorsque'],
  ])('%s before %s is whole again: %s', (word, next, expected) => {
    expect(elide(word, next)).toBe(expected)
  })

  test.each([
    ['le', 'port'],
    ['de', 'onze'],
    ['le', 'héros'],
    ["d'", 'attaque'],
    ['les', 'arbres'],
    ['une', 'école'],
    ['pour', 'elle'],
    // It does not say whether *le* or *la* was meant.
    ["l'", 'table'],
  ])('%s before %s stays', (word, next) => {
    expect(elide(word, next)).toBe(word)
  })
})

describe('joinWords', () => {
  test.each<[string, string[], string]>([
    ['nothing', [], ''],
    ['one word', ['port'], 'port'],
    ['words', ['le', 'port', 'de', 'pêche'], 'le port de pêche'],
    ['an elision', ['de', 'attaque'], "d'attaque"],
    ['elisions in a row', ['que', 'elle', 'ne', 'a', 'pas'], "qu'elle n'a pas"],
    ['de le', ['de', 'le', 'port'], 'du port'],
    ['de les', ['près', 'de', 'les', 'ports'], 'près des ports'],
    ['à le', ['à', 'le', 'port'], 'au port'],
    ['à les', ['à', 'les', 'ports'], 'aux ports'],
    ['de la', ['de', 'la', 'ville'], 'de la ville'],
    ["de l'", ['de', "l'", 'école'], "de l'école"],
    ['de la before a vowel', ['de', 'la', 'école'], "de l'école"],
    ['de un', ['de', 'un', 'port'], "d'un port"],
    ['an elided word that came with the text', ["d'", 'ores', 'et', 'déjà'], "d'ores et déjà"],
    ['an elided word that is whole again', ["d'", 'question'], 'de question'],
    ['a clitic', ['dit', '-il'], 'dit-il'],
    ['a comma and a stop', ['oui', ',', 'non', '.'], 'oui, non.'],
    ['a colon and quotation marks', ['il', 'dit', ':', '«', 'oui', '»'], 'il dit : « oui »'],
    ['a fix of several words', ['de', 'avoir lieu'], "d'avoir lieu"],
  ])('%s', (_, words, expected) => {
    expect(joinWords(words)).toBe(expected)
  })
})
