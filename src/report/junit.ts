/** JUnit's XML: a suite a file, a case a message. Errors and warnings fail; information, and a file without a message, pass. */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {toSeverity} from '../messages/severity.ts'
import {nameOf} from './paths.ts'
import {FILE_START, placeOf} from './places.ts'
import {escapeXml, toAttributes, XML_HEAD} from './xml.ts'

export function reportJunit(files: readonly VFile[]): string {
  const suites = files.map(toSuite)
  const counts = {tests: sum(suites.map(({tests}) => tests)), failures: sum(suites.map(({failures}) => failures))}
  const attributes = toAttributes({name: 'calque', ...counts, errors: 0})
  return `${XML_HEAD}<testsuites${attributes}>\n${suites.map(({xml}) => xml).join('')}</testsuites>\n`
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const isFailure = ({fatal}: VFileMessage) => toSeverity(fatal) !== 'info'

function toSuite(file: VFile): {tests: number; failures: number; xml: string} {
  const name = nameOf(file)
  const cases =
    file.messages.length === 0
      ? [`    <testcase${toAttributes({name: 'no message', classname: name})}/>\n`]
      : file.messages.map((message) => toCase(message, name))
  const counts = {tests: cases.length, failures: file.messages.filter(isFailure).length}
  const attributes = toAttributes({name, ...counts, errors: 0})
  return {...counts, xml: `  <testsuite${attributes}>\n${cases.join('')}  </testsuite>\n`}
}

function toCase(message: VFileMessage, file: string): string {
  const {line, column} = placeOf(message)?.start ?? FILE_START
  const name = `${line}:${column} ${message.ruleId ?? ''}`.trimEnd()
  const text = [`${file}:${line}:${column}`, message.reason, message.note, message.url].filter(Boolean).join('\n')
  const attributes = toAttributes({message: message.reason, type: toSeverity(message.fatal)})
  const body = isFailure(message)
    ? `<failure${attributes}>${escapeXml(text)}</failure>`
    : `<system-out>${escapeXml(text)}</system-out>`
  return `    <testcase${toAttributes({name, classname: file})}>\n      ${body}\n    </testcase>\n`
}
