import { offers } from '#desk/papers/offers.ts'
import { keptKind } from '#ground/papers/bulk/kept.kind.ts'
import type { RunKind } from '#ground/papers/bulk/kind.ts'
import { offeredKind } from '#ground/papers/bulk/offered.kind.ts'
import { certificatesKind } from '#ground/register/printing/certificates.kind.ts'

/** Everything that is set in bulk. */
export const runKinds: RunKind[] = [certificatesKind, keptKind(offers), offeredKind(offers)]
