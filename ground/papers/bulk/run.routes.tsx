import { type Context, Hono } from 'hono'
import { fieldsOf } from '#kit/http/read.ts'
import { done, pageOf, show } from '#kit/http/show.tsx'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { BadInput, found } from '#plumbing/verdict.ts'
import { zipOf } from '#plumbing/zip.ts'
import type { Env } from '../../env.ts'
import { chargedWith } from '../../people/actor.ts'
import { attachment, fileNameOf } from '../file-name.ts'
import type { RunAsked, RunChoice, RunKind } from './kind.ts'
import { askRun, noteTaken, steerRun } from './run.acts.ts'
import { maySteer } from './run.policy.ts'
import { filesSet, findRun, itemsOf, runsOf } from './run.store.ts'
import { itemStates, type Run, type RunAct } from './run.ts'
import { runMaker, runSeer } from './run.who.ts'
import { NewRunScreen } from './screens/NewRunScreen.tsx'
import { RunScreen } from './screens/RunScreen.tsx'
import { RunsScreen } from './screens/RunsScreen.tsx'

/** Runs of every kind there is. */
export function runRoutes(kinds: readonly RunKind[]) {
  const choicesFor = async (c: Context<Env>) => {
    const lists = await Promise.all(kinds.map((one) => one.choices(c.var.db, c.var.actor, c.var.year)))
    return lists.flat()
  }
  const chosen = async (c: Context<Env>, value = '') =>
    (await choicesFor(c)).find((one) => one.value === value)

  return new Hono<Env>()
    .get('/years/:slug/papers/runs', runMaker, async (c) => {
      const { db, actor, year } = c.var
      const page = pageOf(c)
      const { runs, isMore } = await runsOf(db, { agencyIds: chargedWith(actor), yearId: year.id, page })
      return show(c, RunsScreen, { slug: year.slug, runs, isMore, page, choices: await choicesFor(c) })
    })
    .get('/years/:slug/papers/runs/new', runMaker, async (c) => {
      const choice = await chosen(c, c.req.query('of'))
      if (!choice) return c.redirect(`/years/${c.var.year.slug}/papers/runs#new`)
      return show(c, NewRunScreen, { slug: c.var.year.slug, choice })
    })
    .post('/years/:slug/papers/runs', runMaker, async (c) => {
      const fields = await fieldsOf(c)
      const choice = await chosen(c, fields.of?.[0])
      if (!choice) throw new BadInput({ of: t('Hãy chọn thứ cần in ở dưới.') })
      const kind = found(kinds.find((one) => choice.value.split(':')[0] === one.kind))
      const plan = await kind.plan(c.var.db, askedIn(c, choice, fields))
      return done(c, `/runs/${await askRun(c.var.db, c.var.actor, { kind, plan })}`)
    })
    .get('/runs/:id', runSeer, async (c) => {
      const run = await runIn(c)
      const state = itemStates.find((one) => one === c.req.query('state')) ?? null
      const page = pageOf(c)
      const { items, pages } = await itemsOf(c.var.db, { runId: run.id, state, page })
      const may = (act: RunAct) => maySteer(c.var.actor, run, act)
      const acts = {
        paused: may('paused'),
        resumed: may('resumed'),
        stopped: may('stopped'),
        retried: may('retried'),
      }
      return show(c, RunScreen, { run, items, page, pages, state, may: acts })
    })
    .post('/runs/:id/pause', runSeer, (c) => steer(c, 'paused'))
    .post('/runs/:id/resumption', runSeer, (c) => steer(c, 'resumed'))
    .post('/runs/:id/end', runSeer, (c) => steer(c, 'stopped'))
    .post('/runs/:id/retry', runSeer, (c) => steer(c, 'retried'))
    .get('/runs/:id/pdf', runSeer, async (c) => {
      const run = await runIn(c)
      const file = await c.var.db
        .selectFrom('files')
        .where('id', '=', found(run.file?.id))
        .select(['name', 'content'])
        .executeTakeFirst()
      await noteTaken(c.var.db, c.var.actor, { run, clock: c.var.clock })
      return c.body(new Uint8Array(found(file).content), 200, headersOf(found(file).name, 'application/pdf'))
    })
    .get('/runs/:id/pdf-zip', runSeer, (c) => archive(c, 'pdf'))
    .get('/runs/:id/docx-zip', runSeer, (c) => archive(c, 'docx'))
}

async function runIn(c: Context<Env>): Promise<Run> {
  return found(await findRun(c.var.db, c.req.param('id') ?? ''))
}

async function steer(c: Context<Env>, act: RunAct) {
  const id = c.req.param('id') ?? ''
  await steerRun(c.var.db, c.var.actor, { id, act })
  return done(c, `/runs/${id}`, said(act))
}

function said(act: RunAct): string {
  return {
    paused: t('Đã tạm dừng. Mục đang làm dở được làm nốt.'),
    resumed: t('Đợt in chạy tiếp.'),
    stopped: t('Đã dừng hẳn. Những mục đã xong vẫn tải được.'),
    retried: t('Các mục lỗi được làm lại.'),
  }[act]
}

function askedIn(c: Context<Env>, choice: RunChoice, fields: Record<string, string[]>): RunAsked {
  const typed = choice.fields.map(({ name }) => [name, fields[name] ?? []] as const)
  return {
    ...{ who: c.var.actor, year: c.var.year, value: choice.value, publicUrl: c.var.settings.publicUrl },
    answers: Object.fromEntries(typed.map(([name, [first = '']]) => [name, first])),
    chosen: Object.fromEntries(typed),
  }
}

async function archive(c: Context<Env>, ending: 'pdf' | 'docx') {
  const run = await runIn(c)
  if (run.done === 0) found(null)
  await noteTaken(c.var.db, c.var.actor, { run, clock: c.var.clock })
  const bytes = zipOf(named(c.var.pool, run, ending))
  return c.body(bytes, 200, headersOf(`${run.title.replace(/[/\\]/g, '-')}.zip`, 'application/zip'))
}

async function* named(db: Db, run: Run, ending: 'pdf' | 'docx') {
  const digits = String(run.inAll).length
  for await (const { number, name, bytes } of filesSet(db, run.id, ending)) {
    const title = `${String(number).padStart(digits, '0')} ${name}`
    yield { name: fileNameOf({ reference: '', title }, ending), bytes }
  }
}

function headersOf(name: string, kind: string) {
  return {
    'content-type': kind,
    'content-disposition': attachment(name),
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
  }
}
