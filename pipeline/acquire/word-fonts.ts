import { isTag, type ChildNode, type Element } from 'domhandler'
import { childOf, elements, isOn, parsePart } from './word-xml.ts'

/** The fonts of a run, by the kind of its letters; undefined where nothing names one. */
interface Fonts {
  readonly ascii: string | undefined
  /** Of letters past ASCII that are neither Asian nor complex: `†`, `Í`. */
  readonly hAnsi: string | undefined
  readonly cs: string | undefined
  /** Whether all letters are set as those of a complex script. */
  readonly isComplex: boolean | undefined
}

/** The font in which letters of a run are shown; undefined where the file names none. */
export type FontOf = (run: Element, letters: string) => string | undefined

/**
 * How the fonts of a paragraph's runs are told, from a file's styles and theme (empty where it has none): by the run
 * itself, else by its character style, the paragraph's style, its table's, each with those it is based on, else by the
 * file's defaults. Source: ECMA-376 part 1, §§ 17.7.2 and 17.3.2.26.
 */
export function readFonts(stylesXml: string, themeXml: string): (paragraph: Element) => FontOf {
  const sheet = parsePart(stylesXml)
  const themeFont = readTheme(themeXml)
  const styles = readStyles(sheet, themeFont)
  const defaults = ownFonts(childOf(elements(sheet, 'w:rPrDefault')[0], 'w:rPr'), themeFont)
  const standard = standardStyle(sheet)
  return (paragraph) => {
    const table = styleOf(childOf(tableAround(paragraph), 'w:tblPr'), 'w:tblStyle')
    const style = styleOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')
    const base = [styles.get(table), styles.get(style) ?? styles.get(standard)]
    return (run, letters) => {
      const own = childOf(run, 'w:rPr')
      const named = [styles.get(styleOf(own, 'w:rStyle')), ownFonts(own, themeFont)]
      return shown([...base, ...named].reduce<Fonts>(over, defaults), letters)
    }
  }
}

const none: Fonts = { ascii: undefined, hAnsi: undefined, cs: undefined, isComplex: undefined }

const over = (below: Fonts, above: Fonts | undefined): Fonts => ({
  ascii: above?.ascii ?? below.ascii,
  hAnsi: above?.hAnsi ?? below.hAnsi,
  cs: above?.cs ?? below.cs,
  isComplex: above?.isComplex ?? below.isComplex,
})

/** Where only one of the two Latin fonts is named, programs that write files mean both. */
const shown = ({ ascii, hAnsi, cs, isComplex }: Fonts, letters: string): string | undefined =>
  isComplex === true ? cs : /[!-~]/.test(letters) ? (ascii ?? hAnsi) : (hAnsi ?? ascii)

/** The font for which a name of the theme stands. */
type ThemeFont = (name: string | undefined) => string | undefined

/** What properties of a run name themselves; a theme's font goes before a name beside it. */
function ownFonts(properties: Element | undefined, themeFont: ThemeFont): Fonts {
  const named = childOf(properties, 'w:rFonts')?.attribs ?? {}
  const isComplex = ['w:cs', 'w:rtl'].some((name) => isOn(properties, name))
  const tells = ['w:cs', 'w:rtl'].some((name) => childOf(properties, name) !== undefined)
  return {
    ascii: themeFont(named['w:asciiTheme']) ?? named['w:ascii'],
    hAnsi: themeFont(named['w:hAnsiTheme']) ?? named['w:hAnsi'],
    cs: themeFont(named['w:cstheme']) ?? named['w:cs'],
    isComplex: tells ? isComplex : undefined,
  }
}

/** Every style by its name, with what it takes over from those it is based on. */
function readStyles(sheet: readonly ChildNode[], themeFont: ThemeFont): ReadonlyMap<string, Fonts> {
  const styles = new Map(
    elements(sheet, 'w:style').map((style) => [style.attribs['w:styleId'] ?? '', style] as const),
  )
  const read = new Map<string, Fonts>()
  const fontsOf = (name: string): Fonts => {
    const style = styles.get(name)
    if (style === undefined || read.has(name)) return read.get(name) ?? none
    // A damaged file may base a style on itself.
    read.set(name, none)
    const base = fontsOf(styleOf(style, 'w:basedOn'))
    read.set(name, over(base, ownFonts(childOf(style, 'w:rPr'), themeFont)))
    return read.get(name) ?? none
  }
  for (const name of styles.keys()) fontsOf(name)
  return read
}

/** The style of paragraphs that name none. */
const standardStyle = (sheet: readonly ChildNode[]): string =>
  elements(sheet, 'w:style').find(
    ({ attribs }) =>
      attribs['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attribs['w:default'] ?? ''),
  )?.attribs['w:styleId'] ?? ''

/** `minorHAnsi` is the theme's Latin font of running text, `majorBidi` its complex one of headings. */
function readTheme(themeXml: string): ThemeFont {
  const scheme = parsePart(themeXml)
  const [major, minor] = ['a:majorFont', 'a:minorFont'].map((name) => elements(scheme, name)[0])
  return (name = '') => {
    const kind = name.startsWith('major') ? major : name.startsWith('minor') ? minor : undefined
    const script = name.endsWith('Bidi') ? 'a:cs' : name.endsWith('EastAsia') ? 'a:ea' : 'a:latin'
    return childOf(kind, script)?.attribs['typeface']
  }
}

/** The style that properties name, or the empty name. */
const styleOf = (properties: Element | undefined, name: string): string =>
  childOf(properties, name)?.attribs['w:val'] ?? ''

/** The innermost table around a paragraph. */
function tableAround(paragraph: Element): Element | undefined {
  let outer = paragraph.parent
  while (outer !== null && (!isTag(outer) || outer.name !== 'w:tbl')) outer = outer.parent
  return outer ?? undefined
}
