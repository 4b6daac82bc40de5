/** The filter for corpora: one JSON object a line in, one out, in order and in bounded memory. */
import type {VFile} from 'vfile'
import {type Linter, type SiteNames, type Type, types} from '../index.ts'
import {toJsonMessage} from '../report/json.ts'
import {readLines} from './lines.ts'
import {addToTally, type Tally} from './tally.ts'

/** A line that holds a text, or what is wrong with it. */
export type Row =
  | {readonly id: unknown; readonly text: string; readonly type: Type | undefined; readonly path: string}
  | {readonly id: unknown; readonly error: string}

/** What a line is filtered with. */
export interface LineFilter {
  readonly linter: Linter
  readonly tally: Tally
  readonly keep: (file: VFile) => void
  /** Takes out what a baseline knows of the text with that name. */
  readonly adopt: (file: VFile, id: string) => void
  /** The names of all lines, where they are compared. */
  readonly site?: SiteNames | undefined
}

/** Lines → rows; blank lines are passed over. A row without an id goes by the name of its file and its line. */
export async function* readRows(stream: AsyncIterable<Buffer | string>, name: string): AsyncGenerator<Row> {
  let number = 0
  for await (const line of readLines(stream)) {
    number++
    if (line.trim() !== '') yield toRow(line, `${name}:${number}`)
  }
}

/** Lines → lines; one that is no `{"id", "text"}` gives `{"id", "error"}` and the run goes on. */
export async function* filterLines(
  stream: AsyncIterable<Buffer | string>,
  name: string,
  filter: LineFilter,
): AsyncGenerator<string> {
  for await (const row of readRows(stream, name)) yield `${stringify(filterRow(row, filter))}\n`
}

/** A Word document is no text that a line could hold. */
const textTypes = types.filter((type) => type !== 'docx')

function isTextType(type: unknown): type is Type | undefined {
  return type === undefined || textTypes.some((other) => other === type)
}

function stringify(row: unknown): string {
  try {
    return JSON.stringify(row)
  } catch {
    return JSON.stringify({
      id: null,
      error: 'Cannot write the line: its "id" is nested too deep; give a string or a number',
    })
  }
}

function toRow(line: string, place: string): Row {
  let row: unknown
  try {
    row = JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return {id: null, error: 'Cannot read the line: it is not JSON; give {"id": …, "text": "…"}'}
  }
  const {id = null, text, type} = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>
  if (typeof text !== 'string')
    return {id, error: 'Cannot lint the line: "text" is no string; give {"id": …, "text": "…"}'}
  if (!isTextType(type)) return {id, error: `Cannot lint the line: "type" is none of ${textTypes.join(', ')}`}
  return {id, text, type, path: typeof id === 'string' || typeof id === 'number' ? String(id) : place}
}

function filterRow(row: Row, {linter, tally, keep, adopt, site}: LineFilter): unknown {
  if ('error' in row) return row
  const {id, text, type, path} = row
  const file = linter.lint(text, {type, among: site && {names: site, path}})
  adopt(file, typeof id === 'string' || typeof id === 'number' ? String(id) : '-')
  addToTally(tally, file)
  keep(file)
  return {id: row.id, messages: file.messages.map(toJsonMessage), score: file.data.score}
}
