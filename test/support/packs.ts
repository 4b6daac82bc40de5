/** Packs as users write them, and the mistakes found in them. */
import {VFile} from 'vfile'
import {type LoadedPack, parsePack} from '../../src/packs/load.ts'
import type {Pack} from '../../src/packs/schema.ts'

const KINDS = {
  loanwords: ['kind: loanwords', 'field: test'],
  names: ['kind: names'],
  'given-names': ['kind: given-names'],
  lexicon: ['kind: lexicon'],
  phrases: ['kind: phrases', 'rule: literal-translation', 'from: en'],
  frames: ['kind: frames'],
  residue: ['kind: residue'],
  collocations: ['kind: collocations'],
  'accepted-words': ['kind: accepted-words'],
  'english-phrases': ['kind: english-phrases'],
} as const satisfies Record<Pack['kind'], readonly string[]>

/** The YAML of a pack: its header, then an entry a line. */
export function toYaml(kind: Pack['kind'], entries: readonly string[], name = `own-${kind}`): string {
  const header = [`pack: ${name}`, ...KINDS[kind], 'description: Test.', 'source: Test.', 'license: MIT', 'entries:']
  return `${[...header, ...entries.map((entry) => `  - ${entry}`)].join('\n')}\n`
}

export function parse(yaml: string): LoadedPack {
  return parsePack(new VFile({path: 'own.yml', value: yaml}))
}

/** A pack that holds; throws with its mistakes otherwise. */
export function toPack(kind: Pack['kind'], ...entries: readonly string[]): Pack {
  const {pack, file} = parse(toYaml(kind, entries))
  if (!pack) throw new Error(mistakesOf({pack, file}).join('\n'))
  return pack
}

/** `line:column id reason` for each mistake. */
export function mistakesOf({file}: LoadedPack): string[] {
  return file.messages.map(({line, column, ruleId, reason}) => `${line}:${column} ${ruleId} ${reason}`)
}
