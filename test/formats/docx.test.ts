import {strToU8, zipSync} from 'fflate'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readDocx} from '../../src/formats/docx.ts'
import {lint} from '../../src/index.ts'
import {reporters} from '../../src/report/index.ts'
import {createDocx, paragraph} from '../support/docx.ts'

const read = (body: string, parts?: Record<string, string>) =>
  readDocx(createDocx(body, parts), 'a.docx').blocks.map(({kind, text}) => `${kind}: ${text}`)

describe('blocks of a Word document', () => {
  test.each([
    ['a word in two runs', paragraph('Le po', 'rt ouvre.'), ['paragraph: Le port ouvre.']],
    ['references', paragraph('L&#8217;&amp;'), ['paragraph: L’&']],
    ['a title', '<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Port</w:t></w:r></w:p>', ['heading: Port']],
    ['an item', '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Port</w:t></w:r></w:p>', ['listItem: Port']],
    [
      'cells',
      `<w:tbl><w:tr><w:tc>${paragraph('A')}</w:tc><w:tc>${paragraph('B')}</w:tc></w:tr></w:tbl>${paragraph('C')}`,
      ['cell: A', 'cell: B', 'paragraph: C'],
    ],
    [
      'breaks and tabs',
      '<w:p><w:r><w:t>Le</w:t><w:tab/><w:t>port</w:t><w:br/><w:t>ouvre</w:t></w:r></w:p>',
      ['paragraph: Le\tport ouvre'],
    ],
    [
      'what was deleted',
      `<w:p><w:del><w:r><w:delText>query</w:delText></w:r></w:del><w:r><w:t>Port</w:t></w:r></w:p>`,
      ['paragraph: Port'],
    ],
    [
      'hidden text',
      '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>query</w:t></w:r><w:r><w:t>Port</w:t></w:r></w:p>',
      ['paragraph: Port'],
    ],
    [
      'a field',
      '<w:p><w:r><w:instrText>PAGE query</w:instrText></w:r><w:r><w:t>Port</w:t></w:r></w:p>',
      ['paragraph: Port'],
    ],
  ])('%s', (_, body, expected) => {
    expect(read(body)).toEqual(expected)
  })

  test('footnotes come behind the text', () => {
    const notes = {'word/footnotes.xml': `<w:footnotes><w:footnote>${paragraph('La note.')}</w:footnote></w:footnotes>`}
    expect(read(paragraph('Le port.'), notes)).toEqual(['paragraph: Le port.', 'paragraph: La note.'])
  })

  test('places are paragraph and character, empty paragraphs counted', () => {
    const body = `${paragraph('Le port ouvre.')}<w:p/>${paragraph('Reste la que', 'ry de savoir qui paiera.')}`
    const file = lint(new VFile({path: 'a.docx', value: createDocx(body)}))
    expect(file.messages.map(({line, column, actual}) => ({line, column, actual}))).toEqual([
      {line: 3, column: 10, actual: 'query'},
    ])
    expect(reporters.pretty([file], {color: false, columns: 80, language: 'en'})).toContain(
      '3 │ Reste la query de savoir',
    )
  })

  test('italics', () => {
    const italic = '<w:p><w:r><w:t>Le </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>port</w:t></w:r></w:p>'
    expect(readDocx(createDocx(italic), 'a.docx').blocks[0]!.emphasis).toEqual([{start: 3, end: 7}])
  })
})

describe('what is no Word document', () => {
  test.each([
    ['text', strToU8('Le port ouvre.')],
    ['nothing', new Uint8Array()],
    ['another archive', zipSync({'a.txt': strToU8('Le port')})],
    ['endless nesting', createDocx('<w:p>'.repeat(20_000))],
  ])('%s', (_, bytes) => {
    expect(() => readDocx(bytes, 'a.docx')).toThrow(expect.objectContaining({code: 'broken-docx'}))
  })

  test('an archive cut short', () => {
    const bytes = createDocx(paragraph('Le port ouvre.'))
    for (let length = 1; length < bytes.length; length += 7)
      expect(() => readDocx(bytes.subarray(0, length), 'a.docx')).toThrow(
        expect.objectContaining({code: 'broken-docx'}),
      )
  })

  test('a part that would unpack to gigabytes', () => {
    const bytes = createDocx(paragraph('a'.repeat(1000)))
    // The size is in the directory of the archive: 24 bytes behind its mark.
    const at = Buffer.from(bytes).indexOf('PK\x01\x02', 0, 'latin1')
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(at + 24, 4_000_000_000, true)
    expect(() => readDocx(bytes, 'a.docx')).toThrow(/larger than 100 MB/)
  })
})
