/** Spaces that are wrong wherever they stand. */
import type {Severity} from '../../core/rule.ts'
import {isFrench} from '../../lexicon/french.ts'
import {LETTER, LOWER, type Place, SPACE, wordAfter, wordBefore} from './places.ts'

interface Check {
  readonly id: string
  /** Matches the text to replace. */
  readonly pattern: RegExp
  /** False for a paragraph that has its own ways. */
  applies?(raw: string): boolean
  /** What to write for a match, or undefined where it is right after all. */
  fix(raw: string, at: number, actual: string): string | undefined
  severity?(raw: string, at: number, actual: string): Severity | undefined
}

const VOWEL = 'aeiouyhàâäéèêëîïôöùûüœæ'
const ELIDED = '(?:[ldjmtsnc]|(?:jus|lors|puis|quoi)?qu)'
const last = (text: string) => text.at(-1)!

const CHECKS: readonly Check[] = [
  {
    // A dash that closes an aside may stand before a comma.
    id: 'before-comma',
    pattern: new RegExp(`(?<=[${LETTER}\\d»”"%)\\]…])[${SPACE}]{1,3},(?![\\d,])`, 'g'),
    fix: (raw, at, actual) => (new RegExp(`[${LETTER}]`).test(raw[at + actual.length] ?? '') ? ', ' : ','),
  },
  {
    id: 'before-stop',
    pattern: new RegExp(`(?<=[${LETTER}\\d»”"%)\\]])[${SPACE}]{1,3}\\.(?=\\s*$|\\s+[^\\s.]|[»”")])`, 'g'),
    fix: () => '.',
  },
  {
    id: 'before-ellipsis',
    pattern: new RegExp(`(?<=[${LOWER}])[${SPACE}](?:\\.{3}|…)(?=\\s+[A-ZÀ-ÖØ-Þ«“"]|\\s*$)`, 'g'),
    fix: (_raw, _at, actual) => actual.slice(1),
    severity: () => 'info',
  },
  {
    id: 'after-comma',
    pattern: new RegExp(`(?<=[${LETTER}]{2}|[${LETTER}][»")])[,;](?=[${LETTER}]{2})`, 'g'),
    applies: (raw) => !isListed(raw),
    fix: (raw, at, actual) => (isEntity(raw, at, actual) ? undefined : `${actual} `),
  },
  {
    id: 'after-stop',
    pattern: new RegExp(`(?<=[${LOWER}]{3})[.!?](?=[A-ZÀ-ÖØ-Þ][${LOWER}])`, 'g'),
    fix: (raw, at, actual) => (isBetweenWords(raw, at) ? `${actual} ` : undefined),
  },
  {
    id: 'after-apostrophe',
    pattern: new RegExp(`(?<=(?<![${LETTER}'’‘])${ELIDED})['’][${SPACE}]{1,2}(?=["“«]?[${VOWEL}])`, 'gi'),
    fix: (_raw, _at, actual) => actual[0]!,
    // « d' "otages" », « qu' Alain »: typists set a name or a quotation off.
    severity: (raw, at, actual) => (/[a-zà-ÿœ]/.test(raw[at + actual.length]!) ? undefined : 'info'),
  },
  {
    id: 'before-apostrophe',
    pattern: new RegExp(`(?<=(?<![${LETTER}'’‘])(?:[ldjmtsn]|qu))[${SPACE}]['’](?=[${VOWEL}])`, 'g'),
    fix: (_raw, _at, actual) => last(actual),
  },
  {
    id: 'bracket',
    pattern: new RegExp(`\\([${SPACE}]{1,2}(?=[${LETTER}\\d])|(?<=[${LETTER}\\d])[${SPACE}]{1,2}\\)`, 'g'),
    // « a ) » numbers a list.
    fix: (raw, at, actual) => {
      if (actual.startsWith('(')) return '('
      return raw.lastIndexOf('(', at) > raw.lastIndexOf(')', at - 1) ? ')' : undefined
    },
  },
]

/** A hint that is cheap to ask: no check can match without one of these. */
const HINT =
  /[ \u00A0\u202F][,.…)'’]|\([ \u00A0\u202F]|['’][ \u00A0\u202F]|[A-Za-zÀ-ɏ»")][,;][A-Za-zÀ-ɏ]|[a-zß-ÿœ][.!?][A-ZÀ-Þ]/

/** Places in a paragraph's text, from its own start. */
export function findWrongSpaces(raw: string): Place[] {
  if (!HINT.test(raw)) return []
  const places: Place[] = []
  for (const {id, pattern, applies, fix, severity} of CHECKS) {
    if (applies && !applies(raw)) continue
    for (const {0: actual, index} of raw.matchAll(pattern)) {
      const expected = fix(raw, index, actual)
      if (expected === undefined) continue
      const end = index + actual.length
      places.push({start: index, end, expected, entryId: id, severity: severity?.(raw, index, actual)})
    }
  }
  return places
}

/** *sport,culture,monde*: key words and tables have no space at all. */
function isListed(raw: string): boolean {
  const commas = raw.match(/,/g)?.length ?? 0
  return commas > 2 && !/,\s/.test(raw)
}

/** `&nbsp;` */
function isEntity(raw: string, at: number, actual: string): boolean {
  return actual === ';' && /&#?\w{1,8}$/.test(raw.slice(Math.max(0, at - 10), at))
}

/** *froid.Elle*, but neither *Yahoo!France* nor *arch.Design*. */
function isBetweenWords(raw: string, at: number): boolean {
  const [before, after] = [wordBefore(raw, at), wordAfter(raw, at + 1)]
  return before === before.toLowerCase() && isFrench(before) && isFrench(after)
}
