import {describe, expect, test} from 'vitest'
import {applyEdits, type Edit} from '../../src/fix/edits.ts'
import {type MarkupType, writeEdits} from '../../src/fix/markup.ts'

/** Replaces what stands between ⟦ and ⟧. */
function replace(marked: string, text: string, type: MarkupType['type'], frontMatter: readonly string[] = []): string {
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1]
  const plain = marked.replace(/[⟦⟧]/g, '')
  const edit: Edit = {start, end, text, ruleId: 'spacing'}
  return applyEdits(plain, writeEdits(plain, [edit], {type, frontMatter}))
}

describe('writes where the file has plain text', () => {
  test.each([
    ['text', 'le ⟦a*b⟧ c', '<x>', 'le <x> c'],
    ['markdown', 'Le **⟦port⟧** est là.', 'quai', 'Le **quai** est là.'],
    ['markdown', 'Le ⟦port⟧ est là.', '5 * 3 * 2', 'Le 5 \\* 3 \\* 2 est là.'],
    ['markdown', 'Le ⟦port⟧ est là.', '[quai](u)', 'Le \\[quai\\](u) est là.'],
    ['markdown', 'Un [lien](u "Le ⟦port⟧ vu") ici.', '"q"', 'Un [lien](u "Le \\"q\\" vu") ici.'],
    ['markdown', '| a |\n|---|\n| ⟦port⟧ |', 'q|r', '| a |\n|---|\n| q\\|r |'],
    ['markdown', '<div>\nLe ⟦port⟧ est là.\n</div>', 'a < b', '<div>\nLe a &lt; b est là.\n</div>'],
    ['html', '<p>Le <b>⟦port⟧</b> est là.', 'R&D', '<p>Le <b>R&amp;D</b> est là.'],
    ['html', '<p>Le ⟦port⟧ est là.', '<i>', '<p>Le &lt;i&gt; est là.'],
    ['html', '<img alt="Le ⟦port⟧ vu">', 'le "q"', '<img alt="Le le &quot;q&quot; vu">'],
    ['html', "<img alt='Le ⟦port⟧ vu'>", "l'eau", "<img alt='Le l&#39;eau vu'>"],
    ['rst', 'Le *⟦port⟧* est là.', 'quai', 'Le *quai* est là.'],
    ['asciidoc', 'Le _⟦port⟧_ est là.', 'quai', 'Le _quai_ est là.'],
    [
      'srt',
      '1\n00:00:01,000 --> 00:00:02,000\nLe ⟦port⟧ est là.\n',
      'quai',
      '1\n00:00:01,000 --> 00:00:02,000\nLe quai est là.\n',
    ],
    [
      'vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nLe ⟦port⟧ est là.\n',
      'a < b',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nLe a &lt; b est là.\n',
    ],
  ] as const)('%s: %s → %s', (type, marked, text, expected) => {
    expect(replace(marked, text, type)).toBe(expected)
  })

  test('in front matter that is read', () => {
    expect(replace('---\ntitle: Le ⟦port⟧ vu\n---\nOui.', 'quai', 'markdown', ['title'])).toContain('title: Le quai vu')
  })
})

describe('leaves the file alone', () => {
  test.each([
    ['markup inside', 'markdown', 'Le ⟦5**th**⟧ est là.'],
    ['the edge of markup', 'markdown', 'Il vient ⟦*de* le⟧ port.'],
    ['code', 'markdown', 'La commande `⟦a ,b⟧` reste.'],
    ['the target of a link', 'markdown', 'Un [lien](⟦port⟧) ici.'],
    ['an escape', 'markdown', 'Le ⟦\\*⟧ est là.'],
    ['a line that goes on', 'markdown', '> Il vient ⟦de\n> le⟧ port.'],
    ['front matter that is not read', 'markdown', '---\ntitle: Le ⟦port⟧ vu\n---\nOui.'],
    ['a tag inside', 'html', '<p>Il vient ⟦de <i>le</i>⟧ port.'],
    ['an attribute nobody sees', 'html', '<p class="⟦port⟧">Le port.'],
    ['a script', 'html', '<script>⟦port⟧</script><p>Le port.'],
    ['a reference', 'html', '<p>Un ⟦&eacute;t&eacute;⟧ vient.'],
    ['a comment', 'html', '<p>Le <!-- ⟦port⟧ --> vu.'],
    [
      'a time between',
      'srt',
      '1\n00:00:01,000 --> 00:00:02,000\nIl vient ⟦de\n\n2\n00:00:02,000 --> 00:00:03,000\nle⟧ port.\n',
    ],
    ['a comment of calque', 'text', 'Le <!-- calque-disable-⟦line⟧ --> vu.'],
  ] as const)('%s', (_, type, marked) => {
    expect(replace(marked, 'quai', type)).toBe(marked.replace(/[⟦⟧]/g, ''))
  })

  test.each([
    ['a list would begin', 'markdown', '⟦Le⟧ port.', '-'],
    ['a line of a table would split', 'rst', 'Le ⟦port⟧ est là.', '*quai*'],
    ['YAML would break', 'markdown', '---\ntitle: Le ⟦port⟧ vu\n---\nOui.', 'quai: rien'],
  ] as const)('%s', (_, type, marked, text) => {
    expect(replace(marked, text, type, ['title'])).toBe(marked.replace(/[⟦⟧]/g, ''))
  })
})

test('one that cannot be written does not hold up the others', () => {
  const text = 'Le port, le quai.\n\nLa mer.\n\nLe sel.'
  const edit = (word: string, written: string): Edit => {
    const start = text.indexOf(word)
    return {start, end: start + word.length, text: written, ruleId: 'spacing'}
  }
  const edits = [edit('port', 'bac'), edit('La', '#'), edit('sel', 'vent')]
  expect(applyEdits(text, writeEdits(text, edits, {type: 'markdown', frontMatter: []}))).toBe(
    'Le bac, le quai.\n\nLa mer.\n\nLe vent.',
  )
})
