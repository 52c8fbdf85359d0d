/** What a bar stands for. */
export interface Bar {
  readonly name: string
  readonly count: number
}

const [height, width, step] = [18, 420, 26]
const left = 190
/** More bars than this are drawn as means of neighbours. */
const most = 60

/** Lying bars with their numbers, as SVG; a line of words where there is nothing to draw. */
export function bars(given: readonly Bar[]): string {
  if (given.every(({ count }) => count === 0)) return '<p>None.</p>'
  const drawn = together(given)
  const longest = Math.max(...drawn.map(({ count }) => count))
  const rows = drawn.map(({ name, count }, index) => {
    const y = index * step
    const long = Math.round((count / longest) * width)
    return `<text x="${left - 8}" y="${y + 14}" text-anchor="end">${name}</text><rect class="bar" x="${left}" y="${y}" width="${long}" height="${height}"/><text x="${left + long + 6}" y="${y + 14}">${count}</text>`
  })
  const [w, h] = [left + width + 60, drawn.length * step]
  return `<svg viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img">${rows.join('')}</svg>`
}

function together(given: readonly Bar[]): readonly Bar[] {
  const size = Math.ceil(given.length / most)
  if (size <= 1) return given
  return Array.from({ length: Math.ceil(given.length / size) }, (_, index) => {
    const group = given.slice(index * size, (index + 1) * size)
    return {
      name: `${group[0]?.name ?? ''} …`,
      count: Math.round(group.reduce((sum, { count }) => sum + count, 0) / group.length),
    }
  })
}
