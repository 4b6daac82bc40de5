import {describe, expect, test} from 'vitest'
import {findMarks} from '../../../src/rules/quotes/marks.ts'
import {Pairer} from '../../../src/rules/quotes/pairs.ts'
import {findHouse} from '../../../src/rules/quotes/styles.ts'
import {parse} from '../../support/parse.ts'

function houseOf(text: string) {
  const pairer = new Pairer()
  for (const paragraph of parse(text))
    for (const mark of findMarks(paragraph, text.slice(paragraph.start, paragraph.end)))
      pairer.add(mark, paragraph.index)
  return findHouse(pairer.end(), (offset) => text[offset] ?? '')
}

describe('findHouse', () => {
  test.each([
    ['guillemets', '« a », "b" et “c”', 'guillemets', ' '],
    ['guillemets outnumbered', '« a », “b”, “c” et “d”', 'curly', ' '],
    ['the most common of the others', '“a”, "b" et "c"', 'straight', '\u00A0'],
    ['none where they balance', '“a” et "b"', undefined, '\u00A0'],
    ['none without quotations', 'a', undefined, '\u00A0'],
    ['without what stands inside', '“a « b »”, “c”', 'curly', '\u00A0'],
    ['the usual space', '«\u202Fa\u202F», « b»', 'guillemets', '\u202F'],
    ['no space', '«a», «b», « c»', 'guillemets', ''],
  ])('%s', (_, text, style, space) => {
    expect(houseOf(text)).toEqual({style, space})
  })
})
