import type {Paragraph, Sentence} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseLatin} from 'parse-latin'
import {describe, expect, test} from 'vitest'
import {LEFT_OUT, ParseFrench} from '../../src/parse/parse-french.ts'

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
describe('LEFT_OUT', () => {
  test('is where parse-latin joins sentences that start in lower case', () => {
    expect(joiningPlugins('Un', 'deux')).toEqual([LEFT_OUT.mergeInitialLowerCaseLetterSentences])
  })

  test('is where it does so because of the lower case', () => {
    expect(joiningPlugins('Un', 'Deux')).toEqual([])
  })
})

test('parse-latin has as many transforms as when the places were read off it', () => {
  const {tokenizeParagraphPlugins, tokenizeSentencePlugins} = new ParseLatin()
  expect([tokenizeSentencePlugins.length, tokenizeParagraphPlugins.length]).toEqual([6, 12])
})

test('patchPosition is last in both lists', () => {
  const {tokenizeParagraphPlugins, tokenizeSentencePlugins} = new ParseLatin()
  expect(tokenizeParagraphPlugins[LEFT_OUT.patchPosition]).toBe(tokenizeSentencePlugins.at(-1))
})

test.each(['Il dit :\r\n\n« été 😀😀 »…… --  a\tb\rc', 'x#%&*@$€', '日本語 عربي', ''])(
  '%j is cut as parse-latin cuts it',
  (text) => {
    expect(new ParseFrench().tokenize(text)).toEqual(new ParseLatin().tokenize(text))
  },
)

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
