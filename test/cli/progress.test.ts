import {Readable, Writable} from 'node:stream'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {Progress} from '../../src/cli/progress.ts'

/** Reports each step, the clock standing at the given milliseconds; returns what was written. */
function show(total: number, steps: readonly (readonly [at: number, done: number])[], isTTY = true): string {
  let written = ''
  const stderr = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written += chunk.toString()
      done()
    },
  })
  const start = Date.now()
  const progress = new Progress(
    {stderr: Object.assign(stderr, {isTTY}), stdout: stderr, stdin: Readable.from([]), env: {}, cwd: '.'},
    total,
  )
  for (const [at, done] of steps) {
    vi.setSystemTime(start + at)
    progress.update(done)
  }
  progress.end()
  return written
}

const CLEAR = '\r\u001B[K'

describe('Progress', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test.each([
    {
      name: 'a short run shows nothing',
      total: 10,
      steps: [
        [100, 1],
        [900, 10],
      ],
      shown: [],
    },
    {
      name: 'the first second shows nothing',
      total: 1000,
      steps: [
        [500, 1],
        [999, 2],
      ],
      shown: [],
    },
    {
      name: 'an end in sight is not worth a line',
      total: 10,
      steps: [
        [1500, 5],
        [2000, 7],
        [3000, 10],
      ],
      shown: [],
    },
    {name: 'a long run shows count and seconds left', total: 100, steps: [[1000, 10]], shown: ['10/100 · 9 s']},
    {name: 'no step done yet', total: 10, steps: [[2000, 0]], shown: ['0/10 · 20 s']},
    {
      name: 'steps in quick succession share a line',
      total: 100,
      steps: [
        [1000, 10],
        [1100, 11],
        [1200, 12],
      ],
      shown: ['10/100 · 9 s', '12/100 · 9 s'],
    },
    {
      name: 'once shown it stays to the end',
      total: 10,
      steps: [
        [5000, 1],
        [9000, 9],
      ],
      shown: ['1/10 · 45 s', '9/10 · 1 s'],
    },
  ] as {name: string; total: number; steps: [number, number][]; shown: string[]}[])(
    '$name',
    ({total, steps, shown}) => {
      const end = shown.length > 0 ? CLEAR : ''
      expect(show(total, steps)).toBe(shown.map((line) => CLEAR + line).join('') + end)
    },
  )

  test('nothing is written where nobody looks', () => {
    expect(show(100, [[5000, 10]], false)).toBe('')
  })
})
