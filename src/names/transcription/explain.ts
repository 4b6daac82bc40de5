/** Says which letters a transcription changed. */
import type {Scheme} from './read.ts'

/** What each scheme writes and French writes instead; longer groups first. */
const CHANGES: Readonly<Record<Scheme, string>> = {
  english:
    'shch>chtch zh>j sh>ch ch>tch yu>iou ya>ia ya>ïa ya>a yev>ïev yev>iev yo>io ye>ie skiy>ski skyi>sky sky>ski ay>aï ey>eï oy>oï ai>aï ei>eï oi>oï ev>ïev in>ine yn>yne g>gu s>ss ks>x u>ou',
  german: 'schtsch>chtch tsch>tch sch>ch ch>kh ow>ov ew>ev w>v ju>iou ja>ia je>ie z>ts in>ine u>ou j>ï',
  scholarly: 'šč>chtch č>tch š>ch ž>j ch>kh c>ts ju>iou ja>ia ja>ïa skij>ski in>ine u>ou s>ss',
  french: 'sh>ch zh>j ya>ïa ya>ia yu>iou u>ou ay>aï ey>eï oy>oï',
}

/** *Shoigu*, *Choïgou* → `sh → ch`, `oi → oï`, `u → ou`. */
export function explainLetters(from: string, french: string, scheme: Scheme): string[] {
  let rest = from.toLowerCase()
  const target = french.toLowerCase()
  const rules: string[] = []
  for (const change of CHANGES[scheme].split(' ')) {
    const [letters = '', instead = ''] = change.split('>')
    if (!rest.includes(letters) || !target.includes(instead)) continue
    if (count(target, instead) <= count(from.toLowerCase(), instead)) continue
    rules.push(`${letters} → ${instead}`)
    rest = rest.replaceAll(letters, '·')
  }
  return rules
}

function count(text: string, letters: string): number {
  return text.split(letters).length - 1
}
