import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {toYaml} from '../support/packs.ts'

describe('--packs', () => {
  const cwd = createFolder({
    'a.txt': 'La query reste.\n',
    'good/own.yml': toYaml('loanwords', ['{word: query, pos: noun, right: La query reste.}']),
    'bad/own.yml': toYaml('names', ['{id: Oslo, type: town, preferred: Oslo}']),
    'bad/other.yml': 'pack: [\n',
    'alias/own.yml': toYaml('names', ['{id: oslo, type: city, preferred: *nom}']),
    'none/readme.md': '',
  })

  test('good packs add to those of calque', async () => {
    expect((await calque(['a.txt'], {cwd})).code).toBe(1)
    expect((await calque(['a.txt', '--packs', 'good'], {cwd})).code).toBe(0)
  })

  test('every mistake of broken packs has a line of its own', async () => {
    const {code, stdout, stderr} = await calque(['a.txt', '--packs', 'bad'], {cwd})
    const [head, ...mistakes] = stderr.trimEnd().split('\n')
    expect({code, stdout, head}).toEqual({code: 2, stdout: '', head: "calque: Cannot use the packs in 'bad':"})
    expect(mistakes.map((line) => /bad\/(\w+\.yml:\d+:\d+): .*\((.*)\)$/.exec(line)?.slice(1))).toEqual([
      ['other.yml:2:1', 'pack-yaml'],
      ['own.yml:7:10', 'pack-schema'],
      ['own.yml:7:22', 'pack-schema'],
    ])
  })

  test.each(['none', 'nowhere', 'a.txt'])('%s holds no pack', async (folder) => {
    const {code, stderr} = await calque(['a.txt', '--packs', folder], {cwd})
    expect(code).toBe(2)
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(`'${folder}'`)
  })

  test('an alias without its anchor gives no stack', async () => {
    expect((await calque(['a.txt', '--packs', 'alias'], {cwd})).code).toBe(2)
  })
})
