import type { ComponentChildren } from 'preact'
import type { findPaper } from '#ground/papers/papers.store.ts'
import { SigningPanel } from '#ground/papers/signing/screens/SigningPanel.tsx'
import { signingView } from '#ground/papers/signing/signing.view.ts'
import type { Actor } from '#ground/people/actor.ts'
import type { Year } from '#ground/units/year.ts'
import type { Db } from '#plumbing/database.ts'

/** A paper as its page knows it. */
type ShownPaper = Omit<NonNullable<Awaited<ReturnType<typeof findPaper>>>, 'content'>

/** A part of the page of a paper that another feature brings: its view for programs, and how people see it. */
type PaperSlot = (db: Db, who: Actor, of: { year: Year; paper: ShownPaper }) => Promise<SlotPart | null>

type SlotPart = { view: object; draw: () => ComponentChildren }

async function signing(db: Db, who: Actor, of: { year: Year; paper: ShownPaper }): Promise<SlotPart> {
  const view = await signingView(db, who, of)
  const to = `/years/${of.year.slug}/papers/${of.paper.id}`
  return { view, draw: () => <SigningPanel signing={view} to={to} /> }
}

/** The parts in the order of the page; a feature adds its own by one line. */
export const paperSlots: PaperSlot[] = [signing]
