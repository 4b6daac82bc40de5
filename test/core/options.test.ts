import {describe, expect, test} from 'vitest'
import {type RuleOption, resolveOptions} from '../../src/core/options.ts'

const description = {en: 'What it does.', fr: 'Ce qu’elle fait.'}
const options: readonly RuleOption[] = [
  {name: 'strict', type: 'boolean', default: false, description},
  {name: 'style', type: 'enum', values: ['curly', 'straight'], default: 'curly', description},
  {name: 'ignore', type: 'strings', default: [], description},
]

describe('resolveOptions', () => {
  test('gives defaults', () => {
    expect(resolveOptions('demo', options)).toEqual({strict: false, style: 'curly', ignore: []})
    expect(resolveOptions('demo')).toEqual({})
  })

  test('gives what was chosen', () => {
    const given = {strict: true, style: 'straight', ignore: ['a']}
    expect(resolveOptions('demo', options, given)).toEqual(given)
  })

  test.each<[name: string, given: Record<string, unknown>, code: string, message: string]>([
    [
      'an unknown name',
      {strickt: true},
      'unknown-option',
      "Cannot set option 'strickt' of 'demo': its options are: strict, style, ignore",
    ],
    [
      'a wrong switch',
      {strict: 'yes'},
      'option-value',
      `Cannot set option 'strict' of 'demo' to "yes": give true or false`,
    ],
    [
      'a wrong choice',
      {style: 'bold'},
      'option-value',
      `Cannot set option 'style' of 'demo' to "bold": give one of curly, straight`,
    ],
    [
      'a wrong list',
      {ignore: [1]},
      'option-value',
      "Cannot set option 'ignore' of 'demo' to [1]: give a list of strings",
    ],
    [
      'a name of every object',
      {toString: true},
      'unknown-option',
      "Cannot set option 'toString' of 'demo': its options are: strict, style, ignore",
    ],
  ])('refuses %s', (_, given, code, message) => {
    expect(() => resolveOptions('demo', options, given)).toThrow(expect.objectContaining({code, message}))
  })

  test('refuses any option of a rule without', () => {
    expect(() => resolveOptions('demo', undefined, {a: true})).toThrow(
      "Cannot set option 'a' of 'demo': its options are: none",
    )
  })
})
