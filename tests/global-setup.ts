import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#database/migrate.ts'
import { prepareJobs } from '#plumbing/jobs.ts'
import { inProject } from '#plumbing/root.ts'
import { throwawayPostgres } from './throwaway.ts'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
    template: string
  }
}

/** One server for the whole run, with a migrated database that every test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outside = process.env.TEST_DATABASE_URL
  const server = outside ? { url: outside, stop: async () => {} } : await throwawayPostgres()
  const template = `qt_template_${process.pid}`
  await onServer(server.url, `create database ${template}`)

  const templateUrl = new URL(server.url)
  templateUrl.pathname = `/${template}`
  await migrate(templateUrl.href, inProject('database', 'migrations'))
  await prepareJobs(templateUrl.href)

  project.provide('serverUrl', server.url)
  project.provide('template', template)
  return async () => {
    if (outside) await dropAll(server.url)
    await server.stop()
  }
}

async function dropAll(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(datname) as name from pg_database where datname like 'qt\\_%\\_${process.pid}%'`,
  )
  for (const { name } of rows) await client.query(`drop database if exists ${name} with (force)`)
  await client.end()
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
