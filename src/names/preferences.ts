/** The names a user's configuration prefers, as tables that come before those of the packs. */
import {compilePacks, foldName, type Tables} from '../packs/compile.ts'
import type {Entity} from '../packs/schema.ts'
import type {EntityFacts, Gazetteer} from './gazetteer.ts'

/** What a configuration says of names. */
export interface NamePreferences {
  /** The form the house wants → forms it replaces: `{Bélarus: ['Biélorussie']}`. */
  readonly prefer?: Readonly<Record<string, readonly string[]>>
  /** Names to leave alone, as they are written. */
  readonly ignore?: readonly string[]
}

/** One table of forms and facts for all that is preferred; undefined where nothing is. */
export function compilePreferences(prefer: NamePreferences['prefer'] = {}, gazetteer: Gazetteer): Tables | undefined {
  const wanted = Object.entries(prefer).filter(([form]) => form.trim() !== '')
  if (wanted.length === 0) return undefined
  const entries = wanted.map(([form, replaced]) => toEntity(form.trim(), replaced, gazetteer))
  const tables = compilePacks([
    {pack: 'configuration', kind: 'names', description: '-', source: '-', license: 'MIT', entries},
  ])
  for (const [id, json] of tables.entities)
    tables.entities.set(id, JSON.stringify({...(JSON.parse(json) as EntityFacts), configured: true}))
  for (const [form, cell] of tables.names) tables.names.set(form, withOthers(form, cell, tables, gazetteer))
  return tables
}

/** Names that a form has in the packs besides those the configuration speaks of stay. */
function withOthers(form: string, cell: string, tables: Tables, gazetteer: Gazetteer): string {
  const others = gazetteer.forms(form).filter(({id}) => !tables.entities.has(id))
  return [cell, ...others.map(({id, status}) => `${id} ${status}`)].join(',')
}

/** The entity of the packs that has the form, or one of those it replaces, with the form on top; else a new one. */
function toEntity(form: string, replaced: readonly string[], gazetteer: Gazetteer): Entity {
  const known = [form, ...replaced].flatMap((name) => gazetteer.forms(name))[0]
  // Named after the form, so that several configurations of one run mean the same by it.
  const ownId = `configuration-${foldName(form).replace(/[\s,]+/g, '-')}`
  if (!known) return {id: ownId, type: 'organisation', preferred: form, refused: [...replaced]}
  const facts = gazetteer.entity(known.id)
  const {family, preferred, accepted, refused} = facts
  const isFamily = known.status.startsWith('family') && family !== undefined
  const old = isFamily ? family : preferred
  const folded = new Set([form, ...replaced].map(foldName))
  const rest = (forms: readonly string[]) => forms.filter((name) => !folded.has(foldName(name)))
  return {
    ...facts,
    id: known.id,
    preferred:
      isFamily && preferred.endsWith(family) ? preferred.slice(0, -family.length) + form : isFamily ? preferred : form,
    ...(isFamily ? {family: form} : {}),
    accepted: rest([...accepted, old]),
    refused: [...rest(refused), ...replaced],
  } as Entity
}
