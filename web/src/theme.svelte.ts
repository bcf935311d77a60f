// Day or night: the device decides until the officer does.
import { remember, remembered } from './remembered'

type Theme = 'day' | 'night'
const deviceIsDark = matchMedia('(prefers-color-scheme: dark)')
let chosen = $state<Theme | ''>('')
let device = $state<Theme>(deviceIsDark.matches ? 'night' : 'day')

export const theme = (): Theme => chosen || device

function show(): void {
  if (chosen) document.documentElement.dataset.theme = chosen
}

export function switchTheme(): void {
  chosen = theme() === 'day' ? 'night' : 'day'
  remember('theme', chosen)
  show()
}

export function startTheme(): void {
  const kept = remembered('theme')
  if (kept === 'day' || kept === 'night') {
    chosen = kept
    remember('theme', kept)
  }
  deviceIsDark.addEventListener('change', event => (device = event.matches ? 'night' : 'day'))
  show()
}
