import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {compareFiles, Debouncer, type Snapshot, WatchLoop} from '../../src/adopt/watch.ts'

const marks = (text: string) =>
  new Map(text.split(' ').flatMap((item) => (item ? [item.split(':') as [string, string]] : [])))

describe('compareFiles', () => {
  test.each([
    {name: 'nothing', before: 'a:1 b:1', after: 'b:1 a:1', expected: {changed: [], added: [], removed: []}},
    {name: 'all three', before: 'a:1 b:1', after: 'a:2 c:1', expected: {changed: ['a'], added: ['c'], removed: ['b']}},
  ])('$name', ({before, after, expected}) => {
    expect(compareFiles(marks(before), marks(after))).toEqual(expected)
  })
})

/** Lints through a list of states; gives what was linted and said. */
async function watchStates(...states: readonly [files: string, settings: string][]) {
  const log: string[] = []
  const snapshots: Snapshot[] = states.map(([files, settings]) => ({files: marks(files), settings: marks(settings)}))
  const loop = new WatchLoop({
    look: async () => snapshots.shift()!,
    lint: async (only) => {
      log.push(`lint ${only ? [...only].join(' ') : '*'}`)
      return true
    },
    say: (line) => log.push(line),
  })
  await loop.start()
  while (snapshots.length > 0) await loop.next()
  return log.slice(2)
}

describe('WatchLoop', () => {
  test.each([true, false])('lints everything first: %s', async (ran) => {
    const log: string[] = []
    const loop = new WatchLoop({
      look: async () => ({files: marks('a:1'), settings: new Map()}),
      lint: async (only) => {
        log.push(String(only))
        return ran
      },
      say: (line) => log.push(line),
    })
    expect(await loop.start()).toBe(ran)
    expect(log).toEqual(['undefined', ...(ran ? ['linted 1 file; watching 1 file, Ctrl-C stops'] : [])])
  })

  test.each([
    {name: 'nothing', after: ['a:1 b:1', 'c:1'], log: []},
    {name: 'a file', after: ['a:2 b:1', 'c:1'], log: ['lint a', 'linted 1 file; watching 2 files, Ctrl-C stops']},
    {
      name: 'a new file',
      after: ['a:1 b:1 d:1', 'c:1'],
      log: ['lint d', 'linted 1 file; 1 new; watching 3 files, Ctrl-C stops'],
    },
    {
      name: 'a file taken away',
      after: ['a:1', 'c:1'],
      log: ['linted 0 files; 1 no longer there; watching 1 file, Ctrl-C stops'],
    },
    {
      name: 'a configuration',
      after: ['a:1 b:1', 'c:2'],
      log: ['lint a b', 'linted 2 files; the configuration has changed; watching 2 files, Ctrl-C stops'],
    },
    {
      name: 'a new configuration',
      after: ['a:1 b:1', 'c:1 e:1'],
      log: ['lint a b', 'linted 2 files; the configuration has changed; watching 2 files, Ctrl-C stops'],
    },
    {
      name: 'a script',
      after: ['a:1 b:1', 'c:1 x.mjs:1'],
      log: [
        "'x.mjs' has changed: start again to have it read",
        'lint a b',
        'linted 2 files; the configuration has changed; watching 2 files, Ctrl-C stops',
      ],
    },
  ] as const)('$name', async ({after, log}) => {
    expect(await watchStates(['a:1 b:1', 'c:1'], [after[0], after[1]])).toEqual(log)
  })

  test('compares with the state before, also where linting failed', async () => {
    const states = ['a:1', 'a:2', 'a:2', 'a:3'].map((files) => ({
      files: marks(files),
      settings: new Map<string, string>(),
    }))
    const lint = vi.fn().mockResolvedValueOnce(true).mockRejectedValueOnce(new Error('broken')).mockResolvedValue(true)
    const loop = new WatchLoop({look: async () => states.shift()!, lint, say: () => {}})
    await loop.start()
    await expect(loop.next()).rejects.toThrow('broken')
    await loop.next()
    await loop.next()
    expect(lint.mock.calls.length).toBe(3)
  })
})

describe('Debouncer', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('runs once for calls in a row', async () => {
    const task = vi.fn(async () => {})
    const debouncer = new Debouncer(task, 100)
    for (let i = 0; i < 5; i++) {
      debouncer.call()
      await vi.advanceTimersByTimeAsync(60)
    }
    expect(task).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(100)
    expect(task).toHaveBeenCalledTimes(1)
  })

  test('runs again, and not beside, for a call during a run', async () => {
    let finish = () => {}
    const task = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)))
    const debouncer = new Debouncer(task, 100)
    debouncer.call()
    await vi.advanceTimersByTimeAsync(100)
    debouncer.call()
    await vi.advanceTimersByTimeAsync(300)
    expect(task).toHaveBeenCalledTimes(1)
    finish()
    await vi.advanceTimersByTimeAsync(100)
    expect(task).toHaveBeenCalledTimes(2)
    finish()
  })

  test('stops', async () => {
    const task = vi.fn(async () => {})
    const debouncer = new Debouncer(task, 100)
    debouncer.call()
    await debouncer.stop()
    await vi.advanceTimersByTimeAsync(500)
    expect(task).not.toHaveBeenCalled()
  })
})
