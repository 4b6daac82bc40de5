import {describe, expect, test} from 'vitest'
import {reportRdjsonl} from '../../src/report/rdjsonl.ts'
import {parseLines} from '../support/cli.ts'
import {createFile, createFileOn, lintFile} from '../support/files.ts'
import {compileSchema, createFileAsAWhole, errorsOf, options, runs, withoutPath} from '../support/reports.ts'
import {texts} from '../support/texts.ts'

const validate = compileSchema('rdjsonl')

interface Diagnostic {
  readonly location: {readonly path: string; readonly range?: {start: {column?: number}; end: {column?: number}}}
  readonly suggestions?: {readonly text: string; readonly range: unknown}[]
}

const read = (...files: Parameters<typeof reportRdjsonl>[0]) =>
  parseLines(reportRdjsonl(files, options)) as Diagnostic[]

test.each(runs.filter(({files}) => files.some(({messages}) => messages.length > 0)))(
  '$name: keeps the schema',
  ({files}) => {
    const lines = read(...files)
    expect(lines).toHaveLength(files.flatMap(({messages}) => messages).length)
    for (const line of lines) expect(errorsOf(validate, line)).toEqual([])
  },
)

test('nothing found is nothing', () => {
  expect(reportRdjsonl([], options)).toBe('')
  expect(reportRdjsonl([lintFile(texts.clean)], options)).toBe('')
})

test('a line in full', () => {
  const file = createFileOn('L’été, la query reste.', 'query', {expected: ['question', ''], note: 'Usage.'})
  const range = {start: {line: 1, column: 15}, end: {line: 1, column: 20}}
  expect(read(file)).toEqual([
    {
      message: 'Unexpected text\nUsage.',
      location: {path: 'article.txt', range},
      severity: 'WARNING',
      source: {name: 'calque'},
      code: {value: 'name-form/minsk', url: 'https://unpkg.com/calque/docs/rules/name-form.md'},
      suggestions: [
        {range, text: 'question'},
        {range, text: ''},
      ],
    },
  ])
})

describe('columns are bytes, from 1', () => {
  test.each([
    {name: 'ASCII', text: 'La query', columns: [4, 9]},
    {name: 'two bytes', text: 'été query', columns: [7, 12]},
    {name: 'two and three bytes', text: '« ’ » query', columns: [11, 16]},
    {name: 'four bytes', text: '𐐀 query', columns: [6, 11]},
    {name: 'a byte order mark, which stands in the file', text: '\uFEFFquery', columns: [4, 9]},
    {name: 'the second line', text: 'été\nquery', columns: [1, 6]},
    {name: 'behind CRLF', text: 'été\r\né query', columns: [4, 9]},
  ])('$name', ({text, columns}) => {
    const {start, end} = read(createFileOn(text, 'query'))[0]!.location.range!
    expect([start.column, end.column]).toEqual(columns)
    const line = Buffer.from(text.split('\n').at(-1)!)
    expect(line.subarray(columns[0]! - 1, columns[1]! - 1).toString()).toBe('query')
  })

  test('at each end of a place over two lines', () => {
    expect(read(createFile('é query\né reste', [{start: 2, end: 9}]))[0]!.location.range).toEqual({
      start: {line: 1, column: 4},
      end: {line: 2, column: 3},
    })
  })
})

describe('no suggestion', () => {
  test.each([
    {name: 'without an expected text', file: createFileOn('La query', 'query')},
    {name: 'without a place', file: createFileAsAWhole()},
  ])('$name', ({file}) => {
    expect(read(file)[0]).not.toHaveProperty('suggestions')
  })

  test('in a Word document, whose bytes are not its text', () => {
    const file = createFileOn('La query', 'query', {expected: ['question']})
    file.data.text = 'La query'
    expect(read(file)[0]).not.toHaveProperty('suggestions')
  })
})

test('a text without a path has a name', () => {
  expect(read(withoutPath(createFileAsAWhole()))[0]!.location).toEqual({path: '<stdin>'})
})
