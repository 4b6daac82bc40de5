import type {Paragraph, Sentence} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseLatin} from 'parse-latin'
import {describe, expect, test} from 'vitest'
import {ParseFrench, REPLACED} from '../../src/parse/parse-french.ts'

const toSentence = (value: string): Sentence => ({
  type: 'SentenceNode',
  children: [{type: 'WordNode', children: [{type: 'TextNode', value}]}],
})

/** Which of parse-latin's paragraph plugins make one sentence of these. Its plugins carry no names, only effects. */
function joiningPlugins(...words: string[]): number[] {
  return new ParseLatin().tokenizeParagraphPlugins.flatMap((plugin, index) => {
    const paragraph: Paragraph = {type: 'ParagraphNode', children: words.map(toSentence)}
    plugin(paragraph)
    return paragraph.children.length < words.length ? [index] : []
  })
}

// ParseFrench replaces a plugin by its place in parse-latin's list, which a new version may order otherwise.
describe('REPLACED', () => {
  test('is where parse-latin joins sentences that start in lower case', () => {
    expect(joiningPlugins('Un', 'deux')).toEqual([REPLACED.mergeInitialLowerCaseLetterSentences])
  })

  test('is where it does so because of the lower case', () => {
    expect(joiningPlugins('Un', 'Deux')).toEqual([])
  })
})

test('the plugin of parse-latin that gives positions stays last', () => {
  const last = new ParseLatin().tokenizeSentencePlugins.at(-1)
  expect(new ParseFrench().tokenizeSentencePlugins.at(-1)).toBe(last)
})

describe('tokenizeParagraph', () => {
  const text = "« L'homme n'est-il pas là ? » Il lit exemple.fr : 10 000 mots."

  test('keeps every character', () => {
    expect(toString(new ParseFrench().tokenizeParagraph(text))).toBe(text)
  })

  test('gives nodes that stand behind each other', () => {
    let at = 0
    for (const sentence of new ParseFrench().tokenizeParagraph(text).children) {
      for (const node of sentence.type === 'SentenceNode' ? sentence.children : [sentence]) {
        expect(node.position?.start.offset).toBe(at)
        at = node.position?.end.offset ?? -1
      }
    }
    expect(at).toBe(text.length)
  })
})
