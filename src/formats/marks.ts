/** Takes inline markup off a line: each mark says what stands in its place. */
import type {BlockBuilder} from './builder.ts'

export interface InlineMark {
  /** The markup; has the flags `dg`. What its first group matched is text, and is read for marks again. */
  readonly pattern: RegExp
  /** It stands in the sentence as a thing of its own: code, a formula. */
  readonly object?: boolean
  /** Its text is emphasised; a mark without text begins emphasis, or ends it where it is an end tag. */
  readonly emphasis?: boolean
  /** What it stands for. */
  readonly toText?: (mark: string) => string
}

/** Marks within marks deeper than this are text. */
const DEEPEST = 4

/** Adds a line, or a part of one, that stands at an offset of the file. */
export function addInline(
  builder: BlockBuilder,
  line: string,
  from: number,
  marks: readonly InlineMark[],
  depth = 0,
): void {
  const next = depth > DEEPEST ? [] : marks.map(({pattern}) => matchFrom(pattern, line, 0))
  let at = 0
  for (;;) {
    let first = -1
    for (const [i, match] of next.entries()) {
      if (match && match.index < at) next[i] = matchFrom(marks[i]!.pattern, line, at)
      if (next[i] && (first === -1 || next[i]!.index < next[first]!.index)) first = i
    }
    const match = next[first]
    if (!match) break
    builder.addCollapsed(line.slice(at, match.index), from + at)
    at = match.index + match[0].length
    addMark(builder, marks[first]!, match, from, marks, depth)
  }
  builder.addCollapsed(line.slice(at), from + at)
}

function matchFrom(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(line)
}

function addMark(
  builder: BlockBuilder,
  mark: InlineMark,
  match: RegExpExecArray,
  from: number,
  marks: readonly InlineMark[],
  depth: number,
): void {
  const [start, end] = [from + match.index, from + match.index + match[0].length]
  const inner = match.indices?.[1]
  if (mark.object) builder.addObject(start, end)
  else if (mark.toText) builder.add(mark.toText(match[0]), start, end)
  else if (!inner && mark.emphasis && match[0].startsWith('</')) builder.closeEmphasis()
  else if (mark.emphasis) builder.openEmphasis()
  if (!inner || mark.object) return
  addInline(builder, match[1]!, from + inner[0], marks, depth + 1)
  if (mark.emphasis) builder.closeEmphasis()
}
