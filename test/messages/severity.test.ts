import {expect, test} from 'vitest'
import {toFatal, toSeverity} from '../../src/messages/severity.ts'

test.each([
  ['error', true],
  ['warning', false],
  ['info', null],
] as const)('%s is fatal: %s, and back', (severity, fatal) => {
  expect(toFatal(severity)).toBe(fatal)
  expect(toSeverity(fatal)).toBe(severity)
})

test('a message that says nothing is information', () => {
  expect(toSeverity(undefined)).toBe('info')
})
