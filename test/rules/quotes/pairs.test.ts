import {describe, expect, test} from 'vitest'
import {findMarks} from '../../../src/rules/quotes/marks.ts'
import {Pairer, type Pairing} from '../../../src/rules/quotes/pairs.ts'
import {parse} from '../../support/parse.ts'

function pair(text: string): Pairing {
  const pairer = new Pairer()
  for (const paragraph of parse(text))
    for (const mark of findMarks(paragraph, text.slice(paragraph.start, paragraph.end)))
      pairer.add(mark, paragraph.index)
  return pairer.end()
}

/** The quotations with their marks, inner ones first, `(…)` where nested, then the marks alone with their places. */
function show(text: string): string[] {
  const {pairs, alone} = pair(text)
  const quoted = pairs.map(({open, close, nested}) => {
    const part = text.slice(open.start, close.end)
    return nested ? `(${part})` : part
  })
  return [...quoted, ...alone.map(({char, start}) => `${char}@${start}`)]
}

describe('Pairer', () => {
  test.each([
    ['two quotations', '«a» et «b».', ['«a»', '«b»']],
    ['one inside another', '«a “b” c».', ['(“b”)', '«a “b” c»']],
    ['crossed ones', '«a “b» c”.', ['«a “b»', '“@3', '”@8']],
    ['mixed marks', '“a» et "b”.', ['“a»', '"b”']],
    ['an end that is missing', '«a.\n\nb «c» et «d.\n\ne.', ['«c»', '«@0', '«@14']],
    ['a start that is missing', 'a.\n\nb, c».', ['»@8']],
    ['what stands in one without end is not nested', '«a “b” c.', ['“b”', '«@0']],
    ['a straight mark left open two paragraphs ago', '"a.\n\nb.\n\nc.\n\nd" e.', ['"@0', '"@14']],
    ['inches', '5" et "6".', ['"6"']],
    ['a paragraph that opens with another mark than the one left open', '«a.\n\n"b», c.', ['"b»', '«@0']],
  ])('%s', (_, text, shown) => {
    expect(show(text)).toEqual(shown)
  })

  test('stays fast and quiet on thousands of marks', () => {
    for (const mark of ['«', '»', '"', '“', '«“"', '" ']) {
      const {pairs, alone} = pair(mark.repeat(3_000))
      expect(pairs.length + alone.length).toBeLessThanOrEqual(9_000)
    }
  })
})
