/** Files of every format, by their names or by `--type`. */
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createDocx, paragraph} from '../support/docx.ts'
import {createFolder} from '../support/folder.ts'

const cwd = createFolder({
  'a.md': '---\ntitle: La query\n---\n`La query` et la qu**er**y.\n',
  'b.HTM': '<pre>La query</pre><p>Oui.<p>La query dort.',
  'c.docx': createDocx(`${paragraph('Oui.')}${paragraph('Reste la query de savoir qui paiera.')}`),
  'd.srt': '1\n00:00:01,000 --> 00:00:02,000\nOù est la\n\n2\n00:00:02,000 --> 00:00:03,000\nquery ?\n',
  'e.rst': '``La query``\n\n.. code::\n\n   query\n',
  'f.adoc': '----\nLa query\n----\n',
  'g.txt': '`La query`\n',
  'h.docx': 'La query',
  'site/code.js': 'La query',
  'site/page.html': '<p>La query dort.',
})

async function lint(...args: string[]): Promise<string[]> {
  const {stdout} = await calque([...args, '--format', 'json'], {cwd})
  const files = JSON.parse(stdout) as {path: string; messages: {line: number; column: number; actual: string}[]}[]
  return files.flatMap(({path, messages}) =>
    messages.map(({line, column, actual}) => `${path}:${line}:${column} ${actual}`),
  )
}

describe('files', () => {
  test.each([
    ['a.md', ['a.md:4:18 qu**er**y']],
    ['b.HTM', ['b.HTM:1:33 query']],
    ['c.docx', ['c.docx:2:10 query']],
    ['d.srt', ['d.srt:7:1 query']],
    ['e.rst', []],
    ['f.adoc', []],
    ['g.txt', ['g.txt:1:5 query']],
    ['site', ['site/page.html:1:7 query']],
  ])('%s', async (path, expected) => {
    expect(await lint(path)).toEqual(expected)
  })

  test('--type stands before the extension', async () => {
    expect(await lint('g.txt', '--type', 'markdown')).toEqual([])
    expect(await lint('a.md', '--type', 'text')).toHaveLength(3)
  })

  test('--front-matter', async () => {
    expect(await lint('a.md', '--front-matter', 'title,summary')).toEqual(['a.md:2:11 query', 'a.md:4:18 qu**er**y'])
  })

  test('what is no Word document leaves the others their report', async () => {
    const {code, stdout, stderr} = await calque(['h.docx', 'e.rst'], {cwd})
    expect({code, stdout: stdout.split('\n')[0]}).toEqual({code: 0, stdout: '✔ No problem found in 1 file'})
    expect(stderr).toMatch(ONE_LINE)
  })
})
