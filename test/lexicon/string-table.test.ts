import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {buildStringTable} from '../../scripts/lexicon/automaton-builder.ts'
import {pathOf, readData} from '../../src/lexicon/data.ts'
import {FileNumbers, FileTable, MemoryTable} from '../../src/lexicon/string-table.ts'

describe('MemoryTable', () => {
  test.each([
    ['several strings', ['un', 'deux', 'trois']],
    ['empty strings', ['', 'un', '', '']],
    ['letters of several bytes', ['œuvre', 'été', '😀', 'Київ']],
  ])('%s', (_, items) => {
    const table = new MemoryTable(buildStringTable(items))
    expect(items.map((_item, i) => table.at(i))).toEqual(items)
  })

  test('gives back any list', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'grapheme'})), (items) => {
        const table = new MemoryTable(buildStringTable(items))
        expect(items.map((_item, i) => table.at(i))).toEqual(items)
      }),
    )
  })
})

describe('FileTable', () => {
  const bytes = readData('synonyms.table')
  const memory = new MemoryTable(bytes)
  const count = new Uint32Array(bytes.buffer, bytes.byteOffset, 1)[0]!

  test('gives every row as the table in memory does', () => {
    const file = new FileTable(pathOf('synonyms.table'))
    const rows = Array.from({length: count}, (_, i) => i)
    // More rows than it caches.
    expect(rows.length).toBeGreaterThan(5000)
    expect(rows.filter((i) => file.at(i) !== memory.at(i))).toEqual([])
  })

  test('gives a row again once it is cached', () => {
    const file = new FileTable(pathOf('synonyms.table'))
    expect([file.at(count - 1), file.at(0), file.at(count - 1)]).toEqual([
      memory.at(count - 1),
      memory.at(0),
      memory.at(count - 1),
    ])
  })
})

test('FileNumbers gives the numbers of the file', () => {
  const bytes = readData('french-lemmas.bin')
  const numbers = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
  const file = new FileNumbers(pathOf('french-lemmas.bin'))
  const places = [0, 1, 1000, 100_000, numbers.length - 1]
  expect(places.map((at) => file.at(at))).toEqual(places.map((at) => numbers[at]))
})
