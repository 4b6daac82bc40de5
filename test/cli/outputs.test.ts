import {describe, expect, test} from 'vitest'
import {parseOutputs, resolveOutputs, toTargets} from '../../src/cli/outputs.ts'

describe('parseOutputs', () => {
  test.each([
    {name: 'a format', values: 'json', outputs: [{format: 'json'}]},
    {name: 'a file', values: ['sarif=a/b.sarif'], outputs: [{format: 'sarif', file: 'a/b.sarif'}]},
    {name: 'equals signs in the file', values: ['json=a=b'], outputs: [{format: 'json', file: 'a=b'}]},
    {name: 'a hyphen is standard output', values: ['json=-'], outputs: [{format: 'json', file: undefined}]},
    {
      name: 'several',
      values: ['pretty', 'junit=j.xml'],
      outputs: [{format: 'pretty'}, {format: 'junit', file: 'j.xml'}],
    },
  ])('$name', ({values, outputs}) => {
    expect(parseOutputs(values)).toEqual(outputs)
  })

  test.each([
    {value: 'xml', says: "Cannot report as 'xml': give one of pretty, html, compact, json, sarif,"},
    {value: '=a.txt', says: "Cannot report as ''"},
    {value: 'json=', says: "Cannot write a report as 'json=': give a file, as in json=report.txt"},
  ])("'$value' is refused", ({value, says}) => {
    expect(() => parseOutputs(['json', value])).toThrow(says)
  })
})

describe('resolveOutputs', () => {
  test.each([
    {name: 'the last on standard output counts', values: ['pretty', 'json'], file: undefined, outputs: ['json']},
    {
      name: 'standard output comes first',
      values: ['sarif=s', 'pretty', 'junit=j'],
      file: undefined,
      outputs: ['pretty', 'sarif=s', 'junit=j'],
    },
    {name: 'files alone', values: ['sarif=s'], file: undefined, outputs: ['sarif=s']},
    {name: '--output', values: ['json'], file: 'out.json', outputs: ['json=out.json']},
    {name: '--output -', values: ['json'], file: '-', outputs: ['json']},
  ])('$name', ({values, file, outputs}) => {
    const resolved = resolveOutputs(parseOutputs(values), file, '/work')
    expect(resolved.map(({format, file}) => (file ? `${format}=${file}` : format))).toEqual(outputs)
  })

  test.each([
    {
      name: '--output beside files',
      values: ['pretty', 'json=a'],
      file: 'b',
      says: 'Cannot use --output beside --format json=a: give every format its file so',
    },
    {name: 'an empty --output', values: ['json'], file: '', says: 'Cannot write to --output: give the name of a file'},
    {
      name: 'one file twice',
      values: ['json=a', 'sarif=./b/../a'],
      file: undefined,
      says: "Cannot write two reports to './b/../a'",
    },
  ])('$name is refused', ({values, file, says}) => {
    expect(() => resolveOutputs(parseOutputs(values), file, '/work')).toThrow(says)
  })
})

test('a text to lint is no place for a report', () => {
  const outputs = parseOutputs(['json=site/../a.txt'])
  expect(() => toTargets(outputs, ['b.txt', './a.txt'], '/work')).toThrow("Cannot write a report to './a.txt'")
  expect([...toTargets(outputs, ['b.txt', '-'], '/work')]).toEqual(['/work/a.txt'])
})
