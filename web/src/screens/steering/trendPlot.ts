// Draws the trend. A file of its own, since the library is fetched only by who looks at figures.
import { dot, lineY, plot, ruleY, text } from '@observablehq/plot'
import type { Trend } from '../../api/types'
import { language } from '../../words/words.svelte'

interface Point {
  month: number
  percent: number
  words: string
}

const WIDTH = 540
const HEIGHT = 220
const MONTHS = 12
const MARGIN = { top: 20, bottom: 30 }
const LINE = 18 // of a label, in the large type of phones too

function pointsOf(trend: Trend, year: 'now' | 'before'): Point[] {
  return trend.months.flatMap(({ month, [year]: point }) =>
    point && point.percent !== null
      ? [{ month, percent: point.percent, words: point.percent_words }]
      : [],
  )
}

/** From a little below the lowest to a little above the highest of what is drawn. */
function heights(target: number, points: Point[]): [number, number] {
  const all = [target, ...points.map(point => point.percent)]
  return [Math.max(0, Math.floor(Math.min(...all) - 1)), Math.min(100, Math.max(...all) + 1)]
}

/** How far each label moves from its height so that none lies on another. */
function apart(percents: number[], [low, high]: [number, number]): number[] {
  const inside = HEIGHT - MARGIN.top - MARGIN.bottom
  const wanted = percents.map(one => ((high - one) / (high - low)) * inside)
  const down = wanted.map((at, i) => ({ at, i })).sort((a, b) => a.at - b.at)
  for (const [i, one] of down.entries()) {
    const above = down[i - 1]
    if (above) one.at = Math.max(one.at, above.at + LINE)
  }
  for (const [i, one] of [...down.entries()].reverse()) {
    one.at = Math.min(one.at, down[i + 1] ? (down[i + 1]?.at ?? 0) - LINE : inside)
  }
  const moved = percents.map(() => 0)
  for (const { at, i } of down) moved[i] = at - (wanted[i] ?? at)
  return moved
}

/** The plot, or none when this year has nothing to draw. `label` tells it in a sentence. */
export function drawTrend(trend: Trend, targetWord: string): Element | null {
  const now = pointsOf(trend, 'now')
  const before = pointsOf(trend, 'before')
  if (!now.length) return null
  const at = { x: 'month', y: 'percent' } as const
  const range = heights(trend.target, [...now, ...before])
  // All names stand in the margin, where no line runs.
  const named = [
    ...now.slice(-1).map(({ percent, words }) => ({ percent, words: `${trend.year}: ${words}`, className: 'strong' })),
    { percent: trend.target, words: targetWord, className: 'target-word' },
    ...before.slice(-1).map(({ percent }) => ({ percent, words: String(trend.year - 1), className: 'year' })),
  ].map(one => ({ ...one, month: MONTHS }))
  const moved = apart(named.map(one => one.percent), range)
  const mark = language() === 'vi' ? ',' : '.'
  const drawn = plot({
    width: WIDTH,
    height: HEIGHT,
    marginTop: MARGIN.top,
    marginBottom: MARGIN.bottom,
    marginLeft: 36,
    marginRight: 108,
    className: 'chart',
    x: { domain: [1, MONTHS], ticks: MONTHS, tickFormat: String, tickSize: 0, label: null },
    y: {
      domain: range,
      ticks: 5,
      tickFormat: (one: number) => String(one).replace('.', mark),
      tickSize: 0,
      label: null,
    },
    marks: [
      ruleY([trend.target], { className: 'target' }),
      lineY(before, { ...at, className: 'before' }),
      lineY(now, { ...at, className: 'this' }),
      dot(now, { ...at, r: 3, className: 'point' }),
      dot(now.slice(-1), { ...at, r: 4.5, className: 'last' }),
      ...named.map(({ className, ...one }, i) =>
        text([one], { ...at, text: 'words', textAnchor: 'start', dx: 10, dy: moved[i], className }),
      ),
    ],
  })
  // The content policy refuses its style element; steering.css says the same. Its English labels
  // give way to the one sentence.
  drawn.querySelector('style')?.remove()
  for (const part of drawn.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  drawn.setAttribute('role', 'img')
  drawn.setAttribute('aria-label', trend.words)
  return drawn
}
