import {describe, expect, test} from 'vitest'
import {ApostropheCounter} from '../../../src/rules/quotes/apostrophes.ts'
import {parse} from '../../support/parse.ts'

function count(text: string): ApostropheCounter {
  const counter = new ApostropheCounter()
  for (const paragraph of parse(text)) counter.add(paragraph, text.slice(paragraph.start, paragraph.end))
  return counter
}

describe('ApostropheCounter', () => {
  test.each([
    ['the fewer', "L’un, l’autre, l'été.", {first: {start: 16, end: 17}, expected: '’', fewer: 1, all: 3}],
    ['the later of as many', "L'un, l’autre.", {first: {start: 7, end: 8}, expected: "'", fewer: 1, all: 2}],
    ['one kind', 'L’un, l’autre.', undefined],
    ['marks beside a word are no apostrophes', "L’un dit 'oui' en '98.", undefined],
    ['links', "L’un lit https://exemple.fr/l'autre ici.", undefined],
  ])('%s', (_, text, mixed) => {
    expect(count(text).mixed()).toEqual(mixed)
  })

  test.each([
    ['accents', 'l´un et d`un', [1, 9]],
    ['an opening mark', 'qu‘un', [2]],
    ['letters of other languages', 'O‘zbekiston, Ta`if', []],
  ])('finds what stands for one: %s', (_, text, places) => {
    expect(count(text).wrong.map(({start}) => start)).toEqual(places)
  })
})
