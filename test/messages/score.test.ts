import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Category, Severity} from '../../src/core/rule.ts'
import {type Scored, toScore} from '../../src/messages/score.ts'

const times = (count: number, severity: Severity, category: Category = 'leftover'): Scored[] =>
  Array.from({length: count}, () => ({severity, category}))

describe('toScore', () => {
  test.each([
    {name: 'nothing found', found: [], words: 600, score: 0},
    {name: 'an empty text', found: [], words: 0, score: 0},
    {name: 'one warning in an article', found: times(1, 'warning'), words: 600, score: 6.7},
    {name: 'two warnings weigh as an error', found: times(2, 'warning'), words: 600, score: 13},
    {name: 'an error', found: times(1, 'error'), words: 600, score: 13},
    {name: 'thin evidence hardly counts', found: times(1, 'info'), words: 600, score: 1.4},
    {
      name: 'four slips that people make as well weigh as one',
      found: times(4, 'error', 'spelling'),
      words: 600,
      score: 13,
    },
    {name: 'spun text', found: times(30, 'error'), words: 600, score: 98.4},
    {name: 'findings without end', found: times(5000, 'error'), words: 600, score: 100},
    {name: 'a headline counts as 150 words', found: times(1, 'warning'), words: 8, score: 24.3},
    {name: 'as many findings in twice the words', found: times(2, 'error'), words: 1200, score: 13},
  ])('$name', ({found, words, score}) => {
    expect(toScore(found, words)).toBe(score)
  })

  const findings = fc.array(
    fc.record({
      severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
      category: fc.constantFrom<Category>('leftover', 'name', 'grammar', 'typography', 'structure', 'spelling'),
    }),
    {maxLength: 200},
  )
  const words = fc.nat({max: 100_000})

  test('is between 0 and 100, with one decimal', () => {
    fc.assert(
      fc.property(findings, words, (found, count) => {
        const score = toScore(found, count)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(Math.round(score * 10) / 10).toBe(score)
      }),
    )
  })

  test('never falls with a finding more, never rises with a word more', () => {
    fc.assert(
      fc.property(findings, words, (found, count) => {
        expect(toScore([...found, ...times(1, 'warning')], count)).toBeGreaterThanOrEqual(toScore(found, count))
        expect(toScore(found, count + 1)).toBeLessThanOrEqual(toScore(found, count))
      }),
    )
  })
})
