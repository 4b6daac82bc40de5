import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {reportJson, toJsonMessage} from '../../src/report/json.ts'
import {createFile, lintFile} from '../support/files.ts'
import {texts} from '../support/texts.ts'

function readSchema(name: string): object {
  return JSON.parse(readFileSync(new URL(`../../docs/schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object
}

const ajv = new Ajv2020({strict: true})
const validateReport = ajv.compile(readSchema('report'))
const validateLine = ajv.compile(readSchema('jsonl'))

/** What ajv says against a value, empty where it holds. */
function errorsOf(validate: typeof validateReport, value: unknown): unknown {
  validate(value)
  return validate.errors ?? []
}

const REPEAT = 'La mairie a promis de rendre l’eau potable avant la fin du mois'

const documents = [
  {name: 'nothing found', text: texts.clean},
  {name: 'an empty text', text: ''},
  {name: 'an error', text: texts.error},
  {name: 'warnings', text: texts.warnings},
  {
    name: 'two spellings of a name',
    text: 'Loukachenko a parlé.\n\nSelon Lukashenko, rien ne change. Loukachenko insiste.',
  },
  {name: 'a paragraph that comes twice', text: `${REPEAT}.\n\n${REPEAT}.`},
  {name: 'CRLF and a byte order mark', text: `\uFEFF${texts.warnings}`.replaceAll('\n', '\r\n')},
]

describe('the report keeps its schema', () => {
  test.each(documents)('$name', ({text}) => {
    expect(errorsOf(validateReport, JSON.parse(reportJson([lintFile(text), lintFile(texts.clean)])))).toEqual([])
  })

  test('no file', () => {
    expect(errorsOf(validateReport, JSON.parse(reportJson([])))).toEqual([])
  })

  test('every severity, with note and other places', () => {
    const notes = (['info', 'warning', 'error'] as const).map((severity, i) => ({
      start: i,
      end: i + 1,
      severity,
      note: 'Usage.',
      related: [{start: 4, end: 5}],
    }))
    const report = JSON.parse(reportJson([createFile('abcdefgh', notes)])) as [{messages: {fatal: unknown}[]}]
    expect(errorsOf(validateReport, report)).toEqual([])
    expect(report[0].messages.map(({fatal}) => fatal)).toEqual([null, false, true])
  })

  // The rule's own record of the first passage comes out with its place.
  test('a paragraph that comes nearly twice', () => {
    const dispatch = `${REPEAT}, a dit le maire aux habitants réunis devant l’école, où chacun attendait la nouvelle`
    const text = `${dispatch} depuis lundi.\n\n${dispatch} depuis mardi.`
    expect(lintFile(text).messages).toHaveLength(1)
    expect(errorsOf(validateReport, JSON.parse(reportJson([lintFile(text)])))).toEqual([])
  })
})

describe('a line keeps its schema', () => {
  test.each(documents)('$name', ({text}) => {
    const {messages, data} = lintFile(text)
    const line: unknown = JSON.parse(
      JSON.stringify({id: {any: 1}, messages: messages.map(toJsonMessage), score: data.score}),
    )
    expect(errorsOf(validateLine, line)).toEqual([])
  })

  test('an error', () => {
    expect(errorsOf(validateLine, {id: null, error: 'Cannot read the line'})).toEqual([])
  })
})

describe('the schemas refuse', () => {
  const [file] = JSON.parse(reportJson([lintFile(texts.error)])) as [{messages: Record<string, unknown>[]}]
  const message = file.messages[0]!

  test.each([
    {name: 'another source', change: {source: 'vale'}},
    {name: 'a line 0', change: {line: 0}},
    {name: 'no expected', change: {expected: null}},
    {name: 'a field of its own', change: {severity: 'error'}},
    {name: 'a severity in words', change: {fatal: 'error'}},
  ])('$name', ({change}) => {
    expect(validateReport([{...file, messages: [{...message, ...change}]}])).toBe(false)
  })
})

test('a message in full', () => {
  const start = {line: 1, column: 12, offset: 11}
  const end = {line: 1, column: 22, offset: 21}
  expect(lintFile(texts.warning).messages.map(toJsonMessage)).toEqual([
    {
      reason: 'Unexpected source words `[aircraft]`, expected nothing here',
      line: 1,
      column: 12,
      place: {start, end},
      ruleId: 'source-gloss',
      source: 'calque',
      fatal: false,
      actual: '[aircraft]',
      expected: [''],
      note: null,
      url: 'https://unpkg.com/calque/docs/rules/source-gloss.md',
      fix: 'suggested',
      related: [],
    },
  ])
})

test('offsets are places in the file as it was read', () => {
  const text = `\uFEFFE\u0301te\u0301 👩‍🚀\r\n\r\n${texts.warnings}`
  for (const {place, actual} of lintFile(text).messages.map(toJsonMessage)) {
    expect(text.slice(place.start.offset, place.end.offset)).toBe(actual)
  }
})
