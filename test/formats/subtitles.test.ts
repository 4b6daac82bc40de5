import {describe, expect, test} from 'vitest'
import {renderBlocks, renderSources} from '../support/blocks.ts'

const cue = (number: number, ...lines: string[]) =>
  `${number}\n00:00:0${number},000 --> 00:00:0${number},900\n${lines.join('\n')}\n\n`

describe('SubRip', () => {
  test.each([
    ['a cue', cue(1, 'Le port ouvre.'), ['cue: Le port ouvre.']],
    [
      'a sentence over lines and cues',
      cue(1, 'Le port', 'de Brest') + cue(2, 'ouvre.') + cue(3, 'Enfin !'),
      ['cue: Le port de Brest ouvre.', 'cue: Enfin !'],
    ],
    ['speakers', cue(1, '- Le port ouvre', '- Enfin !'), ['cue: - Le port ouvre', 'cue: - Enfin !']],
    ['tags', cue(1, '{\\an8}<i>Le</i> <font color="red">po</font>rt.'), ['cue: Le port.']],
    ['a line that is a number', cue(1, '1914', 'commence.'), ['cue: 1914 commence.']],
    ['CRLF', cue(1, 'Le port', 'ouvre.').replaceAll('\n', '\r\n'), ['cue: Le port ouvre.']],
    ['no cue', 'Le port ouvre.', []],
  ])('%s', (_, text, expected) => {
    expect(renderBlocks('srt', text)).toEqual(expected)
  })

  test('places', () => {
    const text = cue(1, 'Le <b>po</b>rt') + cue(2, 'ouvre.')
    expect(renderSources('srt', text)).toEqual([text.slice(text.indexOf('Le'), text.indexOf('ouvre.') + 6)])
  })
})

describe('WebVTT', () => {
  test.each([
    [
      'head, style and notes',
      'WEBVTT - query\n\nSTYLE\n::cue {}\n\nNOTE query\nquery\n\nid\n00:01.000 --> 00:02.000 align:start\nLe port.',
      ['cue: Le port.'],
    ],
    [
      'voices, classes and times',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anne Roy>Le <c.big>po</c>rt <00:01.500>ouvre.',
      ['cue: Le port ouvre.'],
    ],
    ['references', 'WEBVTT\n\n00:01.000 --> 00:02.000\nPort &amp; quai&nbsp;!', ['cue: Port & quai\u00A0!']],
    [
      'another language',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nLe <lang en>harbour</lang> de <lang fr-CA>Brest</lang>.',
      ['cue: Le \uFFFC de Brest.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(renderBlocks('vtt', text)).toEqual(expected)
  })
})
