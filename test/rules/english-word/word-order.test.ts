import {describe, expect, test} from 'vitest'
import {endInEnglishOrder, startInEnglishOrder} from '../../../src/rules/english-word/word-order.ts'
import {tables, tokensOf} from '../../support/parse.ts'

/** The words that belong with the one between the braces. */
function around(marked: string): string {
  const tokens = tokensOf(marked.replace(/[{}]/g, ''))
  const at = tokens.findIndex(({start}) => start === marked.indexOf('{'))
  const [from, to] = [startInEnglishOrder(tokens, at, tables), endInEnglishOrder(tokens, at, tables)]
  return tokens
    .slice(from, to + 1)
    .map(({text}) => text)
    .join(' ')
}

describe('English order', () => {
  test.each([
    ['an adjective before its noun', 'Les {foreign} missions sont parties.', 'foreign missions'],
    ['an adjective that French has there too', 'Les {various} positions sont connues.', 'various'],
    ['an adjective behind a noun', 'Un budget {everlasting} force la main.', 'everlasting'],
    ['a verb with its object', 'Les {foreign} force le pays.', 'foreign'],
    ['a form of être', 'Le droit {foreign} est menacé.', 'foreign'],
    ['a noun', 'Les {weapons} forces.', 'weapons'],
    ['a name', 'Les {Foreign} forces sont parties.', 'Foreign'],
    ['a noun behind an adjective that French puts behind', 'Un crucial {risk} demeure.', 'crucial risk'],
    ['a noun behind an adjective that French puts before', 'Un important {risk} demeure.', 'risk'],
    ['an adjective that is a noun too, behind an article', 'Le patent {risk} demeure.', 'patent risk'],
    ['an adjective that does not agree', 'Cette second {weapon} plaît.', 'second weapon'],
    ['a numeral behind a number', 'Il paie 30 million {soldiers}.', 'million soldiers'],
    ['a participle', 'Les {collapsed} constructions.', 'collapsed constructions'],
    ['the object of a verb', 'Il a {triggered} a question.', 'triggered a question'],
    ['a noun that is a French verb', 'Le {third} quarter débute.', 'third quarter'],
    ['a noun before « of »', 'On voit l’importance {of} sleep.', 'importance of'],
  ])('%s: %s', (_, text, expected) => {
    expect(around(text)).toBe(expected)
  })
})
