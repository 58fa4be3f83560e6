import type { Movement } from '#cycle/1-launch/movement/movement.ts'
import type { Target } from '#cycle/1-launch/target/target.ts'
import type { Midyear } from '#cycle/2-progress/midyear/midyear.ts'
import type { Direction, Shortcoming } from '#ground/follow-ups/follow-ups.ts'
import type { Award } from '#ground/register/register.ts'
import type { Member } from '#ground/units/year.ts'
import type { Day } from '#law/kernel/day.ts'
import type { Conference, Remark } from '../conference/conference.ts'
import type { Exemplar } from '../exemplar/exemplar.ts'

export type Result = {
  targetId: string
  value: string | null
  reached: boolean | null
  illustrative: boolean
}
type Ranked = { agencyId: string; final: string | null; rank: number | null; state: string }
export type Given = Award & { gender: string | null }

/** “Phiên họp”: what a closed sitting came to, in whole numbers. */
export type SittingFacts = {
  id: string
  heldOn: Day
  allMembers: number | null
  neededLeast: number | null
  neededMost: number | null
  nominees: number
  passed: number
  illustrative: boolean
}

/** Which figures that carry no mark of their own were made up for the example. */
export type MadeUp = { scores: boolean; nominations: boolean; initiatives: boolean; results: boolean }

type AwardCount = { code: string; persons: number; collectives: number; illustrative: boolean }

/** Everything the central report is written from; nothing in it is invented or typed for the report. */
export type CentralFacts = {
  year: { id: string; slug: string; year: number; clusterName: string; leadName: string; members: Member[] }
  movement: Movement | undefined
  midyear: Midyear | undefined
  targets: Target[]
  results: Result[]
  statements: { agencyId: string; statement: string; illustrative: boolean }[]
  monthReports: { agencyId: string }[]
  initiatives: { agencyId: string; all: number; recognised: number }[]
  ranks: Ranked[]
  nominations: number
  madeUp: MadeUp
  sittings: SittingFacts[]
  awards: Given[]
  lastAwards: AwardCount[]
  conference: Conference | undefined
  remarks: Remark[]
  exemplars: Exemplar[]
  shortcomings: Shortcoming[]
  directions: Direction[]
}
