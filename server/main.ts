import type { Server } from 'node:http'
import { migrate } from '#database/migrate.ts'
import { type Changes, listenForChanges } from '#plumbing/changes.ts'
import { type Db, openDatabase } from '#plumbing/database.ts'
import { prepareJobs, runJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import type { RunSettings } from '#plumbing/settings.ts'
import { openSigning } from '#plumbing/signing.ts'
import { leaveRetention } from '#portal/rights/retention.job.ts'
import { exampleGreeting, loadExample } from './example.ts'
import { jobsOf } from './jobs.ts'
import './language.ts'
import { serverOf } from './pages/server.ts'
import { secretOf } from './secret.ts'
import { setupGreeting } from './setup/first-run.ts'

type Running = { url: string; stop: () => Promise<void>; greeting?: string[] }

/** Migrates, loads the example season on the first run, and serves until stopped. */
export async function start({
  settings,
  empty,
}: {
  settings: RunSettings
  empty: boolean
}): Promise<Running> {
  await migrate(settings.databaseUrl, inProject('database', 'migrations'))
  openSigning(settings.dataDir)
  await prepareJobs(settings.databaseUrl)
  const db = openDatabase(settings.databaseUrl)
  if (!empty) await loadExample(db)
  const greeting = [...(await exampleGreeting(db)), ...(await setupGreeting(db, settings))]
  const secret = await secretOf(db)
  const changes = await listenForChanges(settings.databaseUrl)
  const server = serverOf({ db, settings, secret }, changes).listen(settings.port, settings.host)
  const jobs = await runJobs(
    settings.databaseUrl,
    jobsOf(db, { route: settings.mail, site: settings.publicUrl }),
  )
  await leaveRetention(db)
  return { url: settings.publicUrl, stop: () => jobs.stop().then(() => stop(server, db, changes)), greeting }
}

async function stop(server: Server, db: Db, changes: Changes) {
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 1_000).unref()
    if ('closeIdleConnections' in server) server.closeIdleConnections()
  })
  await changes.stop()
  await db.destroy()
}
