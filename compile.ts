import { execFileSync } from 'node:child_process'
import { cpSync, rmSync } from 'node:fs'

/**
 * What `npm pack` packs: `dist` stands as the sources stand, in JavaScript, so that what a module finds beside itself it
 * finds there too. Node strips no types of what npm installed.
 */
rmSync('dist', { recursive: true, force: true })
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { stdio: 'inherit' })

/** What modules read while they run; each kind of source is compiled, or the browser's. */
for (const folder of ['pipeline', 'prompts', 'review/pages/dist'])
  cpSync(folder, `dist/${folder}`, {
    recursive: true,
    filter: (path) => !path.endsWith('.ts'),
  })
