import {describe, expect, test} from 'vitest'
import {formatTokens, renderBlocks, renderSources} from '../support/blocks.ts'

describe('blocks of HTML', () => {
  test.each([
    [
      'a page',
      '<!doctype html><html><head><title>Le port</title><style>a{}</style></head><body><h1>Titre</h1><p>Fin.</body></html>',
      ['title: Le port', 'heading: Titre', 'paragraph: Fin.'],
    ],
    ['a fragment', 'Le <b>port</b> ouvre.', ['paragraph: Le port ouvre.']],
    [
      'paragraphs without end tags',
      '<p>Un<p>Deux<ul><li>Trois<li>Quatre</ul>Cinq',
      ['paragraph: Un', 'paragraph: Deux', 'listItem: Trois', 'listItem: Quatre', 'paragraph: Cinq'],
    ],
    [
      'text between blocks',
      '<div>Un<div>Deux</div>Trois</div>',
      ['paragraph: Un', 'paragraph: Deux', 'paragraph: Trois'],
    ],
    [
      'cells',
      '<table><caption>Ports<tr><th>A<td>B<tr><td><p>C</p></table>',
      ['caption: Ports', 'cell: A', 'cell: B', 'cell: C'],
    ],
    ['white space', '<p>\n  Un\t <i> port</i>\n</p>', ['paragraph: Un port']],
    ['breaks', 'Un port<br>Le quai<br/><br />Le phare', ['paragraph: Un port\nLe quai\n\nLe phare']],
    ['markup inside a word', 'ever<b>last</b>ing l&rsquo;&eacute;t&#233;', ['paragraph: everlasting l’été']],
    ['references that are none', 'A &notit; &zzz; & B', ['paragraph: A ¬it; &zzz; & B']],
    ['no-break spaces', 'Oui&nbsp;!', ['paragraph: Oui\u00A0!']],
    [
      'code',
      'Le <code>query</code> du <kbd>x</kbd> port<pre>query</pre><script>query("<p>")</script><template><p>query</template>.',
      ['paragraph: Le \uFFFC du \uFFFC port', 'paragraph: .'],
    ],
    ['a script inside a sentence', 'Le po<script>x</script>rt', ['paragraph: Le port']],
    ['comments', 'Le <!-- query --> port', ['paragraph: Le port']],
    ['hidden text', '<p hidden>query</p><p>Fin', ['paragraph: Fin']],
    [
      'another language',
      '<p lang="en">The port<p>Le <i lang=en-GB>harbour <b lang=fr>vieux</b></i> port',
      ['paragraph: Le \uFFFCvieux port'],
    ],
    [
      'French and its kin',
      '<p lang="fr-CA">Oui<p lang="FR">Non<p lang="">Si',
      ['paragraph: Oui', 'paragraph: Non', 'paragraph: Si'],
    ],
    ['a template marked as English as a whole', '<html lang="en"><body lang="en"><p>Le port', ['paragraph: Le port']],
    [
      'alt and title',
      '<img alt="L&eacute;&nbsp;quai" src=q><a title=\'Vers "le" port\'>Port</a>',
      ['attribute: Lé\u00A0quai', 'attribute: Vers "le" port', 'paragraph: \uFFFCPort'],
    ],
    ['an empty alt', '<img alt=""><img alt><p>Port', ['paragraph: Port']],
    ['attributes without quotes', '<abbr title=Port&eacute;e>P</abbr>', ['attribute: Portée', 'paragraph: P']],
    [
      'calls of footnotes',
      'Le port<sup>1</sup>, le quai<sup><a href="#2">[2]</a></sup> du XX<sup>e</sup> siècle',
      ['paragraph: Le port, le quai du XXe siècle'],
    ],
    ['tags that end nothing', '</b></p>Le </i>port</div>', ['paragraph: Le port']],
    ['a name of the language', '<constructor>Le <__proto__>port', ['paragraph: Le <__proto__>port']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(renderBlocks('html', text)).toEqual(expected)
  })

  test('places are those of the file', () => {
    const text = '<p>ever<b>last</b>ing</p><img alt="l&rsquo;&eacute;t&eacute;">'
    expect(renderSources('html', text)).toEqual(['ever<b>last</b>ing', 'l&rsquo;&eacute;t&eacute;'])
    expect(formatTokens('html', text).map(({start, end}) => text.slice(start, end))).toEqual([
      'ever<b>last</b>ing',
      'l&rsquo;',
      '&eacute;t&eacute;',
    ])
  })

  test('a page longer than a slice', () => {
    const text = '<p>L&eacute; <b title="ab&amp;c">port</b></p>'.repeat(5000)
    expect(new Set(renderBlocks('html', text))).toEqual(new Set(['attribute: ab&c', 'paragraph: Lé port']))
    expect(renderBlocks('html', text)).toHaveLength(10_000)
  })

  test('italics and citations', () => {
    const tokens = formatTokens('html', '<p>Le <em>port</em>, <cite>le quai</cite>, <b>neuf</b>.')
    expect(tokens.flatMap(({text, emphasis}) => (emphasis === -1 ? [] : [`${text}/${emphasis}`]))).toEqual([
      'port/0',
      'le/1',
      'quai/1',
    ])
  })
})
