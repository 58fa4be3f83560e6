import type { Context } from 'hono'
import type { Env } from '#ground/env.ts'
import { fieldsOf } from '#kit/http/read.ts'
import { t } from '#plumbing/language.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { BallotNominee } from '../ballots.ts'
import { type CountRow, cells, fieldOf, type PaperCount } from './counts.ts'

/** Reads a typed count: every figure a whole number from 0; an empty one is asked for, never taken as 0. */
export async function readCount(c: Context<Env>, nominees: BallotNominee[]): Promise<PaperCount> {
  const fields = await fieldsOf(c)
  const wrong: Record<string, string> = {}
  const figure = (name: string): number => {
    const typed = fields[name]?.[0] ?? ''
    if (/^\d{1,5}$/.test(typed)) return Number(typed)
    wrong[name] = typed === '' ? t('Chưa nhập mục này.') : t('Hãy nhập số phiếu, ví dụ 8.')
    return 0
  }
  const rowOf = ({ id }: BallotNominee): CountRow => {
    const [yes = 0, no = 0, blank = 0, invalid = 0] = cells.map((cell) => figure(fieldOf(cell, id)))
    return { nomineeId: id, yes, no, blank, invalid }
  }
  const count = { issued: figure('issued'), returned: figure('returned'), rows: nominees.map(rowOf) }
  if (Object.keys(wrong).length > 0) throw new BadInput(wrong)
  return count
}
