/** Whatever the markup, the slice of the file at a token, with markup taken off, is the token. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {Type} from '../../src/formats/types.ts'
import {formatTokens} from '../support/blocks.ts'

/** Words as a format writes them, and how to take the markup off a slice that holds one token. */
interface Format {
  readonly type: Exclude<Type, 'text' | 'docx'>
  readonly words: readonly string[]
  /** What may stand around and between words. */
  readonly joints: readonly string[]
  readonly head?: string
  strip(slice: string): string
}

const ENTITIES: Readonly<Record<string, string>> = {
  eacute: 'é',
  rsquo: '’',
  amp: '&',
  '#233': 'é',
  '#xE9': 'é',
  nbsp: '\u00A0',
}
const decode = (text: string) => text.replace(/&(#?\w+);/g, (raw, name: string) => ENTITIES[name] ?? raw)
const WORDS = [
  'port',
  'le',
  'L’été',
  "l'eau",
  'quai',
  '1914',
  'fin.',
  'noe\u0308l',
  'co\u00ADte',
  '« oui »',
  'est-il',
  '😀',
]

const formats: readonly Format[] = [
  {
    type: 'markdown',
    words: [
      ...WORDS,
      'ever**last**ing',
      'l&eacute;ger',
      '*port*',
      '**quai**',
      '\\*',
      'a\\_b',
      '[lien](u "titre")',
      '![quai](q.png)',
      '`query`',
      'note[^1]',
      '<b>gros</b>',
      'p<i>o</i>rt',
      '~~non~~',
      '&amp;',
      '[sic]',
      'vi&#233;rge',
      '<https://a.fr>',
    ],
    joints: [
      ' ',
      ' ',
      ' ',
      '\n',
      '  \n',
      '\n\n',
      '\n> ',
      '\n\n- ',
      '\n\n# ',
      '\n\n1. ',
      '\n\n| a | b |\n|---|---|\n| ',
      ' | ',
      '\n\n```\nquery\n```\n\n',
      '\n\n[^1]: ',
      '\n\n<div>\n\n',
      '\n\n    ',
    ],
    strip: (slice) => decode(slice.replace(/<\/?[a-z]>|\*\*|(?<!\\)\*|~~/g, '').replace(/\\(?=[*_])/g, '')),
  },
  {
    type: 'html',
    words: [
      ...WORDS,
      'ever<b>last</b>ing',
      'l&eacute;ger',
      '<em>port</em>',
      '&amp;',
      '<a href=u title="L&rsquo;&eacute;t&eacute; &amp; quai">lien</a>',
      '<code>query</code>',
      '<!-- query -->',
      '<i lang=en>query</i>',
      'vi&#xE9;rge',
      'XX<sup>e</sup>',
      '<img alt=\'le "quai"\'>',
      '&',
      '<',
    ],
    joints: [
      ' ',
      ' ',
      '\n',
      '<p>',
      '</p>',
      '<br>',
      '<td>',
      '</div>',
      '<ul><li>',
      '<h1>',
      '</h1>',
      '<script>query</script>',
      '&nbsp;',
      '\t',
    ],
    strip: (slice) => decode(slice.replace(/<script>query<\/script>|<!--.*?-->|<[^<>]*>/g, '')),
  },
  {
    type: 'rst',
    words: [...WORDS, '*port*', '**quai**', '``query``', ':ref:`port <q>`', 'note [1]_', '`quai <u>`_', 'port_', '\\*'],
    joints: [
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\n\n- ',
      '\n----\n\n',
      '\n\n.. note:: ',
      '\n\n   ',
      '\n\n.. x: ',
      '::\n\n  query\n\n',
      '\n\n| a | b |\n',
    ],
    strip: (slice) => slice.replace(/\\(?=\*)|_$/g, ''),
  },
  {
    type: 'asciidoc',
    words: [
      ...WORDS,
      '*port*',
      '_quai_',
      'ever**last**ing',
      '`query`',
      'http://u.fr[quai]',
      'note footnote:[Le mot]',
      '<<x,port>>',
      '{x}',
    ],
    joints: [
      ' ',
      ' ',
      '\n',
      '\n\n',
      '\n\n* ',
      '\n\n== ',
      '\n----\nquery\n----\n',
      '\n|===\n|',
      ' |',
      ' +\n',
      '\n\nNOTE: ',
      '\n.Titre ',
    ],
    strip: (slice) => slice.replace(/\*\*/g, ''),
  },
  {
    type: 'vtt',
    words: [...WORDS, '<i>port</i>', 'p<b>o</b>rt', '&amp;', '{\\an8}', '<v Anne>quai'],
    joints: [' ', ' ', '\n', '\n\n2\n00:01.000 --> 00:02.000\n', '\n- ', '&nbsp;'],
    head: 'WEBVTT\n\n00:01.000 --> 00:02.000\n',
    strip: (slice) => decode(slice.replace(/<[^<>]*>|\{[^}]*\}/g, '')),
  },
]

/** As tokens have it: NFC, straight apostrophes, no invisible characters. */
const plain = (text: string) =>
  text
    .replace(/[’ʼ]/g, "'")
    .replace(/\u00AD/g, '')
    .normalize('NFC')

describe.each(formats)('$type', ({type, words, joints, head = '', strip}) => {
  const document = fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...joints)), {maxLength: 25}),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('', '\uFEFF'),
    )
    .map(([pieces, end, mark]) => mark + (head + pieces.flat().join('')).replaceAll('\n', end))

  test('the slice at a token, without markup, is the token', () => {
    let count = 0
    fc.assert(
      fc.property(document, (text) => {
        for (const token of formatTokens(type, text)) {
          if (token.text.includes('\uFFFC')) continue
          const slice = text.slice(token.start, token.end)
          expect(plain(strip(slice)), JSON.stringify(slice)).toBe(token.text)
          count++
        }
      }),
      {numRuns: 600},
    )
    expect(count).toBeGreaterThan(2000)
  })
})
