import {describe, expect, test} from 'vitest'
import {allTokens, renderPlaces, renderSentences} from '../support/tokens.ts'

describe('a closing mark belongs to the sentence it closes', () => {
  test.each([
    ['guillemets', '« Bonjour ! » Puis il part.', ['« Bonjour ! »', 'Puis il part|.']],
    ['guillemets without spaces', '«Bonjour!» Puis il part.', ['«|Bonjour|!|»', 'Puis il part|.']],
    ['guillemets with no-break spaces', '«\u00A0Oui.\u202F» Puis rien.', ['« Oui|. »', 'Puis rien|.']],
    ['curly quotation marks', '“Fini.” Puis il part.', ['“|Fini|.|”', 'Puis il part|.']],
    ['brackets', '(Il vient.) Elle part.', ['(|Il vient|.|)', 'Elle part|.']],
    ['a bracket and a guillemet', '« (Oui.)» Puis rien.', ['« (|Oui|.|)|»', 'Puis rien|.']],
    ['single guillemets', '‹Oui.› Puis rien.', ['‹|Oui|.|›', 'Puis rien|.']],
    ['at the end of the paragraph', 'Il dit : « Je pars. »', ['Il dit : « Je pars|. »']],
    ['a stop behind it', 'Il dit « oui ». Puis rien.', ['Il dit « oui »|.', 'Puis rien|.']],
    ['an opening mark stays with its own', 'Il vient. « Oui » dit-il.', ['Il vient|.', '« Oui » dit|-il|.']],
  ])('%s', (_, text, expected) => {
    expect(renderSentences(text)).toEqual(expected)
  })
})

test('places are those of the file', () => {
  expect(renderPlaces('« Oui ! » Puis')).toEqual(['«@0', 'Oui@2', '!@6', '»@8', 'Puis@10'])
})

test('a lone closing mark is a sentence', () => {
  expect(renderSentences('»')).toEqual(['»'])
})

test('no token is lost', () => {
  const text = '« Un. » « Deux. » (Trois.) ‹Quatre !› [Cinq ?] Six.'
  expect(
    allTokens(text)
      .map((token) => token.text)
      .join(''),
  ).toBe(text.replaceAll(' ', ''))
})
