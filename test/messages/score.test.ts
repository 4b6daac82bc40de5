import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Severity} from '../../src/core/rule.ts'
import {toScore} from '../../src/messages/score.ts'

const times = (count: number, severity: Severity): Severity[] => Array.from({length: count}, () => severity)

describe('toScore', () => {
  test.each([
    {name: 'nothing found', severities: [], words: 600, score: 0},
    {name: 'an empty text', severities: [], words: 0, score: 0},
    {name: 'one warning in an article', severities: times(1, 'warning'), words: 600, score: 6.7},
    {name: 'two warnings weigh as an error', severities: times(2, 'warning'), words: 600, score: 13},
    {name: 'an error', severities: times(1, 'error'), words: 600, score: 13},
    {name: 'thin evidence hardly counts', severities: times(1, 'info'), words: 600, score: 1.4},
    {name: 'spun text', severities: times(30, 'error'), words: 600, score: 98.4},
    {name: 'findings without end', severities: times(5000, 'error'), words: 600, score: 100},
    {name: 'a headline counts as 150 words', severities: times(1, 'warning'), words: 8, score: 24.3},
    {name: 'as many findings in twice the words', severities: times(2, 'error'), words: 1200, score: 13},
  ])('$name', ({severities, words, score}) => {
    expect(toScore(severities, words)).toBe(score)
  })

  const severities = fc.array(fc.constantFrom<Severity>('error', 'warning', 'info'), {maxLength: 200})
  const words = fc.nat({max: 100_000})

  test('is between 0 and 100, with one decimal', () => {
    fc.assert(
      fc.property(severities, words, (found, count) => {
        const score = toScore(found, count)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(100)
        expect(Math.round(score * 10) / 10).toBe(score)
      }),
    )
  })

  test('never falls with a finding more, never rises with a word more', () => {
    fc.assert(
      fc.property(severities, words, (found, count) => {
        expect(toScore([...found, 'warning'], count)).toBeGreaterThanOrEqual(toScore(found, count))
        expect(toScore(found, count + 1)).toBeLessThanOrEqual(toScore(found, count))
      }),
    )
  })
})
