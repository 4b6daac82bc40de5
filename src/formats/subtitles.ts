/** Subtitles (SubRip, WebVTT) → what is said, a sentence whole though it runs over two cues. */
import type {Block} from '../core/document.ts'
import {BlockBuilder} from './builder.ts'
import {readLines} from './lines.ts'
import {addInline, type InlineMark} from './marks.ts'

const TIMES = /^\s*(?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}\s*-->/
/** Parts of a WebVTT file that nobody sees; they end at an empty line. */
const UNSEEN = /^(?:WEBVTT|NOTE|STYLE|REGION)(?=\s|$)/
const ENDS_SENTENCE = /[.!?…:;»”"\])♪][\s"»”)]*$/
const STARTS_SPEECH = /^\s*(?:<[^>]*>)?\s*[-–—](?!\d)/
/** Texts without stops are cut here, so that no block grows with the file. */
const LONGEST = 8_000

const MARKS: readonly InlineMark[] = [
  // « {\an8} » and its like tell where the cue stands.
  {pattern: /\{\\[^{}]{0,200}\}/dg},
  {pattern: /<lang[ \t]+(?!fr\b)[^<>]{1,20}>[^<>]{0,500}<\/lang>/dg, object: true},
  {pattern: /<\/?(?:i|em)>/dgi, emphasis: true},
  {pattern: /<\/?(?!(?:i|em|lang[ \t]+(?!fr\b)[^<>]{1,20})>)[a-z][^<>]{0,200}>|<[\d:.]{5,12}>/dgi},
  {pattern: /&(?:amp|lt|gt|nbsp|lrm|rlm);/dg, toText: (mark) => ENTITIES.get(mark) ?? mark},
]

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&nbsp;', '\u00A0'],
  ['&lrm;', '\u200E'],
  ['&rlm;', '\u200F'],
])

/** The sentences of the cues; numbers, times and settings are left out. */
export function* readSubtitles(text: string): Generator<Block> {
  const builder = new BlockBuilder()
  let inCue = false
  let size = 0
  let ended = true
  for (const {text: line, start: at} of readLines(text)) {
    if (line.trim() === '' || (!inCue && UNSEEN.test(line))) inCue = false
    else if (TIMES.test(line)) inCue = true
    else if (inCue) {
      if (ended || size > LONGEST || STARTS_SPEECH.test(line)) {
        yield* builder.finish('cue')
        size = 0
      }
      builder.space(at - 1, at)
      addInline(builder, line, at, MARKS)
      size += line.length
      ended = ENDS_SENTENCE.test(line.replace(/<[^<>]{0,200}>/g, '').slice(-40))
    }
  }
  yield* builder.finish('cue')
}
