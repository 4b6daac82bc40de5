/** What the word before a name says of who bears it: enough to tell two persons apart, never to make them one. */
import type {Token} from '../core/document.ts'
import {perForm} from '../core/form.ts'

/** Fields of life in which one person has one office; state and army are one, since generals rule. */
const FIELDS: Readonly<Record<string, string>> = {
  public:
    'président présidente ministre premier chancelier chancelière député députée sénateur sénatrice maire gouverneur gouverneure roi reine ' +
    'prince princesse général colonel commandant amiral lieutenant diplomate ambassadeur ambassadrice dirigeant dirigeante opposant opposante ' +
    'dictateur autocrate procureur procureure juge magistrat magistrate',
  sport:
    'entraîneur entraîneuse attaquant attaquante défenseur défenseure gardien gardienne joueur joueuse footballeur footballeuse skieur skieuse ' +
    'coureur coureuse cycliste nageur nageuse athlète buteur milieu boxeur boxeuse sprinteur sprinteuse gymnaste',
  arts:
    'acteur actrice chanteur chanteuse réalisateur réalisatrice écrivain écrivaine romancier romancière peintre compositeur compositrice ' +
    'pianiste violoniste danseur danseuse poète sculpteur sculptrice comédien comédienne',
}

const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.split(' ').map((word) => [word, field] as const)),
)

const MEN = new Set(['M.', 'M', 'Mr', 'Mr.'])
const WOMEN = new Set(['Mme', 'Mlle', 'Mrs', 'Mrs.', 'Ms', 'Ms.'])

/** *M.*, *Mme* or the field of an office right before a name, or with one adjective between; undefined for anything else. */
export function roleBefore(tokens: readonly Token[], at: number): string | undefined {
  const previous = tokens[at - 1]
  if (!previous) return undefined
  const beyond = tokens[at - 2]
  return titleOf(previous.form) ?? fieldOf(previous.form) ?? (beyond && fieldOf(beyond.form)) ?? undefined
}

const titleOf = perForm((text) => (MEN.has(text) ? 'man' : WOMEN.has(text) ? 'woman' : null))
const fieldOf = perForm((text) => FIELD_OF.get(text.toLowerCase()) ?? null)

/** True where roles were told for both and no person has all of them: *M.* and *Mme*, a minister and a goalkeeper. */
export function areRolesApart(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const both = new Set([...first, ...second])
  if (both.has('man') && both.has('woman')) return true
  const fields = (roles: ReadonlySet<string>) => [...roles].filter((role) => role in FIELDS)
  const [a, b] = [fields(first), fields(second)]
  return a.length > 0 && b.length > 0 && !a.some((field) => second.has(field))
}
