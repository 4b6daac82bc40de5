/** Messages → edits → text. */
import type {VFileMessage} from 'vfile-message'
import type {Span} from '../core/document.ts'
import type {FixKind} from '../core/rule.ts'
import {toSeverity} from '../messages/severity.ts'

/** Which fixes to write: those that are surely right, or the best of every warning and error as well. */
export type FixType = Exclude<FixKind, 'none'>
export const fixTypes = ['safe', 'suggested'] as const satisfies readonly FixType[]

/** Text to write at a place of the file. */
export interface Edit extends Span {
  readonly text: string
  /** The rule, then the pack entry. */
  readonly ruleId: string
  /** An edit that covers this place is the other half of this one. */
  readonly partner?: Span | undefined
}

/** The edit a message asks for, or undefined where a person has to choose. */
export function toEdit(message: VFileMessage, type: FixType = 'safe'): Edit | undefined {
  const {fix = 'none', expected = []} = message
  const isSafe = fix === 'safe' && expected.length === 1
  const isSuggested = type === 'suggested' && fix !== 'none' && toSeverity(message.fatal) !== 'info'
  return isSafe || isSuggested ? toEditWith(message, expected[0]!) : undefined
}

/** The edit that writes a text of one's choice. */
export function toEditWith({place, partner, ruleId}: VFileMessage, text: string): Edit {
  if (!place || !('start' in place)) throw new Error('A message without a range')
  return {...toOffsets(place), text, ruleId: ruleId ?? '', partner: partner && toOffsets(partner)}
}

function toOffsets({start, end}: {start: {offset?: number | undefined}; end: {offset?: number | undefined}}): Span {
  return {start: start.offset!, end: end.offset!}
}

/** Writes disjoint edits, in any order, from the end of the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let at = text.length
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    pieces.push(text.slice(edit.end, at), edit.text)
    at = edit.start
  }
  return [...pieces, text.slice(0, at)].reverse().join('')
}

/** Those that can be written at once, in the order of the text: one that touches an earlier one waits for the next pass. */
export function chooseDisjoint(edits: readonly Edit[]): Edit[] {
  const chosen: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = chosen.at(-1)
    if (!last || edit.start > last.end) chosen.push(edit)
  }
  return keepPairs(chosen)
}

/** Without halves whose other half is missing. */
export function keepPairs<Some extends Edit>(edits: readonly Some[]): Some[] {
  let kept = [...edits]
  for (;;) {
    const starts = kept.map(({start}) => start)
    const whole = kept.filter(({partner}) => !partner || covers(kept, starts, partner))
    if (whole.length === kept.length) return kept
    kept = whole
  }
}

/** Whether one of disjoint edits in order covers a place. */
function covers(edits: readonly Edit[], starts: readonly number[], {start, end}: Span): boolean {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= start) low = middle
    else high = middle - 1
  }
  const edit = edits[low]
  return edit !== undefined && edit.start <= start && edit.end >= end
}
