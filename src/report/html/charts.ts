/** Small drawings beside figures that the page gives as text too. */
import {type Html, html} from './markup.ts'
import {type Counts, SEVERITIES} from './model.ts'

const round = (value: number) => Math.round(value * 100) / 100

/** A bar of the three severities; the longest of its chart fills the width. */
export function toRuleBar(counts: Counts, most: number): Html {
  let x = 0
  const parts = SEVERITIES.flatMap((severity) => {
    const width = (100 * counts[severity]) / most
    const part = html`<rect class="${severity}" x="${round(x)}" width="${round(width)}" height="10"/>`
    x += width
    return width > 0 ? [part] : []
  })
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${parts}</svg>`
}

export function toScoreBar(score: number): Html {
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10"/><rect class="score" width="${round(Math.min(100, Math.max(0, score)))}" height="10"/></svg>`
}

const [WIDTH, HEIGHT, TOP] = [36, 100, 16] as const

/** A column for each tenth of the scale, its count on top. */
export function toHistogram(counts: readonly number[]): Html {
  const most = Math.max(1, ...counts)
  const columns = counts.map((count, i) => {
    const height = round((HEIGHT * count) / most)
    const [x, y] = [WIDTH * i + 3, TOP + HEIGHT - height]
    const label = count > 0 ? html`<text x="${x + 15}" y="${y - 4}">${count}</text>` : html``
    return html`<rect class="score" x="${x}" y="${y}" width="30" height="${height}"/>${label}`
  })
  const ticks = Array.from(
    {length: 6},
    (_, i) => html`<text class="tick" x="${2 * WIDTH * i}" y="${TOP + HEIGHT + 16}">${20 * i}</text>`,
  )
  return html`<svg class="histogram" viewBox="-10 0 ${WIDTH * counts.length + 30} ${TOP + HEIGHT + 22}" aria-hidden="true">${columns}<path d="M0 ${TOP + HEIGHT}H${WIDTH * counts.length}"/>${ticks}</svg>`
}
