/** The words of a table written as text: parted by commas or line breaks, NFC. */
export const listed = (table: string): readonly string[] =>
  table
    .split(/[,\n]/)
    .map((word) => word.trim().normalize('NFC'))
    .filter((word) => word !== '')
