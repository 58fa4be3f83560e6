/** “Người thân”: a near relative as declared, seen from one of the two. */
export type Kinship = {
  id: string
  otherId: string
  otherName: string
  relation: string
  declaredAt: Date
  declaredBy: string
  withdrawn: { at: Date; reason: string } | null
}

/** Ends of a declaration that the policy asks about. */
export type KinEnds = { personId: string; relativeId: string; declaredBy: string; isWithdrawn: boolean }
