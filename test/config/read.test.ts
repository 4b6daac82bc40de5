import {describe, expect, test} from 'vitest'
import {configure} from '../support/config.ts'

describe('a mistake has its place', () => {
  const cases = [
    {
      name: 'an unknown rule',
      files: {'.calquerc.json': '{\n  "rules": {\n    "name-from": "off"\n  }\n}'},
      error: '.calquerc.json:3:5: Invalid `rules.name-from`: no such rule; did you mean `name-form`? (config-schema)',
    },
    {
      name: 'a rule like no other',
      files: {'.calquerc.json': '{"rules": {"grammaire": "off"}}'},
      error: '.calquerc.json:1:12: Invalid `rules.grammaire`: no such rule; see calque rules (config-schema)',
    },
    {
      name: 'an unknown level',
      files: {'.calquerc.yaml': 'rules:\n  name-form: warn\n'},
      error:
        '.calquerc.yaml:2:14: Invalid `rules.name-form`: expected one of off, info, warning, error, or [level, {options}] (config-schema)',
    },
    {
      name: 'an unknown key',
      files: {'.calquerc': 'language: fr\nlangage: fr\n'},
      error: '.calquerc:2:1: Invalid `langage`: no such key; did you mean `language`? (config-schema)',
    },
    {
      name: 'a wrong type in package.json',
      files: {'package.json': '{\n\t"name": "site",\n\t"calque": {\n\t\t"words": "brunch"\n\t}\n}'},
      error: 'package.json:4:12: Invalid `words`: Invalid input: expected array, received string (config-schema)',
    },
    {
      name: 'inside an override',
      files: {'.calquerc.yml': 'overrides:\n  - files: [a]\n    rules: {quote: off}\n'},
      error: '.calquerc.yml:3:13: Invalid `overrides.0.rules.quote`: no such rule',
    },
    {
      name: 'a pattern with braces',
      files: {'.calquerc.json': '{"ignore": ["*.{md,txt}"]}'},
      error: '.calquerc.json:1:13: Invalid `ignore.0`: patterns are those of .gitignore, without braces',
    },
    {name: 'YAML', files: {'.calquerc.yaml': 'rules: [\n'}, error: '.calquerc.yaml:2:1: '},
    {name: 'JSON', files: {'.calquerc.json': '{"root": true,}'}, error: '.calquerc.json:1:15: This is no JSON: '},
    {
      name: 'a comment in JSON',
      files: {'.calquerc.json': '{"words": [a]}'},
      error: '.calquerc.json:1:12: This is no JSON: ',
    },
    {name: 'a key twice', files: {'.calquerc.json': '{"root": true, "root": false}'}, error: '.calquerc.json:1:16: '},
    {name: 'a list', files: {'.calquerc.json': '[]'}, error: '.calquerc.json:1:1: Invalid configuration: '},
    {
      name: 'a prototype',
      files: {'.calquerc.json': '{"names": {"prefer": {"__proto__": ["x"]}}}'},
      error: '.calquerc.json:1:23: Invalid key `__proto__`',
    },
    {
      name: 'a prototype in the options of a rule',
      files: {'.calquerc.yaml': 'rules:\n  name-form: [error, {a: {__proto__: {x: 1}}}]\n'},
      error: '.calquerc.yaml:2:27: Invalid key `__proto__`',
    },
    {
      name: 'a dictionary that is not there',
      files: {'.calquerc.json': '{"dictionaries": ["words.txt"]}'},
      error: ".calquerc.json:1:19: Invalid `dictionaries.0`: no such file 'words.txt' (config-schema)",
    },
    {
      name: 'packs that are not there, in an override',
      files: {'.calquerc.json': '{"overrides": [{"files": ["a"], "packs": ["own"]}]}'},
      error: ".calquerc.json:1:43: Invalid `overrides.0.packs.0`: no such file 'own'",
    },
    {
      name: 'a script',
      files: {'.calquerc.mjs': 'export default {rules: {"name-from": "off"}}'},
      error: '.calquerc.mjs:1:1: Invalid `rules.name-from`: no such rule',
    },
  ].map((item) => ({...item, configured: configure(item.files as Record<string, string>)}))

  test.each(cases)('$name', async ({configured, error}) => {
    const message = await configured.errorOf()
    expect(message).toContain(`Cannot use the configuration: ${error}`)
    expect(message.split('\n')).toHaveLength(1)
  })
})

test('nothing of it reaches other objects', () => {
  expect(({} as {x?: number}).x).toBeUndefined()
})

describe('several mistakes', () => {
  const configured = configure({'.calquerc.json': '{"rules": {"a": "off"},\n"x": 1, "root": 5}'})

  test('have a line each, in the order of the file', async () => {
    const lines = (await configured.errorOf()).split('\n').map((line) => /^\.calquerc\.json:\d+:\d+/.exec(line)?.[0])
    expect(lines).toEqual([undefined, '.calquerc.json:1:12', '.calquerc.json:2:1', '.calquerc.json:2:17'])
  })
})

describe('a file that is no configuration', () => {
  const cases = [
    {
      name: 'a folder',
      files: {'.calquerc/a': ''},
      error: /Cannot read the configuration in '\.calquerc': it is a folder/,
    },
    {
      name: 'a script that throws',
      files: {'.calquerc.mjs': 'throw new Error("no\\nway")'},
      error: /'\.calquerc\.mjs': no$/,
    },
    {name: 'a script without default', files: {'.calquerc.mjs': 'export const a = 1'}, error: /write export default/},
  ].map((item) => ({...item, configured: configure(item.files as Record<string, string>)}))

  test.each(cases)('$name', async ({configured, error}) => {
    expect(await configured.errorOf()).toMatch(error)
  })

  const missing = configure({}, 'none.json')
  test('none at all, with --config', async () => {
    expect(await missing.errorOf()).toBe("Cannot read the configuration 'none.json': no such file")
  })
})

describe('every form of file', () => {
  const data = '{"root": true, "words": ["brunch"]}'
  const cases = [
    ...['.calquerc', '.calquerc.json', '.calquerc.yaml', '.calquerc.yml'].map((name) => ({name, text: data})),
    {name: '.calquerc.cjs', text: `module.exports = ${data}`},
    {name: 'calque.config.cjs', text: `module.exports = ${data}`},
    ...['.calquerc.mjs', 'calque.config.mjs'].map((name) => ({name, text: `export default ${data}`})),
    {name: 'package.json', text: `{"name": "site", "calque": ${data}}`},
    {name: '.calquerc.json', text: `\uFEFF${data}`},
  ].map((item) => ({...item, configured: configure({[item.name]: item.text})}))

  test.each(cases)('$name', async ({configured}) => {
    expect((await configured.of('a.txt')).words).toEqual(['brunch'])
  })

  const empty = configure({'.calquerc.yaml': '# nothing yet\n'})
  test('an empty one chooses nothing', async () => {
    expect((await empty.of('a.txt')).levels).toEqual({})
  })
})
