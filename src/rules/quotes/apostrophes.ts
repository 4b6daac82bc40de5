/** Straight and curly apostrophes of a document. */
import type {Paragraph, Span} from '../../core/document.ts'
import {linksOf} from '../../core/spans.ts'

const STRAIGHT = "'"
const CURLY = '’'
const LETTER = /[A-Za-z\u00C0-\u024F]/
/** Accents and opening marks typed for an apostrophe: *l´état*. */
const WRONG = /(?<![A-Za-z\u00C0-\u024F])((?:[ldjmtsnc]|(?:jus|lors|puis|quoi)?qu))([´`‘])(?=[a-z\u00E0-\u00FF])/gi

export interface MixedApostrophes {
  /** The first of the fewer. */
  readonly first: Span
  readonly expected: string
  readonly fewer: number
  readonly all: number
}

export class ApostropheCounter {
  readonly #counts = {[STRAIGHT]: 0, [CURLY]: 0}
  readonly #first: Partial<Record<string, Span>> = {}
  /** Places of characters that are no apostrophes and stand for one. */
  readonly wrong: Span[] = []

  add(paragraph: Paragraph, raw: string): void {
    this.#count(STRAIGHT, paragraph, raw)
    this.#count(CURLY, paragraph, raw)
    if (!/[´`‘]/.test(raw)) return
    const links = linksOf(paragraph)
    for (const match of raw.matchAll(WRONG)) {
      const start = paragraph.start + match.index + match[1]!.length
      if (!links.covers(start)) this.wrong.push({start, end: start + 1})
    }
  }

  /** Counts the places where it stands between two letters. */
  #count(char: typeof STRAIGHT | typeof CURLY, paragraph: Paragraph, raw: string): void {
    let at = raw.indexOf(char)
    if (at === -1) return
    const links = linksOf(paragraph)
    for (; at !== -1; at = raw.indexOf(char, at + 1)) {
      const start = paragraph.start + at
      if (!LETTER.test(raw.charAt(at - 1)) || !LETTER.test(raw.charAt(at + 1)) || links.covers(start)) continue
      this.#counts[char]++
      this.#first[char] ??= {start, end: start + 1}
    }
  }

  /** The character of most of them. */
  get usual(): string {
    return this.#counts[CURLY] >= this.#counts[STRAIGHT] ? CURLY : STRAIGHT
  }

  /** Where the text has both; as many of each leave the later kind. */
  mixed(): MixedApostrophes | undefined {
    const [straight, curly] = [this.#first[STRAIGHT], this.#first[CURLY]]
    if (!straight || !curly) return undefined
    const [few, many] = [this.#counts[STRAIGHT], this.#counts[CURLY]]
    const straightIsOdd = few === many ? straight.start > curly.start : few < many
    return {
      first: straightIsOdd ? straight : curly,
      expected: straightIsOdd ? CURLY : STRAIGHT,
      fewer: Math.min(few, many),
      all: few + many,
    }
  }
}
