import {describe, expect, test} from 'vitest'
import {lintRule, type Row} from '../support/lint-rule.ts'

const cases: readonly (readonly [name: string, text: string, rows: readonly Row[]])[] = [
  ['a typographic apostrophe before', 'L’appareil [aircraft] part.', [['1:12-1:22', '[aircraft]', '', 'warning']]],
  ['a straight apostrophe before', "L'appareil [aircraft] part.", [['1:12-1:22', '[aircraft]', '', 'warning']]],
  [
    'a no-break space inside',
    'Le délai [grace\u00A0period] court.',
    [['1:10-1:24', '[grace\u00A0period]', '', 'warning']],
  ],
  ['an English contraction', 'Le bouton [don’t ask] sert peu.', [['1:11-1:22', '[don’t ask]', '', 'warning']]],
  ['no space before', 'Le char[aircraft] part.', [['1:8-1:18', '[aircraft]', '', 'warning']]],
  ['at the start of the sentence', '[aircraft] L’appareil part.', [['1:1-1:11', '[aircraft]', '', 'warning']]],
  ['inside a quotation', '« L’appareil [aircraft] part ».', [['1:14-1:24', '[aircraft]', '', 'warning']]],
  [
    'a homograph beside an English word',
    'Le sol [wooden table] cède.',
    [['1:8-1:22', '[wooden table]', '', 'warning']],
  ],
  [
    'two in a sentence',
    'L’avion [aircraft] et le navire [ship] partent.',
    [
      ['1:9-1:19', '[aircraft]', '', 'warning'],
      ['1:33-1:39', '[ship]', '', 'warning'],
    ],
  ],
]

const silent = [
  ['the editor’s sic', 'Il a menti [sic] hier.'],
  ['an omission', 'Il a dit […] peu de choses.'],
  ['an omission in three stops', 'Il a dit [...] peu de choses.'],
  ['a note of the editor', 'Le ministre [NDLR] part.'],
  ['a French word put back', '« Il [le ministre] ment. »'],
  ['a word both languages have', 'Le prix [table] monte.'],
  ['a reference', 'Le texte [1] le dit.'],
  ['a name', 'Le ministre [Johnson] part.'],
  ['round brackets', 'Le mot (aircraft) est là.'],
  ['a bracket left open', 'L’appareil [aircraft part.'],
  ['empty brackets', 'L’appareil [] part.'],
  ['inside a link', 'Voir https://example.com/[aircraft] ici.'],
  ['more words than a gloss has', 'Le char [the very long and heavy battle tank] part.'],
] as const

describe('source-gloss', () => {
  test.each(cases)('reports %s', (_, text, rows) => {
    expect(lintRule('source-gloss', text)).toEqual(rows)
  })

  test.each(silent)('is silent on %s', (_, text) => {
    expect(lintRule('source-gloss', text)).toEqual([])
  })
})
