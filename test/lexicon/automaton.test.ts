import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {buildAutomaton} from '../../scripts/lexicon/automaton-builder.ts'
import {type Automaton, readAutomaton} from '../../src/lexicon/automaton.ts'
import {openAutomaton} from '../../src/lexicon/data.ts'

/** Each word once, in code-unit order. */
const sortWords = (words: Iterable<string>) => [...new Set(words)].filter(Boolean).sort((a, b) => (a < b ? -1 : 1))
const build = (words: readonly string[]) => readAutomaton(buildAutomaton(words))

/** Few letters, so that words share beginnings and endings and lie near each other. */
const word = fc.string({unit: fc.constantFrom('a', 'b', 'é', 'e', 'ê'), minLength: 1, maxLength: 6})
const wordList = fc.array(word, {minLength: 1, maxLength: 40})

describe('a set of words', () => {
  const automaton = build(['des', 'dé', 'dés', 'de', 'arbre', 'arbres', "jusqu'", 'S-400', 'œuvre'])

  test.each(['de', 'des', 'dé', 'dés', 'arbre', 'arbres', "jusqu'", 'S-400', 'œuvre'])('holds `%s`', (held) => {
    expect(automaton.has(held)).toBe(true)
  })

  test.each(['', 'd', 'arb', 'arbress', 'De', 'de ', 'oeuvre', '\u0301', '😀', '語', 'de\u0301'])(
    'does not hold `%s`',
    (other) => {
      expect(automaton.has(other)).toBe(false)
      expect(automaton.rank(other)).toBe(-1)
    },
  )

  // The table of letter codes ends at U+21FF; dictionary-fr has « Dᴏꜱꜱᴍᴀɴɴ », whose ꜱ is U+A731.
  test('holds a word with any letter it was built with', () => {
    expect(build(['Dᴏꜱꜱᴍᴀɴɴ', '語']).has('語')).toBe(true)
  })

  test('lists its words', () => {
    expect(sortWords(automaton.words())).toEqual([
      'S-400',
      'arbre',
      'arbres',
      'de',
      'des',
      'dé',
      'dés',
      "jusqu'",
      'œuvre',
    ])
  })

  test('counts each word once', () => {
    expect(build(['un', 'un', 'une']).size).toBe(2)
  })

  test('may be empty', () => {
    const empty = build([])
    expect([empty.size, empty.has('a'), empty.rank(''), [...empty.words()], empty.unaccented('a')]).toEqual([
      0,
      false,
      -1,
      [],
      [],
    ])
  })

  test('may be built without ranks', () => {
    const bytes = buildAutomaton(['un', 'une'], {ranked: false})
    const plain = readAutomaton(bytes)
    expect(bytes.length).toBeLessThan(buildAutomaton(['un', 'une']).length)
    expect([plain.has('un'), plain.has('une'), plain.has('u'), ...plain.words()]).toEqual([
      true,
      true,
      false,
      'un',
      'une',
    ])
  })

  test('is the same for any order of its words', () => {
    fc.assert(
      fc.property(wordList, (words) => {
        expect(buildAutomaton(words.toReversed())).toEqual(buildAutomaton(words))
      }),
    )
  })

  test('answers like a plain set', () => {
    fc.assert(
      fc.property(wordList, word, (words, asked) => {
        const built = build(words)
        const all = [...built.words()]
        expect(sortWords(all)).toEqual(sortWords(words))
        expect(all.map((each) => built.rank(each))).toEqual([...all.keys()])
        expect(built.has(asked)).toBe(words.includes(asked))
        expect(built.rank(asked)).toBe(all.indexOf(asked))
      }),
    )
  })
})

describe('near', () => {
  /** Every string one edit away, from the definition. */
  function editsOf(value: string): Set<string> {
    const edits = new Set<string>()
    for (let at = 0; at <= value.length; at++) {
      const [head, tail] = [value.slice(0, at), value.slice(at)]
      edits.add(head + tail.slice(1))
      if (tail.length > 1) edits.add(head + tail[1]! + tail[0]! + tail.slice(2))
      for (const letter of 'abéeê') edits.add(head + letter + tail).add(head + letter + tail.slice(1))
    }
    edits.delete(value)
    return edits
  }

  test.each([
    ['a letter changed', 'qaestion', ['question']],
    ['a letter left out', 'questin', ['question']],
    ['a letter too many', 'quesstion', ['question']],
    ['two neighbours exchanged', 'quetsion', ['question']],
    ['a missing accent', 'cote', ['coté', 'côte']],
    ['two edits', 'qestin', []],
    ['the word itself is left out', 'question', ['questions']],
  ])('%s', (_, value, expected) => {
    expect(build(['question', 'questions', 'coté', 'côte', 'côté']).near(value).sort()).toEqual(expected)
  })

  test('finds exactly the words one edit away', () => {
    fc.assert(
      fc.property(wordList, word, (words, asked) => {
        const edits = editsOf(asked)
        const expected = sortWords(words.filter((each) => edits.has(each)))
        expect(sortWords(build(words).near(asked))).toEqual(expected)
      }),
      {numRuns: 500},
    )
  })
})

describe('unaccented', () => {
  test.each([
    ['evenement', ['événement', 'évènement']],
    ['cote', ['coté', 'côte', 'côté']],
    ['a', ['à']],
    ['question', []],
    ['', []],
    // Only a word without accents is asked for.
    ['coté', []],
  ])('`%s`', (value, expected) => {
    const automaton = build(['événement', 'évènement', 'cote', 'coté', 'côte', 'côté', 'côtés', 'a', 'à', 'question'])
    expect(automaton.unaccented(value).sort()).toEqual([...expected].sort())
  })

  test('finds exactly the words with the same letters', () => {
    const strip = (value: string) => value.normalize('NFD').replace(/\p{M}/gu, '')
    fc.assert(
      fc.property(wordList, word.map(strip), (words, asked) => {
        const expected = sortWords(words.filter((each) => each !== asked && strip(each) === asked))
        expect(sortWords(build(words).unaccented(asked))).toEqual(expected)
      }),
    )
  })
})

describe.each(['french', 'synonyms', 'pack-loanwords'])('%s.dawg', (name) => {
  const automaton: Automaton = openAutomaton(name)
  const words = [...automaton.words()]

  test('has as many words as it says, each once', () => {
    expect(words.length).toBe(automaton.size)
    expect(new Set(words).size).toBe(words.length)
  })

  test('gives the nth word the rank n', () => {
    // Letters beyond the table of codes have a failing test of their own, above.
    const isCoded = (each: string) => !/[\u2200-\uFFFF]/.test(each)
    expect(words.filter((each, i) => isCoded(each) && automaton.rank(each) !== i)).toEqual([])
  })
})
