// Icons of one stroke on a grid of 24. "solid" is filled, "cut" is drawn in the paper's colour.
export interface Shape {
  d: string
  kind?: 'solid' | 'cut'
}
const circle = (cx: number, cy: number, r: number) =>
  `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
const ring = circle(12, 12, 9)
const line = (...paths: string[]): Shape[] => paths.map(d => ({ d }))

export const icons = {
  // the five signs of a due date
  late: [
    { d: 'M12 2 22 12 12 22 2 12z', kind: 'solid' },
    { d: 'M12 7.5v5.5M12 16.2v.1', kind: 'cut' },
  ],
  today: [{ d: ring }, { d: 'M12 12V5.5A6.5 6.5 0 1 1 5.5 12z', kind: 'solid' }],
  soon: [{ d: ring }, { d: 'M12 12V5.5A6.5 6.5 0 0 1 18.5 12z', kind: 'solid' }],
  later: line(ring),
  done: line(ring, 'm8 12.3 2.8 2.8L16 9.7'),

  bell: line('M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10.5 20.5h3'),
  chart: line('M4 4v16h16M8 15l4-4 3 3 5-6'),
  check: line('m5 12.5 4.5 4.5L19 7.5'),
  close: line('m6 6 12 12M18 6 6 18'),
  down: line('M12 4v12M7 11.5l5 5 5-5M4 20.5h16'),
  duty: line('M4 13v-1a8 8 0 0 1 16 0v1M4 13h3v6H4zM17 13h3v6h-3zM18.5 19c0 1.5-2 2-4.5 2'),
  file: line('M6 3h8l4 4v14H6zM14 3v4h4'),
  case: line('M4 8h16v11H4zM9 8V5h6v3M4 13h16'),
  folder: line('M3 6h6l2 2.5h10V19H3z'),
  globe: line(ring, 'M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9s.5-6 3.5-9z'),
  handover: line('M4 8h14l-4-4M20 16H6l4 4'),
  language: line(
    'M3 6h9M7.5 4v2M10.5 6c-.8 3.6-3.2 6-6.5 7.5M5.5 9.5c1.3 2 3 3.3 5 4M12 20l4-10 4 10M13.5 17h5',
  ),
  left: line('m15 5-7 7 7 7'),
  letter: line('M3 6h18v12H3zM3.5 7l8.5 6 8.5-6'),
  lock: line('M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'),
  moon: line('M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z'),
  people: line(circle(9, 8.5, 3.5), 'M2.5 20a6.5 6.5 0 0 1 13 0M15.5 5.5a3.5 3.5 0 0 1 0 6M17.5 14a6.5 6.5 0 0 1 4 6'),
  person: line(circle(12, 8, 4), 'M4.5 20.5a7.5 7.5 0 0 1 15 0'),
  phone: line(
    'M5 4h4l1.5 5-2.3 1.6a12 12 0 0 0 5.2 5.2L15 13.5l5 1.5v4c0 .6-.4 1-1 1A15 15 0 0 1 4 5c0-.6.4-1 1-1z',
  ),
  plus: line('M12 5v14M5 12h14'),
  print: line('M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z'),
  search: line(circle(10.5, 10.5, 6.5), 'm15.5 15.5 5 5'),
  sun: line(
    circle(12, 12, 4),
    'M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4',
  ),
  walk: line('M4 21V4h10v17M14 8h6v13M7.5 8h3M7.5 12h3M7.5 16h3M2.5 21h19'),
  warn: line('M12 3.5 21.5 20h-19z', 'M12 10v4.5M12 17.2v.1'),
  why: line(ring, 'M9.5 9.5a2.5 2.5 0 1 1 3.7 2.2c-.8.5-1.2 1-1.2 1.9M12 16.8v.1'),
} satisfies Record<string, Shape[]>

export type IconName = keyof typeof icons
