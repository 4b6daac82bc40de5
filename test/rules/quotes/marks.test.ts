import {describe, expect, test} from 'vitest'
import {findMarks} from '../../../src/rules/quotes/marks.ts'
import {parse} from '../../support/parse.ts'

/** `mark role` for each mark of a paragraph. */
function rolesOf(text: string): string[] {
  return parse(text).flatMap((paragraph) =>
    findMarks(paragraph, text.slice(paragraph.start, paragraph.end)).map(({char, role}) => `${char} ${role}`),
  )
}

describe('findMarks', () => {
  test.each([
    ['guillemets', '« oui »', ['« open', '» close']],
    ['straight marks by what touches them', 'un "oui".', ['" open', '" close']],
    ['straight marks between spaces', 'un " oui " net', ['" either', '" either']],
    ['one behind an apostrophe', 'l\'"oui" net', ['" open', '" close']],
    ['one in a bracket', '("oui")', ['" open', '" close']],
    ['one between a stop and a word', 'oui."Non', ['" either']],
    ['one in a word', 'ou"i', []],
    ['curly marks the wrong way round', '”oui“ net', ['” open', '“ close']],
    ['an escaped mark', 'un \\"oui\\"', []],
    ['code', 'lang="fr" et « oui »', ['« open', '» close']],
    ['a link', 'https://exemple.fr/‹a› et « b »', ['« open', '» close']],
  ])('%s', (_, text, roles) => {
    expect(rolesOf(text)).toEqual(roles)
  })

  test.each([
    ['a short line without marks of a sentence', 'Retour »', true],
    ['a sentence', 'Il revient », dit-il.', false],
    ['a long line', `${'mot '.repeat(20)}»`, false],
  ])('sees arrows in %s', (_, text, arrow) => {
    const [paragraph] = parse(text)
    expect(findMarks(paragraph!, text).map((mark) => mark.arrow)).toEqual([arrow])
  })
})
