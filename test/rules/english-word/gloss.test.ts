import {describe, expect, test} from 'vitest'
import {findSlot} from '../../../src/grammar/slot.ts'
import {compilePacks} from '../../../src/packs/compile.ts'
import {openTables, type PackTables} from '../../../src/packs/tables.ts'
import {translateRun} from '../../../src/rules/english-word/gloss/index.ts'
import {toPack} from '../../support/packs.ts'
import {tables, tokensOf} from '../../support/parse.ts'

/** Glosses of the run between the braces. */
function glossesOf(marked: string, from: PackTables = tables): string[] {
  const [start, end] = [marked.indexOf('{'), marked.indexOf('}') - 1]
  const tokens = tokensOf(marked.replace(/[{}]/g, ''))
  const [first, last] = [
    tokens.findIndex((token) => token.start >= start),
    tokens.findLastIndex((token) => token.end <= end),
  ]
  const words = tokens.slice(first, last + 1).map(({text}) => text)
  return translateRun(words, findSlot(tokens, first, last), from, tokens[first - 1]?.text)
}

describe('a noun phrase', () => {
  test.each([
    ['is turned round', 'Ils ont détruit le {military network}.', 'réseau militaire'],
    ['is put in the plural', 'Ils ont détruit les {military networks}.', 'réseaux militaires'],
    ['agrees', 'Une {economic crisis} naît.', 'crise économique'],
    ['has some adjectives in front', 'Une {new strategy} naît.', 'nouvelle stratégie'],
    ['has adjectives on both sides', 'Une {big economic crisis} naît.', 'grande crise économique'],
    ['has numerals in front', 'Ils ont {three big tanks}.', 'trois grands chars'],
    ['with an irregular plural', 'Des {happy children} jouent.', 'enfants heureux'],
    ['of two nouns', 'La {poverty reduction} tarde.', 'réduction de la pauvreté'],
    ['of two nouns, with an article', 'Ils visent {the poverty reduction}.', 'la réduction de la pauvreté'],
    ['with its article', 'Il attend {a new house}.', 'une nouvelle maison'],
    ['with the article of the plural', 'Il attend {the new houses}.', 'les nouvelles maisons'],
    ['with a possessive', 'Il attend {her new house}.', 'sa nouvelle maison'],
    ['with a possessive before a vowel', 'Il parle de {his army}.', 'son armée'],
    ['with a possessive of the plural', 'Il attend {our new houses}.', 'nos nouvelles maisons'],
    ['with a demonstrative', 'Il parle de {this army}.', 'cette armée'],
    ['behind a preposition', 'Ils partent {with the soldiers}.', 'avec les soldats'],
    ['with an elision', 'Ils parlent {of the army}.', "de l'armée"],
    ['with a contraction', 'Ils parlent {of the soldiers}.', 'des soldats'],
    ['and another', 'Il attend {soldiers from the army}.', "soldats de l'armée"],
    ['with an adjective behind', 'Les {investments required} tardent.', 'investissements requis'],
    ['with a participle in front', 'Une {attempted murder} étonne.', 'meurtre tenté'],
    ['whose French is a plural', 'Les {new clothes} arrivent.', 'nouveaux vêtements'],
    ['that is no lemma of the dictionary', 'Les {new actresses} arrivent.', 'nouvelles actrices'],
    ['joined to another', 'Il attend {soldiers and weapons}.', 'soldats et armes'],
    ['is read without capitals', 'Une {New Strategy} naît.', 'nouvelle stratégie'],
  ])('%s: %s', (_, text, gloss) => {
    expect(glossesOf(text)[0]).toBe(gloss)
  })
})

describe('what English leaves out or French governs otherwise', () => {
  test.each([
    ['an object without article', 'Il {can reduce costs}.', 'peut réduire des coûts'],
    ['behind a preposition', 'Il parle {against taxes}.', 'contre les impôts'],
    ['a person behind à', 'La loi {will allow farmers to sell} le lait.', 'permettra aux agriculteurs de vendre'],
    ['an infinitive behind à', 'Il {can help improve} le club.', 'peut aider à améliorer'],
    ['the infinitive of a French verb', 'Ils hésitent {to sell the farm}.', 'à vendre la ferme'],
    ['an adverb before the verb', 'Il dit {that he quickly accepted} le prix.', "qu'il a rapidement accepté"],
    ['an adverb before an auxiliary', 'Le lait {really is} cher.', 'est vraiment'],
    ['millions behind a number', 'Il vaut 20 {million soldiers} au moins.', 'millions de soldats'],
    ['millions of a numeral', 'Il vaut {three million soldiers} au moins.', 'trois millions de soldats'],
    ['a set phrase behind an auxiliary', 'Il a {carried out} le plan.', 'effectué'],
    ['a preposition behind an article', "Il fait chaud à l'{inside the house}.", 'intérieur de la maison'],
    ['a gerund behind a phrase', 'Il est {accused of destroying} le lait.', 'accusé de détruire'],
  ])('%s: %s', (_, text, gloss) => {
    expect(glossesOf(text)).toContain(gloss)
  })
})

