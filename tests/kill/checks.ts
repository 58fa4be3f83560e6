import type pg from 'pg'
import { type Deed, noted, rowsOf } from './deeds.ts'

/** Whatever is not as it must be after a kill, each as a sentence; empty when all is well. */
export async function wrongIn(db: pg.Client, deeds: Deed[]): Promise<string[]> {
  return [
    ...(await wrongDeeds(db, deeds)),
    ...(await wrongStatements(db, deeds)),
    ...(await wrongJournal(db)),
    ...(await wrongClosure(db)),
    ...(await leftovers(db)),
  ]
}

/** Done: there exactly once. Refused: not there. Not answered yet: there once, or not at all. */
async function wrongDeeds(db: pg.Client, deeds: Deed[]): Promise<string[]> {
  const wrong: string[] = []
  for (const [kind, count] of Object.entries(rowsOf)) {
    const mine = deeds.filter((deed) => deed.kind === kind)
    const { rows } = await db.query<{ word: string; count: number }>(
      `select word, (${count})::int as count from unnest($1::text[]) word`,
      [mine.map((deed) => deed.word)],
    )
    const counts = new Map(rows.map((row) => [row.word, row.count]))
    for (const deed of mine) {
      const times = counts.get(deed.word) ?? 0
      if (times > 1) wrong.push(`${kind} ${deed.word} is there ${times} times`)
      if (deed.status === 303 && times === 0) wrong.push(`${kind} ${deed.word} was acknowledged and is lost`)
      if (deed.status !== null && deed.status !== 303 && times > 0)
        wrong.push(`${kind} ${deed.word} was refused (${deed.status}) and is there`)
    }
  }
  return wrong
}

/** How many deeds nobody heard of were done all the same: the program died between the work and the answer. */
export async function doneUnanswered(db: pg.Client, deeds: Deed[]): Promise<number> {
  let done = 0
  for (const [kind, count] of Object.entries(rowsOf)) {
    const words = deeds.filter((deed) => deed.kind === kind && deed.status === null).map((deed) => deed.word)
    const { rows } = await db.query<{ done: number }>(
      `select count(*)::int as done from unnest($1::text[]) word where (${count}) > 0`,
      [words],
    )
    done += rows[0]?.done ?? 0
  }
  return done
}

/** A statement that many deeds write anew holds the words of the last one that was done. */
async function wrongStatements(db: pg.Client, deeds: Deed[]): Promise<string[]> {
  const wrong: string[] = []
  for (const target of new Set(deeds.flatMap((deed) => deed.target ?? []))) {
    const saves = deeds.filter(
      (deed) => deed.target === target && (deed.status === null || deed.status === 303),
    )
    const done = saves.filter((deed) => deed.status === 303)
    const { rows } = await db.query<{ statement: string; version: number }>(
      `select statement, version from results where target_id = $1 and month = '2022-10-01'`,
      [target],
    )
    const { statement = null, version = 0 } = rows[0] ?? {}
    const allowed = [
      done.at(-1)?.word ?? null,
      ...saves.filter((deed) => deed.status === null).map((deed) => deed.word),
    ]
    if (!allowed.includes(statement))
      wrong.push(`target ${target} says ${statement}, not ${allowed.join(' or ')}`)
    if (version < done.length || version > saves.length)
      wrong.push(`target ${target} has version ${version} after ${done.length} of ${saves.length} saves`)
  }
  return wrong
}

async function wrongJournal(db: pg.Client): Promise<string[]> {
  const wrong: string[] = []
  for (const [rows, actions] of noted) {
    const { rows: found } = await db.query<{ id: string; rows: number; lines: number }>(
      `select coalesce(r.id::text, j.id) as id, count(distinct r.id)::int as rows, coalesce(max(j.lines), 0)::int as lines
       from (${rows}) r
       full join (select subject_id as id, count(*) as lines from journal where action = any($1) group by 1) j
         on j.id = r.id::text
       group by 1 having count(distinct r.id) <> 1 or coalesce(max(j.lines), 0) <> 1`,
      [actions],
    )
    for (const { id, rows: there, lines } of found)
      wrong.push(`${actions.join(' or ')}: ${id} has ${there} rows and ${lines} lines in the journal`)
  }
  return wrong
}

