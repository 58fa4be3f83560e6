import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { mineRoutes } from './mine.routes.tsx'
import { wishRoutes } from './wishes.routes.tsx'

/** What those who comment may do with what is kept about them. */
export const rightsRoutes = new Hono<Env>().route('/', mineRoutes).route('/', wishRoutes)
