import {describe, expect, test} from 'vitest'
import {LineFilter, parseBinaries, parseNames, parsePatch} from '../../src/adopt/diff.ts'

const head = (name: string) => `diff --git a/x b/x\nindex 1..2 100644\n--- a/x\n+++ ${name}\n`

describe('parsePatch', () => {
  test.each([
    {name: 'one line', patch: '@@ -3 +3 @@\n-a\n+b\n', lines: [[3, 3]]},
    {name: 'several lines', patch: '@@ -3,0 +4,3 @@ Titre\n+a\n+b\n+c\n', lines: [[4, 6]]},
    {name: 'lines taken out', patch: '@@ -3,2 +2,0 @@\n-a\n-b\n', lines: []},
    {
      name: 'two places',
      patch: '@@ -1 +1 @@\n-a\n+b\n@@ -9,0 +10 @@\n+c\n',
      lines: [
        [1, 1],
        [10, 10],
      ],
    },
    {
      name: 'no line feed at the end',
      patch: '@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
      lines: [[1, 1]],
    },
    {
      name: 'text that looks like a heading',
      patch: '@@ -1 +1,2 @@\n--- a/y\n+++ b/y\n+@@ -7 +7 @@\n@@ -8 +9 @@\n-a\n+b\n',
      lines: [
        [1, 2],
        [9, 9],
      ],
    },
    {
      name: 'text that starts with a backslash',
      patch: '@@ -1 +1 @@\n-\\a\n+\\b\n@@ -8 +8 @@\n-a\n+b\n',
      lines: [
        [1, 1],
        [8, 8],
      ],
    },
  ])('$name', ({patch, lines}) => {
    expect([...parsePatch(head('b/x') + patch)]).toEqual([['x', lines]])
  })

  test.each([
    {written: 'b/site/a.txt', name: 'site/a.txt'},
    {written: 'b/un titre.txt\t', name: 'un titre.txt'},
    {written: 'b/\u00C3\u00A9t\u00C3\u00A9.txt', name: 'été.txt'},
    {written: '"b/\\303\\251t\\303\\251.txt"', name: 'été.txt'},
    {written: '"b/a\\"b\\\\c\\td.txt"', name: 'a"b\\c\td.txt'},
    {written: '"b/\\001.txt"', name: '\u0001.txt'},
  ])('$written', ({written, name}) => {
    expect([...parsePatch(`${head(written)}@@ -1 +1 @@\n-a\n+b\n`).keys()]).toEqual([name])
  })
})

test('parseBinaries', () => {
  const numstat = '-\t-\ta.docx\0' + '1\t2\tb.txt\0' + '-\t-\t\0old.docx\0new\tname.docx\0' + '0\t0\t\0c.txt\0d.txt\0'
  expect(parseBinaries(numstat)).toEqual(['a.docx', 'new\tname.docx'])
})

test('parseNames', () => {
  expect(parseNames('a.txt\0\u00C3\u00A9.txt\0')).toEqual(['a.txt', 'é.txt'])
})

describe('LineFilter', () => {
  // Lines start at 0, 4, 8 and 13: a carriage return ends none.
  const text = 'un\r\ndos\ntr\rs\nfin'

  test.each([
    {name: 'the line itself', lines: [[2, 2]], span: [4, 7], touches: true},
    {name: 'the line before', lines: [[1, 1]], span: [4, 7], touches: false},
    {name: 'a span up to the line feed', lines: [[3, 3]], span: [4, 8], touches: false},
    {name: 'a span that begins there', lines: [[1, 1]], span: [2, 9], touches: true},
    {name: 'a span that ends there', lines: [[3, 3]], span: [2, 9], touches: true},
    {name: 'a span around it', lines: [[2, 2]], span: [2, 9], touches: true},
    {name: 'behind a carriage return', lines: [[3, 3]], span: [11, 12], touches: true},
    {name: 'an empty span', lines: [[4, 9]], span: [13, 13], touches: true},
    {name: 'no line', lines: [], span: [0, 17], touches: false},
  ] as const)('$name', ({lines, span, touches}) => {
    expect(new LineFilter(text, lines).touches(span[0], span[1])).toBe(touches)
  })

  test('all lines', () => {
    expect(new LineFilter(text, 'all').touches(0, 1)).toBe(true)
  })
})
