import fc from 'fast-check'
import {expect, test} from 'vitest'
import {Utf8Columns} from '../../src/report/utf8.ts'

test('a column is the bytes before it, wherever it stands', () => {
  const piece = fc.constantFrom('a', 'é', '’', '𐐀', '👩‍🚀', '\uFEFF', 'mot '.repeat(300))
  fc.assert(
    fc.property(fc.array(piece, {minLength: 1}), fc.array(piece), (before, after) => {
      const [head, text] = [before.join(''), [...before, ...after].join('')]
      const columns = new Utf8Columns(text)
      expect(columns.columnOf({column: head.length + 1, offset: head.length})).toBe(Buffer.byteLength(head) + 1)
    }),
  )
})

test('a long line with many places takes no long time', () => {
  const text = 'été '.repeat(5e5)
  const columns = new Utf8Columns(text)
  let sum = 0
  for (let offset = 0; offset < text.length; offset += 20) sum += columns.columnOf({column: offset + 1, offset})
  expect(sum).toBeGreaterThan(0)
})
