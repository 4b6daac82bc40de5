/** Which tokens stand inside quotation marks. */
const CLOSING: Readonly<Record<string, string>> = {'«': '»', '“': '”', '„': '“', '‹': '›', '"': '"', "'": "'"}

/** Follows quotation marks through a paragraph: `next` gives the number of the innermost quotation a mark is in, or -1. */
export class QuotationTracker {
  readonly #open: {readonly closing: string; readonly id: number}[] = []
  #count = 0

  /** The number of the innermost quotation that is open, or -1. */
  get current(): number {
    return this.#open.at(-1)?.id ?? -1
  }

  /** Takes a mark; `spaced` says whether white space stands before it: what tells an opening from a closing straight one. */
  next(text: string, spaced: boolean): number {
    const mark = text[0] ?? ''
    const expected = this.#open.at(-1)?.closing
    if (text === "'" && !spaced && expected !== "'") return this.current
    // Marks are mixed in bad text: a straight one that no space precedes closes a curly one.
    if (expected === mark || (mark === '”' && expected === '"') || (mark === '"' && !spaced && expected === '”')) {
      this.#open.pop()
      return -1
    }
    if (mark in CLOSING) {
      this.#open.push({closing: CLOSING[mark]!, id: this.#count++})
      return -1
    }
    return this.current
  }
}
