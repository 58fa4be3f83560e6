/** How many awards of one form the people and collectives of one body were given. */
export type OwnCount = {
  bodyId: string
  code: string
  collectives: number
  households: number
  individuals: number
  illustrative: number
}

export type OwnBody = { id: string; name: string }

const recipients = ['collectives', 'households', 'individuals'] as const
export type Recipients = (typeof recipients)[number]

/** “Biểu tổng hợp”: bodies by award forms, each with its kinds of recipient; the last row is the sum. */
export type OwnTable = {
  codes: string[]
  kinds: Recipients[]
  rows: { body: OwnBody | null; cells: number[]; total: number }[]
}

/** The table of what was counted: only forms and kinds of recipient that occur, in the order given. */
export function ownTable(bodies: OwnBody[], counts: OwnCount[], order: readonly string[]): OwnTable {
  const codes = order.filter((code) => counts.some((one) => one.code === code))
  const kinds = recipients.filter((kind) => kind !== 'households' || counts.some((one) => one.households > 0))
  const row = (body: OwnBody | null) => {
    const own = counts.filter((one) => body === null || one.bodyId === body.id)
    const cells = codes.flatMap((code) =>
      kinds.map((kind) => sumOf(own.filter((one) => one.code === code).map((one) => one[kind]))),
    )
    return { body, cells, total: sumOf(cells) }
  }
  return { codes, kinds, rows: [...bodies.map(row), row(null)] }
}

const sumOf = (figures: number[]) => figures.reduce((sum, one) => sum + one, 0)
