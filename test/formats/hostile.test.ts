/** Files that no one writes: they must be read in time that grows with their length, and never throw. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Type} from '../../src/formats/types.ts'
import {blocksOf} from '../support/blocks.ts'

const FORMATS = ['markdown', 'html', 'rst', 'asciidoc', 'srt', 'vtt'] as const satisfies readonly Type[]
/** A format that is not linear takes minutes for these. */
const SIZE = 100_000
const LIMIT = 10_000

const PIECES = [
  '*',
  '_',
  '[',
  ']',
  '`',
  '<',
  '>',
  '> ',
  '- ',
  '1. ',
  '&',
  '&eacute;',
  '*a ',
  '*a_ ',
  'a* ',
  '[a](',
  '[a]',
  '![',
  '](',
  '<div>',
  '<b>',
  '</b>',
  '<!--',
  '<a title="',
  '<a b ',
  '\\*',
  '| a ',
  '# a\n',
  '- a\n',
  'a\n=\n',
  '```\n',
  '``',
  ':a:`',
  '.. a::\n',
  '{\\',
  ' ',
  '\t',
  '\0',
  '(((',
  '<sup> ',
]

describe.each(FORMATS)('%s', (type) => {
  const head = type === 'srt' || type === 'vtt' ? '1\n00:00:01,000 --> 00:00:02,000\n' : ''

  test.each(PIECES)('%j again and again', (piece) => {
    const started = performance.now()
    blocksOf(type, head + piece.repeat(SIZE / piece.length))
    expect(performance.now() - started).toBeLessThan(LIMIT)
  })

  test('any text', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...PIECES, '\n', '\r\n', '---\n', '===\n', '|===\n', 'mot'),
        fc.string({unit: 'binary', maxLength: 5}),
      ),
    )
    fc.assert(
      fc.property(pieces, (list) => {
        const text = head + list.join('')
        for (const block of blocksOf(type, text)) {
          const {start, end} = block.toSpan(0, block.text.length)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      {numRuns: 300},
    )
  })
})

test('ten thousand blocks inside one another', () => {
  expect(blocksOf('markdown', `${'> '.repeat(10_000)}Le port.`)).toHaveLength(1)
  expect(blocksOf('html', `${'<div>'.repeat(10_000)}Le port.`)).toHaveLength(1)
})
