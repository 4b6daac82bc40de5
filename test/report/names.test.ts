import {expect, test} from 'vitest'
import {type NameRow, nameReporters} from '../../src/report/names.ts'

const row = (preferred: string, ...forms: NameRow['forms']): NameRow => ({
  entity: null,
  type: null,
  part: 'whole',
  preferred,
  count: forms.reduce((sum, {count}) => sum + count, 0),
  forms,
})
const form = (text: string, count = 1, files = 1) => ({form: text, count, files, standing: 'unlisted' as const})

test('text: a line a name, spellings with counts and files', () => {
  const rows = [row('Vorchenkov', form('Vorchenkov', 12, 3), form('Vorshenkov')), row('Tarkov', form('Tarkov', 2, 2))]
  expect(nameReporters.text(rows)).toBe(
    'Vorchenkov  13  Vorchenkov 12 (3), Vorshenkov 1 (1)\nTarkov       2  Tarkov 2 (2)\n',
  )
})

test('text: no control character reaches the terminal', () => {
  expect(nameReporters.text([row('A\u001B[31mB', form('A\u001B[31mB'))])).not.toContain('\u001B')
})

test('JSON: rows as they are', () => {
  const rows = [row('Vorchenkov', form('Vorchenkov'))]
  expect(JSON.parse(nameReporters.json(rows))).toEqual(rows)
})

test.each([
  ['a plain cell', 'Vorchenkov', 'Vorchenkov'],
  ['a comma', 'Vorchenkov, fils', '"Vorchenkov, fils"'],
  ['a quotation mark', 'Le "Vor"', '"Le ""Vor"""'],
  ['a line', 'A\nB', '"A\nB"'],
  ['a formula', '=HYPERLINK(1)', "'=HYPERLINK(1)"],
  ['a sign', '+33', "'+33"],
  ['a hyphen', '-M', "'-M"],
  ['an at sign', '@SUM(1,2)', '"\'@SUM(1,2)"'],
])('CSV: %s', (_, name, cell) => {
  expect(nameReporters.csv([row(name, form(name, 3, 2))])).toBe(
    `entity,type,part,preferred,form,count,files,standing\r\n,,whole,${cell},${cell},3,2,unlisted\r\n`,
  )
})
