import {describe, expect, test} from 'vitest'
import {calque, parseLines} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const cwd = createFolder({
  'warning.txt': texts.warning,
  'a.jsonl': row(1, texts.clean),
  'b.jsonl': row(2, texts.clean),
})

const NO_JSON = {id: null, error: 'Cannot read the line: it is not JSON; give {"id": …, "text": "…"}'}
const noText = (id: unknown) => ({
  id,
  error: 'Cannot lint the line: "text" is no string; give {"id": …, "text": "…"}',
})
const clean = (id: unknown) => ({id, messages: [], score: 0})

async function filter(stdin: string | readonly Uint8Array[], ...args: string[]) {
  const outcome = await calque(['--jsonl', ...args], {stdin})
  return {...outcome, rows: outcome.stdout === '' ? [] : parseLines(outcome.stdout)}
}

/** A line as a corpus has it. */
function row(id: unknown, text: string): string {
  return `${JSON.stringify({id, text})}\n`
}

describe('lines that cannot be linted', () => {
  test.each([
    {name: 'broken JSON', line: '{"id": 1, "text": "Bonjour', expected: NO_JSON},
    {name: 'plain text', line: 'Bonjour à tous.', expected: NO_JSON},
    {name: 'two objects on a line', line: '{"text": ""} {"text": ""}', expected: NO_JSON},
    {name: 'no text', line: '{"id": 7}', expected: noText(7)},
    {name: 'a text that is null', line: '{"id": 7, "text": null}', expected: noText(7)},
    {name: 'a text that is a number', line: '{"id": "a", "text": 5}', expected: noText('a')},
    {name: 'an array', line: '[1, 2]', expected: noText(null)},
    {name: 'a string', line: '"Bonjour"', expected: noText(null)},
    {name: 'a number', line: '42', expected: noText(null)},
    {name: 'null', line: 'null', expected: noText(null)},
  ])('$name', async ({line, expected}) => {
    const {code, rows, stderr} = await filter(`${row(0, texts.clean)}${line}\n${row(9, texts.clean)}`)
    expect(rows).toEqual([clean(0), expected, clean(9)])
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
  })

  test('an id that is nested too deeply to be written does not stop the run', async () => {
    const deep = `{"id": ${'['.repeat(100_000)}${']'.repeat(100_000)}, "text": ""}\n`
    expect((await filter(deep + row(9, texts.clean))).rows.at(-1)).toEqual(clean(9))
  })
})

describe('lines', () => {
  test('come out in the order they came in', async () => {
    const ids = Array.from({length: 50}, (_, i) => i)
    const {rows} = await filter(ids.map((id) => row(id, id % 3 ? texts.clean : texts.error)).join(''))
    expect(rows.map((line) => (line as {id: number}).id)).toEqual(ids)
  })

  test.each([
    {name: 'blank lines', stdin: `\n${row(1, '')}  \n\t\n\n${row(2, '')}\n`, ids: [1, 2]},
    {name: 'CRLF line ends', stdin: `${row(1, '')}${row(2, '')}`.replaceAll('\n', '\r\n'), ids: [1, 2]},
    {name: 'no line feed at the end', stdin: `${row(1, '')}${row(2, '')}`.trimEnd(), ids: [1, 2]},
    {name: 'a byte order mark', stdin: `\uFEFF${row(1, '')}`, ids: [1]},
    {
      name: 'U+2028 and U+2029 inside a string',
      stdin: '{"id":1,"text":"Oui.\u2028Non.\u2029"}\n{"id":2,"text":""}',
      ids: [1, 2],
    },
    {name: 'no line at all', stdin: '', ids: []},
    {name: 'fields besides id and text', stdin: '{"url":"x","text":"","id":1}', ids: [1]},
  ])('$name', async ({stdin, ids}) => {
    const {code, rows} = await filter(stdin)
    expect({code, rows}).toEqual({code: 0, rows: ids.map(clean)})
  })

  test.each([['a string'], [7], [-0.5], [true], [null], [{a: [1, {}]}], [[1, 'b']], ['ligne\u2028é 😀']])(
    'id %j is kept',
    async (id) => {
      expect((await filter(row(id, ''))).rows).toEqual([clean(id)])
    },
  )

  test('a line without id gets null', async () => {
    expect((await filter('{"text": ""}')).rows).toEqual([clean(null)])
  })

  test('chunks may end inside a character', async () => {
    const bytes = Buffer.from(row('é😀', 'Élève « 日本 » : la query reste.'))
    const {rows} = await filter(Array.from(bytes, (byte) => Uint8Array.of(byte)))
    expect(rows).toMatchObject([{id: 'é😀', messages: [{actual: 'la query', place: {start: {offset: 15}}}]}])
  })

  test('a message has the shape of the JSON report', async () => {
    const {rows} = await filter(row(1, texts.warning))
    const [{messages, score}] = JSON.parse((await calque(['warning.txt', '-f', 'json'], {cwd})).stdout)
    expect(rows).toEqual([{id: 1, messages, score}])
  })
})

