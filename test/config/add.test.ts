import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {addToConfig} from '../../src/config/add.ts'

describe('JSON', () => {
  test.each([
    {name: 'an empty object', text: '{}\n', after: '{\n  "words": ["mot"]\n}\n'},
    {name: 'a list', text: '{"words": ["un"]}', after: '{"words": ["un", "mot"]}'},
    {name: 'an empty list', text: '{"words": [], "root": true}', after: '{"words": ["mot"], "root": true}'},
    {
      name: 'a list of lines',
      text: '{\n  "words": [\n    "un",\n    "deux"\n  ]\n}\n',
      after: '{\n  "words": [\n    "un",\n    "deux",\n    "mot"\n  ]\n}\n',
    },
    {
      name: 'no list yet',
      text: '{\n  "root": true,\n  "ignore": ["a", "b"]\n}\n',
      after: '{\n  "root": true,\n  "ignore": ["a", "b"],\n  "words": ["mot"]\n}\n',
    },
    {
      name: 'lines that end in CRLF',
      text: '{\r\n  "root": true\r\n}\r\n',
      after: '{\r\n  "root": true,\r\n  "words": ["mot"]\r\n}\r\n',
    },
    {name: 'a word that is there', text: '{"words":["mot"]}', after: '{"words":["mot"]}'},
  ])('$name', ({text, after}) => {
    expect(addToConfig(text, ['words'], ['mot'])).toBe(after)
    expect((JSON.parse(after) as {words: unknown}).words).toContain('mot')
  })

  test.each([
    '{}',
    '{"names": {}}',
    '{"names": {"ignore": []}}',
    '{"names": {"prefer": {"Minsk": ["Mensk"]}}}',
    '{"a": 1}',
  ])('a list further in: %s', (text) => {
    const after = JSON.parse(addToConfig(text, ['names', 'ignore'], ['Brest', 'Paul "P"'])) as object
    expect(after).toMatchObject({...(JSON.parse(text) as object), names: {ignore: ['Brest', 'Paul "P"']}})
  })

  test('the key of a package', () => {
    const after = addToConfig('{"name": "x", "calque": {"root": true}}', ['calque', 'words'], ['mot'])
    expect(after).toBe('{"name": "x", "calque": {"root": true, "words": ["mot"]}}')
  })
})

describe('YAML', () => {
  test.each([
    {name: 'a list of lines', text: '# ours\nwords:\n  - un # one\nroot: true\n'},
    {name: 'a list in brackets', text: 'words: [un]\n# ours\n'},
    {name: 'no list', text: '# ours\nroot: true\n'},
    {name: 'an empty text', text: ''},
  ])('$name', ({text}) => {
    const after = addToConfig(text, ['words'], ['mot', 'l’eau: oui'])
    expect((parse(after) as {words: string[]}).words.slice(-2)).toEqual(['mot', 'l’eau: oui'])
    for (const comment of text.match(/#.*/g) ?? []) expect(after).toContain(comment)
  })
})
