/**
 * Edits in files with markup. An edit is written only where the file has the plain text and nothing else, and only if the file, read again,
 * has the text that was meant: what a format makes of a character is for its reader to say.
 */
import type {Block, Span} from '../core/document.ts'
import {readFormat} from '../formats/readers.ts'
import type {Type} from '../formats/types.ts'
import {findDirectives, maskDirectives} from '../parse/directives.ts'
import {applyEdits, type Edit, keepPairs} from './edits.ts'
import {writingsOf} from './escape.ts'

export interface MarkupType {
  readonly type: Exclude<Type, 'docx'>
  /** Keys of the front matter that are read. */
  readonly frontMatter: readonly string[]
}

/** An edit, the place in the text of its block, and the ways to write it. */
interface Placed extends Edit {
  readonly block: number
  readonly range: Span
  readonly plain: string
  readonly writings: readonly string[]
}

/** The edits that can be written, as the format writes them; of disjoint ones in the order of the text. */
export function writeEdits(text: string, edits: readonly Edit[], {type, frontMatter}: MarkupType): Edit[] {
  const directives = findDirectives(text)
  const free = edits.filter((edit) => !directives.some((directive) => overlaps(directive, edit)))
  if (type === 'text' || free.length === 0) return keepPairs(free)
  const read = (file: string) => [
    ...readFormat(type, maskDirectives(file, findDirectives(file)), '', frontMatter).blocks,
  ]
  const blocks = read(text)
  const placed = placeEdits(free, text, blocks, type)
  let reads = 0
  const check = (chosen: readonly Placed[]) => reads++ < MOST_READS && isAsMeant(chosen, text, blocks, read)
  return verifyPairs(keepPairs(placed), check)
}

/** In a file where so much goes wrong, the rest is left alone. */
const MOST_READS = 200

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** Finds the text of each edit in one of the blocks; leaves out what has markup in it. */
function placeEdits(edits: readonly Edit[], text: string, blocks: readonly Block[], type: Type): Placed[] {
  const found = new Map<Edit, Placed>()
  for (const [index, block] of blocks.entries()) {
    const {start, end} = block.toSpan(0, block.text.length)
    for (let at = firstFrom(edits, start); edits[at] && edits[at]!.end <= end; at++) {
      const edit = edits[at]!
      const range = found.has(edit) ? undefined : block.toRange?.(edit)
      if (!range || text.slice(edit.start, edit.end) !== block.text.slice(range.start, range.end)) continue
      const writings = writingsOf(edit.text, type, block.kind === 'attribute')
      found.set(edit, {...edit, block: index, range, plain: edit.text, writings, text: writings[0]!})
    }
  }
  return edits.flatMap((edit) => found.get(edit) ?? [])
}

/** The first edit that starts at an offset or behind it. */
function firstFrom(edits: readonly Edit[], offset: number): number {
  let low = 0
  let high = edits.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (edits[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Those that are right, without halves whose other half is not. */
function verifyPairs(edits: readonly Placed[], check: (edits: readonly Placed[]) => boolean): Placed[] {
  const right = verify(edits, check)
  const kept = keepPairs(right)
  return kept.length === right.length ? kept : verifyPairs(kept, check)
}

/** All of them if that is right, else those of each half that are; a single one in another writing, or not at all. */
function verify(edits: readonly Placed[], check: (edits: readonly Placed[]) => boolean): Placed[] {
  if (edits.length === 0 || check(edits)) return [...edits]
  if (edits.length === 1) {
    const [edit] = edits
    const others = edit!.writings.slice(1).map((text) => ({...edit!, text}))
    const right = others.find((other) => check([other]))
    return right ? [right] : []
  }
  const middle = edits.length >> 1
  const parts = [...verify(edits.slice(0, middle), check), ...verify(edits.slice(middle), check)]
  // Each half is right by itself, but marks of both may meet.
  return check(parts) ? parts : verify(parts.slice(0, middle), check)
}

/** Whether the file, with the edits written, reads as the text of its blocks with the same edits. */
function isAsMeant(
  edits: readonly Placed[],
  text: string,
  blocks: readonly Block[],
  read: (file: string) => Block[],
): boolean {
  const after = read(applyEdits(text, edits))
  const byBlock = new Map<number, Edit[]>()
  for (const edit of edits) {
    const inside = byBlock.get(edit.block) ?? []
    inside.push({...edit, ...edit.range, text: edit.plain})
    byBlock.set(edit.block, inside)
  }
  return (
    after.length === blocks.length &&
    blocks.every(
      (block, index) =>
        after[index]!.kind === block.kind && after[index]!.text === applyEdits(block.text, byBlock.get(index) ?? []),
    )
  )
}
