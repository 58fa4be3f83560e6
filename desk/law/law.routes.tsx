import { type Context, Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { everyone } from '#ground/people/who.ts'
import { show } from '#kit/http/show.tsx'
import { awardOf, catalogue } from '#law/awards/catalogue.ts'
import type { Layer } from '#law/kernel/asked.ts'
import { yearOf } from '#law/kernel/day.ts'
import { found } from '#plumbing/verdict.ts'
import { magazineName } from '#portal/reading/reading.store.ts'
import { bordersOf, lawOfDay, ordinaryLayer } from './award.view.ts'
import { matching } from './groups.ts'
import { yearAsked, yearGrid, yearsEntered } from './months.ts'
import { recipients } from './names.ts'
import { councilAsked, dayAsked, layerAsked, textAsked } from './query.ts'
import { AwardScreen } from './screens/AwardScreen.tsx'
import { CalendarScreen } from './screens/CalendarScreen.tsx'
import { CatalogueScreen } from './screens/CatalogueScreen.tsx'
import { CompareScreen } from './screens/CompareScreen.tsx'
import { MoneyScreen } from './screens/MoneyScreen.tsx'
import { TextScreen } from './screens/TextScreen.tsx'
import { TextsScreen } from './screens/TextsScreen.tsx'
import { summariesOn } from './summary.ts'
import { allTexts, placesOf, textAt } from './texts.ts'
import { lanesOf } from './versions.ts'

/** The law as anybody may read it: what it asked of an award on a day, and where that is written. */
export const lawRoutes = new Hono<Env>()
  .get('/law', everyone, async (c) => {
    const asked = dayAsked(c, 'on')
    const query = {
      words: textAsked(c, 'q'),
      recipient: recipients.find((one) => one === c.req.query('recipient')) ?? null,
      layer: layerAsked(c),
    }
    const awards = matching(catalogue, query)
    const summaries = asked.day ? summariesOn(awards, asked.day, query.layer ?? null) : []
    return answered([asked], await show(c, CatalogueScreen, { ...(await frame(c)), asked, query, summaries }))
  })
  .get('/law/awards/:code', everyone, async (c) => {
    const { code, layer, view } = await awardView(c)
    const asked = dayAsked(c, 'on')
    const law = asked.day ? lawOfDay(code, asked.day, layer) : null
    const council = councilAsked(c)
    return answered([asked, council], await show(c, AwardScreen, { ...view, asked, law, council }))
  })
  .get('/law/awards/:code/compare', everyone, async (c) => {
    const { code, layer, view } = await awardView(c)
    const days = [dayAsked(c, 'a'), dayAsked(c, 'b')]
    const laws = days.flatMap(({ day }) => (day ? [lawOfDay(code, day, layer)] : []))
    return answered(days, await show(c, CompareScreen, { ...view, days, laws }))
  })
  .get('/law/texts', everyone, async (c) => show(c, TextsScreen, { ...(await frame(c)), texts: allTexts() }))
  .get('/law/texts/:number', everyone, async (c) => {
    const text = found(textAt(c.req.param('number')))
    const followed = allTexts().find((one) => one.number === text.replacedBy) ?? null
    return show(c, TextScreen, { ...(await frame(c)), text, followed, places: placesOf(text) })
  })
  .get('/law/calendar', everyone, (c) => c.redirect(`/law/calendar/${yearOf(c.var.clock.today())}`, 302))
  .get('/law/calendar/:year', everyone, async (c) => {
    const year = found(yearAsked(c.req.param('year')))
    return show(c, CalendarScreen, { ...(await frame(c)), year, grid: yearGrid(year), years: yearsEntered })
  })
  .get('/law/money', everyone, async (c) => {
    const asked = dayAsked(c, 'decided')
    const layer = layerAsked(c)
    const awards = matching(catalogue, { words: '', recipient: null, layer })
    const rows = asked.day ? summariesOn(awards, asked.day, layer ?? null) : []
    return answered([asked], await show(c, MoneyScreen, { ...(await frame(c)), asked, layer, rows }))
  })

async function frame(c: Context<Env>) {
  return { magazine: await magazineName(c.var.db) }
}

async function awardView(c: Context<Env>) {
  const award = found(awardOf(c.req.param('code') ?? ''))
  const asked = layerAsked(c)
  const layer: Layer | null = asked === undefined ? ordinaryLayer(award.code) : asked
  const view = {
    ...(await frame(c)),
    award,
    layer,
    lanes: lanesOf(award.code, layer),
    borders: bordersOf(award.code, layer),
  }
  return { code: award.code, layer, view }
}

/** The page as it is, said to be wrong input where a day of the address was not one the law can answer for. */
function answered(days: { wrong: string | null }[], page: Response): Response {
  if (days.every((one) => one.wrong === null)) return page
  return new Response(page.body, { status: 422, headers: page.headers })
}
