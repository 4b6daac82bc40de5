import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE, parseLines} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'

const cwd = createFolder({
  'a.txt': 'Kyiv dort. On attend Nabil Kouradani.\n',
  'b.txt': 'Kyiv attend. Nabil Kuradani part.\n',
  'c.txt': 'Kiev veille. Nabil Kouradani dort.\n',
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
        'Kyiv             3  Kyiv 2 (2), Kiev 1 (1)\n' +
        'Nabil Kouradani  3  Nabil Kouradani 2 (2), Nabil Kuradani 1 (1)\n',
      stderr: '',
    })
  })

  test.each(['json', 'csv'])('as %s', async (format) => {
    const {code, stdout} = await calque(['names', '-f', format, 'a.txt'], {cwd})
    expect([code, stdout.includes('Nabil Kouradani')]).toEqual([0, true])
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
      ['b.txt', 'Nabil Kuradani', 'a.txt', 'c.txt'],
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

  test('each file with its own configuration and format', async () => {
    const folder = createFolder({
      'a/a.html': '<p>Ky<b>iv</b> dort.</p>',
      'a/b.md': '<!-- Kiev -->\n\nKyiv attend.',
      'b/.calquerc.json': '{"names": {"prefer": {"Kiev": ["Kyiv"]}}, "ignore": ["left.txt"]}',
      'b/left.txt': 'Kyiv. Kyiv. Kyiv.',
      'b/c.txt': 'Kiev veille.',
      'b/d.txt': 'Kyiv part.',
    })
    const {stdout} = await calque(['--across', '-f', 'json', 'a', 'b'], {cwd: folder})
    expect(toRows(stdout)).toEqual([['b/d.txt', 'Kyiv']])
    expect((await calque(['names', '.'], {cwd: folder})).stdout).toBe('Kyiv  4  Kyiv 3 (3), Kiev 1 (1)\n')
  })

  test('JSON lines with formats of their own', async () => {
    const stdin =
      '{"id": 1, "type": "html", "text": "<p>K<b>yiv</b>"}\n{"id": 2, "type": "markdown", "text": "K*yiv*"}\n{"id": 3, "text": "Kiev"}\n'
    const rows = parseLines((await calque(['--jsonl', '--across'], {cwd, stdin})).stdout) as {messages: Message[]}[]
    expect(rows.map(({messages}) => messages.map(({related}) => related.map(({path}) => path)))).toEqual([
      [],
      [],
      [['1', '2']],
    ])
  })

  test('a file that is not there is named once', async () => {
    const {code, stderr} = await calque(['--across', 'none.txt', 'a.txt'], {cwd})
    expect([code, stderr.match(/none\.txt/g)?.length]).toEqual([0, 1])
  })
})