/** The parts of a closed year, from which the closure is nothing or everything. */
const closing = `
  with y as (select id, cluster_id from cluster_years where slug = 'khoi-co-quan-2022'),
  n as (select n.id from cluster_years n join y using (cluster_id) where n.year = 2023),
  k as (select c.id, h.id as handover_id from conferences c join y on y.id = c.year_id left join handovers h on h.year_id = y.id)
  select
    (select count(*) from conference_closures join k on k.id = conference_id)::int as closure,
    (select count(*) from k where handover_id is not null)::int as handover,
    (select count(*) from n)::int as "nextYear",
    (select count(*) from cluster_leads l join y using (cluster_id) join agencies a on a.id = l.agency_id
      where a.abbreviation = 'BTM' and l.role = 'lead' and l.to_on is null)::int as lead,
    (select count(*) from papers p join files d on d.id = p.docx_id join files f on f.id = p.pdf_id join k on p.subject_id in (k.id, k.handover_id)
      where length(d.content) > 1000 and length(f.content) > 1000)::int as papers,
    (select count(*) from articles where conference_id in (select id from k))::int as article,
    (select count(*) from year_steps where year_id in (select id from n))::int as steps,
    (select count(*) from year_steps where year_id in (select id from y))::int as "stepsBefore",
    (select count(*) from tasks where year_id in (select id from n))::int as tasks,
    (select count(*) from shortcomings where year_id in (select id from y))::int
      + (select count(*) from directions where year_id in (select id from y))::int as "tasksAsked"`

/** `nothing` or `everything`, or the parts when it is neither. */
export async function closureState(db: pg.Client): Promise<string> {
  const { rows } = await db.query<Record<string, number>>(closing)
  const { stepsBefore, tasksAsked, ...parts } = rows[0] ?? {}
  if (Object.values(parts).every((count) => count === 0)) return 'nothing'
  const whole = {
    closure: 1,
    handover: 1,
    nextYear: 1,
    lead: 1,
    papers: 5,
    article: 1,
    steps: stepsBefore,
    tasks: tasksAsked,
  }
  const same = Object.entries(whole).every(([name, count]) => parts[name] === count)
  return same ? 'everything' : JSON.stringify({ ...parts, stepsBefore, tasksAsked })
}

async function wrongClosure(db: pg.Client): Promise<string[]> {
  const state = await closureState(db)
  return state === 'nothing' || state === 'everything' ? [] : [`the closure is half done: ${state}`]
}

/** Files that nothing shows, deeds claimed and not answered, and the example loaded in part. */
async function leftovers(db: pg.Client): Promise<string[]> {
  const { rows } = await db.query<{ what: string; count: number }>(`
    select 'files that nothing shows' as what, count(*)::int as count from files f
      where f.id not in (select file_id from (${await shownFiles(db)}) shown where file_id is not null)
      and f.id::text not in (select subject_id from journal where action like '%.sent')
    union all select 'deeds claimed and not answered', count(*)::int from once_keys where location = ''
    union all select 'agencies too few', greatest(0, 10 - count(*))::int from agencies where parent_id is not null
    union all select 'years too few', greatest(0, 2 - count(*))::int from cluster_years`)
  return rows.filter(({ count }) => count > 0).map(({ what, count }) => `${count} ${what}`)
}

/** Every column that may show a file, as one query (a list sent in and not yet taken is shown by its line of the journal): asked of the database, so that a new one is never forgotten. */
async function shownFiles(db: pg.Client): Promise<string> {
  const { rows } = await db.query<{ shown: string }>(`
    select format('select %I as file_id from %s', a.attname, c.conrelid::regclass) as shown
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'files'::regclass`)
  return rows.map((row) => row.shown).join(' union all ')
}
