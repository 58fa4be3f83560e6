import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Env } from '#ground/env.ts'
import { yearLead, yearMember } from '#ground/units/who.ts'
import {
  day,
  id,
  isId,
  longText,
  optionalId,
  optionalLongText,
  optionalText,
  text,
  version,
} from '#kit/http/fields.ts'
import { read } from '#kit/http/read.ts'
import { done, show } from '#kit/http/show.tsx'
import { t } from '#plumbing/language.ts'
import { notFound } from '#plumbing/verdict.ts'
import { readAttendance } from './attendance.body.ts'
import { planConference, writeConclusions } from './conference.acts.ts'
import { showConference } from './conference.view.ts'
import { addProgrammeItem, addSpeech, removeProgrammeItem, removeSpeech } from './programme.acts.ts'
import { recordConferenceAttendance } from './remarks.acts.ts'
import { ConferenceScreen } from './screens/ConferenceScreen.tsx'

const plan = z.object({
  title: text(300),
  heldOn: day(),
  startsAt: optionalText(40),
  place: optionalText(200),
  chairId: optionalId(),
  chairLine: text(300),
  presenterId: optionalId(),
  presenterLine: optionalText(300),
  _version: version(),
})

const conclusions = z.object({
  generalRemarks: optionalLongText(8000),
  commendationRemarks: optionalLongText(8000),
  conclusion: longText(8000),
  _version: version(),
})

const item = z.object({ beginsAt: optionalText(40), title: text(300), doer: optionalText(200) })
const speech = z.object({
  agencyId: id(),
  title: text(300),
  speaker: optionalText(200),
  summary: optionalLongText(4000),
})

const at = '/years/:slug/conference'

export const conferenceRoutes = new Hono<Env>()
  .get(at, yearMember, async (c) =>
    show(c, ConferenceScreen, await showConference(c.var.db, c.var.actor, c.var.year)),
  )
  .post(at, yearLead, async (c) => {
    const { _version, ...typed } = await read(c, plan)
    const known = _version > 0 ? { version: _version } : {}
    await planConference(c.var.db, c.var.actor, c.var.year, { ...typed, ...known })
    return done(c, room(c), t('Đã lưu kế hoạch hội nghị.'))
  })
  .post(`${at}/items`, yearLead, async (c) => {
    await addProgrammeItem(c.var.db, c.var.actor, c.var.year, await read(c, item))
    return done(c, room(c, 'programme'), t('Đã thêm vào chương trình.'))
  })
  .post(`${at}/items/:id/removal`, yearLead, async (c) => {
    await removeProgrammeItem(c.var.db, c.var.actor, c.var.year, idOf(c))
    return done(c, room(c, 'programme'), t('Đã bỏ khỏi chương trình.'))
  })
  .post(`${at}/attendance`, yearLead, async (c) => {
    await recordConferenceAttendance(c.var.db, c.var.actor, c.var.year, await readAttendance(c))
    return done(c, room(c, 'attendance'), t('Đã ghi thành phần dự.'))
  })
  .post(`${at}/speeches`, yearLead, async (c) => {
    await addSpeech(c.var.db, c.var.actor, c.var.year, await read(c, speech))
    return done(c, room(c, 'speeches'), t('Đã ghi tham luận.'))
  })
  .post(`${at}/speeches/:id/removal`, yearLead, async (c) => {
    await removeSpeech(c.var.db, c.var.actor, c.var.year, idOf(c))
    return done(c, room(c, 'speeches'), t('Đã bỏ tham luận.'))
  })
  .post(`${at}/conclusions`, yearLead, async (c) => {
    const { _version, ...typed } = await read(c, conclusions)
    await writeConclusions(c.var.db, c.var.actor, c.var.year, { ...typed, version: _version })
    return done(c, room(c, 'conclusion'), t('Đã lưu nhận định và kết luận.'))
  })

function room(c: Context<Env>, part = ''): string {
  return `/years/${c.var.year.slug}/conference${part && `#${part}`}`
}

function idOf(c: Context<Env>): string {
  const typed = c.req.param('id') ?? ''
  return isId(typed) ? typed : notFound()
}
