import fc from 'fast-check'
import stringWidth from 'string-width'
import {describe, expect, test, vi} from 'vitest'

/** A fresh module, since what it has loaded stays. */
async function loadWidth() {
  vi.resetModules()
  return await import('../../src/report/width.ts')
}

describe('columnsOf', () => {
  test.each([
    {name: 'nothing', text: '', columns: 0},
    {name: 'French', text: 'Œuvre d’été « déjà » … 5 €', columns: 26},
    {name: 'no-break spaces', text: '5\u00A0%\u202F!', columns: 5},
    {name: 'signs of the report', text: '✖ ▲ ● ✔ │ → ·', columns: 13},
    {name: 'wide characters', text: '日本語', columns: 6},
    {name: 'combining marks', text: 'e\u0301te\u0301', columns: 3},
    {name: 'emoji', text: '👩‍🚀🇫🇷', columns: 4},
    {name: 'Cyrillic', text: 'Минск', columns: 5},
    {name: 'a soft hyphen', text: 'mi\u00ADnistre', columns: 8},
  ])('$name', async ({text, columns}) => {
    const {columnsOf, prepareColumns} = await loadWidth()
    await prepareColumns(text)
    expect(columnsOf(text)).toBe(columns)
  })

  test('agrees with string-width once prepared', async () => {
    const {columnsOf, prepareColumns} = await loadWidth()
    await prepareColumns('日')
    const unit = fc.oneof(
      fc.constantFrom('é', '’', '→', '│', '日', '👩‍🚀', '\u0301', '\u00AD'),
      fc.string({maxLength: 1}),
    )
    fc.assert(
      fc.property(fc.string({unit}), (text) => {
        fc.pre(!/[\n\r\t\u001B]/.test(text))
        expect(columnsOf(text)).toBe(stringWidth(text))
      }),
    )
  })

  test('counts characters until then', async () => {
    const {columnsOf} = await loadWidth()
    expect(columnsOf('日本 e\u0301')).toBe(4)
  })
})

test('toCharacters gives what a reader takes for one', async () => {
  const {toCharacters} = await loadWidth()
  expect(toCharacters('été')).toEqual(['é', 't', 'é'])
  expect(toCharacters('e\u0301👩‍🚀日')).toEqual(['e\u0301', '👩‍🚀', '日'])
})
