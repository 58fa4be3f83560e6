/** Tenths of a millimetre as people write millimetres: 205 is 20,5. */
export function mm(tenths: number): string {
  return (tenths / 10).toString().replace('.', ',')
}
