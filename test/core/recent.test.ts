import fc from 'fast-check'
import {expect, test} from 'vitest'
import {RecentMap} from '../../src/core/recent.ts'

test('gives back what was put in, falsy values too', () => {
  const map = new RecentMap<string, string | number>(2)
  map.set('a', '')
  map.set('b', 0)
  expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual(['', 0, undefined])
})

test('what is asked for stays, the rest goes', () => {
  const map = new RecentMap<string | number, string>(10)
  map.set('asked', 'yes')
  map.set('left', 'no')
  for (let i = 0; i < 100; i++) {
    map.set(i, 'new')
    map.get('asked')
  }
  expect([map.get('asked'), map.get('left')]).toEqual(['yes', undefined])
})

test('the last values are kept, and never more than twice as many', () => {
  const most = 5
  /** Asking changes what is kept, so each question needs a map of its own. */
  const isKept = (asked: number, keys: readonly number[]) => {
    const map = new RecentMap<number, number>(most)
    for (const key of keys) if (map.get(key) === undefined) map.set(key, key)
    return map.get(asked) !== undefined
  }
  fc.assert(
    fc.property(fc.array(fc.nat(20), {maxLength: 100}), (keys) => {
      const last = [...new Set(keys.toReversed())].slice(0, most)
      expect(last.filter((key) => !isKept(key, keys))).toEqual([])
      expect([...new Set(keys)].filter((key) => isKept(key, keys)).length).toBeLessThanOrEqual(2 * most)
    }),
  )
})
