import {expect, test} from 'vitest'
import {linksOf, SpanCursor} from '../../src/core/spans.ts'
import {parse} from '../support/parse.ts'

test('SpanCursor says which offsets spans cover', () => {
  const cursor = new SpanCursor([
    {start: 2, end: 4},
    {start: 6, end: 7},
  ])
  const covered = [0, 1, 2, 3, 4, 5, 6, 7].filter((offset) => cursor.covers(offset))
  expect(covered).toEqual([2, 3, 6])
})

test('linksOf covers the links of a paragraph', () => {
  const [paragraph] = parse('Voir https://exemple.fr ici.')
  const links = linksOf(paragraph!)
  expect([0, 5, 22, 23].map((offset) => links.covers(offset))).toEqual([false, true, true, false])
})
