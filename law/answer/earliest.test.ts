import { describe, expect, it } from 'vitest'
import type { AwardCode } from '../kernel/award-code.ts'
import type { PersonHistory } from '../kernel/history.ts'
import { aPerson, aYear, years } from '../kernel/samples.ts'
import { ask } from './ask.ts'
import { assessAward } from './assess.ts'

const at = ask({ year: 2024, receivedOn: '2024-12-31' })

function earliest(award: AwardCode, difference: Partial<PersonHistory>) {
  const [answer] = assessAward(aPerson(difference), award, at)
  return answer?.earliest ?? null
}

const fighter = (year: number) =>
  aYear(year, { rating: 'excellent', titles: ['advancedWorker', 'grassrootsFighter'] })
const certificate = { award: 'certificateOfMerit', route: 'regular' } as const

describe('from when an award could be proposed, if all still to come goes well', () => {
  it.each([
    ['one fighter year behind', [aYear(2022), aYear(2023), fighter(2024)], 2026],
    ['two fighter years behind', [aYear(2022), fighter(2023), fighter(2024)], 2025],
    ['a run broken this year', [fighter(2022), fighter(2023), aYear(2024)], 2027],
  ])('the fighter of the ministry with %s', (_, behind, year) => {
    expect(earliest('ministryFighter', { years: behind })?.year).toBe(year)
  })

  it.each([
    ['a certificate of 2022, two years gone by', '2022-12-20', 2027],
    ['a certificate of this year', '2024-12-20', 2029],
  ])('the certificate of the Prime Minister on %s', (_, decidedOn, year) => {
    const behind = years(2020, 2024, { rating: 'excellent', titles: ['advancedWorker', 'grassrootsFighter'] })
    expect(
      earliest('primeMinisterCertificate', { years: behind, awards: [{ ...certificate, decidedOn }] })?.year,
    ).toBe(year)
  })

  it('does not skip the years after an award that has still to be given', () => {
    const behind = years(2020, 2024, { rating: 'excellent', titles: ['advancedWorker', 'grassrootsFighter'] })
    expect(earliest('labourOrder3', { years: behind })?.year).toBe(2030)
  })

  it.each([
    ['nineteen years served', '2005-06-15', '2025-06-15'],
    ['twelve years served', '2012-03-01', '2032-03-01'],
  ])('names the day of the first-class medal with %s', (_, servedFrom, on) => {
    expect(earliest('gloriousFighterMedal1', { status: 'military', servedFrom })?.on).toBe(on)
  })

  it('is nothing for who meets it, nor where nothing helps', () => {
    expect(earliest('advancedWorker', { years: [aYear(2024)] })).toBeNull()
    expect(earliest('gloriousFighterMedal2', { status: 'military', servedFrom: '2000-01-01' })).toBeNull()
  })
})
