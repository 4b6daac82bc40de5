/** Holds the arrow: each folder knows only what stands before it. */
import {describe, expect, test} from 'vitest'
import {findCycle, type Import, reachable, readImports, readSources} from './support/imports.ts'

/** Layers from the inside out; those of one row do not know each other. */
const LAYERS: readonly (readonly string[])[] = [
  ['core'],
  ['lexicon'],
  ['grammar'],
  ['patterns'],
  ['packs'],
  ['formats', 'parse', 'names'],
  ['rules'],
  ['messages'],
  ['pipeline.ts', 'fix'],
  ['config'],
  ['index.ts'],
  ['report', 'read'],
  ['adopt'],
  ['cli'],
]

/**
 * Types that point outwards: what a rule may ask of its context is part of the vocabulary, and the classes behind it are not.
 * They are erased when compiled.
 */
const OUTWARD_TYPES = ['core/rule.ts → names/name-index.ts', 'core/rule.ts → packs/tables.ts']

const sources = readSources()
const imports = readImports(sources)
const own = imports.filter((line) => line.own && line.to.endsWith('.ts'))

const layerOf = (module: string) => {
  const folder = module.split('/')[0]!
  return LAYERS.findIndex((row) => row.includes(folder))
}
const show = ({from, to}: Import) => `${from} → ${to}`
const isOutward = ({from, to}: Import) => {
  const [outer, inner] = [layerOf(from), layerOf(to)]
  return inner > outer || (inner === outer && from.split('/')[0] !== to.split('/')[0])
}

test('every module has a layer', () => {
  expect([...sources.keys()].filter((module) => layerOf(module) === -1)).toEqual([])
})

test('every import line is read', () => {
  const lines = [...sources.values()].join('\n').match(/^(?:import|export|\}).*\bfrom '.*'/gm)!
  expect(imports).toHaveLength(lines.length)
})

test('values are imported from inner layers only', () => {
  expect(own.filter((line) => !line.typeOnly && isOutward(line)).map(show)).toEqual([])
})

test('types are too, save those listed', () => {
  expect(own.filter((line) => line.typeOnly && isOutward(line)).map(show)).toEqual(OUTWARD_TYPES)
})

test('no modules import values of one another', () => {
  expect(findCycle(own.filter(({typeOnly}) => !typeOnly))).toBeUndefined()
})

test('a cycle would be found', () => {
  const line = (from: string, to: string): Import => ({from, to, own: true, typeOnly: false})
  expect(findCycle([line('a', 'b'), line('b', 'c'), line('c', 'b')])).toEqual(['b', 'c', 'b'])
})

describe('what a folder leaves alone', () => {
  const code = (module: string) => sources.get(module)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
  const modulesOf = (...folders: string[]) =>
    [...sources.keys()].filter((module) => folders.includes(module.split('/')[0]!))
  const nodeModulesOf = (...folders: string[]) =>
    imports.filter(({from, to}) => folders.includes(from.split('/')[0]!) && to.startsWith('node:')).map(show)

  test.each(['core', 'grammar', 'names', 'rules', 'messages', 'formats', 'parse', 'fix', 'pipeline.ts', 'index.ts'])(
    '%s touches no Node module',
    (folder) => {
      expect(nodeModulesOf(folder)).toEqual([])
    },
  )

  test('only read, lexicon, packs, config, adopt and cli open files', () => {
    // The build puts the style and the script of the HTML report in the place of the module that reads them.
    const openers = imports
      .filter(({from, to}) => to === 'node:fs' && from !== 'report/html/assets.ts')
      .map(({from}) => from.split('/')[0])
    expect(new Set(openers)).toEqual(new Set(['adopt', 'cli', 'config', 'lexicon', 'packs', 'read']))
  })

  test('only cli touches the process', () => {
    const touching = [...sources.keys()].filter((module) => /\bprocess\.|node:process/.test(code(module)))
    expect(touching.filter((module) => !module.startsWith('cli/'))).toEqual([])
  })

  test('nothing prints through the console', () => {
    expect(modulesOf(...LAYERS.flat()).filter((module) => /\bconsole\./.test(code(module)))).toEqual([])
  })

  test('neither the library nor the command starts with the libraries of packs and formats', () => {
    const start = reachable(
      // The build puts the readers of formats into a bundle that loads when the first file needs one.
      imports.filter(({typeOnly, from}) => !typeOnly && from !== 'formats/readers.ts'),
      ['index.ts', 'cli/main.ts'],
    )
    expect(['zod', 'yaml', 'micromark', 'htmlparser2', 'fflate'].filter((module) => start.has(module))).toEqual([])
    // The reading is right: what both start with is there.
    expect(start).toContain('parse-latin')
  })
})
