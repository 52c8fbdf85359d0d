declare module 'bangla-number-converter' {
  const converter: {
    /** The digits of a number in Bangla script; other signs stay. */
    toBanglaNumber(number: number | string): string
  }
  export default converter
}
