/** A figure as papers write it: `1.490.000`, `97,50`, `05`; null for anything else. */
export function figureOf(text: string): number | null {
  const plain = text.trim().replace(/^−/, '-')
  if (!/^-?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/.test(plain)) return null
  return Number(plain.replaceAll('.', '').replace(',', '.'))
}

/** How many digits stand behind the comma. */
export function placesOfFigure(text: string): number {
  return (text.trim().split(',')[1] ?? '').length
}

/** An amount for a sentence: 1490000 as 1.490.000. */
export function shown(value: number | bigint): string {
  return String(value)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.')
}
