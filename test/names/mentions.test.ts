import {describe, expect, test} from 'vitest'
import {isCapitalised} from '../../src/core/letters.ts'
import {findMentions} from '../../src/names/mentions.ts'
import {gazetteer, sentencesOf} from '../support/parse.ts'

const mentionsIn = (text: string) => sentencesOf(text).flatMap((sentence) => findMentions(sentence, gazetteer))
const namesIn = (text: string) => mentionsIn(text).map((mention) => mention.text)

describe('names the packs do not hold', () => {
  test.each([
    ['a capital inside a sentence', 'Demain, Vorchenkov part.', ['Vorchenkov']],
    ['a word that French lacks at the start of a sentence', 'Vorchenkov part demain.', ['Vorchenkov']],
    ['a French word at the start of a sentence', 'Demain la ville dort.', []],
    ['a French word with a capital inside a sentence', 'Le Président et la Commission signent.', []],
    ['a given name and a family name', 'On attend Jean-Paul Vorchenkov.', ['Jean-Paul Vorchenkov']],
    ['a German particle', 'On attend Ludwig von Braunstein.', ['Ludwig von Braunstein']],
    ['an Arabic particle', 'On attend Yasser ben Vorchid.', ['Yasser ben Vorchid']],
    ['an Arabic article in lower case', 'On attend Omar el-Vorchid.', ['Omar el-Vorchid']],
    ['a Spanish particle', 'On attend Juan del Vorcha.', ['Juan del Vorcha']],
    ['initials', 'On attend J.-P. Vorchid et V. V. Tarkov.', ['J.-P. Vorchid', 'V. V. Tarkov']],
    ['a title', 'On attend M. Vorchid et Mme Tarkova.', ['Vorchid', 'Tarkova']],
    ['a suffix of a system', 'Le missile Vorchander-M part.', ['Vorchander-M']],
    ['a number behind a hyphen in spaces', 'L’exercice Vorchen Tarkov - 2022 débute.', ['Vorchen Tarkov - 2022']],
    ['« de » parts two names', 'Le Kordistan de Vorchenkov attend.', ['Kordistan', 'Vorchenkov']],
    ['a designation', 'L’exercice Vorchenka-2022 débute.', ['Vorchenka-2022']],
    ['a designation whose word is French', 'Demain, Exercice-2022 débutera.', []],
    ['a designation of several words', 'L’exercice Vorchen Tarkov-2022 débute.', ['Vorchen Tarkov-2022']],
    ['a century', 'Au XVIIIe siècle, la ville dort.', []],
    ['an elided article', 'L’usine d’Oulkenov ferme.', ['Oulkenov']],
    ['a straight apostrophe', "L'usine d'Oulkenov ferme.", ['Oulkenov']],
    ['an apostrophe inside a name', 'La ville de K’Varna dort.', ["K'Varna"]],
    ['guillemets', '« Vorchenkov » est son nom.', ['Vorchenkov']],
    ['a no-break space inside', 'On attend Yasser\u00A0Vorchid.', ['Yasser Vorchid']],
    ['a comma ends a name', 'On attend Vorchid, Tarkov et Oulkenov.', ['Vorchid', 'Tarkov', 'Oulkenov']],
    ['a link holds no name', 'Voir https://vorchenkov.com ici.', []],
  ])('%s: %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names)
  })
})

describe('names of the packs', () => {
  test.each([
    ['a whole name', 'Kim Jong-un succède à Kim Jong-il.', ['Kim Jong-un', 'Kim Jong-il']],
    ['the longest form', 'Le Washington Post le dit.', ['Washington Post']],
    ['particles in lower case', 'Bachar al-Assad part.', ['Bachar al-Assad']],
    ['capitals throughout', 'LOUKACHENKO ATTAQUE', ['LOUKACHENKO']],
    ['« de » parts two names', 'La Biélorussie de Loukachenko dort.', ['Biélorussie', 'Loukachenko']],
    ['behind an elision', 'L’avocat d’Erdogan parle.', ['Erdogan']],
  ])('%s: %s', (_, text, names) => {
    const mentions = mentionsIn(text)
    expect(mentions.map((mention) => mention.text)).toEqual(names)
    expect(mentions.every(({forms}) => forms.length > 0)).toBe(true)
  })

  test.each([
    ['an unlisted given name', 'On attend Ivan Gorbatchev.', ['Ivan']],
    ['an initial', 'On attend A. Loukachenko.', ['A.']],
    ['given name and patronymic', 'On attend Alexandre Grigorievitch Loukachenko.', ['Alexandre', 'Grigorievitch']],
    ['no given name', 'On attend Loukachenko.', []],
    ['a role is no given name', 'Le président Loukachenko parle.', []],
  ])('what stands before a family name, %s: %s', (_, text, given) => {
    expect(
      mentionsIn(text)
        .at(-1)!
        .given.map((token) => token.text),
    ).toEqual(given)
  })

  // « M. » is read as the initial of a given name, so that the packs' M. Poutine is taken for another man.
  test.each(['On attend M. Poutine.', 'On attend Mme Timochenko.', 'On attend le Dr Poutine.'])(
    'a title is no given name: %s',
    (text) => {
      expect(mentionsIn(text).at(-1)!.given).toEqual([])
    },
  )
})

