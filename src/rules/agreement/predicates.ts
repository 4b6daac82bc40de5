/** Participles and adjectives behind *être* and its like that do not agree with a near subject. */
import type {Token} from '../../core/document.ts'
import {ALL, NONE} from './cells.ts'
import {predicates, readCopula} from './copula.ts'
import {adjectiveFixes, type Place} from './noun-groups.ts'
import {findSubject} from './subject.ts'
import {factsOf} from './words.ts'

/** The predicate of a linking verb that ends at the token. */
export function checkCopulaAt(tokens: readonly Token[], at: number): Place | undefined {
  const copula = readCopula(tokens, at)
  if (!copula) return undefined
  const places = predicates(tokens, copula)
  if (places.length === 0) return undefined
  const subject = findSubject(tokens, copula.verb)
  if (subject === undefined) return undefined
  const [head, any] = [subject.head & copula.number, subject.any & copula.number]
  if (head === NONE) return undefined
  for (const place of places) {
    const {adjective} = factsOf(tokens[place])
    if (adjective === ALL || (adjective & any) !== NONE) continue
    const expected = adjectiveFixes(tokens[place]!.text, adjective, head)
    return expected.length > 0 ? {from: place, to: place, expected} : undefined
  }
  return undefined
}
