import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { GlobalFonts } from '@napi-rs/canvas'

const debian = '/usr/share/fonts/truetype'

/** Of Debian's packages fonts-noto-core, fonts-noto-extra, fonts-lohit-beng-bengali and fonts-beng-extra. */
const ofDebian: Readonly<Record<string, string>> = {
  'noto sans': 'noto/NotoSansBengali-Regular.ttf',
  'noto sans bold': 'noto/NotoSansBengali-Bold.ttf',
  'noto sans medium': 'noto/NotoSansBengali-Medium.ttf',
  'noto sans narrow': 'noto/NotoSansBengali-SemiCondensed.ttf',
  'noto serif': 'noto/NotoSerifBengali-Regular.ttf',
  'noto serif bold': 'noto/NotoSerifBengali-Bold.ttf',
  'noto serif medium': 'noto/NotoSerifBengali-Medium.ttf',
  'noto serif narrow': 'noto/NotoSerifBengali-SemiCondensed.ttf',
  lohit: 'lohit-bengali/Lohit-Bengali.ttf',
  mukti: 'fonts-beng-extra/Mukti.ttf',
  'mukti bold': 'fonts-beng-extra/Muktibold.ttf',
  mitra: 'fonts-beng-extra/MitraMono.ttf',
  ani: 'fonts-beng-extra/Ani.ttf',
  likhan: 'fonts-beng-extra/LikhanNormal.ttf',
  jamrul: 'fonts-beng-extra/JamrulNormal.ttf',
}

/** Packages of npm, weights. Tiro Bangla is left out: the benchmark shows with it what an unseen font costs. */
const ofNpm: ReadonlyArray<readonly [name: string, weight: number]> = [
  ['hind-siliguri', 400],
  ['hind-siliguri', 500],
  ['hind-siliguri', 600],
  ['anek-bangla', 400],
  ['anek-bangla', 500],
]

const latinOf = ['hind-siliguri', 'tiro-bangla', 'noto-serif-bengali', 'anek-bangla'] as const

/** Fonts that are there, by the names under which they can be drawn with: for Bangla, and for Latin letters between. */
export function loadFonts(): {
  readonly bangla: readonly string[]
  readonly latin: readonly string[]
} {
  const bangla = [
    ...Object.entries(ofDebian).map(([name, file]) => load(name, `${debian}/${file}`)),
    ...ofNpm.map(([name, weight]) => load(`${name} ${weight}`, file(name, 'bengali', weight))),
  ]
  const latin = latinOf.map((name) => load(`latin ${name}`, file(name, 'latin', 400)))
  return { bangla: bangla.flat(), latin: latin.flat() }
}

const file = (name: string, script: string, weight: number): string =>
  fileURLToPath(
    import.meta.resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff2`),
  )

function load(name: string, path: string): readonly string[] {
  if (!existsSync(path))
    throw new Error(`${path} is missing: install the packages named in bench/README.md`)
  GlobalFonts.registerFromPath(path, name)
  return [name]
}
