/** Cuts a text into paragraphs: the unit that is parsed, linted and dropped. */
import type {Span} from '../core/document.ts'
import {startsLowerCase} from '../core/letters.ts'

/** The latin parser handles a paragraph as one sentence first, so an endless line is cut into pieces of this size. */
const LONGEST = 16_000

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/y
const ENDS_SENTENCE = /[.!?…:;»”")\]]\s*$/

/** Ranges of the paragraphs, white-space lines left out; a hard-wrapped sentence stays in one paragraph. */
export function* splitParagraphs(text: string): Generator<Span> {
  let start = -1
  let end = 0
  let previous = ''
  LINE.lastIndex = 0
  for (let at = 0; at < text.length; at = LINE.lastIndex) {
    LINE.lastIndex = at
    const line = LINE.exec(text)![0].replace(/[\r\n]+$/, '')
    const blank = line.trim() === ''
    const continues =
      start !== -1 && !blank && startsLowerCase(line.trimStart()) && !ENDS_SENTENCE.test(previous.trimEnd().slice(-20))
    if (start !== -1 && !continues) {
      yield* cut(text, start, end)
      start = -1
    }
    if (!blank) {
      if (start === -1) start = at
      end = at + line.length
    }
    previous = line
  }
  if (start !== -1) yield* cut(text, start, end)
}

/** Cuts at white space, behind a full stop where one is near. */
function* cut(text: string, start: number, end: number): Generator<Span> {
  while (end - start > LONGEST) {
    const piece = text.slice(start, start + LONGEST)
    const stop = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('! '), piece.lastIndexOf('? ')) + 1
    const space = piece.search(/\s\S*$/)
    let at = stop > LONGEST / 2 ? stop : space > 0 ? space : LONGEST
    // Never between the two halves of a surrogate pair, nor before a combining mark.
    while (at < piece.length + 16 && /[\uDC00-\uDFFF]|\p{M}/u.test(text[start + at] ?? '')) at++
    yield {start, end: start + at}
    start += at
  }
  if (start < end) yield {start, end}
}
