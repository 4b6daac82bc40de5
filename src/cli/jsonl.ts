/** The filter for corpora: one JSON object a line in, one out, in order and in bounded memory. */
import type {VFile} from 'vfile'
import {type Linter, type Type, types} from '../index.ts'
import {toJsonMessage} from '../report/json.ts'
import {readLines} from './lines.ts'
import {addToTally, type Tally} from './tally.ts'

/** Lines → lines; one that is no `{"id", "text"}` gives `{"id", "error"}` and the run goes on. Blank lines are passed over. */
export async function* filterLines(
  stream: AsyncIterable<Buffer | string>,
  linter: Linter,
  tally: Tally,
  keep: (file: VFile) => void,
  adopt: (file: VFile, id: string) => void,
): AsyncGenerator<string> {
  for await (const line of readLines(stream)) {
    if (line.trim() === '') continue
    yield `${stringify(filterLine(line, linter, tally, keep, adopt))}\n`
  }
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

function filterLine(
  line: string,
  linter: Linter,
  tally: Tally,
  keep: (file: VFile) => void,
  adopt: (file: VFile, id: string) => void,
): unknown {
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
  const file = linter.lint(text, type)
  adopt(file, typeof id === 'string' || typeof id === 'number' ? String(id) : '-')
  addToTally(tally, file)
  keep(file)
  return {id, messages: file.messages.map(toJsonMessage), score: file.data.score}
}
