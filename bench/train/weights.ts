/** A matrix of a network: rows of weights, the last column what is added. */
interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly weights: Float64Array
}

/** Bit of a matrix's mode and of a network's flags: weights are bytes with a scale for each row. */
const inByteForm = 1
/** Bit of a layer's flags: its layers have learning rates of their own. */
const hasRates = 64
const holders = new Set(['Series', 'Parallel', 'RTLReversed', 'TTBReversed', 'XYTranspose'])

/**
 * The best models of npm have their weights in bytes, from which Tesseract does not train: back into floats. Nothing is lost but
 * what rounding took.
 */
export const inFloats = (network: Buffer): Buffer => rewritten(network, false, (matrix) => matrix)

/** The mean of networks that were trained from the same one, weight by weight, in bytes, as they are read fastest. */
export function meanInBytes(networks: readonly Buffer[]): Buffer {
  const all = networks.map((network) => {
    const found: Matrix[] = []
    rewritten(network, false, (matrix) => {
      found.push(matrix)
      return matrix
    })
    return found
  })
  const [first] = networks
  if (first === undefined) throw new Error('no network was given')
  let index = -1
  return rewritten(first, true, (matrix) => {
    index += 1
    const same = all.map((matrices) => matrices[index]?.weights ?? new Float64Array())
    const mean = (place: number): number =>
      same.reduce((sum, weights) => sum + (weights[place] ?? 0), 0) / same.length
    return { ...matrix, weights: matrix.weights.map((_, place) => mean(place)) }
  })
}

/**
 * A network with each matrix put through `change`, in floats or bytes. Source of the form: tesseract 5.3, `lstm/network.cpp`,
 * `weightmatrix.cpp`, `lstmrecognizer.cpp`.
 *
 * @param network the part `lstm` of a model that is not in training
 */
function rewritten(network: Buffer, toBytes: boolean, change: (matrix: Matrix) => Matrix): Buffer {
  const written: Buffer[] = []
  let at = 0
  const take = (bytes: number): Buffer => network.subarray(at, (at += bytes))
  const copy = (bytes: number): Buffer => {
    const part = take(bytes)
    written.push(part)
    return part
  }
  const number = (): number => copy(4).readInt32LE()
  const name = (): string => copy(number()).toString('latin1')

  const matrix = (): void => {
    const mode = take(1).readUInt8()
    const read = (mode & inByteForm) === 0 ? readFloats(take) : readBytes(take)
    const base = mode & ~inByteForm
    written.push(toBytes ? bytesOf(change(read), base) : floatsOf(change(read), base))
  }

  const layer = (): void => {
    copy(1)
    const kind = name()
    copy(2)
    const flags = number()
    copy(12)
    name()
    if (holders.has(kind)) {
      for (let left = number(); left > 0; left -= 1) layer()
      if ((flags & hasRates) !== 0) copy(4 * number())
    } else if (kind === 'Input') copy(20)
    else if (kind === 'Convolve' || kind === 'Maxpool') copy(8)
    else if (kind === 'LSTM' || kind === 'SummLSTM') {
      copy(4)
      for (let gate = 0; gate < 4; gate += 1) matrix()
    } else matrix()
  }

  layer()
  name()
  const flags = Buffer.from(take(4))
  flags.writeInt32LE((flags.readInt32LE() & ~inByteForm) | (toBytes ? inByteForm : 0))
  return Buffer.concat([...written, flags, network.subarray(at)])
}

type Take = (bytes: number) => Buffer

function sizeOf(take: Take, emptyBytes: number): { rows: number; columns: number } {
  const [rows, columns] = [take(4).readInt32LE(), take(4).readInt32LE()]
  take(emptyBytes)
  return { rows, columns }
}

function readFloats(take: Take): Matrix {
  const { rows, columns } = sizeOf(take, 8)
  const bytes = take(8 * rows * columns)
  const weights = Float64Array.from({ length: rows * columns }, (_, place) =>
    bytes.readDoubleLE(8 * place),
  )
  return { rows, columns, weights }
}

function readBytes(take: Take): Matrix {
  const { rows, columns } = sizeOf(take, 1)
  const bytes = take(rows * columns)
  const scales = take(8 * take(4).readInt32LE())
  const weights = Float64Array.from(
    { length: rows * columns },
    (_, place) => bytes.readInt8(place) * scales.readDoubleLE(8 * Math.floor(place / columns)),
  )
  return { rows, columns, weights }
}

function floatsOf({ rows, columns, weights }: Matrix, mode: number): Buffer {
  const written = Buffer.alloc(17 + 8 * weights.length)
  written.writeUInt8(mode)
  written.writeInt32LE(rows, 1)
  written.writeInt32LE(columns, 5)
  weights.forEach((weight, place) => written.writeDoubleLE(weight, 17 + 8 * place))
  return written
}

/** Each row's largest weight becomes 127. */
function bytesOf({ rows, columns, weights }: Matrix, mode: number): Buffer {
  const scaleAt = 10 + weights.length
  const written = Buffer.alloc(scaleAt + 4 + 8 * rows)
  written.writeUInt8(mode | inByteForm)
  written.writeInt32LE(rows, 1)
  written.writeInt32LE(columns, 5)
  written.writeInt32LE(rows, scaleAt)
  for (let row = 0; row < rows; row += 1) {
    const these = weights.subarray(row * columns, (row + 1) * columns)
    const largest = these.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    const scale = largest === 0 ? 1 : largest / 127
    these.forEach((weight, column) =>
      written.writeInt8(Math.round(weight / scale), 10 + row * columns + column),
    )
    written.writeDoubleLE(scale, scaleAt + 4 + 8 * row)
  }
  return written
}
