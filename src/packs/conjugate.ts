/** Conjugation of the first group, which every new verb joins. */

const ENDINGS =
  'er e es ons ez ent ais ait ions iez aient ai as a âmes âtes èrent erai eras era erons erez eront erais erait erions eriez eraient ' +
  'asse asses ât assions assiez assent é ée és ées ant'

/** Every form of a regular verb in *-er*; another verb is its own only form. */
export function conjugate(infinitive: string): string[] {
  if (!infinitive.endsWith('er')) return [infinitive]
  const stem = infinitive.slice(0, -2)
  return ENDINGS.split(' ').map((ending) => soften(stem, ending) + ending)
}

/** *nous géobloquons*, but *nous rechargeons*, *nous recommençons*. */
function soften(stem: string, ending: string): string {
  if (!/^[aâo]/.test(ending)) return stem
  return stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem
}
