/** Menus and breadcrumbs: *Accueil > Actualités > Défense*, *Partager | Imprimer | Envoyer*. */
import type {Token} from '../../core/document.ts'
import type {ResidueRow} from '../../packs/compile.ts'
import type {PackTables} from '../../packs/tables.ts'
import {findFurniture} from './furniture.ts'
import type {Line} from './lines.ts'

const BREADCRUMB = /^[>›»→]+$/
const BAR = /^[|•·]$/
const LONGEST = 40
const LONGEST_ITEM = 6

/** True for a line of short items of which a page has most, or that starts as a breadcrumb does. */
export function isMenu({tokens}: Line, tables: PackTables): boolean {
  if (tokens.length < 3 || tokens.length > LONGEST || !tokens.some(isSeparator)) return false
  return isBreadcrumb(tokens, tables) || isBar(tokens, tables)
}

function isSeparator({kind, text}: Token): boolean {
  return kind !== 'word' && (BREADCRUMB.test(text) || BAR.test(text))
}

function isBreadcrumb(tokens: readonly Token[], tables: PackTables): boolean {
  const items = split(tokens, BREADCRUMB)
  if (items.length < 2 || items[0]!.length > LONGEST_ITEM) return false
  const row = rowOf(items[0]!, tables)
  // « France > Espagne »: a section may be any word.
  return row !== undefined && (!row.thin || items.length > 2)
}

function isBar(tokens: readonly Token[], tables: PackTables): boolean {
  const items = split(tokens, BAR)
  if (items.length < 2 || items.some(({length}) => length > LONGEST_ITEM)) return false
  return items.filter((item) => rowOf(item, tables)).length * 2 >= items.length
}

function rowOf(tokens: readonly Token[], tables: PackTables): ResidueRow | undefined {
  const furniture = findFurniture({tokens, whole: tokens, stopped: false}, tables)
  return furniture?.whole ? furniture.row : undefined
}

function split(tokens: readonly Token[], separator: RegExp): Token[][] {
  const items: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind !== 'word' && separator.test(token.text)) items.push([])
    else items.at(-1)!.push(token)
  }
  return items.filter((item) => item.length > 0)
}
