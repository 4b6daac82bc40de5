/** Colours of our own, and nothing of the text's, drive the terminal. */
import {describe, expect, test} from 'vitest'
import type {ReportOptions} from '../../src/report/index.ts'
import {reportPretty} from '../../src/report/pretty.ts'
import {createFileOn, lintFile} from '../support/files.ts'
import {rowsOf, unsafeCharacters} from '../support/terminal.ts'
import {texts} from '../support/texts.ts'

const options: ReportOptions = {color: false, columns: 80, language: 'en'}

describe('colour', () => {
  const files = [lintFile(texts.error), lintFile(texts.warning)]

  test('changes nothing but colours', () => {
    expect(rowsOf(reportPretty(files, {...options, color: true}))).toEqual(rowsOf(reportPretty(files, options)))
  })

  test('none unless asked for', () => {
    expect(reportPretty(files, options)).not.toContain('\u001B')
  })

  // styleText looks at the process's own stdout once more, unless told not to: only pairs of styles come through.
  test('errors are red, warnings yellow, in a pipe too', () => {
    const report = reportPretty(files, {...options, color: true})
    expect(report).toContain('\u001B[31m✖ error')
    expect(report).toContain('\u001B[33m▲ warning')
  })
})

describe('what must never reach the terminal', () => {
  test.each([
    {name: 'a colour', text: '\u001B[31mLa query\u001B[0m reste.'},
    {name: 'a title', text: '\u001B]0;piégé\u0007La query reste.'},
    {name: 'an 8-bit sequence', text: '\u009B2JLa query reste.'},
    {name: 'backspaces', text: 'La query\b\b\b\b\b reste.'},
    {name: 'a carriage return', text: 'Rien à dire.\rLa query reste.'},
    {name: 'a right-to-left override', text: 'La \u202Equery\u202C reste.'},
    {name: 'isolates', text: 'La \u2066query\u2069 reste.'},
    {name: 'line separators', text: 'La\u2028query\u2029reste.'},
    {name: 'a null and a delete', text: 'La \u0000query\u007F reste.'},
  ])('$name', ({text}) => {
    const file = createFileOn(text, 'query', {
      reason: `Unexpected \`${text}\``,
      expected: [text],
      note: text,
      related: [{start: 0, end: text.length}],
    })
    file.path = `${text}.txt`
    for (const color of [false, true]) expect(unsafeCharacters(reportPretty([file], {...options, color}))).toEqual([])
  })
})
