import {expect, test} from 'vitest'
import {isReformed} from '../../src/lexicon/reform.ts'

test.each(['connaitre', 'aout', 'gout', 'règlementaire', 'ruissèle', 'aigüe', 'ambigüité', 'portemonnaie'])(
  '%s',
  (form) => {
    expect(isReformed(form)).toBe(true)
  },
)

test.each(['conaître', 'hopital', 'etre', 'maison', 'zxq', '', 'gü'])('not %s', (form) => {
  expect(isReformed(form)).toBe(false)
})
