import {describe, expect, test} from 'vitest'
import {renderBlocks} from '../support/blocks.ts'

describe('blocks of reStructuredText', () => {
  test.each([
    [
      'titles',
      '====\nPort\n====\n\nQuai\n----\n\nUn port\nouvre.',
      ['heading: Port', 'heading: Quai', 'paragraph: Un port ouvre.'],
    ],
    [
      'inline markup',
      'Le *port* de **Brest**, voir `le quai <http://q.fr>`_ et Brest_.',
      ['paragraph: Le port de Brest, voir le quai et Brest.'],
    ],
    [
      'roles',
      ':ref:`Le port <port>` lance :code:`query` et ``query``.',
      ['paragraph: Le port lance \uFFFC et \uFFFC.'],
    ],
    [
      'a footnote',
      'Le port [1]_ ouvre.\n\n.. [1] Le vieux\n   port.',
      ['paragraph: Le port ouvre.', 'paragraph: Le vieux port.'],
    ],
    ['escapes', 'Un \\*port\\* neuf', ['paragraph: Un *port* neuf']],
    ['code', '.. code-block:: sh\n   :linenos:\n\n   query\n\n   query\n\nFin.', ['paragraph: Fin.']],
    ['a literal block', 'Par exemple::\n\n  query\n\nFin.', ['paragraph: Par exemple:', 'paragraph: Fin.']],
    ['a comment and a target', '.. query\n   query\n\n.. _port: http://p.fr\n\nFin.', ['paragraph: Fin.']],
    ['an admonition', '.. warning:: Danger\n\n   Le quai glisse.', ['caption: Danger', 'paragraph: Le quai glisse.']],
    [
      'a picture',
      '.. figure:: q.png\n   :alt: Le quai\n   :width: 3\n\n   La légende.',
      ['attribute: Le quai', 'paragraph: La légende.'],
    ],
    ['items', '- Un\n  port\n- Deux\n\n1. Trois', ['listItem: Un port', 'listItem: Deux', 'listItem: Trois']],
    [
      'a grid table',
      '+----+----+\n| A  | B  |\n+====+====+\n| C  | D  |\n+----+----+',
      ['cell: A', 'cell: B', 'cell: C', 'cell: D'],
    ],
    [
      'a simple table',
      '===  =====\nA    B c\n===  =====\nD    E\n===  =====',
      ['cell: A', 'cell: B c', 'cell: D', 'cell: E'],
    ],
    ['a definition', 'port\n  Un abri.', ['paragraph: port', 'paragraph: Un abri.']],
  ])('%s', (_, text, expected) => {
    expect(renderBlocks('rst', text)).toEqual(expected)
  })
})
