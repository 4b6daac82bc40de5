import {describe, expect, test} from 'vitest'
import {reportGithub} from '../../src/report/github.ts'
import {createFile, createFileOn, lintFile} from '../support/files.ts'
import {createFileAsAWhole, options, runs, withoutPath} from '../support/reports.ts'
import {unsafeCharacters} from '../support/terminal.ts'
import {texts} from '../support/texts.ts'

const TITLE = 'title=calque name-form/minsk'
const onQuery = (note = {}, path?: string) => createFile('La query reste.', [{start: 3, end: 8, ...note}], path)

describe('a message is a command', () => {
  test.each([
    {
      name: 'an error',
      file: onQuery({severity: 'error'}),
      command: `::error file=article.txt,line=1,col=4,endLine=1,endColumn=9,${TITLE}::Unexpected text`,
    },
    {
      name: 'information is a notice; a note stands under the message',
      file: onQuery({severity: 'info', note: 'Usage.'}),
      command: `::notice file=article.txt,line=1,col=4,endLine=1,endColumn=9,${TITLE}::Unexpected text%0AUsage.`,
    },
    {
      name: 'columns count UTF-16 units',
      file: createFileOn('👩‍🚀 query', 'query'),
      command: `::warning file=article.txt,line=1,col=7,endLine=1,endColumn=12,${TITLE}::Unexpected text`,
    },
    {
      name: 'several lines have no columns, which GitHub would refuse',
      file: createFile('La query\nreste.', [{start: 3, end: 11}]),
      command: `::warning file=article.txt,line=1,endLine=2,${TITLE}::Unexpected text`,
    },
    {
      name: 'no place',
      file: createFileAsAWhole(),
      command: '::notice file=article.txt,title=calque elsewhere::Cannot say where',
    },
    {
      name: 'no path',
      file: withoutPath(createFileAsAWhole()),
      command: '::notice title=calque elsewhere::Cannot say where',
    },
    {
      name: 'a path is relative to the folder of the run',
      file: createFileAsAWhole('/work/site/./a.txt'),
      command: '::notice file=site/a.txt,title=calque elsewhere::Cannot say where',
    },
    {
      name: 'what has a meaning in a property',
      file: createFileAsAWhole('100 %, a:b\r\n.txt'),
      command: '::notice file=100 %25%2C a%3Ab%0D%0A.txt,title=calque elsewhere::Cannot say where',
    },
    {
      name: 'what has a meaning in the text',
      file: createFileAsAWhole('a.txt', '100 %, a:b\r\n::error::c'),
      command: '::notice file=a.txt,title=calque elsewhere::100 %25, a:b%0D%0A::error::c',
    },
  ])('$name', ({file, command}) => {
    expect(reportGithub([file], options)).toBe(`${command}\n`)
  })
})

test('nothing found is nothing', () => {
  expect(reportGithub([lintFile(texts.clean)], options)).toBe('')
})

test.each(runs)('$name: safe, a command a line', ({files}) => {
  const report = reportGithub(files, options)
  // The log shows separators as they are; they end no line of a command.
  expect(unsafeCharacters(report.replace(/[\t\u2028]/g, ' '))).toEqual([])
  const lines = report.split('\n').slice(0, -1)
  expect(lines).toHaveLength(files.flatMap(({messages}) => messages).length)
  for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice) [^:]*::/)
})
