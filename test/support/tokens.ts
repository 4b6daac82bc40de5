/** Renders what `src/parse` makes of a text, so that a table of cases reads like text. */
import type {Token} from '../../src/core/document.ts'
import {parseParagraphs} from '../../src/parse/index.ts'

/** One string a sentence, whatever its paragraph: tokens as in the text, `|` where two touch, kinds as `<number 10 000>`. */
export function renderSentences(text: string): string[] {
  return [...parseParagraphs(text)].flatMap(({sentences}) => sentences.map(({tokens}) => renderTokens(tokens)))
}

/** One list of sentences a paragraph. */
export function renderParagraphs(text: string): string[][] {
  return [...parseParagraphs(text)].map(({sentences}) => sentences.map(({tokens}) => renderTokens(tokens)))
}

/** Each token as it stands in the file with its offset: `L’@0`. */
export function renderPlaces(text: string): string[] {
  return allTokens(text).map(({start, end}) => `${text.slice(start, end)}@${start}`)
}

/** Each token inside quotation marks with the number of its quotation: `Bonjour/0`. */
export function renderQuotations(text: string): string[] {
  return allTokens(text).flatMap((token) => (token.quotation === -1 ? [] : [`${token.text}/${token.quotation}`]))
}

export function allTokens(text: string): Token[] {
  return [...parseParagraphs(text)].flatMap(({sentences}) => sentences.flatMap(({tokens}) => tokens))
}

function renderTokens(tokens: readonly Token[]): string {
  return tokens.map((token, i) => (i === 0 ? '' : token.spaced ? ' ' : '|') + renderToken(token)).join('')
}

function renderToken({kind, text}: Token): string {
  return kind === 'word' || kind === 'punctuation' ? text : `<${kind} ${text}>`
}