describe('formats', () => {
  test('a line may name its own', async () => {
    const {rows} = await filter(
      `${JSON.stringify({id: 1, type: 'html', text: '<pre>La query</pre>'})}\n${JSON.stringify({id: 2, type: 'markdown', text: '`La query`'})}`,
    )
    expect(rows).toEqual([clean(1), clean(2)])
  })

  test.each(['docx', 'pdf', 7, null])('%j is none', async (type) => {
    const {rows} = await filter(`${JSON.stringify({id: 1, type, text: 'La query'})}`)
    expect(rows).toEqual([
      {id: 1, error: 'Cannot lint the line: "type" is none of text, markdown, html, rst, asciidoc, srt, vtt'},
    ])
  })

  test('--type holds for lines without', async () => {
    expect((await filter(row(1, '<pre>La query</pre>'), '--type', 'html')).rows).toEqual([clean(1)])
  })
})

describe('exit code', () => {
  test.each([
    {name: 'clean', stdin: row(1, texts.clean), args: [], code: 0},
    {name: 'an error', stdin: row(1, texts.clean) + row(2, texts.error), args: [], code: 1},
    {name: 'warnings without a limit', stdin: row(1, texts.warnings), args: [], code: 0},
    {
      name: 'warnings above the limit, over all lines',
      stdin: row(1, texts.warning).repeat(3),
      args: ['--max-warnings', '2'],
      code: 1,
    },
    {name: 'an error that --rule turns off', stdin: row(1, texts.error), args: ['--rule', 'english-word=off'], code: 0},
  ])('$name', async ({stdin, args, code}) => {
    expect((await filter(stdin, ...args)).code).toBe(code)
  })

  test('--quiet leaves errors only', async () => {
    const {rows} = await filter(row(1, texts.error + texts.warning), '--quiet')
    expect(rows).toMatchObject([{messages: [{ruleId: 'english-word'}]}])
  })

  test('warnings that --quiet hides still count', async () => {
    expect((await filter(row(1, texts.warning), '--quiet', '--max-warnings', '0')).code).toBe(1)
  })
})

describe('files', () => {
  test('are read one after the other', async () => {
    const {code, stdout} = await calque(['--jsonl', 'b.jsonl', 'a.jsonl'], {cwd})
    expect({code, rows: parseLines(stdout)}).toEqual({code: 0, rows: [clean(2), clean(1)]})
  })

  test.each(['missing.jsonl', '.'])('%s gives one line and 2', async (file) => {
    const {code, stdout, stderr} = await calque(['--jsonl', file], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(new RegExp(`^calque: Cannot read '${file}': [^\\n]+\\n$`))
  })

  test('a missing file leaves the others their lines', async () => {
    const {stdout} = await calque(['--jsonl', 'missing.jsonl', 'a.jsonl'], {cwd})
    expect(parseLines(stdout)).toEqual([clean(1)])
  })

  test('a missing file among good ones → theirs', async () => {
    expect((await calque(['--jsonl', 'missing.jsonl', 'a.jsonl'], {cwd})).code).toBe(0)
  })
})
