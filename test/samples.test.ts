import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {lintSample, listSamples, toStoredPath} from '../scripts/samples.ts'

const samples = listSamples()

describe('samples', () => {
  test.each(samples.filter((name) => !name.startsWith('clean')))('%s gives its stored messages', (name) => {
    expect(lintSample(name)).toEqual(JSON.parse(readFileSync(toStoredPath(name), 'utf8')))
  })

  test.each(samples.filter((name) => name.startsWith('clean')))('%s gives no message', (name) => {
    expect(lintSample(name)).toEqual({score: 0, messages: []})
  })

  test('there are bad articles of each kind and clean ones', () => {
    expect(samples.filter((name) => !name.startsWith('clean')).length).toBeGreaterThanOrEqual(5)
    expect(samples.filter((name) => name.startsWith('clean')).length).toBeGreaterThanOrEqual(2)
  })
})
