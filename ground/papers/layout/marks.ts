/** The words without the mark they end with. */
export function bare(words: string): string {
  return words.trim().replace(/(\.\/\.|[.;:,])$/, '')
}

export function capitals(words: string): string {
  return words.toLocaleUpperCase('vi')
}

/** Each line closed with “;”, the last with “.”. */
export function closedLines(lines: string[]): string[] {
  return lines.map((line, i) => bare(line) + (i === lines.length - 1 ? '.' : ';'))
}
