/** What the latin parser takes a character for. Its patterns hold all of Unicode and are slow to compile, so French text never runs them. */
import {ParseLatin} from 'parse-latin'

const TYPES = ['WhiteSpaceNode', 'PunctuationNode', 'SymbolNode', 'WordNode'] as const

export type CharacterType = (typeof TYPES)[number]

const latin = new ParseLatin()
const WHITE_SPACE = '\t\n\v\f\r \u00A0\u202F\u2009'
const PUNCTUATION = '!"\'(),-./:;?[\\]_{}¡§«¶·»¿–—‘’“”„…‹›'
const SYMBOL = '#%&*@$+<=>^`|~¢£¤¥¦¨©¬®¯°±´¸×÷€\uFFFC'

/** By UTF-16 code unit: 1 and its place in `TYPES`, for Latin letters and the marks of French; 0 for others, filled in as they come. */
const places = new Uint8Array(0x10000)
const addRange = (first: string, last: string) => {
  places.fill(1 + TYPES.indexOf('WordNode'), first.charCodeAt(0), last.charCodeAt(0) + 1)
}
const add = (characters: string, type: CharacterType) => {
  for (const character of characters) places[character.charCodeAt(0)] = 1 + TYPES.indexOf(type)
}
addRange('0', '9')
addRange('A', 'Z')
addRange('a', 'z')
addRange('À', 'ɏ')
add(WHITE_SPACE, 'WhiteSpaceNode')
add(PUNCTUATION, 'PunctuationNode')
add(SYMBOL, 'SymbolNode')

/** The type of a UTF-16 code unit. */
export function typeOf(code: number): CharacterType {
  const place = places[code]!
  if (place !== 0) return TYPES[place - 1]!
  const [node] = latin.tokenize(String.fromCharCode(code))
  const type = node!.type as CharacterType
  add(String.fromCharCode(code), type)
  return type
}

/** True for halves of a surrogate pair, which the latin parser keeps together. */
export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
