/** Who checks whom: a round in which nobody checks the one that checks it (possible from three on). */
export function rotation(
  agencyIds: readonly string[],
  year: number,
): { agencyId: string; checkerId: string }[] {
  const count = agencyIds.length
  const shifts = Array.from({ length: Math.max(0, count - 1) }, (_, i) => i + 1)
  const fair = shifts.filter((shift) => count <= 2 || (2 * shift) % count !== 0)
  const shift = fair[year % fair.length]
  if (shift === undefined) return []
  return agencyIds.flatMap((agencyId, i) => {
    const checkerId = agencyIds[(i + shift) % count]
    return checkerId === undefined ? [] : [{ agencyId, checkerId }]
  })
}
