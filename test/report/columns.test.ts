/** No row is wider than the terminal, whatever the text. */
import fc from 'fast-check'
import stringWidth from 'string-width'
import {beforeAll, describe, expect, test} from 'vitest'
import {reportPretty} from '../../src/report/pretty.ts'
import {prepareColumns} from '../../src/report/width.ts'
import {createFile, createFileOn} from '../support/files.ts'
import {rowsOf, unsafeCharacters} from '../support/terminal.ts'

const PIECES = [
  'a',
  'é',
  ' ',
  'mot',
  'e\u0301',
  '日本',
  '👩‍🚀',
  '🇫🇷',
  '…',
  '\t',
  '\n',
  '\r\n',
  '\u001B[31m',
  '\u202E',
  '\u200B',
  '\uFEFF',
  '« ',
]
const anyText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), {minLength: 1, maxLength: 60})
  .map((pieces) => pieces.join(''))
const anyColumns = fc.integer({min: 40, max: 160})

const tooWide = (report: string, columns: number) => rowsOf(report).filter((row) => stringWidth(row) > columns)

beforeAll(() => prepareColumns('日本語'))

test('the line and its marks fit, for every place in every text', () => {
  fc.assert(
    fc.property(anyText, anyColumns, fc.nat(), fc.nat(), (text, columns, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number]
      const report = reportPretty([createFile(text, [{start, end}])], {color: false, columns, language: 'en'})
      expect(tooWide(report, columns)).toEqual([])
      expect(unsafeCharacters(report)).toEqual([])
    }),
    {numRuns: 500},
  )
})

test('the marks stand under the place', () => {
  const word = fc.constantFrom('mot', 'été', '日本', '👩‍🚀', 'e\u0301')
  fc.assert(
    fc.property(fc.array(word), fc.array(word), anyColumns, (before, after, columns) => {
      const text = [...before, 'query', ...after].join(' ')
      const rows = rowsOf(reportPretty([createFileOn(text, 'query')], {color: false, columns, language: 'en'}))
      const at = rows.findIndex((row) => row.includes('^'))
      const [line = '', marks = ''] = rows.slice(at - 1)
      expect(stringWidth(line.slice(0, line.indexOf('query')))).toBe(marks.indexOf('^'))
      expect(marks.trimEnd().endsWith('^'.repeat(5))).toBe(true)
    }),
  )
})

describe('what else a report holds', () => {
  const columns = 40
  const report = (note: Parameters<typeof createFileOn>[2], path = 'a.txt') => {
    const file = createFileOn('La query reste.', 'query', note)
    file.path = path
    return reportPretty([file], {color: false, columns, language: 'en'})
  }

  test.each([
    {name: 'a long reason', note: {reason: 'Unexpected words '.repeat(8)}},
    {name: 'long fixes', note: {expected: ['une très longue correction', 'une autre encore plus longue']}},
    {name: 'a long note', note: {note: 'La presse française écrit ainsi. '.repeat(5)}},
    {name: 'many other places', note: {related: Array.from({length: 12}, () => ({start: 3, end: 8}))}},
  ])('$name', ({note}) => {
    expect(tooWide(report(note), columns)).toEqual([])
  })

  test.each([
    {name: 'a reason without spaces', note: {reason: `Unexpected \`${'a'.repeat(60)}\``}},
    {name: 'a note without spaces', note: {note: 'https://exemple.fr/'.repeat(4)}},
    {name: 'fixes in wide characters', note: {expected: ['日本語'.repeat(10)]}},
    {name: 'a long path', note: {}, path: 'site/articles/2024/octobre/la-reprise-du-trafic.txt'},
  ])('$name', ({note, path}) => {
    expect(tooWide(report(note, path), columns)).toEqual([])
  })

  test('the last line, in French', () => {
    const file = createFileOn('La query reste.', 'query')
    expect(tooWide(reportPretty([file], {color: false, columns, language: 'fr'}), columns)).toEqual([])
  })
})
