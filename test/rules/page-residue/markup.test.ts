import {describe, expect, test} from 'vitest'
import {findMarkup, findMetadata} from '../../../src/rules/page-residue/markup.ts'

const show = (text: string) =>
  findMarkup(text).map(({start, end, kind, expected}) => [text.slice(start, end), kind, expected])

describe('findMarkup', () => {
  test.each([
    [
      'a&nbsp;b &lt;c',
      [
        ['&nbsp;', 'entity', '\u00A0'],
        ['&lt;', 'entity', '<'],
      ],
    ],
    ['R&D; et &inconnu;', []],
    [
      '&#0; &#233;',
      [
        ['&#0;', 'entity', ''],
        ['&#233;', 'entity', 'é'],
      ],
    ],
    [
      '<P class="a">mot</P>',
      [
        ['<P class="a">', 'tag', ''],
        ['</P>', 'tag', ''],
      ],
    ],
    ['a < b > c, <Paris>', []],
    ['![port](https://a.fr/b.png)', [['![port](https://a.fr/b.png)', 'wiki', '']]],
    ['== Histoire ==', [['== Histoire ==', 'wiki', 'Histoire']]],
    ['Histoire[modifier | modifier le code]', [['[modifier | modifier le code]', 'wiki', '']]],
    [
      '%(name)s et %d',
      [
        ['%(name)s', 'template', undefined],
        ['%d', 'template', undefined],
      ],
    ],
    ['50 %d’eau', []],
    ['[Votre nom ici] {% mot', [['[Votre nom ici]', 'template', undefined]]],
  ])('%s', (text, expected) => {
    expect(show(text)).toEqual(expected)
  })
})

describe('findMetadata', () => {
  test.each([
    ['date 2021-06', 'date 2021-06'],
    ['  date: 2021-06-12', 'date: 2021-06'],
    ['slug: "port"', 'slug: "'],
    ['image: https://a.fr', 'image: https:'],
    ['draft: true', 'draft: true'],
  ])('%s', (line, expected) => {
    const found = findMetadata(line)!
    expect(line.slice(found.start, found.end)).toBe(expected)
  })

  test.each(['date de 2021', 'Titre : un port', 'La date: mai', 'Image du port'])('%s is prose', (line) => {
    expect(findMetadata(line)).toBeUndefined()
  })
})
