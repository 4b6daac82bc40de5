/** Whatever a text, a name and a message hold, each report can be read. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {reportCheckstyle} from '../../src/report/checkstyle.ts'
import {reportCompact} from '../../src/report/compact.ts'
import {reportGithub} from '../../src/report/github.ts'
import {reportGitlab} from '../../src/report/gitlab.ts'
import {reportJunit} from '../../src/report/junit.ts'
import {reportRdjsonl} from '../../src/report/rdjsonl.ts'
import {reportSarif} from '../../src/report/sarif.ts'
import {parseLines} from '../support/cli.ts'
import {createFile} from '../support/files.ts'
import {compileSarifSchema, compileSchema, errorsOf, options, readXml} from '../support/reports.ts'

const anyText = fc.oneof(fc.string({unit: 'binary', minLength: 1}), fc.string({minLength: 1}))
const anyUnits = fc
  .array(fc.integer({min: 0, max: 0xffff}), {minLength: 1})
  .map((units) => String.fromCharCode(...units))
const anyFile = fc
  .record({
    text: fc.oneof(anyText, anyUnits),
    path: anyText,
    reason: anyUnits,
    expected: fc.array(anyText),
    at: fc.nat(),
  })
  .map(({text, path, reason, expected, at}) => {
    const start = at % text.length
    const related = [{start: 0, end: text.length}]
    const note = {start, end: text.length, reason, expected, note: reason, related}
    // vfile takes no path with a null in it.
    return createFile(text, [note], path.replaceAll('\0', '\u0001'))
  })

const schemas = {gitlab: compileSchema('gitlab'), rdjsonl: compileSchema('rdjsonl'), sarif: compileSarifSchema()}

test('by its schema, in as many lines as it should have', () => {
  fc.assert(
    fc.property(anyFile, (file) => {
      for (const [name, value] of [
        ['gitlab', JSON.parse(reportGitlab([file], options))],
        ['rdjsonl', parseLines(reportRdjsonl([file], options))[0]],
        ['sarif', JSON.parse(reportSarif([file], options))],
      ] as [keyof typeof schemas, unknown][]) {
        expect(errorsOf(schemas[name], value)).toEqual([])
      }
      for (const line of [reportCompact([file]), reportGithub([file], options), reportRdjsonl([file], options)])
        expect(line.match(/[\r\n]/g)).toEqual(['\n'])
      expect(readXml(reportCheckstyle([file]), 'checkstyle', '//error')).toHaveLength(1)
      expect(readXml(reportJunit([file]), 'junit', '//failure')).toHaveLength(1)
    }),
    {numRuns: 150},
  )
})
