import {describe, expect, test} from 'vitest'
import {hasColor, parseLevels, toLanguage} from '../../src/cli/options.ts'
import {OperationalError} from '../../src/index.ts'
import {calque, ONE_LINE, type Setting} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const cwd = createFolder({'error.txt': texts.error, 'warning.txt': texts.warning, 'clean.txt': texts.clean})

describe('--rule', () => {
  test.each([
    {name: 'nothing', values: undefined, levels: {}},
    {name: 'one rule', values: ['name-form=off'], levels: {'name-form': 'off'}},
    {
      name: 'two rules',
      values: ['name-form=off', 'source-gloss=info'],
      levels: {'name-form': 'off', 'source-gloss': 'info'},
    },
    {name: 'the last of a rule counts', values: ['name-form=off', 'name-form=error'], levels: {'name-form': 'error'}},
  ])('$name', ({values, levels}) => {
    expect(parseLevels(values)).toEqual(levels)
  })

  test.each([
    {value: 'nope=off', code: 'unknown-rule', says: "Cannot set rule 'nope': no such rule; see calque rules"},
    {value: '', code: 'unknown-rule', says: "Cannot set rule ''"},
    {value: 'name-form/minsk=off', code: 'unknown-rule', says: "Cannot set rule 'name-form/minsk'"},
    {
      value: 'name-form=loud',
      code: 'unknown-level',
      says: "to 'loud': give one of off, info, warning, error, as in name-form=warning",
    },
    {value: 'name-form', code: 'unknown-level', says: "to ''"},
    {value: 'name-form=OFF', code: 'unknown-level', says: "to 'OFF'"},
  ])("'$value' is refused", ({value, code, says}) => {
    const attempt = () => parseLevels(['source-gloss=off', value])
    expect(attempt).toThrow(says)
    expect(attempt).toThrow(expect.objectContaining({code, name: 'OperationalError'}) as OperationalError)
  })

  test('text behind the level is refused', () => {
    expect(() => parseLevels(['name-form=off=error'])).toThrow(OperationalError)
  })

  test.each([
    {name: 'off', args: ['--rule', 'english-word=off', 'error.txt'], code: 0},
    {name: 'lowered', args: ['--rule', 'english-word=warning', 'error.txt'], code: 0},
    {name: 'raised', args: ['--rule', 'source-gloss=error', 'warning.txt'], code: 1},
    {name: 'raised, with an equals sign', args: ['--rule=source-gloss=error', 'warning.txt'], code: 1},
    {
      name: 'repeated',
      args: ['--rule', 'english-word=off', '--rule', 'source-gloss=error', 'error.txt', 'warning.txt'],
      code: 1,
    },
  ])('a rule $name changes the exit code', async ({args, code}) => {
    expect((await calque(args, {cwd})).code).toBe(code)
  })
})

describe('toLanguage', () => {
  test.each([
    {name: 'English by default', lang: undefined, env: {}, language: 'en'},
    {name: 'the option', lang: 'fr', env: {LANG: 'en_GB.UTF-8'}, language: 'fr'},
    {name: 'the option against the locale', lang: 'en', env: {LC_ALL: 'fr_FR.UTF-8'}, language: 'en'},
    {name: 'LANG', lang: undefined, env: {LANG: 'fr_BE.UTF-8'}, language: 'fr'},
    {name: 'LC_MESSAGES above LANG', lang: undefined, env: {LC_MESSAGES: 'fr_CA', LANG: 'en_CA'}, language: 'fr'},
    {
      name: 'LC_ALL above all',
      lang: undefined,
      env: {LC_ALL: 'C', LC_MESSAGES: 'fr_FR', LANG: 'fr_FR'},
      language: 'en',
    },
    {name: 'an empty LC_ALL is none', lang: undefined, env: {LC_ALL: '', LANG: 'fr_FR'}, language: 'fr'},
    {name: 'another language', lang: undefined, env: {LANG: 'ru_RU.UTF-8'}, language: 'en'},
  ] as const)('$name', ({lang, env, language}) => {
    expect(toLanguage(lang, env)).toBe(language)
  })

  test('the messages and the report speak it', async () => {
    const {stdout} = await calque(['warning.txt'], {cwd, env: {LANG: 'fr_FR.UTF-8'}})
    expect(stdout).toContain('Mots de la langue source `[aircraft]`')
    expect(stdout).toContain('1 alerte dans 1 fichier')
  })
})

