import { expect } from 'vitest'
import type { Actor } from '#ground/people/actor.ts'
import { BadInput, Refused, Stale } from '#plumbing/verdict.ts'
import { testDatabase } from './database.ts'
import { aSeasonGround } from './sample.ts'

const accounts = ['hc.canbo', 'hc.thutruong', 'ct.canbo', 'tongcuc.thutruong', 'hoidong.thuky'] as const

/** The season's ground with the people who write records and those who may not. */
export async function aMeritGround() {
  const database = await testDatabase()
  const ground = await aSeasonGround(database.db, '2022-10-20')
  const who = new Map<string, Actor>()
  for (const name of [...accounts, 'quantri', 'ngoaicum.canbo', 'tc.canbo'])
    who.set(name, await ground.actor(name))
  return { database, db: database.db, ground, as: (name: string) => who.get(name) ?? expect.fail(name) }
}

/** What a deed came to: done, hidden, stale, the reason it was refused, or what to mend. */
export const reason = (deed: Promise<unknown>) =>
  deed.then(
    () => 'done',
    (error: unknown) => {
      if (error instanceof Refused) return error.verdict.kind === 'refused' ? error.verdict.reason : 'hidden'
      if (error instanceof BadInput) return error.fields
      if (error instanceof Stale) return 'stale'
      throw error
    },
  )

export const aYear = (year: number, change: object = {}) => ({
  year,
  rating: 'excellent' as const,
  titlesKnown: true,
  entered: true,
  monthsInUnit: 12,
  absentDays: 2,
  studied: false,
  studyMonths: null,
  studyResult: null,
  headed: false,
  unitCommended: null,
  unitRating: null,
  passPercent: '100',
  goodPercent: '80',
  source: '12/BC-CHC',
  version: 0,
  ...change,
})

export const service = {
  status: 'military' as const,
  recruitedOn: '2010-02-20',
  servedFrom: '2010-02-20',
  serving: true,
  servedTo: null,
  source: 'Lý lịch',
  version: 0,
}
