import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {toOptions} from '../../src/config/load.ts'
import {configure} from '../support/config.ts'
import {toYaml} from '../support/packs.ts'

describe('folders above', () => {
  const configured = configure({
    '.calquerc.json':
      '{"root": true, "rules": {"name-form": "off", "source-gloss": ["info", {"a": 1}]}, "words": ["brunch"]}',
    'a/.calquerc.json':
      '{"rules": {"name-form": "error", "source-gloss": "error"}, "words": ["slam", "brunch"], "language": "fr"}',
    'b/.calquerc.json': '{"root": true, "maxWarnings": 0}',
  })

  test('the nearer counts more, lists add up, a level keeps the options', async () => {
    expect(await configured.of('a/deep/text.txt')).toMatchObject({
      levels: {'name-form': 'error', 'source-gloss': 'error'},
      ruleOptions: {'source-gloss': {a: 1}},
      words: ['brunch', 'slam'],
      language: 'fr',
      from: ['.calquerc.json', 'a/.calquerc.json'].map((name) => path.join(configured.folder, name)),
    })
  })

  test('root ends the search', async () => {
    expect(await configured.of('b/text.txt')).toMatchObject({levels: {}, words: [], maxWarnings: 0})
  })

  test('the same choices have the same key', async () => {
    const [one, other, third] = await Promise.all(['a/1.txt', 'a/b/2.txt', '3.txt'].map(configured.of))
    expect(one!.key).toBe(other!.key)
    expect(one!.key).not.toBe(third!.key)
  })
})

describe('extends', () => {
  const configured = configure({
    '.calquerc.json':
      '{"root": true, "extends": ["./house/press.yml", "calque-config-agency"], "rules": {"name-form": "warning"}}',
    'house/press.yml':
      'extends: ../base.json\nrules: {name-form: "off", mixed-script: error}\nwords: [brunch]\nignore: [/old.txt]\n',
    'base.json': '{"rules": {"mixed-script": "off", "source-gloss": "info"}}',
    'node_modules/calque-config-agency/package.json': '{"main": "index.json"}',
    'node_modules/calque-config-agency/index.json': '{"rules": {"source-gloss": "error"}, "packs": ["own"]}',
    'node_modules/calque-config-agency/own/a.yml': '',
  })

  test('the later counts more, the file itself most', async () => {
    expect((await configured.of('a.txt')).levels).toEqual({
      'name-form': 'warning',
      'mixed-script': 'error',
      'source-gloss': 'error',
    })
  })

  test('paths are relative to the file that holds them, patterns to the one that extends it', async () => {
    expect((await configured.of('a.txt')).packs).toEqual([
      path.join(configured.folder, 'node_modules/calque-config-agency/own'),
    ])
    expect((await configured.of('old.txt')).ignored).toBe(true)
  })

  const broken = [
    {
      name: 'a cycle',
      files: {'.calquerc.json': '{"extends": "./b.json"}', 'b.json': '{\n"extends": ["./.calquerc.json"]}'},
      error:
        'b.json:2:13: Invalid `extends.0`: the configuration extends itself: .calquerc.json → b.json → .calquerc.json',
    },
    {
      name: 'itself',
      files: {'.calquerc.json': '{"extends": "./.calquerc.json"}'},
      error:
        '.calquerc.json:1:13: Invalid `extends`: the configuration extends itself: .calquerc.json → .calquerc.json',
    },
    {
      name: 'a missing file',
      files: {'.calquerc.json': '{"extends": ["./none.json"]}'},
      error: ".calquerc.json:1:14: Invalid `extends.0`: no such file './none.json'",
    },
    {
      name: 'a missing package',
      files: {'.calquerc.json': '{"extends": "base.json"}'},
      error:
        ".calquerc.json:1:13: Invalid `extends`: no such package 'base.json'; install it, or write a path as ./base.json",
    },
    {
      name: 'a broken file',
      files: {'.calquerc.json': '{"extends": "./b.json"}', 'b.json': '{"word": []}'},
      error: 'b.json:1:2: Invalid `word`: no such key; did you mean `words`?',
    },
  ].map((item) => ({...item, configured: configure(item.files as Record<string, string>)}))

  test.each(broken)('$name', async ({configured: own, error}) => {
    expect(await own.errorOf()).toContain(error)
  })

  const twice = configure({
    '.calquerc.json': '{"extends": ["./b.json", "./c.json"]}',
    'b.json': '{"extends": "./d.json"}',
    'c.json': '{"extends": "./d.json"}',
    'd.json': '{"words": ["brunch"]}',
  })
  test('the same file twice is no cycle', async () => {
    expect((await twice.of('a.txt')).words).toEqual(['brunch'])
  })
})

