/** What rules look at: paragraphs of sentences of tokens, each with its place in the file. */
import type {Form} from './form.ts'

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
  /** The same text, shared by all tokens that have it, with what is known of it. */
  readonly form: Form
  /** White space stands before it in its paragraph, or it comes first. */
  readonly spaced: boolean
  /** Inside quotation marks: which quotation of the paragraph, from 0; -1 outside. */
  readonly quotation: number
  /** In italics or otherwise emphasised: which such passage of its block, from 0; -1 outside. */
  readonly emphasis: number
}

export interface Sentence extends Span {
  readonly tokens: readonly Token[]
}

/**
 * What a paragraph is in its document. `title` and `attribute` are no running text (a page's title, the text of a picture or a tip), and
 * often say again what stands elsewhere.
 */
export type ParagraphKind = 'paragraph' | 'heading' | 'listItem' | 'cell' | 'caption' | 'cue' | 'title' | 'attribute'

export interface Paragraph extends Span {
  /** From 0, in the order of the document. */
  readonly index: number
  readonly kind: ParagraphKind
  /** Its stretch of the file, as long as its span; markup, and what stands for a character behind its first unit, is filled with `FILLER`. */
  readonly text: string
  readonly sentences: readonly Sentence[]
}

/** All tokens of a paragraph; `flatMap` takes many times as long. */
export function tokensOf({sentences}: Paragraph): readonly Token[] {
  const all: Token[] = []
  for (const {tokens} of sentences) for (const token of tokens) all.push(token)
  return all
}

/** A word joiner: no letter, no space, no mark. */
export const FILLER = '\u2060'

/** Text of a file without its markup, before it is split into paragraphs, sentences and tokens. */
export interface Block {
  readonly kind: ParagraphKind
  /** A line feed stands where the file breaks a line on purpose; lines of the source are joined by spaces. */
  readonly text: string
  /** Emphasised ranges of the text, in order. */
  readonly emphasis: readonly Span[]
  /** Range of the text → range of the file, markup inside included. */
  toSpan(start: number, end: number): Span
  /** Range of the file → range of the text; undefined where markup, or what stands for other text, is in it or at its edge. */
  toRange?(span: Span): Span | undefined
}
