/** Files that are broken, odd or huge. */
import {chmodSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {calque, ONE_LINE} from '../support/cli.ts'
import {createFolder} from '../support/folder.ts'
import {texts} from '../support/texts.ts'

const PROSE = 'La réunion a commencé lundi matin à Paris. Le ministre a répondu aux questions des journalistes. '

const cwd = createFolder({
  'clean.txt': texts.clean,
  'binary.txt': Buffer.from([0x4c, 0x61, 0x00, 0x71]),
  'latin1.txt': Buffer.from('Le café coûte cher : la query reste ouverte.', 'latin1'),
  'windows-1252.txt': Buffer.concat([
    Buffer.from('Prix : 5 '),
    Buffer.from([0x80]),
    Buffer.from('. La query reste ouverte.'),
  ]),
  'truncated.txt': Buffer.from('Le caf\u00E9').subarray(0, 7),
  'locked.txt': texts.clean,
  'replacement.txt': 'Le caf\uFFFD est la query.',
})

describe('bad files', () => {
  test.each([
    {name: 'binary', args: ['binary.txt'], says: "Cannot lint 'binary.txt': it is a binary file; give text"},
    {name: 'Latin-1 read as UTF-8', args: ['latin1.txt'], says: 'invalid UTF-8 at byte 6'},
    {name: 'a character cut at the end', args: ['truncated.txt'], says: 'invalid UTF-8 at byte 6'},
    {
      name: 'the encoding to try',
      args: ['windows-1252.txt'],
      says: 'byte 9; convert the file or give --encoding windows',
    },
  ])('$name', async ({args, says}) => {
    const {code, stdout, stderr} = await calque(args, {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(ONE_LINE)
    expect(stderr).toContain(says)
  })

  test('a bad file among good ones leaves them their report', async () => {
    const {stdout, stderr} = await calque(['binary.txt', 'clean.txt', 'latin1.txt'], {cwd})
    expect(stdout).toContain('No problem found in 1 file')
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
  })

  test.skipIf(process.getuid?.() === 0)('a file without read permission', async () => {
    chmodSync(path.join(cwd, 'locked.txt'), 0)
    const {code, stderr} = await calque(['locked.txt'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain("Cannot read 'locked.txt': permission denied; check its mode and owner")
  })
})

describe('--encoding', () => {
  test.each([
    {encoding: 'latin1', file: 'latin1.txt', offset: 24},
    {encoding: 'windows-1252', file: 'latin1.txt', offset: 24},
    {encoding: 'windows-1252', file: 'windows-1252.txt', offset: 15},
    {encoding: 'utf-8', file: 'replacement.txt', offset: 15},
  ])('$encoding of $file', async ({encoding, file, offset}) => {
    const {code, stdout} = await calque([file, '--encoding', encoding, '--format', 'json'], {cwd})
    const [{messages}] = JSON.parse(stdout) as [{messages: {actual: string; place: {start: {offset: number}}}[]}]
    expect(code).toBe(1)
    expect(messages.map(({actual, place}) => ({actual, offset: place.start.offset}))).toEqual([
      {actual: 'query', offset},
    ])
  })
})

// Slow: some thirty seconds of work, whatever the machine.
describe('huge files', {timeout: 240_000}, () => {
  const huge = createFolder({
    'line.txt': `${PROSE.repeat(5e6 / PROSE.length)}${texts.error}`,
    'file.txt': `${`${PROSE.repeat(4)}\n\n`.repeat(20e6 / PROSE.length / 4)}${texts.error}`,
  })

  test.each(['line.txt', 'file.txt'])('%s gives a normal report', async (file) => {
    const {code, stdout, stderr} = await calque([file, '--quiet', '--format', 'json'], {cwd: huge})
    const [{messages}] = JSON.parse(stdout) as [{messages: {actual: string}[]}]
    expect({code, stderr, found: messages.map(({actual}) => actual)}).toEqual({
      code: 1,
      stderr: '',
      found: ['La query'],
    })
  })
})
