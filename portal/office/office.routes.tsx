import { Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { agencyStaff } from '#ground/units/who.ts'
import { shortMonth, vnNumber } from '#kit/format.ts'
import { choice, id, month, optionalInteger, optionalText } from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { chooseCount, takeCount } from './office.acts.ts'
import { counts } from './office.ts'
import { showOffice } from './office.view.ts'
import { OfficeScreen } from './screens/OfficeScreen.tsx'

const home = '/years/:slug/agencies/:agencyId/magazine-counts'

const chosen = z.object({
  target: id(),
  count: choice(counts),
  section: optionalText(60),
  planned: optionalInteger({ min: 1, max: 9999 }),
})

/** “Chỉ tiêu của tòa soạn”: counted from the magazine, taken into the results by a person. */
export const officeRoutes = new Hono<Env>()
  .get(home, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    return show(c, OfficeScreen, await showOffice(db, actor, year, agencyId))
  })
  .post(`${home}/choices`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { target: targetId, section, ...typed } = await read(c, chosen)
    await chooseCount(db, actor, year, { agencyId, targetId, section: section || null, ...typed })
    return done(c, `/years/${year.slug}/agencies/${agencyId}/magazine-counts`, t('Đã chọn cách đếm.'))
  })
  .post(`${home}/results`, agencyStaff, async (c) => {
    const { db, actor, year, agencyId } = c.var
    const { target: targetId, month: at } = await read(c, z.object({ target: id(), month: month() }))
    const { counted, value } = await takeCount(db, actor, year, { agencyId, targetId, month: at })
    const said = t('Đã ghi kết quả tháng {month}: {value} (đếm được {counted}, danh sách kèm theo).', {
      month: shortMonth(at),
      value: vnNumber(value),
      counted,
    })
    return done(c, `/years/${year.slug}/agencies/${agencyId}/magazine-counts`, said)
  })
