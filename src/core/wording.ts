/** Small helpers to word messages in both languages. */
import type {Localised} from './rule.ts'

/** Text in question, between backticks; its own backticks and line breaks cannot end it. */
export function quote(text: string): string {
  return `\`${text.replace(/`/g, 'ˋ').replace(/\s+/g, ' ')}\``
}

/** *`a`*, *`a` or `b`*, *`a`, `b` or `c`*: the first three. */
export function alternatives(texts: readonly string[]): Localised {
  const quoted = texts.slice(0, 3).map(quote)
  const last = quoted.pop() ?? ''
  const join = (or: string) => (quoted.length > 0 ? `${quoted.join(', ')} ${or} ${last}` : last)
  return {en: join('or'), fr: join('ou')}
}

/** “Unexpected x, expected y”, the second half only where something is expected. */
export function unexpected(kind: Localised, actual: string, expected: readonly string[]): Localised {
  const others = alternatives(expected)
  return {
    en: `Unexpected ${kind.en} ${quote(actual)}${expected.length > 0 ? `, expected ${others.en}` : ''}`,
    fr: `${kind.fr} ${quote(actual)}${expected.length > 0 ? `, attendu : ${others.fr}` : ''}`,
  }
}
