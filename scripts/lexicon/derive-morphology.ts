/**
 * Derives `src/lexicon/data/french-morphology.tsv` from the tagged release of the French dictionary.
 *
 *   npx tsx scripts/lexicon/derive-morphology.ts /usr/share/hunspell/fr.aff /usr/share/hunspell/fr.dic
 *
 * The input is Debian's `hunspell-fr-classical` 7.0 (MPL-2.0), whose entries carry `po:` and `is:` fields. The result is
 * committed, so that a build needs neither Debian nor this script.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {type Form, readHunspell} from './hunspell.ts'

const [affPath, dicPath] = process.argv.slice(2)
if (!affPath || !dicPath) throw new Error('Usage: derive-morphology.ts fr.aff fr.dic')

/** Part-of-speech codes: see `src/lexicon/morphology.ts`, which reads them. */
const partsOfSpeech: Record<string, string> = {
  nom: 'N',
  titr: 'N',
  adj: 'A',
  'loc.adj': 'A',
  npr: 'X',
  prn: 'G',
  patr: 'F',
  adv: 'R',
  'loc.adv': 'R',
  prep: 'P',
  'loc.prep': 'P',
  interj: 'I',
  nb: 'M',
  nbro: 'A',
  det: 'D',
  detpos: 'D',
  detind: 'D',
  detdem: 'D',
  detneg: 'D',
  detint: 'D',
  detex: 'D',
}
const modes = new Set(['infi', 'ppre', 'ppas', 'ipre', 'iimp', 'ipsi', 'ifut', 'cond', 'spre', 'simp', 'impe'])
const genders: Record<string, string> = {mas: 'm', fem: 'f', epi: 'e'}
const numbers: Record<string, string> = {sg: 's', pl: 'p', inv: 'i'}

/** `po:nom is:mas is:sg` → `N:ms`; `po:v1… po:ipre po:3sg` → `V:ipre:3s`. */
function toTags(fields: readonly string[]): string[] {
  const values = fields.map((field) => field.split(':')[1] ?? '')
  const gender = values.map((value) => genders[value]).find(Boolean) ?? ''
  const number = values.map((value) => numbers[value]).find(Boolean) ?? ''
  const verbModes = values.filter((value) => modes.has(value))
  if (fields.some((field) => /^po:v\d/.test(field)) && verbModes.length > 0) {
    const persons = values.flatMap(
      (value) => /^([123])i?(sg|pl)!?$/.exec(value)?.slice(1, 3).join('').slice(0, 2) ?? [],
    )
    const agreement = verbModes.includes('ppas') ? gender + number : [...new Set(persons)].join(',')
    const verb = `V:${verbModes.join(',')}${agreement ? `:${agreement}` : ''}`
    return values.includes('adj') ? [verb, `A:${gender}${number}`] : [verb]
  }
  const codes = new Set<string>()
  for (const field of fields) {
    const [key, value = ''] = field.split(':')
    if (key !== 'po') continue
    if (value in partsOfSpeech) codes.add(partsOfSpeech[value]!)
    else if (/^pro|^[123]pe/.test(value)) codes.add('O')
    else if (/^cj/.test(value)) codes.add('C')
  }
  return [...codes].map((code) => (gender + number ? `${code}:${gender}${number}` : code))
}

function lemmaOf(form: Form): string {
  return form.fields.find((field) => field.startsWith('st:'))?.slice(3) ?? form.lemma
}

function commonPrefix(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

const dictionary = readHunspell(readFileSync(affPath, 'utf8'), readFileSync(dicPath, 'utf8'))
const paradigms = new Map<string, number>()
const lemmas = new Map<string, Set<number>>()
for (const entry of dictionary.entries) {
  const cells = new Map<string, string[]>()
  for (const form of dictionary.expand(entry)) {
    const tags = toTags(form.fields)
    if (tags.length === 0) continue
    const lemma = lemmaOf(form)
    const kept = commonPrefix(lemma, form.form)
    const cell = `${lemma.length - kept}${form.form.slice(kept)}=${tags.join('+')}`
    cells.set(lemma, [...(cells.get(lemma) ?? []), cell])
  }
  for (const [lemma, list] of cells) {
    const key = [...new Set(list)].join(' ')
    if (!paradigms.has(key)) paradigms.set(key, paradigms.size)
    lemmas.set(lemma, (lemmas.get(lemma) ?? new Set()).add(paradigms.get(key)!))
  }
}

const header = `# French inflection: paradigms, then lemmas with the numbers of their paradigms.
# Derived by scripts/lexicon/derive-morphology.ts from the French dictionary of Olivier R. (“classique” 7.0, Debian
# hunspell-fr-classical, https://grammalecte.net). This file is subject to the terms of the Mozilla Public License, v. 2.0
# (https://mozilla.org/MPL/2.0/).
# Paradigm cell: letters taken off the lemma, letters put on, “=”, tags (see src/lexicon/morphology.ts).`
const lines = [
  header,
  ...[...paradigms.keys()].map((key) => `@\t${key}`),
  ...[...lemmas].sort(([a], [b]) => (a < b ? -1 : 1)).map(([lemma, ids]) => `${lemma}\t${[...ids].join(' ')}`),
]
writeFileSync(new URL('../../src/lexicon/data/french-morphology.tsv', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${lemmas.size} lemmas, ${paradigms.size} paradigms`)
