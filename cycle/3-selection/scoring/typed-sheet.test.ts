import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { Env } from '#ground/env.ts'
import { newId } from '#plumbing/id.ts'
import { readCells } from './typed-sheet.ts'

const app = new Hono<Env>().post('/', async (c) => c.json(await readCells(c)))

describe('the cells a grid sends', () => {
  it('are the last of each, where one comes twice', async () => {
    const [one, other] = [newId(), newId()]
    const cell = (criterionId: string, value: string) => ({ criterionId, value, reason: '', version: 0 })
    const cells = [cell(one, '1'), cell(other, '2'), cell(one, '3,5')]
    const answer = await app.request('/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cells }),
    })
    expect(await answer.json()).toEqual([cell(one, '3.5'), cell(other, '2')])
  })
})
