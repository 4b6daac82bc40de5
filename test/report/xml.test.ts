import {XmlDocument} from 'libxml2-wasm'
import {describe, expect, test} from 'vitest'
import {escapeXml, toAttributes} from '../../src/report/xml.ts'

describe('escapeXml', () => {
  test.each([
    {name: 'French', text: '« L’été » 👩‍🚀', xml: '« L’été » 👩‍🚀'},
    {name: 'markup', text: '<a b="c" d=\'e\'> & ]]>', xml: '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt; &amp; ]]&gt;'},
    {name: 'white space that attributes would lose', text: 'a\tb\r\nc', xml: 'a&#9;b&#13;&#10;c'},
    {name: 'control characters', text: '\0\u0001\b\u000B\u001B\u007F\u0085', xml: '\uFFFD'.repeat(7)},
    {name: 'non-characters', text: '\uFFFE\uFFFF', xml: '\uFFFD\uFFFD'},
    {name: 'halves of pairs', text: 'a\uD83Db\uDC69', xml: 'a\uFFFDb\uFFFD'},
  ])('$name', ({text, xml}) => {
    expect(escapeXml(text)).toBe(xml)
  })

  test('any unit gives well-formed XML', () => {
    for (let start = 0; start < 0x10000; start += 0x100) {
      const text = Array.from({length: 0x100}, (_, i) => `${String.fromCharCode(start + i)} `).join('')
      const xml = `<a b="${escapeXml(text)}">${escapeXml(text)}</a>`
      expect(() => XmlDocument.fromString(xml).dispose(), start.toString(16)).not.toThrow()
    }
  })
})

test('attributes without a value are left out', () => {
  expect(toAttributes({a: 1, b: undefined, c: '"'})).toBe(' a="1" c="&quot;"')
})
