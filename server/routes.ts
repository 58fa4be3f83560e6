import { Hono } from 'hono'
import type { Env } from '#ground/env.ts'
import { fileRoutes } from '#ground/files/files.routes.tsx'
import { paperRoutes } from '#ground/papers/papers.routes.tsx'
import { accountRoutes } from './sign-in/account.routes.tsx'
import { signInRoutes } from './sign-in/sign-in.routes.tsx'

/** Every address of the program that asks who may. */
export const routes = new Hono<Env>()
  .route('/', signInRoutes)
  .route('/', accountRoutes)
  .route('/', fileRoutes)
  .route('/', paperRoutes)