describe('embedded names', () => {
  test.each([
    ['a place in the name of a school', 'Il cite Peking University.', 'Peking', true],
    ['the place alone', 'Il cite Peking.', 'Peking', false],
    ['a French word behind the place', 'De Peking Monsieur ne dit rien.', 'Peking', false],
    ['a name before the place', 'Le Vorchen Peking gagne.', 'Peking', true],
    ['a family name before another name', 'Loukachenko Vorchen part.', 'Loukachenko', false],
  ])('%s: %s', (_, text, name, embedded) => {
    expect(mentionsIn(text).find((mention) => mention.text === name)?.embedded).toBe(embedded)
  })
})

test.each([
  ['alone between guillemets', 'Le mot « Loukachenko » est là.', true],
  ['alone between straight marks', 'Le mot "Loukachenko" est là.', true],
  ['in a longer quotation', 'Il dit : « Loukachenko part. »', false],
  ['between commas', 'Hier, Loukachenko, las, part.', false],
])('quoted, %s: %s', (_, text, quoted) => {
  expect(mentionsIn(text).at(-1)?.quoted).toBe(quoted)
})

test('a mention knows its place in the file', () => {
  const text = 'Hier.\r\n\r\nPuis Kim\u00A0Jong-un est là.'
  expect(mentionsIn(text).map(({start, end}) => text.slice(start, end))).toEqual(['Kim\u00A0Jong-un'])
})

test.each([
  ['Élysée', true],
  ['Şanlıurfa', true],
  ['iPhone', false],
  ["l'", false],
  ['2022', false],
])('isCapitalised(%s)', (text, expected) => {
  expect(isCapitalised(text)).toBe(expected)
})

describe('what the words before a name say', () => {
  test.each([
    ['Le président Vorchid parle.', 'public'],
    ['Le ministre russe Vorchid parle.', 'public'],
    ['L’attaquant Vorchid marque.', 'sport'],
    ['La chanteuse Vorchid arrive.', 'arts'],
    ['On attend M. Vorchid.', 'man'],
    ['On attend Mme Vorchid.', 'woman'],
    ['On attend Vorchid.', undefined],
  ])('%s', (text, role) => {
    expect(mentionsIn(text).find((mention) => mention.text === 'Vorchid')!.role).toBe(role)
  })
})

describe('names that the text sets off', () => {
  test.each([
    ['a gloss', 'Il vit à Kiev (Kyiv).', 'Kyiv', true],
    ['a gloss behind another script', 'Il vit à Kiev (Київ, Kyiv).', 'Kyiv', true],
    ['a gloss of no pack', 'Il vit à Vorchov (Vorshov).', 'Vorshov', true],
    ['among other words in brackets', 'Il part (sans Kyiv).', 'Kyiv', false],
    ['a name that was another', 'Il vit à Dantzig, aujourd’hui Gdansk.', 'Gdansk', true],
    ['a name as any', 'Il vit à Kyiv.', 'Kyiv', false],
  ])('%s', (_, text, name, quoted) => {
    expect(mentionsIn(text).find((mention) => mention.text === name)!.quoted).toBe(quoted)
  })

  test.each([
    ['an English name that goes on', 'Il cite le Communist Party of India.', true],
    ['an Italian title', 'Il chante « Marc Antonio e Cleopatra ».', true],
    ['a French name', 'Il cite le Communist Party.', false],
  ])('embedded, %s', (_, text, embedded) => {
    expect(mentionsIn(text).some((mention) => mention.forms.length > 0 && mention.embedded)).toBe(embedded)
  })
})

describe('forms that name something else as well', () => {
  test.each([
    ['a town behind a preposition', 'Le sommet se tient à Napoli lundi.', ['Napoli']],
    ['a noun of place', 'Les habitants de Napoli votent.', ['Napoli']],
    ['a country', 'Il vit en Jordan depuis un an.', ['Jordan']],
    ['a country with an article', 'La délégation arrive au Chad.', ['Chad']],
    ['a quarter of another town', 'Le quartier Napoli dort.', []],
    ['a person', 'Il a parlé à Jordan et à Chad hier.', []],
    ['a club', 'Le match contre Napoli reprend.', []],
    ['part of a longer name', 'Il descend à London Bridge ce soir.', []],
  ])('%s: %s', (_, text, names) => {
    const known = mentionsIn(text).filter(({forms, embedded}) => forms.length > 0 && !embedded)
    expect(known.map((mention) => mention.text)).toEqual(names)
  })
})