describe('hasColor', () => {
  test.each([
    {name: 'a terminal', env: {}, isTTY: true, expected: true},
    {name: 'a pipe', env: {}, expected: false},
    {name: 'a dumb terminal', env: {TERM: 'dumb'}, isTTY: true, expected: false},
    {name: 'NO_COLOR', env: {NO_COLOR: '1'}, isTTY: true, expected: false},
    {name: 'an empty NO_COLOR is none', env: {NO_COLOR: ''}, isTTY: true, expected: true},
    {name: 'FORCE_COLOR in a pipe', env: {FORCE_COLOR: '1'}, expected: true},
    {name: 'FORCE_COLOR=0 on a terminal', env: {FORCE_COLOR: '0'}, isTTY: true, expected: false},
    {name: '--color in a pipe', color: true, env: {}, expected: true},
    {name: '--color above NO_COLOR', color: true, env: {NO_COLOR: '1'}, expected: true},
    {name: '--no-color above FORCE_COLOR', color: false, env: {FORCE_COLOR: '1'}, isTTY: true, expected: false},
  ] as {name: string; color?: boolean; env: Record<string, string>; isTTY?: boolean; expected: boolean}[])(
    '$name',
    async ({color, env, isTTY = false, expected}) => {
      const args = color === undefined ? [] : [color ? '--color' : '--no-color']
      const setting: Setting = {cwd, env, isTTY}
      expect(hasColor(color, {env, stdout: {isTTY}} as never)).toBe(expected)
      expect((await calque(['warning.txt', ...args], setting)).stdout.includes('\u001B[')).toBe(expected)
    },
  )
})

describe('options that cannot be', () => {
  test.each([
    {name: 'unknown', args: ['--bogus'], says: 'Unknown argument: bogus; see calque --help'},
    {name: 'unknown format', args: ['--format', 'xml'], says: "Cannot report as 'xml': give one of pretty,"},
    {name: 'unknown language', args: ['--lang', 'de'], says: 'Invalid values'},
    {name: 'unknown encoding', args: ['--encoding', 'utf-16'], says: 'Invalid values'},
    {name: 'unknown rule', args: ['--rule', 'nope=off'], says: "Cannot set rule 'nope'"},
    {name: 'unknown level', args: ['--rule', 'name-form=loud'], says: "Cannot set rule 'name-form' to 'loud'"},
    {name: 'missing packs', args: ['--packs', 'nowhere'], says: "Cannot find packs in 'nowhere'"},
  ])('$name', async ({args, says}) => {
    const {code, stdout, stderr} = await calque(['error.txt', ...args], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })

  test('an unknown format is told with those there are', async () => {
    expect((await calque(['--format', 'xml', 'clean.txt'], {cwd})).stderr).toContain('json')
  })

  test.each([['--rule'], ['--packs'], ['--max-warnings']])('%s without its value gives one line', async (option) => {
    expect((await calque(['clean.txt', option], {cwd})).stderr).toMatch(ONE_LINE)
  })

  test.each(['many', '', '-1'])("--max-warnings '%s' is refused", async (value) => {
    expect((await calque([`--max-warnings=${value}`, 'clean.txt'], {cwd})).code).toBe(2)
  })
})

describe('an option given twice', () => {
  test.each([
    {name: '--format', args: ['--format', 'pretty', '--format', 'json', 'warning.txt'], code: 0},
    {name: '--lang', args: ['--lang', 'fr', '--lang', 'en', 'warning.txt'], code: 0},
    {name: '--max-warnings', args: ['--max-warnings', '5', '--max-warnings', '0', 'warning.txt'], code: 1},
  ])('$name: the last counts', async ({args, code}) => {
    const outcome = await calque(args, {cwd})
    expect(outcome).toMatchObject({code, stderr: ''})
    expect(outcome.stdout).toContain('aircraft')
  })
})
