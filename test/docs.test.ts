import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {generateDocs} from '../scripts/docs.ts'

test.each([...generateDocs()])('%s is up to date', (name, text) => {
  expect(readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')).toBe(text)
})
