import { expect } from 'vitest'
import { agencyKeys } from '#season/people.ts'
import { shortcomings } from '#season/texts.ts'
import { words } from './forms.ts'
import type { World } from './world.ts'

/** On the day of the hand-over the rights have moved: the new lead writes the movement, the old one cannot. */
export async function beginNextYear({ on, as, nextYear, page }: World) {
  await on('2022-11-02')
  await as('btm.canbo', `${nextYear}/tasks`)
  const tasks = await words(page)
  for (const key of agencyKeys) expect(tasks).toContain(shortcomings[key])
  await page.goto(`${nextYear}/launch`)
  expect(await page.getByRole('link', { name: 'Ghi phong trào thi đua' }).count()).toBeGreaterThan(0)
  expect((await page.request.get(`${nextYear}/movement`)).status()).toBe(200)
  await as('ct.canbo', `${nextYear}/launch`)
  expect(await page.getByRole('link', { name: 'Ghi phong trào thi đua' }).count()).toBe(0)
  expect((await page.request.get(`${nextYear}/movement`)).status()).toBe(404)
}
