import fc from 'fast-check'
import type {Paragraph, Sentence, SentenceContent} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {ParseLatin} from 'parse-latin'
import {describe, expect, test} from 'vitest'
import {MAYBE_LINK} from '../../src/parse/links.ts'
import {LATIN, LEFT_OUT, ParseFrench, SENTENCE_TRANSFORMS} from '../../src/parse/parse-french.ts'

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

describe('LATIN', () => {
  /** Which of parse-latin's sentence plugins make fewer nodes of a text. */
  function joiningSentencePlugins(text: string): number[] {
    return new ParseLatin().tokenizeSentencePlugins.flatMap((plugin, index) => {
      const children = new ParseFrench().tokenize(text)
      const count = children.length
      plugin({type: 'SentenceNode', children})
      return children.length < count ? [index] : []
    })
  }

  test.each([
    ['&co', LATIN.mergeInitialWordSymbol],
    ['mot- là', LATIN.mergeFinalWordSymbol],
    ["l'eau", LATIN.mergeInnerWordSymbol],
    ['km/h', LATIN.mergeInnerWordSlash],
  ])('where %s becomes one word', (text, place) => {
    expect(joiningSentencePlugins(text)).toEqual([place])
  })

  test('where the last stop joins an initialism', () => {
    const {tokenizeSentencePlugins} = new ParseLatin()
    const sentence: Sentence = {type: 'SentenceNode', children: new ParseFrench().tokenize('U.S.')}
    tokenizeSentencePlugins[LATIN.mergeInnerWordSymbol]!(sentence)
    expect(sentence.children).toHaveLength(2)
    tokenizeSentencePlugins[LATIN.mergeInitialisms]!(sentence)
    expect(sentence.children).toHaveLength(1)
  })
})

/** Nodes as parse-latin makes them, without their positions. */
const withoutPositions = (nodes: SentenceContent[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value)))

test.each(['Il dit :\r\n\n« été 😀😀 »…… --  a\tb\rc', 'x#%&*@$€', '日本語 عربي', ''])(
  '%j is cut as parse-latin cuts it',
  (text) => {
    expect(new ParseFrench().tokenize(text)).toEqual(withoutPositions(new ParseLatin().tokenize(text)))
  },
)

const PIECES = [
  ...[
    "l'",
    "'",
    'qu',
    'est',
    'il',
    '-',
    '-il',
    '-t-',
    'mot',
    'Mot',
    'fin.Elle',
    'U',
    'S',
    '.',
    '..',
    ':',
    '=',
    '?',
    '/',
  ],
  ...['&', '@', '_', ' ', ' ', '\u202F', '12', '345', '3,5', ',', '«', '»', 'www.exemple.fr', 'https://a.fr/b.', 'ж'],
]
const piecewise = fc.array(fc.constantFrom(...PIECES), {maxLength: 20}).map((pieces) => pieces.join(''))

test('a transform has nothing to do in a text without what it needs', () => {
  fc.assert(
    fc.property(piecewise, (text) => {
      const sentence: Sentence = {type: 'SentenceNode', children: new ParseFrench().tokenize(text)}
      for (const {needs, transform} of SENTENCE_TRANSFORMS) {
        const before = structuredClone(sentence)
        transform(sentence)
        if (needs && !MAYBE_LINK.test(text) && !needs.test(text)) expect(sentence).toEqual(before)
      }
    }),
    {numRuns: 2000},
  )
})

describe('tokenizeParagraph', () => {
  const text = "« L'homme n'est-il pas là ? » Il lit exemple.fr : 10 000 mots."

  test('keeps every character', () => {
    expect(toString(new ParseFrench().tokenizeParagraph(text))).toBe(text)
  })

  test('keeps every character of any text', () => {
    fc.assert(
      fc.property(fc.oneof(piecewise, fc.string({unit: 'grapheme'})), (any) => {
        expect(toString(new ParseFrench().tokenizeParagraph(any))).toBe(any)
      }),
      {numRuns: 1000},
    )
  })
})
