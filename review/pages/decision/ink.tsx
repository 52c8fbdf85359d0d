import type { SVGProps } from 'react'
import type { Box } from '../../../schemas/span.ts'
import type { Mark } from './strips.ts'

/** The ink of one box of a page. */
export const Ink = ({
  box: [x0, y0, x1, y1],
  ...rest
}: SVGProps<SVGRectElement> & { readonly box: Box }) => (
  <rect {...rest} x={x0} y={y0} width={x1 - x0} height={y1 - y0} />
)

interface Given {
  readonly marks: readonly Mark[]
  /** The field whose ink stands out. */
  readonly focus: Mark['field'] | null
}

/** The ink of the fields, each in its colour. */
export const FieldInk = ({ marks, focus }: Given) =>
  marks.map(({ field, box }) => (
    <Ink
      key={`${field} ${box.join(' ')}`}
      className={`ink ink-${field}${focus === field ? ' ink-focus' : ''}`}
      box={box}
    />
  ))