describe('a set phrase of the packs', () => {
  test.each([
    ['singular', 'Un {interest rate} élevé.', ["taux d'intérêt"]],
    ['with a plural that looks the same', 'Les {interest rates} baissent.', ["taux d'intérêt"]],
    ['an adjective behind the noun', 'Un {side effect} rare.', ['effet secondaire']],
    ['plural of both', 'Des {side effects} rares.', ['effets secondaires']],
    ['plural of the noun alone', 'Les {peace agreements} signés.', ['accords de paix']],
    ['several', 'Un {climate change} rapide.', ['changement climatique', 'dérèglement climatique']],
    ['with a capital of its own', 'Le {prime minister} signe.', ['Premier ministre', 'chef du gouvernement']],
    ['text of a button', 'Cliquez sur {Sign out}.', ['Se déconnecter', 'Déconnexion']],
    ['its article is dropped behind an article', 'Ils ont vu un {last month} calme.', ['mois dernier']],
    ['its article is kept elsewhere', 'Il est venu {last month}.', ['le mois dernier']],
    ['dropped « la »', 'Une {next week} calme.', ['semaine prochaine']],
    ['kept « la »', 'Il part {next week}.', ['la semaine prochaine']],
  ])('%s: %s', (_, text, glosses) => {
    expect(glossesOf(text)).toEqual(glosses)
  })

  test('of a user’s own comes before the shipped one', () => {
    const own = openTables([compilePacks([toPack('english-phrases', '{en: last month, fr: [le mois écoulé]}')])])
    expect(glossesOf('Il est venu {last month}.', own)).toEqual(['le mois écoulé'])
    expect(glossesOf('Un {last month} calme.', own)).toEqual(['mois écoulé'])
  })
})

describe('a verb', () => {
  test.each([
    ['an infinitive behind a modal verb', 'Ils veulent {attack the city}.', 'attaquer la ville'],
    ['an infinitive behind « il faut »', 'Il faut {handle the crisis}.', 'gérer la crise'],
    ['a noun elsewhere, a verb there', 'Il faut {fight the enemy}.', "combattre l'ennemi"],
    ['a participle behind « avoir »', 'Ils ont {mobilized the crowd}.', 'mobilisé la foule'],
    ['a past form with its subject', 'Il dit que {he attacked the city}.', 'il a attaqué la ville'],
    ['the same in the plural', 'Il dit que {they attacked the city}.', 'ils ont attaqué la ville'],
    ['a present form', 'Il dit que {we attack the city}.', 'nous attaquons la ville'],
    ['behind a plural noun', 'Il dit que {officials denied} tout.', 'responsables ont nié'],
    ['a past form that qualifies', 'Il lit {statements written in summer}.', "déclarations écrites dans l'été"],
    ['a perfect', 'Il dit que {she has attacked the city}.', 'elle a attaqué la ville'],
    ['a perfect with être', 'Il dit que {they have arrived}.', 'ils sont arrivés'],
    ['a pluperfect with an adverb', 'Il dit que {he had rarely seen} cela.', 'il avait rarement vu'],
    ['a passive', 'Il dit que {the weapons were destroyed}.', 'les armes étaient détruites'],
    ['a future', 'Il dit que {she will attack the city}.', 'elle attaquera la ville'],
    ['a future passive', 'Il dit que {they will be destroyed}.', 'ils seront détruits'],
    ['a modal verb', 'Il dit que {she can attack the city}.', 'elle peut attaquer la ville'],
    ['a negation', 'Il dit que {she will not attack}.', "elle n'attaquera pas"],
    ['a progressive form', 'Il dit que {they are attacking the city}.', 'ils attaquent la ville'],
    ['an infinitive behind « to »', 'Il cherche {to attack the city}.', 'à attaquer la ville'],
  ])('%s: %s', (_, text, gloss) => {
    expect(glossesOf(text)[0]).toBe(gloss)
  })
})

describe('adjectives without a noun', () => {
  test.each([
    ['the subject', 'Elle est {very happy}.', 'très heureuse'],
    ['the plural of the subject', 'Elles sont {very happy}.', 'très heureuses'],
    ['the noun before', 'Les femmes {young and beautiful} partent.', 'jeunes et belles'],
  ])('agree with %s: %s', (_, text, gloss) => {
    expect(glossesOf(text)).toEqual([gloss])
  })
})

describe('nothing', () => {
  test.each([
    ['for an unknown noun', 'La {crisis zorglub} naît.'],
    ['for an unknown adjective', 'Une {zorglub crisis} naît.'],
    ['for an unknown verb', 'Il faut {zorglub the city}.'],
    ['for more than six words', 'Il attend {the soldiers with the weapons of the army}.'],
  ])('%s: %s', (_, text) => {
    expect(glossesOf(text)).toEqual([])
  })
})
