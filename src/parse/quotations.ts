/** Which tokens stand inside quotation marks. */
const CLOSING: Readonly<Record<string, string>> = {'«': '»', '“': '”', '„': '“', '‹': '›', '"': '"', "'": "'"}

/** Follows quotation marks through a paragraph: `next` gives the number of the quotation a token is in, or -1. */
export class QuotationTracker {
  #open: string[] = []
  #count = 0

  /** `spaced` says whether white space stands before the token: what tells an opening from a closing straight mark. */
  next(text: string, spaced: boolean): number {
    const mark = text[0] ?? ''
    if (text === "'" && !spaced && this.#open.at(-1) !== "'") return this.#current()
    const expected = this.#open.at(-1)
    if (expected === mark || (mark === '”' && expected === '"')) {
      this.#open.pop()
      return -1
    }
    if (mark in CLOSING) {
      if (this.#open.length === 0) this.#count++
      this.#open.push(CLOSING[mark]!)
      return -1
    }
    return this.#current()
  }

  #current(): number {
    return this.#open.length > 0 ? this.#count - 1 : -1
  }
}
