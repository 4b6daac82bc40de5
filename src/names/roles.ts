/** What the word before a name says of who bears it: enough to tell two persons apart, never to make them one. */
import type {Token} from '../core/document.ts'

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
  const previous = tokens[at - 1]?.text
  if (previous === undefined) return undefined
  if (MEN.has(previous)) return 'man'
  if (WOMEN.has(previous)) return 'woman'
  return FIELD_OF.get(previous.toLowerCase()) ?? FIELD_OF.get(tokens[at - 2]?.text.toLowerCase() ?? '')
}

/** True where roles were told for both and no person has all of them: *M.* and *Mme*, a minister and a goalkeeper. */
export function areRolesApart(first: ReadonlySet<string>, second: ReadonlySet<string>): boolean {
  const both = new Set([...first, ...second])
  if (both.has('man') && both.has('woman')) return true
  const fields = (roles: ReadonlySet<string>) => [...roles].filter((role) => role in FIELDS)
  const [a, b] = [fields(first), fields(second)]
  return a.length > 0 && b.length > 0 && !a.some((field) => second.has(field))
}
