/** Where a text that should be JSON is none: the parser of V8 does not always say it, and the one of YAML takes more. */
import type {VFile} from 'vfile'
import {reportMistake} from '../packs/yaml.ts'

/** False where the file has got a message that says what is wrong. */
export function checkJson(report: VFile, ruleId: string): boolean {
  const text = String(report)
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const before = text.slice(0, findStrayToken(text))
    const line = before.split('\n').length
    const column = before.length - before.lastIndexOf('\n')
    const reason = `This is no JSON: ${toReason(error as Error)}`
    reportMistake(report, {line, column, offset: before.length}, reason, ruleId)
    return false
  }
}

/** V8 quotes the text around, line feeds and all. */
function toReason({message}: Error): string {
  return message.replace(/, (?:\.\.\.)?".*" is not valid JSON$| (?:in JSON )?at position .*$/s, '')
}

const TOKEN =
  /\s*(?:([[\]{},:])|("(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?(?![\w.])|true|false|null)/y

/** What may come next; `value]` and `key}` stand behind an opening bracket. */
type Expected = 'value' | 'value]' | 'key' | 'key}' | ':' | ',' | 'end'

/** Offset of the first token that JSON has not there. */
function findStrayToken(text: string): number {
  const closers: string[] = []
  let expected: Expected = 'value'
  for (TOKEN.lastIndex = 0; ; ) {
    const from = TOKEN.lastIndex
    const match = TOKEN.exec(text)
    const next: Expected | undefined = match ? step(expected, match[1], match[2] !== undefined, closers) : undefined
    if (next === undefined) return from + /^\s*/.exec(text.slice(from))![0].length
    expected = next
  }
}

/** What may follow a token; undefined where it may not stand there. */
function step(expected: Expected, mark = '', isString: boolean, closers: string[]): Expected | undefined {
  const behind = () => (closers.length > 0 ? ',' : 'end')
  if (mark === '' && expected.startsWith('key')) return isString ? ':' : undefined
  if (mark === '') return expected.startsWith('value') ? behind() : undefined
  if (mark === ':') return expected === ':' ? 'value' : undefined
  if (mark === ',') return expected === ',' ? (closers.at(-1) === ']' ? 'value' : 'key') : undefined
  if (mark === '[' || mark === '{') {
    if (!expected.startsWith('value')) return undefined
    closers.push(mark === '[' ? ']' : '}')
    return mark === '[' ? 'value]' : 'key}'
  }
  if (mark !== closers.at(-1) || !(expected === ',' || expected.endsWith(mark))) return undefined
  closers.pop()
  return behind()
}
