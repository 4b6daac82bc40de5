/** Right words that a narrow dictionary lacks: no rule has anything to say. */
import {describe, expect, test} from 'vitest'
import {createLinter} from '../../../src/index.ts'
import {right} from './right.ts'

const linter = createLinter()

describe.each(Object.entries(right))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(linter.lint(sentence).messages.map(({ruleId, actual}) => `${ruleId} ${actual}`)).toEqual([])
  })
})
