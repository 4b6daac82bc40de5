/** Links a surname alone to the full name whose surname it spells otherwise. */
import type {Span} from '../core/document.ts'
import {NearNames, type Places, rolesOf, toGroup} from './cluster.ts'
import {compareNames, toWords} from './compare.ts'
import type {NameGroup, Occurrence} from './groups.ts'
import {areRolesApart} from './roles.ts'

interface Bearer {
  readonly places: Span[]
  readonly roles: Set<string>
}

/** *Vorshenkov* behind *Pavel Vorchenkov*. Nothing where two surnames of the text are as close, or it is one of them itself. */
export function linkSurnames(places: Places): NameGroup[] {
  const bearers = readBearers(places)
  if (bearers.size === 0) return []
  const candidates = new NearNames(bearers.keys())
  const groups: NameGroup[] = []
  for (const [name, own] of places) {
    if (toWords(name).length > 1 || bearers.has(name)) continue
    const like = candidates
      .near(name)
      .filter(
        (surname) =>
          compareNames(name, surname) === 'sure' && !areRolesApart(rolesOf(own), bearers.get(surname)!.roles),
      )
    if (like.length !== 1) continue
    const surname = like[0]!
    const known = [...bearers.get(surname)!.places, ...(places.get(surname) ?? [])]
    const toOccurrences = (form: string, list: readonly Span[]) =>
      list.map(({start, end}): Occurrence => ({form, standing: 'unlisted', sure: true, start, end}))
    const preferred = own.length > known.length ? name : surname
    groups.push(toGroup(preferred, [...toOccurrences(name, own), ...toOccurrences(surname, known)]))
  }
  return groups
}

function readBearers(places: Places): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  for (const [name, list] of places) {
    for (const {family, role} of list) {
      if (!family) continue
      const surname = toWords(name).at(-1)!
      const bearer = bearers.get(surname) ?? {places: [], roles: new Set()}
      bearer.places.push(family)
      if (role) bearer.roles.add(role)
      bearers.set(surname, bearer)
    }
  }
  return bearers
}
