/** What rules make of the structure of a document. */
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {lint} from '../../src/index.ts'
import {toSeverity} from '../../src/messages/severity.ts'
import {ruleOf} from '../support/lint-rule.ts'

function lintAs(id: string, path: string, value: string): string[] {
  return lint(new VFile({path, value}), {rules: [ruleOf(id)]}).messages.map(
    ({actual, fatal}) => `${toSeverity(fatal)} ${actual}`,
  )
}

describe('english-word in italics', () => {
  test.each([
    ['a title, in a text without other English', 'a.md', 'Il relit *everlasting endeavor* à bord.', []],
    [
      'a title, in a text with a leftover',
      'a.md',
      'Il relit *everlasting endeavor* à bord. Reste la query de savoir qui paiera.',
      ['info everlasting endeavor', 'error query'],
    ],
    ['a word of a French passage', 'a.md', '*Reste la query de savoir qui paiera.*', ['error query']],
    ['half a word', 'a.md', 'Un contrat ever*last*ing est signé.', ['error ever*last*ing']],
    ['bold text', 'a.md', 'Reste la **query** de savoir qui paiera.', ['error query']],
    ['a citation', 'a.html', '<p>Il relit <cite>everlasting endeavor</cite> à bord.', []],
  ])('%s', (_, path, text, expected) => {
    expect(lintAs('english-word', path, text)).toEqual(expected)
  })
})

describe('repeated-passage', () => {
  const headline = 'Le port de Brest rouvre ses quais'

  test.each([
    ['a page’s title and its headline', `<title>${headline}</title><h1>${headline}</h1>`, []],
    ['a picture and its caption', `<img alt="${headline}"><figcaption>${headline}</figcaption>`, []],
    ['cells', `<table><tr><td>${headline}<td>${headline}</table>`, []],
    ['a headline twice', `<h1>${headline}</h1><p>${headline}`, [`warning ${headline}`]],
  ])('%s', (_, text, expected) => {
    expect(lintAs('repeated-passage', 'a.html', text)).toEqual(expected)
  })
})
