import type {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {reportSarif} from '../../src/report/sarif.ts'
import {rules} from '../../src/rules/index.ts'
import {createFile, createFileOn, lintFile} from '../support/files.ts'
import {compileSarifSchema, createFileAsAWhole, errorsOf, options, runs, withoutPath} from '../support/reports.ts'
import {texts} from '../support/texts.ts'

const validate = compileSarifSchema()

interface Region {
  readonly startLine: number
  readonly startColumn: number
  readonly endLine: number
  readonly endColumn: number
  readonly charOffset?: number
  readonly charLength?: number
}

interface Location {
  readonly physicalLocation: {readonly artifactLocation: {uri: string; uriBaseId?: string}; readonly region?: Region}
}

interface Fix {
  readonly description: {text: string}
  readonly artifactChanges: {replacements: {deletedRegion: Region; insertedContent: {text: string}}[]}[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: Location[]
  readonly relatedLocations?: (Location & {id: number; message: {text: string}})[]
  readonly fixes?: Fix[]
}

interface Run {
  readonly tool: {readonly driver: {readonly version: string; readonly rules: {id: string; helpUri: string}[]}}
  readonly originalUriBaseIds: unknown
  readonly artifacts: unknown[]
  readonly columnKind: string
  readonly results: Result[]
}

function read(files: Parameters<typeof reportSarif>[0], change = {}): Run {
  const log = JSON.parse(reportSarif(files, {...options, ...change})) as {runs: [Run]}
  expect(errorsOf(validate, log)).toEqual([])
  return log.runs[0]
}

const regionOf = (file: VFile) => read([file]).results[0]!.locations[0]!.physicalLocation.region

test.each(runs)('$name: keeps the schema', ({files}) => {
  const run = read(files)
  expect(run.artifacts).toHaveLength(new Set(files.map((file) => file.path)).size)
  expect(run.results).toHaveLength(files.flatMap(({messages}) => messages).length)
  for (const {ruleId, ruleIndex} of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
})

test('the schema refuses what SARIF does not have', () => {
  const log = JSON.parse(reportSarif([lintFile(texts.error)], options)) as {
    runs: [{results: [Record<string, unknown>]}]
  }
  log.runs[0].results[0]['level'] = 'info'
  expect(validate(log)).toBe(false)
})

test('a result in full', () => {
  const file = createFileOn('La query reste.', 'query', {severity: 'error', expected: ['question'], note: 'Usage.'})
  const artifactLocation = {uri: 'article.txt', uriBaseId: '%SRCROOT%', index: 0}
  const region = {startLine: 1, startColumn: 4, endLine: 1, endColumn: 9, charOffset: 3, charLength: 5}
  expect(read([file]).results).toEqual([
    {
      ruleId: 'name-form',
      ruleIndex: rules.findIndex(({id}) => id === 'name-form'),
      level: 'error',
      message: {text: 'Unexpected text\nUsage.'},
      locations: [{physicalLocation: {artifactLocation, region}}],
      fixes: [
        {
          description: {text: 'Write “question”'},
          artifactChanges: [
            {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: 'question'}}]},
          ],
        },
      ],
      partialFingerprints: {'calque/v1': expect.stringMatching(/^[0-9a-f]{40}$/) as string},
      properties: {ruleId: 'name-form/minsk', actual: 'query', expected: ['question']},
    },
  ])
})

describe('the run', () => {
  test('names calque, its version, its rules and how columns count', () => {
    const {tool, columnKind, originalUriBaseIds} = read([])
    expect(tool.driver.version).toBe('1.2.3')
    expect(tool.driver.rules.map(({id}) => id)).toEqual(rules.map(({id}) => id))
    expect(tool.driver.rules[0]).toMatchObject({
      shortDescription: {text: rules[0]!.docs.summary.en},
      fullDescription: {text: `${rules[0]!.docs.summary.en} ${rules[0]!.docs.why.en}`},
      helpUri: `https://unpkg.com/calque/docs/rules/${rules[0]!.id}.md`,
      defaultConfiguration: {level: rules[0]!.severity === 'info' ? 'note' : rules[0]!.severity},
    })
    expect(columnKind).toBe('utf16CodeUnits')
    expect(originalUriBaseIds).toEqual({'%SRCROOT%': {uri: 'file:///work/'}})
  })

  test.each([
    {name: 'odd letters', cwd: '/été 1', uri: 'file:///%C3%A9t%C3%A9%201/'},
    {name: 'the root', cwd: '/', uri: 'file:///'},
    {name: 'Windows', cwd: 'C:\\work', uri: 'file:///C:/work/'},
  ])('the folder of the run: $name', ({cwd, uri}) => {
    expect(read([], {cwd}).originalUriBaseIds).toEqual({'%SRCROOT%': {uri}})
  })

  test('without a folder and a version', () => {
    const run = read([lintFile(texts.error)], {cwd: undefined, version: undefined})
    expect(run.originalUriBaseIds).toEqual({'%SRCROOT%': {}})
    expect(run.tool.driver).not.toHaveProperty('version')
  })

  test('a rule that is none of calque’s is described once', () => {
    const {tool, results} = read([createFileAsAWhole(), createFileAsAWhole()])
    expect(tool.driver.rules.at(-1)).toEqual({id: 'elsewhere'})
    expect(results.map(({ruleIndex}) => ruleIndex)).toEqual([rules.length, rules.length])
  })

  test('in French', () => {
    const file = createFileOn('La query', 'query', {expected: ['question', '']})
    const {results, tool} = read([file], {language: 'fr'})
    expect(results[0]!.fixes?.map(({description}) => description.text)).toEqual(['Écrire « question »', 'À supprimer'])
    expect(tool.driver.rules[0]).toMatchObject({shortDescription: {text: rules[0]!.docs.summary.fr}})
  })
})

