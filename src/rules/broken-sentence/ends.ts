/** Paragraphs that stop short in a text whose others end with a mark. */
import {type Paragraph, type Token, tokensOf} from '../../core/document.ts'
import type {Flaw} from './flaw.ts'

const ENDS = /^(?:[.!?…:;,»”"'）)\]*—–-]|\.\.\.|\?!|!!+|etc\.?)$/
const FEWEST_WORDS = 8
/** A headline of several sentences is shorter. */
const SHORTEST_PARAGRAPH = 25
/** Among so many finished paragraphs of several sentences one that is not stands out. */
const FEWEST_FINISHED = 3

/** Looks at paragraphs as they come; keeps the places that the rest of the text has to confirm. */
export class ParagraphEnds {
  #finished = 0
  readonly #open: Flaw[] = []

  add(paragraph: Paragraph): void {
    const {sentences} = paragraph
    const last = sentences.at(-1)
    // Headlines, captions, list items and signatures are one sentence.
    if (!last || sentences.length < 2 || !/^[.!?…]$/.test(sentences.at(-2)!.tokens.at(-1)!.text)) return
    const end = last.tokens.at(-1)!
    const count = (list: readonly Token[]) => list.filter(({kind}) => kind === 'word').length
    if (ENDS.test(end.text) || end.text.endsWith('.')) this.#finished++
    else if (
      end.kind === 'word' &&
      count(last.tokens) >= FEWEST_WORDS &&
      count(tokensOf(paragraph)) >= SHORTEST_PARAGRAPH
    )
      this.#open.push({kind: 'missing-stop', start: end.start, end: end.end, expected: [`${end.text}.`]})
  }

  /** Where a stop is missing: hard-wrapped text has none at the ends of most lines. */
  flaws(): readonly Flaw[] {
    return this.#finished >= Math.max(FEWEST_FINISHED, 4 * this.#open.length) ? this.#open : []
  }
}
