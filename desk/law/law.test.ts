import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressOfCitation, anchorOfPlace, slugOfText } from '#kit/law-address.ts'
import { catalogue } from '#law/awards/catalogue.ts'
import { layers } from '#law/kernel/asked.ts'
import { isWorkingDay } from '#law/kernel/calendar/working-days.ts'
import { instruments } from '#law/texts/instruments.ts'
import { english } from '#server/language.ts'
import { anApp, type TestApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { standingsOn } from './asking.ts'
import { differences } from './difference.ts'
import { yearGrid } from './months.ts'
import { periodsOf } from './periods.ts'
import { sectionsOn } from './sections.ts'
import { allTexts, placesOf, textAt } from './texts.ts'
import { lanesOf } from './versions.ts'

let database: TestDatabase
let app: TestApp
beforeAll(async () => {
  database = await testDatabase()
  app = await anApp(database.db, database.url)
})
afterAll(() => database.close())

async function page(path: string, language = 'vi') {
  const answer = await app.request(path, {
    headers: { accept: 'text/html', cookie: `qt_language=${language}` },
  })
  return { status: answer.status, text: await answer.text() }
}

describe('the law for everybody', () => {
  it.each([
    '/law',
    '/law?q=chien+si+thi+dua&recipient=individual&layer=army&on=2022-10-26',
    '/law/awards/grassrootsFighter',
    '/law/awards/armyFighter?on=26/10/2022',
    '/law/awards/labourOrder1?on=2025-07-01&layer=bacNinh',
    '/law/awards/grassrootsFighter/compare?a=2023-12-31&b=2024-01-01',
    '/law/texts',
    '/law/texts/06-2022-qh15',
    '/law/calendar/2025',
    '/law/calendar/2030',
    '/law/money?decided=2026-07-01',
  ])('%s opens without an account, in both languages, and stays small', async (path) => {
    for (const language of ['vi', 'en']) {
      const { status, text } = await page(path, language)
      expect({ path, status, small: text.length < 300_000 }).toEqual({ path, status: 200, small: true })
      expect(text.match(/<h1/g)).toHaveLength(1)
    }
  })

  it.each(['/law/awards/noSuchAward', '/law/texts/1-1900-x', '/law/calendar/nam-nay', '/law/calendar/1066'])(
    '%s is not found',
    async (path) => {
      expect((await page(path)).status).toBe(404)
    },
  )

  it.each([
    ['/law/awards/grassrootsFighter?on=31/02/2024', 'Ngày chưa đúng', '31/02/2024'],
    ['/law/awards/grassrootsFighter?on=hôm+qua', 'Ngày chưa đúng', 'hôm qua'],
    ['/law/awards/grassrootsFighter?on=2013-12-31', 'Chưa có quy định nào được ghi cho ngày 31/12/2013', ''],
    ['/law?on=99/99/9999', 'Ngày chưa đúng', '99/99/9999'],
    ['/law/money?decided=0000-00-00', 'Ngày chưa đúng', '0000-00-00'],
    ['/law/awards/grassrootsFighter/compare?a=x&b=2024-01-01', 'Ngày chưa đúng', 'x'],
    ['/law/awards/grassrootsFighter?on=2024-05-05&council=nhiều', 'Hãy nhập số thành viên', 'nhiều'],
  ])('%s says what is wrong and keeps what was typed', async (path, sentence, typed) => {
    const { status, text } = await page(path)
    expect(status).toBe(422)
    expect(text).toContain(sentence)
    expect(text).toContain(`value="${typed || '2013-12-31'}"`)
  })

  it.each([
    ['2023-12-31', 'Điều 23, 15/2003/QH11', 'Điều 23, 06/2022/QH15'],
    ['2024-01-01', 'Điều 23, 06/2022/QH15', 'Điều 23, 15/2003/QH11'],
    ['2026-09-30', 'Điều 23, 06/2022/QH15', 'sửa đổi Điều 23, 06/2026/QH16'],
    ['2026-10-01', 'sửa đổi Điều 23, 06/2026/QH16', '>Điều 23, 06/2022/QH15'],
  ])('Chiến sĩ thi đua cơ sở on %s rests on %s', async (day, there, notThere) => {
    const { text } = await page(`/law/awards/grassrootsFighter?on=${day}`)
    expect(text).toContain(there)
    expect(text).not.toContain(notThere)
  })

  it.each([
    [10, 8],
    [11, 9],
    [15, 12],
  ])('a council of %i needs %i votes for Chiến sĩ thi đua cơ sở in 2024', async (members, votes) => {
    const { text } = await page(`/law/awards/grassrootsFighter?on=2024-05-05&council=${members}`)
    expect(text).toContain(`cần ít nhất ${votes} phiếu đồng ý`)
  })

  it('finds titles with and without marks, and says when there is none', async () => {
    expect((await page('/law?q=quyet+thang')).text).toContain('Đơn vị quyết thắng')
    expect((await page('/law?q=quyết+thắng')).text).toContain('Đơn vị quyết thắng')
    expect((await page('/law?q=bóng+đá')).text).toContain('Không có danh hiệu, hình thức nào như vậy')
  })

  it('opens the cited place of a document', async () => {
    const citation = { instrument: '151/2018/TT-BQP', place: 'Điều 3 khoản 1 điểm đ' }
    const address = addressOfCitation(citation) ?? ''
    expect(address).toBe('/law/texts/151-2018-tt-bqp#dieu-3-khoan-1-diem-dd')
    expect((await page(address.split('#')[0] ?? '')).text).toContain('id="dieu-3-khoan-1-diem-dd"')
    expect(addressOfCitation({ instrument: '1/1900/X', place: 'Điều 1' })).toBeNull()
  })

  it('names under each place the awards that rest on it', () => {
    const text = textAt('06-2022-qh15')
    const resting = (place: string) => text && placesOf(text).find((one) => one.place === place)?.awards
    expect(resting('Điều 23')).toEqual(['grassrootsFighter'])
    expect(resting('Điều 24 khoản 1')).toContain('advancedWorker')
  })

  it('says of a year nobody has entered that it is not', async () => {
    expect((await page('/law/calendar/2030')).text).toContain('Lịch nghỉ năm 2030 chưa được nhập')
  })
})

describe('what a page of the law is made from', () => {
  it('gives every document and every place an address of its own', () => {
    expect(new Set(allTexts().map((one) => one.slug)).size).toBe(Object.keys(instruments).length)
    for (const { number, places } of allTexts()) {
      const anchors = Object.keys(places).map(anchorOfPlace)
      expect([number, new Set(anchors).size]).toEqual([number, anchors.length])
    }
    expect(slugOfText('98/2023/NĐ-CP')).toBe('98-2023-nd-cp')
  })

  it('begins the versions of every award on the first day, without gap or overlap', () => {
    for (const { code } of catalogue)
      for (const layer of [null, 'army'] as const)
        for (const { id, periods } of lanesOf(code, layer)) {
          const joined = periods.slice(1).every((one, at) => periods[at]?.to === one.from)
          expect({ code, id, from: periods[0]?.from, to: periods.at(-1)?.to, joined }).toEqual({
            code,
            id,
            from: '2014-01-01',
            to: null,
            joined: true,
          })
        }
  }, 120_000)

  it.each([
    [['2014-01-01', '2024-07-15'], (day: string) => String(day < '2024-07-15')],
    [['2014-01-01', '2020-03-01'], (day: string) => String(day < '2020-03-01')],
    [
      ['2014-01-01', '2025-08-05', '2025-08-15'],
      (day: string) => (day < '2025-08-05' ? 'a' : day < '2025-08-15' ? 'b' : 'c'),
    ],
  ])('finds the border days %j', (days, answer) => {
    expect(periodsOf(answer).map((one) => one.from)).toEqual(days)
  })

  it('lays two days side by side: only what differs is left, what is alike is folded', () => {
    const same = differences(
      standingsOn('grassrootsFighter', '2024-02-01', null),
      standingsOn('grassrootsFighter', '2024-03-01', null),
    )
    expect(same.map(({ left, right }) => ({ left, right }))).toEqual([{ left: null, right: null }])
    const [changed] = differences(
      standingsOn('grassrootsFighter', '2023-12-31', null),
      standingsOn('grassrootsFighter', '2024-01-01', null),
    )
    expect(changed?.left?.only.length).toBeGreaterThan(0)
    expect(changed?.right?.only.some((one) => one.includes('excellent'))).toBe(true)
    expect(changed?.right?.only.some((one) => one.startsWith('["works"'))).toBe(false)
  })

  it.each([2014, 2019, 2024, 2025])('draws the year %i as the working days are counted', (year) => {
    const drawn = yearGrid(year)?.months.flatMap((month) => month.weeks.flat()) ?? []
    const days = drawn.flatMap((cell) => (cell ? [cell] : []))
    expect(days.length).toBe(year % 4 === 0 ? 366 : 365)
    expect(days.map(({ day, kind }) => [day, kind === 'working' || kind === 'made'])).toEqual(
      days.map(({ day }) => [day, isWorkingDay(day)]),
    )
  })

  it('has no grid for a year nobody has entered', () => {
    expect(yearGrid(2031)).toBeNull()
  })

  it('has the English of every sentence beside the standards', () => {
    const missing = new Set<string>()
    const look = (words: { text: string; values: Record<string, unknown> }) => {
      if (!/^\{\w+\}( \(\{\w+\}\))?$/.test(words.text) && !(words.text in english)) missing.add(words.text)
      for (const value of Object.values(words.values)) if (isWords(value)) look(value)
    }
    for (const { code } of catalogue)
      for (const layer of [null, ...layers])
        for (const day of ['2015-06-01', '2019-06-01', '2022-06-01', '2024-06-01', '2026-06-01'])
          for (const section of sectionsOn(code, day, layer)) {
            look(section.heading)
            for (const line of section.lines) look(line.words)
          }
    expect([...missing]).toEqual([])
  })
})

type SomeWords = { text: string; values: Record<string, unknown> }
const isWords = (value: unknown): value is SomeWords =>
  typeof value === 'object' && value !== null && 'text' in value && 'values' in value
