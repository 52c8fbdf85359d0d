import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/**
 * `vite build -c review/pages/vite.config.ts` makes review/pages/dist. Nothing is inlined: the server's content
 * security policy allows neither inline scripts nor data: fonts.
 */
// oxlint-disable-next-line import/no-default-export -- Vite asks for it
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    license: { fileName: 'licences.md' },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:8787' } },
})
