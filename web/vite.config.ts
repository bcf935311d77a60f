import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

// The fonts of the first load are named in the page itself, so that they come beside the script
// and not after the style sheet, and no line of text jumps.
function preloadFonts(): Plugin {
  return {
    name: 'haidang-preload-fonts',
    transformIndexHtml: {
      order: 'post',
      handler(_html, context) {
        const fonts = Object.keys(context.bundle ?? {}).filter(name => name.endsWith('.woff2'))
        return fonts.map(name => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
          injectTo: 'head' as const,
        }))
      },
    },
  }
}

export default defineConfig({
  plugins: [svelte(), preloadFonts()],
  build: {
    target: 'es2022',
    // The policy of the staff host forbids data: addresses, and inline scripts with them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // npm run dev works against a running haidang-desk.
  server: { proxy: { '/api': 'http://127.0.0.1:8081' } },
})