describe('overrides', () => {
  const configured = configure({
    'site/.calquerc.json': JSON.stringify({
      root: true,
      rules: {'name-form': 'error'},
      overrides: [
        {files: ['*.md', './agence/**'], excludedFiles: ['relu.*'], rules: {'name-form': 'off'}, words: ['brunch']},
        {files: ['agence/b.txt'], rules: {'name-form': 'info'}, names: {prefer: {a: ['b']}, ignore: ['c']}},
      ],
    }),
  })

  test.each([
    {file: 'site/a.txt', level: 'error', words: []},
    {file: 'site/deep/a.md', level: 'off', words: ['brunch']},
    {file: 'site/deep/relu.md', level: 'error', words: []},
    {file: 'site/agence/a.txt', level: 'off', words: ['brunch']},
    {file: 'site/deep/agence/a.txt', level: 'error', words: []},
    {file: 'site/agence/b.txt', level: 'info', words: ['brunch']},
  ])('$file', async ({file, level, words}) => {
    expect(await configured.of(file)).toMatchObject({levels: {'name-form': level}, words})
  })

  test('names', async () => {
    expect((await configured.of('site/agence/b.txt')).names).toEqual({prefer: {a: ['b']}, ignore: ['c']})
  })
})

describe('ignored files', () => {
  const configured = configure({
    '.calqueignore': '\uFEFF# old\nold/\n*.brut.txt\n',
    '.calquerc.json': '{"root": true, "ignore": ["/top.txt", "*.bak", "!keep.bak"]}',
    'in/.calqueignore': '!read.brut.txt\n',
  })

  test.each([
    ['a.txt', false],
    ['old/a.txt', true],
    ['in/old/a.txt', true],
    ['a.brut.txt', true],
    ['in/read.brut.txt', false],
    ['top.txt', true],
    ['in/top.txt', false],
    ['in/a.bak', true],
    ['keep.bak', false],
    ['../outside.bak', false],
  ])('%s: %s', async (name, ignored) => {
    expect((await configured.of(name)).ignored).toBe(ignored)
  })
})

describe('--config', () => {
  const configured = configure(
    {
      '.calquerc.json': '{"words": ["brunch"]}',
      'shared/own.json': '{"dictionaries": ["words.txt"], "ignore": ["/b.txt"]}',
      'shared/words.txt': 'slam\n',
    },
    'shared/own.json',
  )

  test('is read alone; patterns are relative to the working folder', async () => {
    const config = await configured.of('b.txt')
    expect(config).toMatchObject({words: [], ignored: true, from: [path.join(configured.folder, 'shared/own.json')]})
    expect(toOptions(config).words).toEqual(['slam'])
  })
})

describe('options', () => {
  const configured = configure({
    '.calquerc.json': '{"words": ["a", "b"], "dictionaries": ["w.txt"], "packs": ["own", "one.yml"], "language": "fr"}',
    'w.txt': '# ours\r\nb\r\n  greentech   # as they say\r\n\r\nC#\r\nPort Vieux',
    'own/a.yml': toYaml('loanwords', ['{word: query, pos: noun, right: La query reste.}'], 'one'),
    'one.yml': toYaml('loanwords', ['{word: kick, pos: noun, right: Le kick reste.}'], 'two'),
    'bad/.calquerc.json': '{"root": true, "packs": ["own.yml"]}',
    'bad/own.yml': 'pack: [\n',
  })

  test('hold words of dictionaries, and packs of folders and files', async () => {
    const options = toOptions(await configured.of('a.txt'))
    expect(options.words).toEqual(['a', 'b', 'greentech', 'C#', 'Port Vieux'])
    expect(options.packs.map(({pack}) => pack)).toEqual(['one', 'two'])
    expect(options.language).toBe('fr')
  })

  test('broken packs are an operational error', async () => {
    const config = await configured.of('bad/a.txt')
    expect(() => toOptions(config)).toThrow(/^Cannot use the packs in '.*own\.yml':\n.*own\.yml:2:1: /)
  })
})
