import {describe, expect, test} from 'vitest'
import {clusterNames, NearNames} from '../../src/names/cluster.ts'

/** Names in the order of a text → their places, ten characters apart. */
function placesOf(names: readonly string[]): Map<string, {start: number; end: number}[]> {
  const places = new Map<string, {start: number; end: number}[]>()
  names.forEach((name, i) => {
    places.set(name, [...(places.get(name) ?? []), {start: 100 * i, end: 100 * i + name.length}])
  })
  return places
}

const clusters = (...names: string[]) =>
  clusterNames(placesOf(names)).map(({preferred, occurrences}) => [preferred, occurrences.map(({form}) => form)])

describe('clusterNames', () => {
  test.each([
    ['the commonest form is kept', ['Vorshenkov', 'Vorchenkov', 'Vorchenkov'], 'Vorchenkov'],
    ['the first where they are as common', ['Vorshenkov', 'Vorchenkov'], 'Vorshenkov'],
    ['three spellings are one group', ['Vorchenkov', 'Vorshenkov', 'Vorschenkow'], 'Vorchenkov'],
    ['whole names', ['Piotr Vorchenkov', 'Piotr Vorshenkov'], 'Piotr Vorchenkov'],
  ])('%s', (_, names, preferred) => {
    expect(clusters(...names)).toEqual([[preferred, names]])
  })

  test.each([
    ['one spelling', ['Vorchenkov', 'Vorchenkov']],
    ['a man and his wife', ['Vorchenkov', 'Vorchenkova']],
    ['two persons of one family', ['Piotr Vorchenkov', 'Kirill Vorchenkov']],
    ['two systems', ['S-300', 'S-400']],
    ['no name', []],
  ])('no group: %s', (_, names) => {
    expect(clusters(...names)).toEqual([])
  })

  test('groups keep apart', () => {
    expect(clusters('Vorchenkov', 'Joubarine', 'Vorshenkov', 'Zhubarin')).toEqual([
      ['Vorchenkov', ['Vorchenkov', 'Vorshenkov']],
      ['Joubarine', ['Joubarine', 'Zhubarin']],
    ])
  })

  test('a group of no pack says so, and how sure each spelling is', () => {
    const [group] = clusterNames(placesOf(['Haniyeh', 'Haniya']))
    expect(group).toMatchObject({entity: undefined, entityId: undefined, reason: 'majority'})
    expect(group!.occurrences.map(({form, standing, sure}) => [form, standing, sure])).toEqual([
      ['Haniyeh', 'unlisted', true],
      ['Haniya', 'unlisted', false],
    ])
  })
})

describe('NearNames', () => {
  const index = new NearNames(['Vorchenkov', 'Vorshenkov', 'Lukas', 'Piotr Vorchenkov'])

  test.each([
    ['another romanisation', 'Vorchenkov', ['Vorshenkov']],
    ['a name that shares nothing', 'Djibril', []],
    ['a name of vowels', 'Aoua', []],
  ])('%s', (_, name, near) => {
    expect(index.near(name)).toEqual(near)
  })

  test('given names of other consonants that stand for one', () => {
    const variants = (name: string) => (name === 'Yaqub' || name === 'James' ? ['Jacques'] : [])
    expect(new NearNames(['Yaqub', 'Lukas', 'James'], variants).near('James')).toEqual(['Yaqub'])
  })
})

describe('what else the text says', () => {
  const place = (start: number, role?: string) => ({start, end: start + 9, role})

  test.each([
    ['a minister and a goalkeeper', 'public', 'sport', 0],
    ['a man and a woman', 'man', 'woman', 0],
    ['two offices of one field', 'public', 'public', 1],
    ['a man and a minister', 'man', 'public', 1],
    ['one office only', 'public', undefined, 1],
  ])('%s', (_, first, second, groups) => {
    const places = new Map([
      ['Vorchenkov', [place(0, first)]],
      ['Vorshenkov', [place(50, second)]],
    ])
    expect(clusterNames(places)).toHaveLength(groups)
  })

  test('given names that stand before two surnames are two', () => {
    const variants = (given: string) => (/^Youss?/.test(given) ? ['Youssef'] : [])
    const names = ['Youssef', 'Yousuf']
    expect(clusterNames(placesOf(names), variants)).toHaveLength(1)
    expect(clusterNames(placesOf([...names, 'Youssef Tarkov', 'Yousuf Vorchid']), variants)).toHaveLength(0)
  })
})
