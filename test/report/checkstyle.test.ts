import {describe, expect, test} from 'vitest'
import {reportCheckstyle} from '../../src/report/checkstyle.ts'
import {createFileOn} from '../support/files.ts'
import {createFileAsAWhole, readXml, runs, withoutPath} from '../support/reports.ts'

test.each(runs)('$name: keeps the schema', ({files}) => {
  const names = readXml(reportCheckstyle(files), 'checkstyle', '//file/@name')
  expect(names).toHaveLength(files.length)
})

test('a file in full', () => {
  const file = createFileOn('La <query> reste.', '<query>', {severity: 'error', reason: 'Unexpected `<query>` & "b"'})
  expect(reportCheckstyle([file])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="article.txt">
    <error line="1" column="4" severity="error" message="Unexpected \`&lt;query&gt;\` &amp; &quot;b&quot;" source="calque.name-form/minsk"/>
  </file>
</checkstyle>
`)
})

describe('places', () => {
  test.each([
    {name: 'none', file: createFileAsAWhole(), place: ['1', '1']},
    {name: 'UTF-16 units', file: createFileOn('👩‍🚀 query', 'query'), place: ['1', '7']},
  ])('$name', ({file, place}) => {
    expect(readXml(reportCheckstyle([file]), 'checkstyle', '//error/@line | //error/@column')).toEqual(place)
  })
})

test('a reader gets back the name and the message', () => {
  const text = 'a]]>\n\t"é" <!-- & 👩‍🚀'
  const report = reportCheckstyle([createFileAsAWhole(text, text)])
  expect(readXml(report, 'checkstyle', '//@name | //@message')).toEqual([text, text])
})

test('a text without a path has a name', () => {
  expect(readXml(reportCheckstyle([withoutPath(createFileAsAWhole())]), 'checkstyle', '//@name')).toEqual(['<stdin>'])
})
