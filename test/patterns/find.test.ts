import {describe, expect, test} from 'vitest'
import {findAnchor} from '../../src/patterns/anchors.ts'
import {createFinder, writeCell} from '../../src/patterns/find.ts'
import {sentencesOf} from '../support/parse.ts'
import {showRange} from '../support/patterns.ts'

/** Tables of patterns as packs compile to them: the data of each is its own text. */
function toTables(patterns: readonly string[]): [Map<string, string>, Map<string, string>] {
  const [anchors, rows] = [new Map<string, string>(), new Map<string, string>()]
  for (const [i, pattern] of patterns.entries()) {
    const anchor = findAnchor(pattern)
    for (const form of anchor.forms) {
      anchors.set(form, [...(anchors.get(form)?.split('\n') ?? []), writeCell(`row-${i}`, anchor)].join('\n'))
    }
    rows.set(`row-${i}`, `${pattern}\n${JSON.stringify({pattern})}`)
  }
  return [anchors, rows]
}

const findPatterns = createFinder<{pattern: string}>()

/** `what was found ← pattern`. */
function find(patterns: readonly string[], text: string): string[] {
  const tables = toTables(patterns)
  return sentencesOf(text).flatMap((sentence) =>
    findPatterns(sentence, ...tables).map(({match, data}) => `${showRange(match, sentence.tokens)} ← ${data.pattern}`),
  )
}

describe('createFinder', () => {
  test.each<[string, string[], string, string[]]>([
    ['nothing in other text', ['du sens'], 'Le conseil a voté le budget.', []],
    ['the word alone is not enough', ['du sens'], 'Le sens de la marche.', []],
    [
      'every pattern of a word',
      ['du sens', '<faire> du sens', 'bon sens'],
      'Cela fait du sens.',
      ['du sens ← du sens', 'fait du sens ← <faire> du sens'],
    ],
    [
      'in the order of their rarest words',
      ['le port', 'la crise'],
      'La crise ferme le port et la crise dure.',
      ['La crise ← la crise', 'le port ← le port', 'la crise ← la crise'],
    ],
    [
      'a pattern at each form of its lemma',
      ['<écoper> de'],
      'Il écope de tout, ils écopaient de rien.',
      ['écope de ← <écoper> de', 'écopaient de ← <écoper> de'],
    ],
    ['a pattern in capitals', ['du sens'], 'DU SENS PARTOUT.', ['DU SENS ← du sens']],
    ['a pattern of marks', ['« , »'], 'Il met « , » ici.', ['« , » ← « , »']],
    [
      'each sentence for itself',
      ['du sens'],
      'Cela a du sens. Tout a du sens.',
      ['du sens ← du sens', 'du sens ← du sens'],
    ],
    ['neighbours through their marks', ['« accord »'], 'Un “accord” est là.', ['“accord” ← « accord »']],
  ])('%s', (_, patterns, text, expected) => {
    expect(find(patterns, text)).toEqual(expected)
  })

  test('rows are read only where the neighbours of the word stand', () => {
    const [anchors, rows] = toTables(['du sens'])
    const read: string[] = []
    const watched = {
      get(key: string) {
        read.push(key)
        return rows.get(key)
      },
    }
    for (const sentence of sentencesOf('Le sens est là. Le bon sens aussi.')) findPatterns(sentence, anchors, watched)
    expect(read).toEqual([])
    for (const sentence of sentencesOf('Cela a du sens. Oui, du sens.')) findPatterns(sentence, anchors, watched)
    expect(read).toEqual(['row-0'])
  })

  test('two tables of anchors are kept apart', () => {
    const [sentence] = sentencesOf('Il quitte le port du sens.')
    const first = toTables(['le port'])
    const second = toTables(['du sens'])
    const textsOf = (tables: typeof first) => findPatterns(sentence!, ...tables).map(({data}) => data.pattern)
    expect([textsOf(first), textsOf(second), textsOf(first)]).toEqual([['le port'], ['du sens'], ['le port']])
  })
})

test('writeCell: row, index, and the words beside', () => {
  expect(writeCell('pack/id', {index: 2, forms: ['état'], before: ['tout'], behind: ['de', 'du']})).toBe(
    'pack/id\t2\ttout\tde|du',
  )
})
