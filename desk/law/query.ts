import type { Context } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { vnDay } from '#kit/format.ts'
import { optionalDay } from '#kit/http/fields.ts'
import { tidy } from '#kit/http/read.ts'
import { type Layer, layers } from '#law/kernel/asked.ts'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import { firstDay } from './periods.ts'

/** A day asked for in the address: what was typed, the day meant, or what is wrong with it. */
export type AskedDay = { name: string; typed: string; day: Day | null; wrong: string | null }

/** The day of a field of the address, today where it is empty. */
export function dayAsked(c: Context<Env>, name: string): AskedDay {
  const typed = tidy(c.req.query(name) ?? '').slice(0, 40)
  const read = z.object({ day: optionalDay() }).safeParse({ day: [typed] })
  if (!read.success) return { name, typed, day: null, wrong: read.error.issues[0]?.message ?? '' }
  const day = read.data.day ?? c.var.clock.today()
  if (day >= firstDay) return { name, typed: vnDay(day), day, wrong: null }
  return { name, typed, day: null, wrong: tooEarly(day) }
}

/** Why nothing can be said of a day before the first law written here. */
export function tooEarly(day: Day): string {
  return t('Chưa có quy định nào được ghi cho ngày {day}. Hãy chọn từ ngày {first} trở đi.', {
    day: vnDay(day),
    first: vnDay(firstDay),
  })
}

/** The layer asked for; null is national law, undefined when the address says nothing. */
export function layerAsked(c: Context<Env>): Layer | null | undefined {
  const typed = c.req.query('layer')
  if (typed === undefined) return undefined
  return layers.find((one) => one === typed) ?? null
}

/** A short text of the address. */
export function textAsked(c: Context<Env>, name: string): string {
  return tidy(c.req.query(name) ?? '').slice(0, 100)
}

/** The members of a council as typed: how many, or what is wrong. */
export type CouncilAsked = { typed: string; members: number | null; wrong: string | null }

/** A council of at least one member; an empty field asks nothing. */
export function councilAsked(c: Context<Env>): CouncilAsked {
  const typed = textAsked(c, 'council')
  const members = /^\d{1,3}$/.test(typed) ? Number(typed) : 0
  const wrong = t('Hãy nhập số thành viên của Hội đồng, từ 1 đến 999.')
  return { typed, members: members || null, wrong: typed === '' || members > 0 ? null : wrong }
}
