/** *quelle est la cause*, *toutes les entreprises*: words that agree with a noun behind its determiner. */
import type {Token} from '../../core/document.ts'
import {anyGender, genderOf, NONE, numberOf} from './cells.ts'
import {determinerFor} from './determiner-forms.ts'
import {isDeterminer, isSure, narrow, readGroup} from './group.ts'
import {withCase} from './inflected.ts'
import type {Place} from './noun-groups.ts'
import {factsOf} from './words.ts'

const BE = /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|furent)$/

/** The words that `checkDistantAt` looks at. */
export const distantWords: readonly string[] = 'tout toute tous toutes quel quelle quels quelles'.split(' ')

/** A *tout* or *quel* at the token that another form should stand for. */
export function checkDistantAt(tokens: readonly Token[], at: number): Place | undefined {
  const {lower} = factsOf(tokens[at])
  // « une fois pour toutes l'affaire »
  if (lower.startsWith('t')) return factsOf(tokens[at - 1]).lower === 'pour' ? undefined : check(tokens, at, at + 1)
  return BE.test(factsOf(tokens[at + 1]).lower) ? check(tokens, at, at + 2) : undefined
}

function check(tokens: readonly Token[], at: number, next: number): Place | undefined {
  const article = factsOf(tokens[next])
  if (!tokens[next] || article.determiner === NONE || article.cardinal || /^(?:une?|du|au|aux)$/.test(article.lower))
    return undefined
  const group = readGroup(tokens, next)
  if (!group || !(next > at + 1 ? isDeterminer(tokens, group) : isSure(tokens, group))) return undefined
  if (group.adjectives.some((i) => factsOf(tokens[i]).finite !== NONE)) return undefined
  const head = factsOf(tokens[group.head])
  const cells = narrow(tokens, group, head.noun)
  const {lower, determiner} = factsOf(tokens[at])
  // « tout les oppose », « elles sont toutes les victimes »
  const pronoun = next === at + 1 && (head.finite !== NONE || head.infinitive)
  if (cells === NONE || pronoun || (determiner & cells) !== NONE) return undefined
  const gender = genderOf(cells) ?? genderOf(determiner)
  const number = numberOf(cells)
  if (!gender || !number || ((determiner & anyGender(cells)) === NONE && lower === 'tout')) return undefined
  const cell = (gender === 'f' ? 0b1010 : 0b0101) & (number === 'p' ? 0b1100 : 0b0011)
  const form = determinerFor(lower, cell, '')?.[0]
  return form ? {from: at, to: at, expected: [withCase(form, tokens[at]!.text)]} : undefined
}
