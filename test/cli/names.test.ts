import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE, parseLines} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'

const cwd = createFolder({
  'a.txt': 'Kyiv dort. On attend Pavel Vorchenkov.\n',
  'b.txt': 'Kyiv attend. Pavel Vorshenkov part.\n',
  'c.txt': 'Kiev veille. Pavel Vorchenkov dort.\n',
  'lines.jsonl':
    '{"id": 1, "text": "Kyiv dort."}\n{"id": 2, "text": "Kyiv attend."}\n{"id": 3, "text": "Kiev veille."}\n',
})

interface Message {
  actual: string
  related: {path?: string}[]
}

describe('calque names', () => {
  test('a table of names', async () => {
    expect(await calque(['names', '.'], {cwd})).toEqual({
      code: 0,
      stdout:
        'Kyiv              3  Kyiv 2 (2), Kiev 1 (1)\n' +
        'Pavel Vorchenkov  3  Pavel Vorchenkov 2 (2), Pavel Vorshenkov 1 (1)\n',
      stderr: '',
    })
  })

  test.each(['json', 'csv'])('as %s', async (format) => {
    const {code, stdout} = await calque(['names', '-f', format, 'a.txt'], {cwd})
    expect([code, stdout.includes('Pavel Vorchenkov')]).toEqual([0, true])
  })

  test('JSON lines from standard input', async () => {
    const {stdout} = await calque(['names', '--jsonl'], {stdin: '{"id": 1, "text": "Kyiv dort."}\nno JSON\n'})
    expect(stdout).toBe('Kyiv  1  Kyiv 1 (1)\n')
  })

  test.each([
    ['no path', ['names']],
    ['a file that is not there', ['names', 'none.txt']],
    ['a format that is not there', ['names', '-f', 'xml', 'a.txt']],
  ])('%s', async (_, args) => {
    const {code, stderr} = await calque(args, {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
  })
})

describe('--across', () => {
  const toRows = (stdout: string) =>
    (JSON.parse(stdout) as {path: string; messages: Message[]}[]).flatMap(({path, messages}) =>
      messages.map(({actual, related}) => [path, actual, ...related.map((place) => place.path)]),
    )

  test('names are compared over the files of a call', async () => {
    const {stdout} = await calque(['--across', '-f', 'json', '.'], {cwd})
    expect(toRows(stdout)).toEqual([
      ['b.txt', 'Pavel Vorshenkov', 'a.txt', 'c.txt'],
      ['c.txt', 'Kiev', 'a.txt', 'b.txt'],
    ])
  })

  test('without it each file is alone', async () => {
    expect(toRows((await calque(['-f', 'json', '.'], {cwd})).stdout)).toEqual([])
  })

  test('standard input is one of the articles', async () => {
    const {stdout} = await calque(['--across', '-f', 'json', 'a.txt', 'b.txt', '-'], {cwd, stdin: 'Kiev veille.'})
    expect(toRows(stdout)).toContainEqual(['<stdin>', 'Kiev', 'a.txt', 'b.txt'])
  })

  test.each([
    ['a file of JSON lines', ['lines.jsonl'], ''],
    [
      'JSON lines on standard input',
      [],
      '{"id": 1, "text": "Kyiv"}\n{"id": 2, "text": "Kyiv"}\n{"id": 3, "text": "Kiev"}\n',
    ],
  ])('%s', async (_, paths, stdin) => {
    const {stdout} = await calque(['--jsonl', '--across', ...paths], {cwd, stdin})
    const rows = parseLines(stdout) as {id: number; messages: Message[]}[]
    expect(rows.map(({id, messages}) => [id, ...messages.map(({related}) => related.map(({path}) => path))])).toEqual([
      [1],
      [2],
      [3, ['1', '2']],
    ])
  })

  test('a file that is not there is named once', async () => {
    const {code, stderr} = await calque(['--across', 'none.txt', 'a.txt'], {cwd})
    expect([code, stderr.match(/none\.txt/g)?.length]).toEqual([0, 1])
  })
})
