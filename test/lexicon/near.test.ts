import {describe, expect, test} from 'vitest'
import {buildAutomaton} from '../../scripts/lexicon/automaton-builder.ts'
import {readAutomaton} from '../../src/lexicon/automaton.ts'
import {NearWords, type SlipCosts} from '../../src/lexicon/near.ts'

const words = readAutomaton(buildAutomaton(['ami', 'amis', 'mais', 'maison', 'saison', 'été', 'ôter']))

/** Every slip costs 1, two neighbours that changed places 0.5. */
const plain: SlipCosts = {replaced: () => 1, omitted: () => 1, added: () => 1, swapped: 0.5}

describe('NearWords', () => {
  test.each([
    ['a letter replaced', 'naison', 1, {maison: 1, saison: 1}],
    ['a letter left out', 'maion', 1, {maison: 1}],
    ['a letter too many', 'maisoon', 1, {maison: 1}],
    ['two letters exchanged', 'masi', 0.5, {mais: 0.5}],
    ['two exchanged at the start', 'asison', 0.5, {saison: 0.5}],
    ['two slips', 'mzzson', 2, {maison: 2}],
    ['a form of the list is not near to itself', 'ami', 1, {amis: 1}],
    ['nothing within the budget', 'zzzz', 1, {}],
    ['nothing at all', '', 5, {}],
  ])('%s: %s', (_, form, budget, found) => {
    expect(Object.fromEntries(new NearWords(words, plain).find(form, budget))).toEqual(found)
  })
})
