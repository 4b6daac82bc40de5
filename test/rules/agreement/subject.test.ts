import {describe, expect, test} from 'vitest'
import {predicates, readCopula} from '../../../src/rules/agreement/copula.ts'
import {findSubject} from '../../../src/rules/agreement/subject.ts'
import {tokensOf} from '../../support/parse.ts'

const [FS, MP, FP] = [0b0010, 0b0100, 0b1000] as const

function read(text: string) {
  const tokens = tokensOf(text)
  for (let at = tokens.length - 1; at >= 0; at--) {
    const copula = readCopula(tokens, at)
    if (copula) return {tokens, copula}
  }
  return undefined
}

describe('linking verbs', () => {
  test.each([
    ['La loi est votée', 'est', ['votée']],
    ['La loi n’a pas encore été votée', 'a', ['votée']],
    ['La loi devrait être bientôt votée', 'devrait', ['votée']],
    ['Elle est devenue très froide', 'est', ['devenue', 'froide']],
    ['Elle est la première', 'est', []],
    ['Il est fin prêt', 'est', ['prêt']],
  ])('%s', (text, verb, words) => {
    const {tokens, copula} = read(text)!
    expect(tokens[copula.verb]!.text).toBe(verb)
    expect(predicates(tokens, copula).map((at) => tokens[at]!.text)).toEqual(words)
  })

  test.each(['Il attend le reste', 'Cet été fut long'])('no noun of the same form in %s', (text) => {
    const tokens = tokensOf(text)
    const noun = tokens.findIndex((token) => /^(?:reste|été)$/.test(token.text))
    expect(readCopula(tokens, noun)).toBeUndefined()
  })
})

describe('subject', () => {
  test.each([
    ['La loi est votée', {head: FS, any: FS}],
    ['Hier, les deux routes étaient coupées', {head: FP, any: FP}],
    ['Une dizaine de murs sont tombés', {head: MP, any: FS | MP}],
    ['Le chef des sœurs est mort', {head: 0b0001, any: 0b0001 | FP}],
    ['Il dit qu’elles sont prêtes', {head: FP, any: FP}],
  ])('%s', (text, subject) => {
    const {tokens, copula} = read(text)!
    expect(findSubject(tokens, copula.verb)).toEqual(subject)
  })

  test.each([
    'La sœur et le frère sont morts',
    'La femme qui suit le maire est assise',
    'Dans la vallée est né un fleuve',
    'Avec elle est venu son fils',
    'Marseille est prête',
  ])('none in %s', (text) => {
    const {tokens, copula} = read(text)!
    expect(findSubject(tokens, copula.verb)).toBeUndefined()
  })
})
