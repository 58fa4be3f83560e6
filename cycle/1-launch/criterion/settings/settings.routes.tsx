import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { mayEditCriteria } from '../criterion.policy.ts'
import { criteriaOfYear, scaleTotals, settingsOf } from '../criterion.store.ts'
import { faultsOf } from '../faults.ts'
import { scaleOf } from '../scale.ts'
import { SettingsScreen } from './SettingsScreen.tsx'
import { saveSettings } from './settings.acts.ts'
import { readSettings } from './settings.form.ts'

export const settingsRoutes = new Hono<Env>()
  .get('/years/:slug/criteria/settings', yearMember, async (c) =>
    show(c, SettingsScreen, await showSettings(c)),
  )
  .post('/years/:slug/criteria/settings', yearLead, async (c) => {
    await saveSettings(c.var.db, c.var.actor, c.var.year, await readSettings(c))
    return done(c, `/years/${c.var.year.slug}/criteria/settings`, t('Đã lưu quy tắc tính điểm.'))
  })

async function showSettings(c: Context<Env>) {
  const { db, actor, year } = c.var
  const settings = await settingsOf(db, year.id)
  const totals = await scaleTotals(db, year.id)
  const faults = totals.issued ? null : faultsOf(scaleOf('', await criteriaOfYear(db, year.id), settings))
  return {
    slug: year.slug,
    year: year.year,
    settings,
    faults: faults?.of[''] ?? [],
    may: { edit: mayEditCriteria(actor, year, totals) },
  }
}
