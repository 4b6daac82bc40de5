/** A site's name alone at the head or foot of a copied page: *Presse-Océan.fr*, *Sud NET*. */
import type {Token} from '../../core/document.ts'
import {isCapitalised} from '../../core/letters.ts'

const LONGEST = 4
/** Last words of the names of sites; a headline has none of them behind capitals alone. */
const LAST_WORDS = new Set('net com org info news tv fm online today media medias médias actu actus'.split(' '))

export function isSiteName(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > LONGEST) return false
  if (tokens.length === 1) return isBareDomain(tokens[0]!)
  const last = tokens.at(-1)!
  return (
    LAST_WORDS.has(last.text.toLowerCase()) &&
    tokens.every(({kind, text, spaced}) => (kind === 'word' || kind === 'code') && isCapitalised(text) && spaced)
  )
}

/** *lenta.ru*, but neither an address to write to nor a page to go to. */
function isBareDomain({kind, text}: Token): boolean {
  return kind === 'link' && /^(?:www\.)?[\w-]+(?:\.[\w-]+){1,2}$/.test(text)
}
