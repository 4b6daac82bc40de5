import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {FILLER} from '../../src/core/document.ts'
import {readFormat} from '../../src/formats/readers.ts'
import {lint} from '../../src/index.ts'
import {parseBlocks, parseParagraphs} from '../../src/parse/index.ts'

/** What rules see of the file, with a sign for what is filled. */
const show = (paragraphs: Iterable<{readonly text: string}>) =>
  [...paragraphs].map(({text}) => text.replaceAll(FILLER, '·'))

describe('the text of a paragraph', () => {
  test.each([
    ['plain text as it stands', 'L’été  est « là ».', ['L’été  est « là ».']],
    ['two paragraphs', 'Un.\n\nDeux.', ['Un.', 'Deux.']],
    ['an invisible character at the head is left out', '\u00ADUn mot.', ['Un mot.']],
    [
      'a comment that controls calque',
      'Un <!-- calque-disable-line --> mot.',
      ['Un ···························· mot.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(show(parseParagraphs(text))).toEqual(expected)
  })

  test.each([
    ['markdown', 'La **qu**ery [est](http://x.y) l&agrave;.', ['La ··qu··ery ·est············· là·······.']],
    ['html', '<p title="a  b">L\'<b>été</b>\n  vient.</p>', ["L'···été···· ··vient.", 'a ·b']],
  ] as const)('%s without its markup, as long as in the file', (type, text, expected) => {
    const {blocks} = readFormat(type, text, '', [])
    const paragraphs = [...parseBlocks(blocks)]
    expect(show(paragraphs).toSorted()).toEqual([...expected].toSorted())
    for (const {text: shown, start, end} of paragraphs) expect(shown).toHaveLength(end - start)
  })
})

test.each([
  [
    'attributes, entities and indents',
    'page.html',
    '<p class="a">Il&nbsp;part.</p>\n<p lang="fr">L’été\n     revient,\n     <b>enfin</b>.</p>',
  ],
  ['links and emphasis', 'page.md', 'Il [part](http://x.y "titre"), *enfin*, vers l’&eacute;t&eacute;.\n'],
])('%s are no faults of typography', (_, path, value) => {
  expect(lint(new VFile({path, value})).messages.map(String)).toEqual([])
})
