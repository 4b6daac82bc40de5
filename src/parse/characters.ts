/** What the latin parser takes a character for. Its patterns hold all of Unicode and are slow to compile, so French text never runs them. */
import {ParseLatin} from 'parse-latin'

export type CharacterType = 'WhiteSpaceNode' | 'PunctuationNode' | 'WordNode' | 'SymbolNode'

const latin = new ParseLatin()
const WHITE_SPACE = '\t\n\v\f\r \u00A0\u202F\u2009'
const PUNCTUATION = '!"\'(),-./:;?[\\]_{}¡§«¶·»¿–—‘’“”„…‹›'
const SYMBOL = '#%&*@$+<=>^`|~¢£¤¥¦¨©¬®¯°±´¸×÷€\uFFFC'

/** Types by character code, for Latin letters and the marks of French; filled in for others as they come. */
const types = new Map<number, CharacterType>()
for (const character of WHITE_SPACE) types.set(character.charCodeAt(0), 'WhiteSpaceNode')
for (const character of PUNCTUATION) types.set(character.charCodeAt(0), 'PunctuationNode')
for (const character of SYMBOL) types.set(character.charCodeAt(0), 'SymbolNode')
const addRange = (first: string, last: string) => {
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
    if (!types.has(code)) types.set(code, 'WordNode')
}
addRange('0', '9')
addRange('A', 'Z')
addRange('a', 'z')
addRange('À', 'ɏ')

/** The type of a UTF-16 code unit. */
export function typeOf(code: number): CharacterType {
  let type = types.get(code)
  if (type === undefined) {
    type = latin.tokenize(String.fromCharCode(code))[0]!.type as CharacterType
    types.set(code, type)
  }
  return type
}

/** True for halves of a surrogate pair, which the latin parser keeps together. */
export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}
