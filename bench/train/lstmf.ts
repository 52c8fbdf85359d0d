/** A line as Tesseract learns from it: its image, and what was printed. */
export interface Sample {
  readonly png: Buffer
  readonly text: string
}

/** Samples in the form that `lstmtraining` reads. Source: tesseract 5.3, `ccstruct/imagedata.cpp`. */
export const lstmf = (samples: readonly Sample[], name: string): Buffer =>
  Buffer.concat([
    number(samples.length),
    ...samples.flatMap(({ png, text }, page) => [
      Buffer.of(1),
      string(name),
      number(page),
      string(png),
      string('ben'),
      string(text),
      // No boxes, no texts of boxes, not vertical.
      number(0),
      number(0),
      Buffer.of(0),
    ]),
  ])

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

const string = (value: string | Buffer): Buffer => {
  const bytes = Buffer.from(value)
  return Buffer.concat([number(bytes.length), bytes])
}