describe('where a file is', () => {
  test.each([
    {name: 'below', path: 'été/a b.txt', uri: '%C3%A9t%C3%A9/a%20b.txt', uriBaseId: '%SRCROOT%'},
    {name: 'above', path: '../a.txt', uri: 'file:///a.txt', uriBaseId: undefined},
    {name: 'Windows', path: 'D:\\a#1.txt', uri: 'file:///D:/a%231.txt', uriBaseId: undefined},
    {name: 'standard input', path: '<stdin>', uri: '%3Cstdin%3E', uriBaseId: undefined},
  ])('$name', ({path, uri, uriBaseId}) => {
    const {artifactLocation} = read([lintFile(texts.error, path)]).results[0]!.locations[0]!.physicalLocation
    expect([artifactLocation.uri, artifactLocation.uriBaseId]).toEqual([uri, uriBaseId])
  })

  test('without a path', () => {
    const {artifactLocation} = read([withoutPath(createFileAsAWhole())]).results[0]!.locations[0]!.physicalLocation
    expect(artifactLocation.uri).toBe('%3Cstdin%3E')
  })
})

describe('regions', () => {
  test.each([
    {name: 'UTF-16 units', text: '👩‍🚀 query', region: [1, 7, 12, 6]},
    {name: 'a byte order mark does not count', text: '\uFEFFL’été query', region: [1, 7, 12, 6]},
    {name: 'nor in the offsets of later lines', text: '\uFEFFL’été\r\nquery', region: [2, 1, 6, 7]},
  ])('$name', ({text, region}) => {
    const {startLine, startColumn, endColumn, charOffset} = regionOf(createFileOn(text, 'query'))!
    expect([startLine, startColumn, endColumn, charOffset]).toEqual(region)
    expect(text.replace('\uFEFF', '').slice(charOffset, charOffset! + 5)).toBe('query')
  })

  test('the mark itself', () => {
    expect(regionOf(createFile('\uFEFFa', [{start: 0, end: 1}]))).toMatchObject({startColumn: 1, charOffset: 0})
  })

  test('none without a place', () => {
    expect(regionOf(createFileAsAWhole())).toBeUndefined()
  })

  test('no offsets and no fixes in a Word document, whose bytes are not its text', () => {
    const file = createFileOn('La query', 'query', {expected: ['question']})
    file.data.text = 'La query'
    expect(regionOf(file)).toEqual({startLine: 1, startColumn: 4, endLine: 1, endColumn: 9})
    expect(read([file]).results[0]).not.toHaveProperty('fixes')
  })
})

test('other places', () => {
  const related = [
    {start: 0, end: 2},
    {start: 9, end: 14},
  ]
  const places = read([createFileOn('La query reste.', 'query', {related})]).results[0]!.relatedLocations!
  expect(places.map(({id, message}) => [id, message.text])).toEqual([
    [1, 'La'],
    [2, 'reste'],
  ])
  expect(places[1]!.physicalLocation.region).toMatchObject({startColumn: 10, endColumn: 15, charOffset: 9})
})

test.each([
  {name: 'braces, which stand for arguments', text: 'a {0} b', shown: 'a {{0}} b'},
  {name: 'links', text: 'a [b](c)', shown: 'a [b] (c)'},
  {name: 'brackets alone', text: 'l’appareil [aircraft]', shown: 'l’appareil [aircraft]'},
  {name: 'halves of pairs', text: 'a\uD83D', shown: 'a\uFFFD'},
])('what a message would mean: $name', ({text, shown}) => {
  expect(read([createFileAsAWhole('a.txt', text)]).results[0]!.message.text).toBe(shown)
})

test('fixes, applied, give the text that was meant', () => {
  const text = 'L’été, la query 👩‍🚀 reste.'
  const file = createFileOn(text, 'query', {expected: ['question', '']})
  const written = read([file]).results[0]!.fixes!.map(({artifactChanges}) => {
    const [{deletedRegion, insertedContent}] = artifactChanges[0]!.replacements as [
      Fix['artifactChanges'][0]['replacements'][0],
    ]
    const {charOffset = 0, charLength = 0} = deletedRegion
    return text.slice(0, charOffset) + insertedContent.text + text.slice(charOffset + charLength)
  })
  expect(written).toEqual([text.replace('query', 'question'), text.replace('query', '')])
})
