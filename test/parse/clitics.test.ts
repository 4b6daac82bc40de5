import {describe, expect, test} from 'vitest'
import {splitClitic} from '../../src/parse/clitics.ts'
import {renderPlaces, renderSentences} from '../support/tokens.ts'

describe('clitics behind a verb or a noun', () => {
  test.each([
    ['a subject', 'où est-il ?', 'où est|-il ?'],
    ['a subject behind a euphonic t', 'y a-t-il un doute ?', 'y a|-t-il un doute ?'],
    ['a verb that starts the sentence', 'A-t-elle raison ?', 'A|-t-elle raison ?'],
    ['a verb that starts a quotation', 'Il dit : « Est-il là ? »', 'Il dit : « Est|-il là ? »'],
    ['a verb behind a dash', '— Vient-il ?', '— Vient|-il ?'],
    ['capitals throughout', 'ÉTAIT-ELLE LÀ ?', 'ÉTAIT|-ELLE LÀ ?'],
    ['two objects', 'Donne-le-moi !', 'Donne|-le|-moi !'],
    ['an adverb', 'Vas-y, prends-en.', 'Vas|-y|, prends|-en|.'],
    ['a demonstrative', 'cet homme-là, ce jour-ci', 'cet homme|-là|, ce jour|-ci'],
    ['an elision and a clitic', 'N’est-ce pas vrai ?', "N'|est|-ce pas vrai ?"],
    ['on behind a verb', 'Ici, dit-on, tout va.', 'Ici|, dit|-on|, tout va|.'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('hyphened words that stay whole', () => {
  test.each([
    ['compounds', 'un week-end en tête-à-tête', 'un week-end en tête-à-tête'],
    ['compounds that end like a clitic', 'un rendez-vous, le va-et-vient', 'un rendez-vous|, le va-et-vient'],
    ['demonstrative pronouns', 'celui-ci et ceux-là', 'celui-ci et ceux-là'],
    ['names', 'Le chef Kim Jong-il parle.', 'Le chef Kim Jong-il parle|.'],
    ['names behind an elision', 'celui d’Aix-en-Provence', "celui d'|Aix-en-Provence"],
    ['capitals in mid-sentence', 'Oui, Dit-il', 'Oui|, Dit-il'],
    ['codes', 'S-400 et Braveness-2022', '<code S-400> et <code Braveness-2022>'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

test('each part has its own place', () => {
  expect(renderPlaces('Donne\u00AD-le-moi !')).toEqual(['Donne@0', '-le@6', '-moi@9', '!@14'])
})

describe('splitClitic', () => {
  test.each([
    ['a word without clitic', 'porte-avions', ['porte-avions']],
    ['a clitic', 'est-il', ['est', '-il']],
    ['a run of clitics', 'allez-vous-en', ['allez', '-vous', '-en']],
    ['a listed compound in capitals', 'RENDEZ-VOUS', ['RENDEZ-VOUS']],
    ['a clitic without host', '-il', ['-il']],
    // A longer host is no word: the bound keeps the search linear.
    ['a host of more than forty letters', `${'a'.repeat(41)}-il`, [`${'a'.repeat(41)}-il`]],
  ])('%s', (_, value, expected) => {
    expect(splitClitic(value)).toEqual(expected)
  })
})
