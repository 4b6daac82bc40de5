/** Parsed text and shipped tables for tests of the parts. */
import type {Paragraph, Sentence, Token} from '../../src/core/document.ts'
import {Gazetteer} from '../../src/names/gazetteer.ts'
import {openTables} from '../../src/packs/tables.ts'
import {parseParagraphs} from '../../src/parse/index.ts'

export const tables = openTables()
export const gazetteer = new Gazetteer(tables)

export function parse(text: string): Paragraph[] {
  return [...parseParagraphs(text)]
}

export function sentencesOf(text: string): Sentence[] {
  return parse(text).flatMap(({sentences}) => sentences)
}

export function tokensOf(text: string): Token[] {
  return sentencesOf(text).flatMap(({tokens}) => tokens)
}
