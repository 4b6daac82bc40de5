/** The colours of the page against what they stand on, as WCAG 2.2 reckons it. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'

const style = readFileSync(new URL('../../../src/report/html/page.css', import.meta.url), 'utf8')
const [light = {}, dark = {}, print = {}] = [...style.matchAll(/:root \{([^}]*)\}/g)].map(([, block]) =>
  readTokens(block!),
)

function readTokens(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name, value]))
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = color.match(/[\da-f]{2}/g)!.map((pair) => {
    const value = Number.parseInt(pair, 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = [
  ...['text', 'muted', 'link', 'error', 'warning', 'info'].flatMap((color) =>
    ['page', 'surface', 'track'].map((on) => [color, on]),
  ),
  ...['error', 'warning', 'info'].map((severity) => ['text', `${severity}-soft`]),
  ['insert', 'insert-soft'],
]
const DRAWN = [
  ...['error', 'warning-bar', 'info', 'bar', 'control'].map((color) => [color, 'surface']),
  ...['error', 'warning', 'info'].map((severity) => [severity, `${severity}-soft`]),
]

describe.each([
  {scheme: 'light', tokens: light},
  {scheme: 'dark', tokens: {...light, ...dark}},
  {scheme: 'print', tokens: {...light, ...print}},
])('$scheme', ({tokens}) => {
  test.each(TEXT)('text: %s on %s', (color, on) => {
    expect(contrast(tokens[color!]!, tokens[on!]!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(DRAWN)('lines and bars: %s on %s', (color, on) => {
    expect(contrast(tokens[color!]!, tokens[on!]!)).toBeGreaterThanOrEqual(3)
  })
})

test('the reckoning is right', () => {
  expect(contrast('#000000', '#ffffff')).toBe(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})
