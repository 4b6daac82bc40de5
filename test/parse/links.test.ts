import {describe, expect, test} from 'vitest'
import {renderPlaces, renderSentences} from '../support/tokens.ts'

describe('links are one token', () => {
  test.each([
    [
      'an address with a path',
      'Voir https://exemple.fr/a/b?c=1#d ici.',
      'Voir <link https://exemple.fr/a/b?c=1#d> ici|.',
    ],
    ['an address without scheme', 'Voir www.exemple.fr ici.', 'Voir <link www.exemple.fr> ici|.'],
    ['a bare domain', 'Lu sur exemple.fr, hier.', 'Lu sur <link exemple.fr>|, hier|.'],
    ['a bare domain with a path', 'Lu sur exemple.co.uk/page hier.', 'Lu sur <link exemple.co.uk/page> hier|.'],
    ['an e-mail address', 'Écrire à jean.petit@exemple.fr !', 'Écrire à <link jean.petit@exemple.fr> !'],
    ['a word glued to it', 'Voirhttps://exemple.fr/a, là.', '<link Voirhttps://exemple.fr/a>|, là|.'],
    ['two in a row', 'https://a.fr et https://b.fr', '<link https://a.fr> et <link https://b.fr>'],
    [
      'a hyphen and an English word inside',
      'Sur http://query-trigger.com/whole-page',
      'Sur <link http://query-trigger.com/whole-page>',
    ],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('marks behind a link', () => {
  test.each([
    ['a full stop', 'Voir https://exemple.fr/a.', 'Voir <link https://exemple.fr/a>|.'],
    ['a comma', 'Sur https://exemple.fr/a, oui.', 'Sur <link https://exemple.fr/a>|, oui|.'],
    ['an ellipsis', 'Sur https://exemple.fr/a…', 'Sur <link https://exemple.fr/a>|…'],
    ['a bracket and a comma', '(www.exemple.fr), oui.', '(|<link www.exemple.fr>|)|, oui|.'],
    ['a guillemet', '«https://exemple.fr»', '«|<link https://exemple.fr>|»'],
    ['a full stop behind an e-mail address', 'Écrire à a@exemple.fr.', 'Écrire à <link a@exemple.fr>|.'],
    ['a stop that ends a sentence', 'Lu sur exemple.fr. Rien de plus.', 'Lu sur <link exemple.fr>|.§Rien de plus|.'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual(expected.split('§'))
  })
})

describe('what is no link', () => {
  test.each([
    ['a missing space before a French word', 'la fin.de la page', 'la fin.de la page'],
    ['initials', 'J.K. Rowling', 'J.K. Rowling'],
    ['an at sign alone', 'un @ seul', 'un <symbol @> seul'],
    ['a scheme alone', 'le préfixe https ici', 'le préfixe https ici'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('places in the file', () => {
  test.each([
    [
      'around a link',
      'Oui (www.exemple.fr), là.',
      ['Oui@0', '(@4', 'www.exemple.fr@5', ')@19', ',@20', 'là@22', '.@24'],
    ],
    ['behind a soft hyphen', 'Li\u00ADen : https://a.fr/b.', ['Li\u00ADen@0', ':@6', 'https://a.fr/b@8', '.@22']],
  ])('%s', (_, text, expected) => {
    expect(renderPlaces(text)).toEqual(expected)
  })
})
