/** Reads a Hunspell dictionary (`.aff`, `.dic`) and expands its entries into inflected forms. */

/** One affix rule: what is taken off, what is put on, when, and what the result may still take. */
interface AffixRule {
  readonly strip: string
  readonly add: string
  readonly condition: RegExp
  readonly flags: readonly string[]
  readonly fields: readonly string[]
  /** It may meet a prefix (a suffix) or a suffix (a prefix) on one word. */
  readonly crosses: boolean
}

/** One inflected form with its morphological fields (`po:nom`, `is:mas`, …). */
export interface Form {
  readonly form: string
  readonly lemma: string
  readonly fields: readonly string[]
}

/** A parsed dictionary, ready to be expanded entry by entry. */
export interface Dictionary {
  readonly entries: readonly string[]
  expand(entry: string): Form[]
}

interface AffixTable {
  readonly flagLength: number
  readonly prefixes: ReadonlyMap<string, readonly AffixRule[]>
  readonly suffixes: ReadonlyMap<string, readonly AffixRule[]>
  readonly needAffix: string
  readonly forbidden: string
}

/** Parses both files; `expand` gives every form of an entry, the bare headword included where it stands alone. */
export function readHunspell(aff: string, dic: string): Dictionary {
  const table = readAffixes(aff)
  const entries = dic
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
  return {entries, expand: (entry) => expandEntry(entry, table)}
}

function readAffixes(aff: string): AffixTable {
  const prefixes = new Map<string, AffixRule[]>()
  const suffixes = new Map<string, AffixRule[]>()
  const single = (name: string) => aff.match(new RegExp(`^${name}\\s+(\\S+)`, 'm'))?.[1] ?? ''
  const flagLength = single('FLAG') === 'long' ? 2 : 1
  const crossing = new Set(aff.split('\n').flatMap((line) => /^[PS]FX\s+(\S+)\s+Y\s+\d+\s*$/.exec(line)?.[1] ?? []))
  for (const line of aff.split('\n')) {
    const [kind, flag = '', strip = '', add = '', condition = '.', ...fields] = line.trim().split(/\s+/)
    if ((kind !== 'PFX' && kind !== 'SFX') || add === '' || /^\d+$/.test(add)) continue
    const [text = '', continuation = ''] = add.split('/')
    const rules = kind === 'PFX' ? prefixes : suffixes
    const list = rules.get(flag) ?? []
    list.push({
      strip: strip === '0' ? '' : strip,
      add: text === '0' ? '' : text,
      condition: new RegExp(kind === 'PFX' ? `^(?:${condition})` : `(?:${condition})$`, 'u'),
      flags: splitFlags(continuation, flagLength),
      fields,
      crosses: crossing.has(flag),
    })
    rules.set(flag, list)
  }
  return {flagLength, prefixes, suffixes, needAffix: single('NEEDAFFIX'), forbidden: single('FORBIDDENWORD')}
}

function splitFlags(flags: string, length: number): string[] {
  return flags.match(new RegExp(`.{${length}}`, 'gsu')) ?? []
}

function expandEntry(entry: string, table: AffixTable): Form[] {
  const [head = '', ...fields] = entry.split(/\s+/)
  const slash = head.search(/(?<!\\)\//)
  const lemma = (slash === -1 ? head : head.slice(0, slash)).replace(/\\\//g, '/')
  const flags = slash === -1 ? [] : splitFlags(head.slice(slash + 1), table.flagLength)
  if (flags.includes(table.forbidden)) return []
  const bare = flags.includes(table.needAffix) ? [] : [{form: lemma, lemma, fields}]
  const suffixed = suffix({form: lemma, lemma, fields}, flags, table)
  const crossed = [...bare, ...suffixed.filter(({crosses}) => crosses)]
  return [...bare, ...suffixed, ...crossed.flatMap((form) => prefix(form, flags, table))]
}

interface Suffixed extends Form {
  readonly crosses: boolean
}

/** Suffixed forms, and those that a suffix of the suffix makes. */
function suffix(base: Form, flags: readonly string[], table: AffixTable): Suffixed[] {
  return flags
    .flatMap((flag) => table.suffixes.get(flag) ?? [])
    .filter((rule) => applies(rule, base.form))
    .flatMap((rule) => {
      const form = base.form.slice(0, base.form.length - rule.strip.length) + rule.add
      const own = {form, lemma: base.lemma, fields: [...base.fields, ...rule.fields], crosses: rule.crosses}
      return [own, ...suffix(own, rule.flags, table)]
    })
}

/**
 * Prefixed forms (`un-`, `kilo-`), with the suffixes that the prefix asks for. Elisions (`l'`, `qu'`) are left out, since calque takes them
 * off in code.
 */
function prefix(base: Form, flags: readonly string[], table: AffixTable): Form[] {
  return flags
    .flatMap((flag) => table.prefixes.get(flag) ?? [])
    .filter((rule) => !/['’]/.test(rule.add) && base.form.startsWith(rule.strip) && rule.condition.test(base.form))
    .flatMap((rule) => {
      const own = {
        ...base,
        form: rule.add + base.form.slice(rule.strip.length),
        fields: [...base.fields, ...rule.fields],
      }
      return [own, ...suffix(own, rule.flags, table)]
    })
}

function applies(rule: AffixRule, word: string): boolean {
  return word.endsWith(rule.strip) && rule.condition.test(word)
}
