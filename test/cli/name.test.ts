import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'

const firstLine = (text: string) => text.split('\n')[0]

describe('calque name', () => {
  test.each([
    [['Шойгу'], 'Choïgou'],
    [['Shoigu'], 'Choïgou'],
    [['Сергей', 'Шойгу'], 'Sergueï Choïgou'],
    [['Sergei'], 'Sergueï'],
    [['Zhdanovich'], 'Jdanovitch'],
    [['Щукин'], 'Chtchoukine'],
    [['Голуб', '--from', 'uk'], 'Holoub'],
    [['Holub', '--from', 'uk'], 'Holoub'],
    [['Martin'], 'Martin'],
    [['Loukachenko'], 'Loukachenko'],
  ])('%j → %s', async (args, french) => {
    const {code, stdout, stderr} = await calque(['name', ...args])
    expect({code, stderr, first: firstLine(stdout)}).toEqual({code: 0, stderr: '', first: french})
  })

  test.each([['Шойгу'], ['Shoigu']])('%s: other spellings, and why', async (name) => {
    const {stdout} = await calque(['name', name])
    expect(stdout).toMatch(/^ {2}English +Shoygu$/m)
    expect(stdout).toMatch(/^ {2}German +Schojgu$/m)
    expect(stdout).toMatch(/^ {2}scholarly +Šojgu$/m)
    expect(stdout).toMatch(/^ {2}refused +.*\bShoigu\b/m)
    expect(stdout).toMatch(/^ {2}why +entry of the packs: Sergueï Choïgou, .* \(choigou-serguei\)$/m)
  })

  test('the letters that changed, and doubt', async () => {
    expect((await calque(['name', 'Zaytsev'])).stdout).toMatch(/why +rules of the French press: ay → aï \(not sure/)
  })

  test('in French', async () => {
    expect((await calque(['name', 'Zaytsev', '--lang', 'fr'])).stdout).toMatch(
      /pourquoi +règles de la presse française/,
    )
  })

  test('for a program', async () => {
    const {code, stdout} = await calque(['name', 'Zhdanovich', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      input: 'Zhdanovich',
      french: 'Jdanovitch',
      source: 'transcription',
      rules: ['zh → j', 'ch → tch'],
      variants: {cyrillic: 'Жданович'},
    })
  })

  test.each([
    ['another script', ['北京'], "Cannot read '北京' as a name: give Latin or Cyrillic letters (unknown-name)"],
    ['figures', ['123'], "Cannot read '123'"],
    ['nothing', [], 'Not enough non-option arguments'],
    ['an unknown language', ['Shoigu', '--from', 'xx'], 'Invalid values'],
    ['an unknown option', ['Shoigu', '--bogus'], 'Unknown argument: bogus'],
  ])('refuses %s', async (_, args, says) => {
    const {code, stdout, stderr} = await calque(['name', ...args])
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says.replace(' (unknown-name)', ''))
  })
})
