/** What rules look at: paragraphs of sentences of tokens, each with its place in the file. */

/** A half-open range in UTF-16 code units from 0, in the file as it was read. */
export interface Span {
  readonly start: number
  readonly end: number
}

export type TokenKind = 'word' | 'number' | 'code' | 'link' | 'punctuation' | 'symbol'

/** A word, number, code (*S-400*, *2e*), link or mark. */
export interface Token extends Span {
  readonly kind: TokenKind
  /** NFC, straight apostrophes, without soft hyphens and zero-width characters; elided words keep theirs (*l'*), clitics their hyphen (*-il*). */
  readonly text: string
  /** White space stands before it in its paragraph, or it comes first. */
  readonly spaced: boolean
  /** Inside quotation marks: which quotation of the paragraph, from 0; -1 outside. */
  readonly quotation: number
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

export interface Paragraph extends Span {
  /** From 0, in the order of the document. */
  readonly index: number
  readonly sentences: readonly Sentence[]
}
