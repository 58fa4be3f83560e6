/** “Thứ tự ký”: one place in the order in which a paper is signed. */
export type SigningPlace = {
  id: string
  position: number
  kind: 'person' | 'body'
  personId: string | null
  agencyId: string | null
  /** The name the certificate must bear: of the person, or of the body. */
  name: string
  rank: string
  capacity: string
  signature: PaperSignature | null
  refusal: { reason: string; at: Date; by: string } | null
}

/** One signature made: what its certificate says and which version of the file holds it. */
export type PaperSignature = {
  subject: string
  issuer: string
  serial: string
  level: 'B-B' | 'B-T'
  means: SigningMeans
  /** Whether the signer was ever seen with this certificate; `other` where only with different ones. */
  certificate: 'first' | 'known' | 'other'
  claimedAt: Date
  stampedAt: Date | null
}

/** How a signature came: a key file given for once, the body's token, or a file signed elsewhere. */
export type SigningMeans = 'file' | 'token' | 'upload'

/** “Bản quét”: a paper as it was signed by hand and sealed. */
export type PaperScan = {
  id: string
  name: string
  size: number
  note: string
  addedBy: string
  addedAt: Date
}

/** What the journal says of signing. */
export const signingActions: Record<string, string> = {
  'paper.orderSet': 'Xếp thứ tự ký văn bản',
  'paper.signed': 'Ký số văn bản',
  'paper.signingRefused': 'Từ chối ký văn bản',
  'paper.scanAdded': 'Thêm bản quét văn bản đã ký tay',
}

/** The place whose turn it is; none once all have signed or one has refused. */
export function turnOf(places: SigningPlace[]): SigningPlace | null {
  if (places.some((place) => place.refusal)) return null
  return places.find((place) => !place.signature) ?? null
}
