/**
 * Armenian, Georgian and Arabic names in English letters, where the French press has a rule that holds nearly always.
 * Persian, Turkish, Greek, Hebrew, Chinese, Japanese and Korean have too many forms of their own: those are for the packs; so are Serbian
 * Latin letters and pinyin, which French keeps.
 */
import {copyCase} from './casing.ts'

type Steps = readonly (readonly [RegExp, string])[]

/** *Pachinian*, *Petrossian*. */
const ARMENIAN: Steps = [
  [/sh/g, 'ch'],
  [/(?<!t|^k|k)ch(?=[a-z]*yan)/g, 'tch'],
  [/(?<=[aeiou])s(?=[aeiouy])/g, 'ss'],
  [/ts?y(?=an)/g, 'ti'],
  [/g(?=[ei])/g, 'gu'],
  [/(?<![oa])u/g, 'ou'],
  [/yan(ts)?$/, 'ian$1'],
]

/** *Saakachvili*, *Chevardnadze*. */
const GEORGIAN: Steps = [
  [/sh/g, 'S'],
  [/(?<!t)ch/g, 'tch'],
  [/S/g, 'ch'],
  [/zh/g, 'j'],
  [/(?<=[aeiou])s(?=[aeiou])/g, 'ss'],
  [/g(?=[ei])/g, 'gu'],
  [/(?<![oa])u/g, 'ou'],
]

/** *al-Chichani*, *al-Soudani*. */
const ARABIC: Steps = [
  [/(?<!s)sh/g, 'ch'],
  [/oo/g, 'ou'],
  [/ee/g, 'i'],
  [/(?<![oaeq])u(?!w)/g, 'ou'],
]

/** A surname that tells its country by its ending; undefined where nothing changes. */
export function transcribeNeighbour(word: string): string | undefined {
  const lower = word.toLowerCase()
  const french = lower.length < 7 ? lower : change(lower, stepsOf(lower))
  return french === lower ? undefined : copyCase(word, french)
}

const ENDINGS = ['vili', 'dze', 'yan', 'yants']

function stepsOf(lower: string): Steps {
  if (!ENDINGS.some((ending) => lower.endsWith(ending))) return []
  if (/[^a-z]|ch.*tch|ou|[qw]/.test(lower)) return []
  // « ch » alone is French already: « Saakachvili ».
  if (/vili$|[aeiou]dze$/.test(lower)) return /sh|zh/.test(lower) || !/ch/.test(lower) ? GEORGIAN : []
  return /[aeiou](?:[lrnsztmdgbkp]|kh|ts)yan(?:ts)?$/.test(lower) ? ARMENIAN : []
}

function change(lower: string, steps: Steps): string {
  return steps.reduce((word, [letters, instead]) => word.replace(letters, instead), lower)
}

const ARTICLE = /^(?:al|el)-(?=[A-Z])/i

/** Names with the Arabic article or *Abu*: *Abu Bakr al-Shishani*; undefined where French writes them so. */
export function transcribeArabic(words: readonly string[]): string[] | undefined {
  if (!words.some((word) => ARTICLE.test(word)) && words[0] !== 'Abu') return undefined
  const french = words.map((word) => {
    if (word === 'Abu') return 'Abou'
    const [article] = ARTICLE.exec(word) ?? []
    return article
      ? article + copyCase(word.slice(article.length), change(word.slice(article.length).toLowerCase(), ARABIC))
      : word
  })
  return french.join(' ') === words.join(' ') ? undefined : french
}
