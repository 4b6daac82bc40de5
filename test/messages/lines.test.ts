import {expect, test} from 'vitest'
import {TextLines} from '../../src/messages/lines.ts'

const text = 'a\r\n\rb\n\n  \nc'
const lines = new TextLines(text, text)

test.each([
  ['a', 0],
  ['b', 2],
  ['c', 5],
])('the line of %s', (letter, line) => {
  expect(lines.lineOf(text.indexOf(letter))).toBe(line)
})

test.each([
  [0, 0],
  [1, 2],
  [3, 5],
  [9, 9],
])('the first line from %i that shows something', (line, visible) => {
  expect(lines.nextVisible(line)).toBe(visible)
})
