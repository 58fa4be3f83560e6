import { describe, expect, it } from 'vitest'
import { clockOn, stoppedClock } from './clock.ts'

describe('The clock of an example', () => {
  const world = stoppedClock(new Date('2026-11-22T18:30:00Z'))

  it('lives on the day of the example at the hour of the world', () => {
    const clock = clockOn('2022-10-26', world)
    expect([clock.today(), clock.now().toISOString()]).toEqual(['2022-10-26', '2022-10-25T18:30:00.000Z'])
  })

  it('has the day of Việt Nam where no example is told', () => {
    expect(world.today()).toBe('2026-11-23')
  })
})
