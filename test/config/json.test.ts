import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {checkJson} from '../../src/config/json.ts'

test.each([
  {text: '', place: '1:1'},
  {text: '{"a": 1,}', place: '1:9'},
  {text: '[1,\n 2,\n]', place: '3:1'},
  {text: '{"a" 1}', place: '1:6'},
  {text: '{a: 1}', place: '1:2'},
  {text: '{"a": b}', place: '1:7'},
  {text: '{"a": 01}', place: '1:7'},
  {text: '{"a": "é\n"}', place: '1:7'},
  {text: '{"a": "\\x"}', place: '1:7'},
  {text: '{\n<<<<<<< HEAD\n}', place: '2:1'},
  {text: '{"a": 1} {"b": 2}', place: '1:10'},
  {text: '[1}', place: '1:3'},
  {text: '{"a": [1, {"b": null}', place: '1:22'},
  {text: '// x\n{}', place: '1:1'},
  {text: '[1 2]', place: '1:4'},
])('$text', ({text, place}) => {
  const file = new VFile(text)
  expect(checkJson(file, 'json')).toBe(false)
  expect(file.messages.map(({line, column}) => `${line}:${column}`)).toEqual([place])
  expect(file.messages[0]!.reason).toMatch(/^This is no JSON: [^\n]+$/)
})

test.each(['{}', '[]', ' null ', '{"a": [1, -2.5e+3, {"b": "\\u00e9"}], "c": true}'])('%s is JSON', (text) => {
  expect(checkJson(new VFile(text), 'json')).toBe(true)
})

test('long texts stay linear', () => {
  const started = performance.now()
  checkJson(new VFile(`[${'{"a": [1, 2, "é"]}, '.repeat(50_000)}]`), 'json')
  expect(performance.now() - started).toBeLessThan(2000)
})
