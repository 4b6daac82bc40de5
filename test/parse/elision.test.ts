import {describe, expect, test} from 'vitest'
import {splitElision} from '../../src/parse/elision.ts'
import {renderPlaces, renderSentences} from '../support/tokens.ts'

describe('elisions in a sentence', () => {
  test.each([
    ['typographic apostrophes', 'L’homme qu’elle a vu.', "L'|homme qu'|elle a vu|."],
    ['straight apostrophes', "L'homme qu'elle a vu.", "L'|homme qu'|elle a vu|."],
    ['modifier-letter apostrophes', 'Lʼhomme', "L'|homme"],
    ['capitals throughout', 'L’ÉTAT D’URGENCE', "L'|ÉTAT D'|URGENCE"],
    ['conjunctions', 'lorsqu’on, puisqu’il, quoiqu’elle', "lorsqu'|on|, puisqu'|il|, quoiqu'|elle"],
    ['a preposition', 'jusqu’ici', "jusqu'|ici"],
    ['two elisions in a row', 'Il dit qu’d’autres viennent.', "Il dit qu'|d'|autres viennent|."],
    ['pronouns before a verb', 'Je t’aime, il n’a rien, c’était ici.', "Je t'|aime|, il n'|a rien|, c'|était ici|."],
    ['a pronoun in a sentence of capitals', 'J’AI FAIM', "J'|AI FAIM"],
    ['ç before a vowel', 'ç’a été dur', "ç'|a été dur"],
    ['an article before a name', 'L’Oréal et d’Artagnan', "L'|Oréal et d'|Artagnan"],
    ['an article before a name with an apostrophe', 'celui de l’O’Brien', "celui de l'|O'Brien"],
    ['an article before a compound', 'l’ex-ministre', "l'|ex-ministre"],
    ['an article before a number', 'd’1 euro', "d'|<number 1> euro"],
    ['an article before a code', 'l’A380', "l'|<code A380>"],
    ['an accent of its own', 'l’e\u0301tat', "l'|état"],
    ['a soft hyphen in the host', 'l’exer\u00ADcice', "l'|exercice"],
    ['inside quotation marks', '«\u00A0l’heure\u00A0»', "« l'|heure »"],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('words that keep their apostrophe', () => {
  test.each([
    ['aujourd’hui', "aujourd'hui"],
    ['Aujourd’hui', "Aujourd'hui"],
    ['d’aujourd’hui', "d'|aujourd'hui"],
    ['quelqu’un', "quelqu'un"],
    ['QUELQU’UNE', "QUELQU'UNE"],
    ['presqu’île', "presqu'île"],
    ['entr’ouvert', "entr'ouvert"],
    ['qu’en-dira-t-on', "qu'en-dira-t-on"],
    ['m’as-tu-vu', "m'as-tu-vu"],
    ['N’Djamena', "N'Djamena"],
    ['M’Baye', "M'Baye"],
    ['T’Pau', "T'Pau"],
    ['O’Brien', "O'Brien"],
  ])('%s', (text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })

  // The dictionary has both as one word; *qu'en-dira-t-on* is kept whole, these are not.
  test.each([
    ['c’est-à-dire', "c'est-à-dire"],
    ['jusqu’au-boutiste', "jusqu'au-boutiste"],
  ])('%s', (text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('places in the file', () => {
  test.each([
    [
      'each part has its own',
      'L’homme qu’elle a vu.',
      ['L’@0', 'homme@2', 'qu’@8', 'elle@11', 'a@16', 'vu@18', '.@20'],
    ],
    ['a decomposed accent belongs to its letter', 'l’e\u0301tat', ['l’@0', 'e\u0301tat@2']],
    ['a zero-width space behind the apostrophe', 'l’\u200Bheure', ['l’@0', 'heure@3']],
  ])('%s', (_, text, expected) => {
    expect(renderPlaces(text)).toEqual(expected)
  })
})

// The latin parser makes no word of *l'* without a letter behind it: a word `l` is left, and an apostrophe.
describe('an elided article before what is no word', () => {
  test.each([
    ['a guillemet', 'l’«\u00A0état\u00A0» d’urgence', "l'|« état » d'|urgence"],
    ['a link', 'celui d’exemple.com', "celui d'|<link exemple.com>"],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('splitElision', () => {
  test.each([
    ['a word without elision', 'homme', ['homme']],
    ['an elision', "l'homme", ["l'", 'homme']],
    ['a lone elided word', "l'", ["l'"]],
    ['a consonant behind a pronoun', "j'veux", ["j'", 'veux']],
    ['English', "n'roll", ["n'roll"]],
  ])('%s', (_, value, expected) => {
    expect(splitElision(value)).toEqual(expected)
  })
})
