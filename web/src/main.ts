import { mount } from 'svelte'
import App from './App.svelte'
import { startRouter } from './router.svelte'
import './styles/all.css'
import { startTheme } from './theme.svelte'
import { startWords } from './words/words.svelte'

startTheme()
startRouter()
await startWords()
mount(App, { target: document.getElementById('app') as HTMLElement })
