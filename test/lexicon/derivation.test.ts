import {expect, test} from 'vitest'
import {isDerived} from '../../src/lexicon/derivation.ts'

test.each([
  'antivaccins',
  'ultracatholique',
  'recontacter',
  'microentreprise',
  'macronisme',
  'chiraquien',
  'bruxellisation',
  'trumpiste',
])('%s is made by rule', (form) => {
  expect(
    isDerived(form, (word) => /^(?:vaccins|catholique|contacter|entreprise|Macron|Chirac|Bruxelles|Trump)$/.test(word)),
  ).toBe(true)
})

test.each(['zxqisme', 'anti', 'coxyz', 'isme', ''])('%s is not', (form) => {
  expect(isDerived(form)).toBe(false)
})
