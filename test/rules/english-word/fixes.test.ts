import {describe, expect, test} from 'vitest'
import {findSlot} from '../../../src/grammar/slot.ts'
import {findFixes} from '../../../src/rules/english-word/fixes.ts'
import {tables, tokensOf} from '../../support/parse.ts'

function fixesIn(text: string, word: string): string[] {
  const tokens = tokensOf(text)
  const at = tokens.findIndex((token) => token.text === word)
  return findFixes(word, findSlot(tokens, at), tables)
}

describe('findFixes', () => {
  test.each([
    ['the gender of the determiner', 'la query de savoir', 'query', 'question'],
    ['an elision before the word', 'l’army du pays', 'army', 'armée'],
    ['no elision before the word', 'le fight de rue', 'fight', 'combat'],
    ['the plural of the English word', 'les weapons russes', 'weapons', 'armes'],
    ['an irregular plural', 'les women russes', 'women', 'femmes'],
    ['the gender of the noun before', 'une victoire everlasting', 'everlasting', 'permanente'],
    ['masculine singular', 'un accord everlasting', 'everlasting', 'permanent'],
    ['the number of the subject', 'elles sont happy', 'happy', 'contentes'],
    ['an infinitive', 'il faut handle la crise', 'handle', 'gérer'],
    ['a participle', 'elle a mobilized la foule', 'mobilized', 'mobilisé'],
    ['a spun noun keeps its gender', 'la manufacturing de blé', 'manufacturing', 'fabrication'],
    ['a capital', 'Query posée', 'Query', 'Question'],
    ['an accent left out', 'la patisserie ouvre', 'patisserie', 'pâtisserie'],
  ])('best first, %s: %s', (_, text, word, best) => {
    expect(fixesIn(text, word)[0]).toBe(best)
  })

  test('nothing for a word no source knows', () => {
    expect(fixesIn('la zorglub dort', 'zorglub')).toEqual([])
  })

  test.each([
    ['la query de savoir', 'query'],
    ['les soldiers partent', 'soldiers'],
    ['elle est happy', 'happy'],
  ])('five at most, each once: %s', (text, word) => {
    const fixes = fixesIn(text, word)
    expect(fixes.length).toBeGreaterThan(1)
    expect(fixes.length).toBeLessThanOrEqual(5)
    expect(new Set(fixes).size).toBe(fixes.length)
  })

  test('every fix of a capitalised word has a capital', () => {
    expect(fixesIn('Query posée', 'Query').every((fix) => /^\p{Lu}/u.test(fix))).toBe(true)
  })
})
