/** Reads page images as one file's pages, two at a time: `siddhanta.ts <folder> <steps left out> <images…>`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { acquire } from '../../pipeline/acquire/index.ts'
import { recognise } from '../../pipeline/recognise/index.ts'
import { preparationSteps } from '../../pipeline/recognise/prepare.ts'
import { openTesseract } from '../../pipeline/recognise/tesseract.ts'

const [folder = '.', steps = '', ...images] = process.argv.slice(2)
const left = new Set(steps.split(','))
const without = new Set(preparationSteps.filter((step) => left.has(step)))
const reader = openTesseract(2)
const files = await Promise.all(images.map((image) => acquire(image)))
const [first] = files
if (first === undefined) throw new Error('no page images were given')
const { text, pages } = await recognise(
  { ...first, pages: files.flatMap((file) => file.pages) },
  { reader, without },
)
pages.forEach(({ start, end }, index) =>
  writeFileSync(join(folder, `${index}.txt`), text.slice(start, end)),
)
await Promise.all(files.map((file) => file.close()))
await reader.close()
