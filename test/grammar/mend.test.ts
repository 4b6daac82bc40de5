import {describe, expect, test} from 'vitest'
import {mendBefore} from '../../src/grammar/mend.ts'
import {tokensOf} from '../support/parse.ts'

/** Stands where the fixes go. */
const FILLER = 'uvuvu'

/** What the fixes replace, from where they begin on, and the fixes. */
function mend(text: string, ...fixes: string[]): [replaced: string, ...fixes: string[]] {
  const tokens = tokensOf(text.replace('_', FILLER))
  const at = tokens.findIndex((token) => token.text === FILLER)
  const mended = mendBefore(tokens, at, fixes)
  const replaced = tokens.slice(mended.from, at).map((token) => token.text)
  return [[...replaced, '_'].join(' '), ...mended.fixes]
}

describe('what stands before is taken into the fixes', () => {
  test.each<[string, string, string[], [string, ...string[]]]>([
    ['an article of the other gender', 'Il craint le _.', ['question'], ['le _', 'la question']],
    ['for every fix', 'Il voit la _.', ['problème', 'question'], ['la _', 'le problème', 'la question']],
    ['a capital', 'Une _ est là.', ['problème', 'question'], ['Une _', 'Un problème', 'Une question']],
    ['an elided article', 'Il voit l’_.', ['tournoi', 'fête'], ["l' _", 'le tournoi', 'la fête']],
    ['ce before a vowel', 'Il voit ce _.', ['événement'], ['ce _', 'cet événement']],
    ['a possessive', 'Il dit sa _.', ['opinion', 'avis'], ['sa _', 'son opinion', 'son avis']],
    ['du', 'Il parle du _.', ['cause', 'élément'], ['du _', 'de la cause', "de l'élément"]],
    ['au', 'Au _ de Lyon.', ['assemblée', 'réunion'], ['Au _', "À l'assemblée", 'À la réunion']],
    ['de l’, that contracts', 'Il parle de l’_.', ['attaque', 'problème'], ["de l' _", "de l'attaque", 'du problème']],
    ['à l’, that contracts', 'Il va à l’_.', ['tournoi', 'fête'], ["à l' _", 'au tournoi', 'à la fête']],
    ['de l’, that does not: the article alone', 'Il parle de l’_.', ['question'], ["l' _", 'la question']],
    ['de la, that contracts', 'Il parle de la _.', ['problème', 'cause'], ['de la _', 'du problème', 'de la cause']],
    ['with an adjective before the noun', 'Il voit la _.', ['vaste problème'], ['la _', 'le vaste problème']],
  ])('%s', (_, text, fixes, expected) => {
    expect(mend(text, ...fixes)).toEqual(expected)
  })
})

describe('what stands before is left where it is', () => {
  test.each([
    ['the article fits', 'Il voit la _.', ['question', 'ville']],
    ['it is the same for both genders', 'Il voit les _.', ['questions', 'problèmes']],
    ['it says no gender', 'Il voit leur _.', ['question']],
    ['an elision fits', 'Une série d’_ dure.', ['attaques']],
    ['an elided article fits', 'Il voit l’_.', ['attaque', 'objet']],
    ['the noun has two genders', 'Il voit la _.', ['poste', 'livre']],
    ['the fix is a name', 'Il voit cette _.', ['Paris']],
    ['the fix is no noun', 'Il est si _.', ['grand', 'énorme']],
    ['another word', 'Il parle souvent _.', ['anglais']],
    ['a mark', 'La ville, _.', ['attaque']],
    ['a number', 'Il a 12 _.', ['attaques']],
    ['nothing', '_ est là.', ['attaque']],
    ['no fixes', 'Il voit la _.', []],
  ])('%s', (_, text, fixes) => {
    expect(mend(text, ...fixes)).toEqual(['_', ...fixes])
  })
})
