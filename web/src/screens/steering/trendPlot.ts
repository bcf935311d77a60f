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

/** The plot, or none when this year has nothing to draw. `label` tells it in a sentence. */
export function drawTrend(trend: Trend, targetWord: string): Element | null {
  const now = pointsOf(trend, 'now')
  const before = pointsOf(trend, 'before')
  if (!now.length) return null
  const at = { x: 'month', y: 'percent' } as const
  const beside = { text: 'words', textAnchor: 'start', dx: 10 } as const
  const target = [{ month: MONTHS, percent: trend.target, words: targetWord }]
  const years = before.slice(-1).map(last => ({ ...last, words: String(trend.year - 1) }))
  const mark = language() === 'vi' ? ',' : '.'
  const drawn = plot({
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 36,
    marginRight: 76,
    className: 'chart',
    x: { domain: [1, MONTHS], ticks: MONTHS, tickFormat: String, tickSize: 0, label: null },
    y: {
      domain: heights(trend.target, [...now, ...before]),
      ticks: 5,
      tickFormat: (one: number) => String(one).replace('.', mark),
      tickSize: 0,
      label: null,
    },
    marks: [
      ruleY([trend.target], { className: 'target' }),
      text(target, { ...at, ...beside, className: 'target-word' }),
      lineY(before, { ...at, className: 'before' }),
      text(years, { ...at, ...beside, dy: 14 }),
      lineY(now, { ...at, className: 'this' }),
      dot(now, { ...at, r: 3, className: 'point' }),
      dot(now.slice(-1), { ...at, r: 4.5, className: 'last' }),
      text(now.slice(-1), { ...at, ...beside, className: 'strong' }),
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
