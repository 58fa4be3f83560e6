/** “Điển hình tiên tiến”: a person or an agency whose way of working is worth multiplying. */
export type Exemplar = {
  id: string
  agencyId: string
  agencyName: string
  personId: string | null
  personName: string | null
  title: string
  story: string
  illustrative: boolean
  version: number
}

export const exemplarActions: Record<string, string> = { 'exemplar.added': 'Giới thiệu điển hình tiên tiến' }
