import {describe, expect, test} from 'vitest'
import {type Excerpt, toExcerpt, toPrintable} from '../../src/report/excerpt.ts'

/** The place stands between brackets in the text. */
function excerptOf(marked: string, columns: number): Excerpt {
  const start = marked.indexOf('[')
  return toExcerpt(marked.replace(/[[\]]/g, ''), start, marked.indexOf(']') - 1, columns)
}

const show = ({before, actual, after}: Excerpt) => `${before}[${actual}]${after}`

describe('toExcerpt', () => {
  test.each([
    {name: 'a short line whole', text: 'La [query] reste.', columns: 40, shown: 'La [query] reste.'},
    {name: 'at the start', text: '[Query] reste.', columns: 40, shown: '[Query] reste.'},
    {name: 'at the end', text: 'Reste la [query]', columns: 40, shown: 'Reste la [query]'},
    {name: 'an empty place', text: 'La []query', columns: 40, shown: 'La []query'},
    {name: 'an empty place in an empty text', text: '[]', columns: 40, shown: '[]'},
    {
      name: 'neighbouring lines stay out',
      text: 'Avant.\nLa [query] reste.\nAprès.',
      columns: 40,
      shown: 'La [query] reste.',
    },
    {name: 'CRLF', text: 'Avant.\r\nLa [query] reste.\r\nAprès.', columns: 40, shown: 'La [query] reste.'},
    {name: 'old Mac line ends', text: 'Avant.\rLa [query] reste.\rAprès.', columns: 40, shown: 'La [query] reste.'},
    {name: 'a place over two lines', text: 'La [query\nreste] là.', columns: 40, shown: 'La [query]'},
    {name: 'a byte order mark', text: '\uFEFFLa [query] reste.', columns: 40, shown: 'La [query] reste.'},
    {name: 'an indented line', text: '    La [query] reste.   ', columns: 40, shown: 'La [query] reste.'},
    {
      name: 'behind only',
      text: 'La [query] de savoir qui paiera les travaux reste ouverte.',
      columns: 32,
      shown: 'La [query] de savoir qui paiera…',
    },
    {
      name: 'before only',
      text: 'Selon les témoins présents sur place, reste la [query].',
      columns: 32,
      shown: '…sur place, reste la [query].',
    },
    {
      name: 'both sides',
      text: 'Selon les témoins présents ici, la [query] de savoir qui paiera reste ouverte.',
      columns: 40,
      shown: '…présents ici, la [query] de savoir qui…',
    },
    {
      name: 'a long place keeps its start',
      text: 'Oui : [la query de savoir qui paiera les travaux] reste.',
      columns: 40,
      shown: 'Oui : [la query de…] reste.',
    },
  ])('$name', ({text, columns, shown}) => {
    expect(show(excerptOf(text, columns))).toBe(shown)
  })

  test.each([
    {name: 'plain letters', text: 'La [query] reste.', indent: 3, width: 5},
    {name: 'an empty place has one mark', text: 'La [] reste.', indent: 3, width: 1},
    {name: 'combining marks take no column', text: 'E\u0301te\u0301 [e\u0301te\u0301]', indent: 4, width: 3},
  ])('columns: $name', ({text, indent, width}) => {
    expect(excerptOf(text, 40)).toMatchObject({indent, width})
  })

  test('a line of megabytes costs no more than a short one', () => {
    const excerpt = excerptOf(`${'mot '.repeat(1e6)}[query]${' mot'.repeat(1e6)}`, 40)
    expect(excerpt.before.length + excerpt.after.length).toBeLessThan(80)
  })
})

describe('toPrintable', () => {
  test.each([
    {name: 'plain French', text: 'L’été, « déjà » ? 5 €', shown: 'L’été, « déjà » ? 5 €'},
    {name: 'white space on one line', text: 'a\tb\r\nc\u2028d', shown: 'a b c d'},
    {name: 'escape sequences', text: '\u001B[31mrouge\u001B[0m', shown: '\uFFFD[31mrouge\uFFFD[0m'},
    {name: '8-bit controls', text: '\u009B2J\u0085', shown: '\uFFFD2J\uFFFD'},
    {name: 'bidirectional overrides', text: '\u202Eabc\u202C\u2066d\u2069', shown: '\uFFFDabc\uFFFD\uFFFDd\uFFFD'},
    {name: 'emoji keep their joiners', text: '👩‍🚀', shown: '👩‍🚀'},
  ])('$name', ({text, shown}) => {
    expect(toPrintable(text)).toBe(shown)
  })
})
