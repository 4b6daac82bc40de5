import {describe, expect, test} from 'vitest'
import {renderBlocks} from '../support/blocks.ts'

describe('blocks of AsciiDoc', () => {
  test.each([
    [
      'a header',
      '= Le port\nAnne Roy <a@r.fr>\nv1.2, 2024\n:toc:\n\nUn port\nouvre.',
      ['heading: Le port', 'paragraph: Un port ouvre.'],
    ],
    [
      'inline markup',
      'Le *port* de _Brest_, ever**last**ing, `query`.',
      ['paragraph: Le port de Brest, everlasting, \uFFFC.'],
    ],
    ['a snake and a product', 'Le a_b_c et 2*3*4', ['paragraph: Le a_b_c et 2*3*4']],
    [
      'links',
      'Voir https://p.fr[le port], link:q.html[le quai] et <<x,le phare>>.',
      ['paragraph: Voir le port, le quai et le phare.'],
    ],
    ['a footnote', 'Le port footnote:[Le vieux.] ouvre.', ['paragraph: Le port Le vieux. ouvre.']],
    [
      'code',
      '[source,js]\n----\nquery\n\nquery\n----\n\n[listing]\nquery\nquery\n\n query\n\nFin.',
      ['paragraph: Fin.'],
    ],
    ['a comment', '// query\n////\nquery\n////\nFin.', ['paragraph: Fin.']],
    ['a block of prose', '.Conseil\n====\nLe quai glisse.\n====', ['caption: Conseil', 'paragraph: Le quai glisse.']],
    ['an admonition', 'NOTE: Le quai glisse.', ['paragraph: Le quai glisse.']],
    [
      'items',
      '* Un\n** Deux\n. Trois\n- [x] Quatre\nport:: Un abri.',
      ['listItem: Un', 'listItem: Deux', 'listItem: Trois', 'listItem: Quatre', 'listItem: port', 'listItem: Un abri.'],
    ],
    ['a table', '[cols="1,1"]\n|===\n|A b |C\n\n2+|D\n|E\n|===', ['cell: A b', 'cell: C', 'cell: D', 'cell: E']],
    ['a picture', 'image::q.png[Le quai,200]', ['attribute: Le quai']],
    ['an attribute', 'Le {port} ouvre.', ['paragraph: Le \uFFFC ouvre.']],
    ['a hard break', 'Le port +\nLe quai', ['paragraph: Le port\nLe quai']],
  ])('%s', (_, text, expected) => {
    expect(renderBlocks('asciidoc', text)).toEqual(expected)
  })
})
