import type { Canvas, SKRSContext2D } from '@napi-rs/canvas'
import sharp, { type Sharp } from 'sharp'
import { sheet } from './sheet.ts'

type Chance = () => number

/** A worn page: the file's bytes, its ending, its pixels an inch. */
export interface Worn {
  readonly bytes: Buffer
  readonly ending: 'png' | 'jpg'
  readonly dpi: number
}

/** What happens to pages between the printer and us. */
export const wears: Readonly<Record<string, (canvas: Canvas, chance: Chance) => Promise<Worn>>> = {
  clean: async (canvas) => ({
    bytes: await open(canvas).greyscale().png().toBuffer(),
    ending: 'png',
    dpi: 300,
  }),
  skewed: async (canvas, chance) => {
    const angle = (chance() < 0.5 ? -1 : 1) * (0.8 + 1.4 * chance())
    const page = open(canvas).rotate(angle, { background: 'white' })
    return jpeg(await noisy(await resized(page, 200), 14, chance), 200, 50)
  },
  stamped: async (canvas, chance) => {
    stamp(canvas, chance)
    sign(canvas, chance)
    // Ink of a tired printer on grey paper.
    const page = sharp(await resized(open(canvas), 150)).linear(0.62, 78)
    return jpeg(await specked(await page.png().toBuffer(), 0.0006, chance), 150, 60)
  },
  copied: async (canvas, chance) => {
    blacken(canvas, chance)
    const page = open(canvas).rotate(0.5 + chance() * 0.6, { background: 'white' })
    const copy = sharp(await resized(page, 200))
      .blur(1)
      .linear(3.2, -250)
    return jpeg(await specked(await copy.png().toBuffer(), 0.0004, chance), 200, 70)
  },
  turned: async (canvas, chance) => {
    const quarter = [90, 180, 270][Math.floor(chance() * 3)]
    return jpeg(await resized(open(canvas).rotate(quarter), 200), 200, 75)
  },
  photographed: async (canvas, chance) => {
    stamp(canvas, chance)
    const page = open(canvas).rotate((chance() - 0.5) * 3, { background: 'white' })
    const lit = await lightened(await resized(page, 200), chance)
    return jpeg(await noisy(lit, 6, chance), 200, 55)
  },
}

const open = (canvas: Canvas): Sharp => sharp(canvas.toBuffer('image/png'))

async function resized(page: Sharp, dpi: number): Promise<Buffer> {
  const { data, info } = await page.png().toBuffer({ resolveWithObject: true })
  return sharp(data)
    .resize(Math.round((info.width * dpi) / sheet.dpi))
    .png()
    .toBuffer()
}

const jpeg = async (page: Buffer, dpi: number, quality: number): Promise<Worn> => ({
  bytes: await sharp(page).withMetadata({ density: dpi }).jpeg({ quality }).toBuffer(),
  ending: 'jpg',
  dpi,
})

/** Change every pixel: `change` gets its three channels' place in the bytes, and its number. */
async function changed(
  page: Buffer,
  change: (data: Buffer, at: number, pixel: number) => void,
): Promise<Buffer> {
  const { data, info } = await sharp(page)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  for (let at = 0, pixel = 0; at < data.length; at += info.channels, pixel += 1)
    change(data, at, pixel)
  return sharp(data, { raw: info }).png().toBuffer()
}

/** The grain of a scanner, then the blur of its lens. */
async function noisy(page: Buffer, strength: number, chance: Chance): Promise<Buffer> {
  const grained = await changed(page, (data, at) => {
    const grain = (chance() + chance() + chance() - 1.5) * strength * 2
    for (let channel = at; channel < at + 3; channel += 1)
      data[channel] = Math.max(0, Math.min(255, (data[channel] ?? 0) + grain))
  })
  return sharp(grained).blur(0.6).png().toBuffer()
}

/** Yellow paper, lit from one side: on the other, three tenths to six of the light are left. */
async function lightened(page: Buffer, chance: Chance): Promise<Buffer> {
  const { width, height } = await sharp(page).metadata()
  const [toRight, toFoot, least] = [chance() < 0.5, chance(), 0.3 + 0.3 * chance()]
  const yellow = [243, 233, 200]
  return changed(page, (data, at, pixel) => {
    const [x, y] = [(pixel % width) / width, Math.floor(pixel / width) / height]
    const near = ((toRight ? x : 1 - x) + toFoot * y) / (1 + toFoot)
    const light = Math.min(1, least + (1 - least) * near * 1.4)
    yellow.forEach((level, channel) => {
      data[at + channel] = ((data[at + channel] ?? 0) / 255) * level * light
    })
  })
}

const specked = (page: Buffer, share: number, chance: Chance): Promise<Buffer> =>
  changed(page, (data, at) => {
    if (chance() < share) data.fill(40, at, at + 3)
  })

/** A round seal in blue or violet over the text, its rings and letters. */
function stamp(canvas: Canvas, chance: Chance): void {
  const context = canvas.getContext('2d')
  const [x, y] = [700 + chance() * 1100, 900 + chance() * 1600]
  context.save()
  context.strokeStyle = context.fillStyle =
    chance() < 0.5 ? 'rgba(40,60,190,.75)' : 'rgba(120,40,160,.75)'
  context.lineWidth = 9
  for (const radius of [260, 170]) circle(context, x, y, radius)
  context.font = context.font.replace(/^\d+px/, '44px')
  const words = [...'গণপ্রজাতন্ত্রী বাংলাদেশ সরকার'.split(' '), '★', 'উপসচিব', '★']
  words.forEach((word, index) => {
    context.save()
    context.translate(x, y)
    context.rotate((index / words.length) * 2 * Math.PI)
    context.fillText(word, -70, -195)
    context.restore()
  })
  context.restore()
}

function circle(context: SKRSContext2D, x: number, y: number, radius: number): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.stroke()
}

/** A signature in black or blue at the foot. */
function sign(canvas: Canvas, chance: Chance): void {
  const context = canvas.getContext('2d')
  context.save()
  context.strokeStyle = chance() < 0.5 ? '#1a1a2a' : '#2038a0'
  context.lineWidth = 7
  context.beginPath()
  let [x, y] = [1500, 3050]
  context.moveTo(x, y)
  for (let stroke = 0; stroke < 7; stroke += 1) {
    const [nextX, nextY] = [x + 40 + chance() * 80, 3050 + (chance() - 0.5) * 220]
    context.quadraticCurveTo(x + chance() * 60, y - 200 * chance(), nextX, nextY)
    ;[x, y] = [nextX, nextY]
  }
  context.stroke()
  context.restore()
}

/** The dark edge and the blots of a copier. */
function blacken(canvas: Canvas, chance: Chance): void {
  const context = canvas.getContext('2d')
  context.save()
  context.fillStyle = '#111'
  context.fillRect(0, 0, 30 + chance() * 50, sheet.height)
  context.fillRect(0, sheet.height - 60, sheet.width * chance(), 60)
  for (let blot = 0; blot < 40; blot += 1) {
    context.beginPath()
    context.arc(chance() * sheet.width, chance() * sheet.height, 2 + chance() * 5, 0, 2 * Math.PI)
    context.fill()
  }
  context.restore()
}
