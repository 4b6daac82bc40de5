import {describe, expect, test} from 'vitest'
import {perForm, perFormOf, toForm} from '../../src/core/form.ts'

describe('toForm', () => {
  test('the same text has one form, another text another', () => {
    expect(toForm('maison')).toBe(toForm(['mai', 'son'].join('')))
    expect(toForm('maison')).not.toBe(toForm('Maison'))
    expect(toForm('maison').text).toBe('maison')
  })

  test('a form that a token holds outlives its place in the cache', () => {
    const lengthOf = perForm((text) => text.length)
    const held = toForm('rare')
    expect(lengthOf(held)).toBe(4)
    for (let i = 0; i < 100_000; i++) toForm(`mot${i}`)
    expect(lengthOf(held)).toBe(4)
    expect(lengthOf(toForm('rare'))).toBe(4)
  })
})

describe('perForm', () => {
  test('works an answer out once, null included', () => {
    const asked: string[] = []
    const vowelOf = perForm((text) => {
      asked.push(text)
      return /[aeiou]/.exec(text)?.[0] ?? null
    })
    expect(['port', 'xyz', 'port', 'xyz'].map((text) => vowelOf(toForm(text)))).toEqual(['o', null, 'o', null])
    expect(asked).toEqual(['port', 'xyz'])
  })

  test('two functions do not share their answers', () => {
    const [first, last] = [perForm((text) => text.charAt(0)), perForm((text) => text.slice(-1))]
    expect([first(toForm('banc')), last(toForm('banc')), first(toForm('banc'))]).toEqual(['b', 'c', 'b'])
  })
})

describe('perFormOf', () => {
  test('each owner has its own answers', () => {
    const inTable = perFormOf((text, table: ReadonlyMap<string, number>) => table.get(text))
    const [one, two] = [new Map([['port', 1]]), new Map([['port', 2]])]
    const form = toForm('port')
    expect([inTable(form, one), inTable(form, two), inTable(form, one)]).toEqual([1, 2, 1])
  })
})
