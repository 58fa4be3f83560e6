import type { Citation } from '#law/kernel/citation.ts'

/** What a policy answers: whether somebody may do something, and if not, why. */
export type Verdict =
  | { kind: 'allowed' }
  | { kind: 'hidden' }
  | { kind: 'refused'; reason: string; citation: Citation | null }

type No = Exclude<Verdict, { kind: 'allowed' }>

export const allowed = { kind: 'allowed' } as const satisfies Verdict
export const hidden = { kind: 'hidden' } as const satisfies Verdict

/** `reason` is a whole Vietnamese sentence that says what to do next. */
export function refused(reason: string, citation: Citation | null = null): Verdict {
  return { kind: 'refused', reason, citation }
}

/** A deed that is not allowed; `server/errors.ts` alone turns it into HTTP. */
export class Refused extends Error {
  readonly verdict: No

  constructor(verdict: No) {
    super(verdict.kind === 'refused' ? verdict.reason : 'hidden')
    this.verdict = verdict
  }
}

/** Turns a verdict into the one thrown error. */
export function demand(verdict: Verdict): void {
  if (verdict.kind === 'allowed') return
  throw new Refused(verdict)
}

/** A record that is not there, or not there for this person. */
export function notFound(): never {
  throw new Refused({ kind: 'hidden' })
}

/** The record, or “not found”. */
export function found<T>(record: T | undefined | null): T {
  return record ?? notFound()
}

/** Input that cannot be accepted: a Vietnamese sentence per field, by the field's name. */
export class BadInput extends Error {
  readonly fields: Record<string, string>

  constructor(fields: Record<string, string>) {
    super('bad input')
    this.fields = fields
  }
}

/** Somebody saved a newer version since this person opened the form. */
export class Stale extends Error {}

/** Refuses to write over a newer edit. */
export function sameVersion(stored: { version: number }, typed: number): void {
  if (stored.version !== typed) throw new Stale('stale')
}
