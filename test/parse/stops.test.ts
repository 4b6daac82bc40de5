import {describe, expect, test} from 'vitest'
import {splitGlued} from '../../src/parse/stops.ts'
import {renderPlaces, renderSentences} from '../support/tokens.ts'

describe('a missing space behind a stop', () => {
  test.each([
    ['a name', 'La fin du conflit.Bbabo est là.', ['La fin du conflit|.', 'Bbabo est là|.']],
    ['an opening guillemet', 'La guerre froide.« Ces mots', ['La guerre froide|.', '« Ces mots']],
    ['an elision', 'Il part.L’homme reste.', ['Il part|.', "L'|homme reste|."]],
    ['a number', 'Né en 2022.Elle part.', ['Né en <number 2022>|.', 'Elle part|.']],
    ['a closing guillemet', '« Oui ».Elle part.', ['« Oui »|.', 'Elle part|.']],
    ['twice', 'Il part.Elle reste.Tout va.', ['Il part|.', 'Elle reste|.', 'Tout va|.']],
    ['a question mark', 'Vraiment ?Oui.', ['Vraiment ?', 'Oui|.']],
    ['a colon is no end', 'Il dit:Oui.', ['Il dit|:|Oui|.']],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual(expected)
  })

  test.each([
    ['initials', 'J.K. Rowling écrit.', 'J.K. Rowling écrit|.'],
    ['an acronym', 'L’U.R.S.S. était là.', "L'|U.R.S.S. était là|."],
    ['a product', 'Node.js marche.', 'Node.js marche|.'],
    ['a lower-case letter', 'la fin.de la page', 'la fin.de la page'],
  ])('%s stays one word', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('abbreviations end no sentence', () => {
  test.each([
    ['M.', 'Hier M. Petit est venu.', 'Hier M. Petit est venu|.'],
    ['M. and an initial', 'Hier M. L. Petit est venu.', 'Hier M. L. Petit est venu|.'],
    ['MM.', 'MM. Petit et Grand partent.', 'MM. Petit et Grand partent|.'],
    ['MM. and a no-break space', 'MM.\u00A0Petit et Grand partent.', 'MM. Petit et Grand partent|.'],
    ['Dr. and Mgr.', 'Le Dr. Petit et Mgr. Grand.', 'Le Dr. Petit et Mgr. Grand|.'],
    ['art. behind an elision', 'Selon l’art. 3 du code.', "Selon l'|art. <number 3> du code|."],
    ['p. and vol.', 'Voir p. 120 et vol. 3 du livre.', 'Voir p. <number 120> et vol. <number 3> du livre|.'],
    ['J.-C. before lower case', 'Vers 300 av. J.-C. en Gaule.', 'Vers <number 300> av. J.-C. en Gaule|.'],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual([expected])
  })
})

describe('a lower-case letter behind a mark', () => {
  test.each([
    ['goes on behind a question mark', 'Quoi ? dit-elle.', ['Quoi ? dit|-elle|.']],
    ['goes on behind an ellipsis', 'Oui… mais non.', ['Oui|… mais non|.']],
    ['is a sentence of its own behind a broken stop', 'Les S-400. systèmes.', ['Les <code S-400>|.', 'systèmes|.']],
    ['is a sentence of its own with one letter', 'Il part. à Paris.', ['Il part|.', 'à Paris|.']],
    ['is a sentence of its own behind a name', 'Dit Petit. à Paris.', ['Dit Petit|.', 'à Paris|.']],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual(expected)
  })
})

test('the parts of a glued word have their own places', () => {
  expect(renderPlaces('le conflit.Bbabo dit')).toEqual(['le@0', 'conflit@3', '.@10', 'Bbabo@11', 'dit@17'])
})

// The latin parser merges a stop that does not end its sentence into the word: no lexicon knows *vrai.*, and `lint` is
// silent on « C’est la query. » dit-il.
describe('a stop inside a sentence is no part of the word', () => {
  test.each([
    ['before a guillemet', '« C’est vrai. » dit-il.', ["« C'|est vrai|. » dit|-il|."]],
    ['before a bracket', 'Il vient (hier.) avec elle.', ['Il vient (|hier|.|) avec elle|.']],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual(expected)
  })
})

describe('splitGlued', () => {
  test.each([
    ['one stop', 'conflit.Bbabo', ['conflit', '.', 'Bbabo']],
    ['two stops', 'conflit.Bbabo.Autre', ['conflit', '.', 'Bbabo', '.', 'Autre']],
    ['a question mark', 'vrai?Oui', ['vrai', '?', 'Oui']],
    ['an equals sign', 'mot=autre', ['mot', '=', 'autre']],
    ['one letter before the stop', 'J.Petit', ['J.Petit']],
    ['one letter behind the stop', 'plan.B', ['plan.B']],
    ['no stop', 'conflit', ['conflit']],
  ])('%s', (_, value, expected) => {
    expect(splitGlued(value)).toEqual(expected)
  })
})

test('an endless chain of glued words is left whole', () => {
  const chain = 'ab.Cd'.repeat(2000)
  expect(splitGlued(chain)).toEqual([chain])
})
