import {describe, expect, test} from 'vitest'
import {formatTokens, renderBlocks, renderSources} from '../support/blocks.ts'

describe('blocks of Markdown', () => {
  test.each([
    ['paragraphs', 'Un port.\n\nUn quai.', ['paragraph: Un port.', 'paragraph: Un quai.']],
    ['lines of one paragraph', 'Un port\net un quai.', ['paragraph: Un port et un quai.']],
    ['a quotation’s lines', '> Un port\n> et un quai.', ['paragraph: Un port et un quai.']],
    ['a hard break', 'Un port  \nUn quai\\\nUn phare', ['paragraph: Un port\nUn quai\nUn phare']],
    ['headings', '# Le port #\n\nLe quai\n===\n', ['heading: Le port', 'heading: Le quai']],
    ['items', '- Un\n  port\n- [x] Deux\n  1. Trois', ['listItem: Un port', 'listItem: Deux', 'listItem: Trois']],
    [
      'a table',
      '| Port | Quai |\n| --- | --- |\n| a \\| b | **c** |',
      ['cell: Port', 'cell: Quai', 'cell: a | b', 'cell: c'],
    ],
    [
      'a footnote',
      'Le port[^1].\n\n[^1]: Le vieux.\n\n    Le neuf.',
      ['paragraph: Le port.', 'paragraph: Le vieux.', 'paragraph: Le neuf.'],
    ],
    ['markup inside a word', 'ever**last**ing, d’*accord*', ['paragraph: everlasting, d’accord']],
    ['escapes and references', 'Un \\*port\\* &eacute;l&eacute;gant&#x21;', ['paragraph: Un *port* élégant!']],
    ['code', 'Le `query` du port.\n\n```\nquery\n```\n\n    query', ['paragraph: Le \uFFFC du port.']],
    [
      'a link and its title',
      '[Le port](u.html "Vers le quai") ouvre.',
      ['attribute: Vers le quai', 'paragraph: Le port ouvre.'],
    ],
    ['a picture', 'Voir ![Le quai](q.png).', ['attribute: Le quai', 'paragraph: Voir \uFFFC.']],
    ['a reference', '[Le port][p] ouvre.\n\n[p]: /port', ['paragraph: Le port ouvre.']],
    [
      'a reference far from its definition',
      `[Le port][p] ouvre.\n\n${'Le quai.\n\n'.repeat(900)}[p]: /port`,
      expect.arrayContaining(['paragraph: Le port ouvre.']),
    ],
    ['brackets that are no link', 'L’appareil [aircraft] vole.', ['paragraph: L’appareil [aircraft] vole.']],
    ['an address', 'Voir <https://port.fr>.', ['paragraph: Voir https://port.fr.']],
    ['tags', 'Le <b>port</b> <code>query</code><br>ouvre.', ['paragraph: Le port \uFFFC\nouvre.']],
    ['another language', 'Le <span lang="en">harbour</span> ouvre.', ['paragraph: Le \uFFFC ouvre.']],
    [
      'HTML between paragraphs',
      '<div>\n<p>Le port.</p>\n<pre>query</pre>\n</div>\n\nFin.',
      ['paragraph: Le port.', 'paragraph: Fin.'],
    ],
    ['HTML in a quotation', '> <p>Le\n> port.</p>', ['paragraph: Le port.']],
    ['front matter', '---\ntitle: La query\n---\nLe port.', ['paragraph: Le port.']],
    ['TOML', '+++\ntitle = "La query"\n+++\nLe port.', ['paragraph: Le port.']],
    ['a rule that is no front matter', 'Le port.\n\n---\n\nFin.', ['paragraph: Le port.', 'paragraph: Fin.']],
    ['CRLF and a byte order mark', '\uFEFF# Le port\r\n\r\nUn\r\nquai.', ['heading: Le port', 'paragraph: Un quai.']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(renderBlocks('markdown', text)).toEqual(expected)
  })

  test('front matter by key', () => {
    const text =
      '---\ntitle: "L’été à quai"\ntags: [port, quai]\nsummary: >\n  Une phrase\n  pliée\ndraft: oui\n---\nFin.'
    expect(renderBlocks('markdown', text, ['title', 'tags', 'summary'])).toEqual([
      'title: L’été à quai',
      'title: port',
      'title: quai',
      'title: Une phrase pliée',
      'paragraph: Fin.',
    ])
  })

  test('places cover markup inside, not around', () => {
    expect(renderSources('markdown', '- ever**last**ing\n\n> *Un* port\n> neuf')).toEqual([
      'ever**last**ing',
      'Un* port\n> neuf',
    ])
  })

  test('a long list is cut into pieces without a trace', () => {
    const text = '- Le *port* de **Brest** rouvre.\n'.repeat(1000)
    expect(renderBlocks('markdown', text)).toEqual(Array(1000).fill('listItem: Le port de Brest rouvre.'))
  })

  test('code that is longer than a piece stays code', () => {
    const text = `\`\`\`\n${'query\n\n'.repeat(2000)}\`\`\`\n\nLe port.`
    expect(renderBlocks('markdown', text)).toEqual(['paragraph: Le port.'])
  })

  test('emphasis is numbered by passage, where the whole token is in it', () => {
    const tokens = formatTokens('markdown', 'Un *port franc* et _un quai_, **neuf**, ever*last*ing.')
    expect(tokens.flatMap(({text, emphasis}) => (emphasis === -1 ? [] : [`${text}/${emphasis}`]))).toEqual([
      'port/0',
      'franc/0',
      'un/1',
      'quai/1',
    ])
  })
})
