/** Runs that every report must lay out, and what holds the outcome against its schema. */
import {readFileSync} from 'node:fs'
import {Ajv, type ValidateFunction} from 'ajv'
import {Ajv2020} from 'ajv/dist/2020.js'
import {XmlDocument, XsdValidator} from 'libxml2-wasm'
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {ReportOptions} from '../../src/report/index.ts'
import {createFile, createFileOn, lintFile} from './files.ts'
import {texts} from './texts.ts'

export const options: ReportOptions = {color: false, columns: 80, language: 'en', cwd: '/work', version: '1.2.3'}

/** A file as the library makes it of a string. */
export function withoutPath(file: VFile): VFile {
  file.history.length = 0
  return file
}

/** A file with a message about the whole of it. */
export function createFileAsAWhole(path = 'article.txt', reason = 'Cannot say where'): VFile {
  const file = createFile('La query reste.', [], path)
  file.messages.push(new VFileMessage(reason, {source: 'calque', ruleId: 'elsewhere'}))
  return file
}

/** Every control character, what ends a CDATA section, comments, commands, halves of pairs. */
export const HOSTILE = `${String.fromCharCode(...Array(32).keys())}\u007F\u0085\uFFFE\uFFFF\uD800 ]]> <!-- --> & " ' %0A ::error::\u2028 {0} [a](b) \u202E\uDFFF`

export const runs: readonly {readonly name: string; readonly files: readonly VFile[]}[] = [
  {name: 'no file', files: []},
  {name: 'an empty file', files: [lintFile('')]},
  {name: 'a clean file', files: [lintFile(texts.clean)]},
  {name: 'several files', files: [lintFile(texts.error, 'a.txt'), lintFile(texts.clean), lintFile(texts.warnings)]},
  {name: 'standard input', files: [lintFile(texts.error, '<stdin>')]},
  {name: 'a text without a path', files: [withoutPath(lintFile(texts.error))]},
  {name: 'a message without a place', files: [createFileAsAWhole()]},
  {
    name: 'every severity, a note, other places, an empty place',
    files: [
      createFile('abc défg', [
        {start: 0, end: 0, severity: 'info', expected: ['« ', '']},
        {start: 2, end: 3, severity: 'warning', note: 'Usage.'},
        {start: 4, end: 8, severity: 'error', related: [{start: 0, end: 3}]},
      ]),
    ],
  },
  {name: 'a place over two lines', files: [createFile('La query\r\nreste.', [{start: 3, end: 12}])]},
  {name: 'a Windows path', files: [createFileOn(texts.error, 'query', {}), lintFile(texts.error, 'C:\\été\\a b.txt')]},
  {name: 'odd letters', files: [createFileOn('\uFEFFL’été 👩‍🚀 query', 'query', {expected: ['question']})]},
  {
    name: 'hostile text',
    files: [
      createFileOn(`${HOSTILE}query`, 'query', {reason: HOSTILE, note: HOSTILE, expected: [HOSTILE]}),
      createFileAsAWhole(`${HOSTILE}.txt`, HOSTILE),
    ],
  },
]

function readSchema(name: string): string {
  return readFileSync(new URL(`../schemas/${name}`, import.meta.url), 'utf8')
}

export function compileSchema(name: string): ValidateFunction {
  return new Ajv2020({strict: true}).compile(JSON.parse(readSchema(`${name}.schema.json`)) as object)
}

/** SARIF's schema is of an older draft; what it uses of that means the same today. */
export function compileSarifSchema(): ValidateFunction {
  const {$schema: _, id: __, ...schema} = JSON.parse(readSchema('sarif-2.1.0.schema.json')) as Record<string, unknown>
  const formats = {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': (text: string) => !/[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![\dA-F]{2})/.test(text),
    'date-time': true as const,
  }
  return new Ajv({strict: false, unicodeRegExp: false, formats}).compile(schema)
}

/** What a schema says against a value, empty where it holds. */
export function errorsOf(validate: ValidateFunction, value: unknown): unknown {
  validate(value)
  return validate.errors ?? []
}

/** Parses XML as strictly as the standard asks, holds it against a schema, and gives the values of an XPath. */
export function readXml(xml: string, schema: string, xpath: string): string[] {
  const [document, definition] = [XmlDocument.fromString(xml), XmlDocument.fromString(readSchema(`${schema}.xsd`))]
  const validator = XsdValidator.fromDoc(definition)
  try {
    validator.validate(document)
    return document.find(xpath).map(({content}) => content)
  } finally {
    for (const item of [validator, definition, document]) item.dispose()
  }
}
