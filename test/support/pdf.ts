import { PDFDocument } from '@napi-rs/canvas'
import { loadFont, lines as printed, paper, printJpeg } from './paper.ts'

const pointsPerPixel = 72 / paper.dpi
const [width, height] = [paper.width * pointsPerPixel, paper.height * pointsPerPixel]

/** A PDF as a word processor writes it: lines of print a page, drawn as letters. */
export function writePdf(pages: readonly (readonly string[])[]): Buffer {
  const document = new PDFDocument()
  for (const page of pages) {
    const context = document.beginPage(width, height)
    context.fillStyle = 'black'
    context.font = `13px ${loadFont()}`
    page.forEach((line, index) => context.fillText(line, 54, 54 + index * 29))
    document.endPage()
  }
  return document.close()
}

/**
 * A PDF as a scanner writes it: a picture of each page. `withLayer` lays the words invisibly over the
 * picture, as scanners with recognition do.
 */
export async function scanPdf(
  pages: readonly (readonly string[])[],
  { withLayer }: { readonly withLayer: boolean } = { withLayer: false },
): Promise<Buffer> {
  const pictures = await Promise.all(pages.map((page) => printJpeg(page)))
  const first = 6
  const kids = pages.map((_, index) => `${first + index * 3} 0 R`).join(' ')
  return assemble([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    [`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`],
    [
      '<< /Type /Font /Subtype /Type0 /BaseFont /Layer /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    ],
    [
      '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Layer /DW 500 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    ],
    stream('', toUnicode(pages.flat().join(''))),
    ...pages.flatMap((page, index) => {
      const id = first + index * 3
      const content = `q ${width} 0 0 ${height} 0 0 cm /Im Do Q${withLayer ? layer(page) : ''}`
      return [
        [
          `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${id + 1} 0 R /Resources << /Font << /F 3 0 R >> /XObject << /Im ${id + 2} 0 R >> >> >>`,
        ],
        stream('', content),
        stream(
          `/Type /XObject /Subtype /Image /Width ${paper.width} /Height ${paper.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
          pictures[index] ?? '',
        ),
      ]
    }),
  ])
}

type Part = string | Uint8Array

const stream = (entries: string, content: Part): readonly Part[] => [
  `<< ${entries} /Length ${content.length} >>\nstream\n`,
  content,
  '\nendstream',
]

/** The words in render mode 3, invisible, each line over its print. */
const layer = (page: readonly string[]): string =>
  page
    .map((line, index) => {
      const base = height - (printed.first + index * printed.step) * pointsPerPixel
      return ` BT 3 Tr /F 12 Tf 1 0 0 1 54 ${base} Tm <${codes(line).join('')}> Tj ET`
    })
    .join('')

const codes = (text: string): readonly string[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'))

/** Every code stands for itself. */
const toUnicode = (text: string): string =>
  [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CMapName /Layer def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...[...new Set(codes(text))].map((code) => `1 beginbfchar <${code}> <${code}> endbfchar`),
    'endcmap end end',
  ].join('\n')

/** Numbered objects with their cross-reference table. */
function assemble(objects: ReadonlyArray<readonly Part[]>): Buffer {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  const sizeOf = (): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  objects.forEach((parts, index) => {
    offsets.push(sizeOf())
    chunks.push(
      Buffer.from(`${index + 1} 0 obj\n`),
      ...parts.map((part) => Buffer.from(part)),
      Buffer.from('\nendobj\n'),
    )
  })
  const start = sizeOf()
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(chunks)
}
