import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunSettings } from '#plumbing/settings.ts'
import { readSettings } from '#plumbing/settings.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { createApp } from '../app.ts'
import { renewCode } from './setup.store.ts'
import { newCode } from './setup.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

function settingsOf(change: Partial<RunSettings> = {}): RunSettings {
  const base = readSettings({})
  return { ...base, publicUrl: 'http://127.0.0.1:8080', databaseUrl: database.url, ...change }
}

/** A browser as far as this journey needs one: cookies, and the token of the page it last saw. */
function aBrowser(change: Partial<RunSettings> = {}) {
  const app = createApp({ db: database.db, settings: settingsOf(change), secret: 'secret' })
  const cookies = new Map<string, string>()
  let page = ''
  const send = async (path: string, body?: Record<string, string | string[]>) => {
    const headers: Record<string, string> = {
      cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
    }
    const token = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
    const form = new URLSearchParams(body ? [['_csrf', token], ...pairs(body)] : [])
    const answer = await app.request(`http://127.0.0.1:8080${path}`, {
      headers,
      ...(body ? { method: 'POST', body: form } : {}),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const text = await answer.text()
    if (text.includes('_csrf')) page = text
    return { status: answer.status, to: answer.headers.get('location'), text }
  }
  return { get: (path: string) => send(path), post: send }
}

const pairs = (body: Record<string, string | string[]>) =>
  Object.entries(body).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))

const founding = {
  _from: '/setup',
  organisation: 'Tổng cục Thử nghiệm',
  abbreviation: 'TCTN',
  full_name: 'Nguyễn Văn Quản',
  rank: 'Đại úy',
  title: '',
  account: 'quantri',
  password: 'mat-khau-dai',
  password_again: 'mat-khau-dai',
}

const idIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? ''

describe('the first run of an empty system', () => {
  it('asks for the code of the terminal where others could reach the page', async () => {
    const code = await renewCode(database.db)
    const browser = aBrowser({ host: '0.0.0.0' })
    expect((await browser.get('/setup')).text).toContain('name="code"')
    const refused = await browser.post('/setup', { ...founding, code: newCode() })
    expect([refused.status, refused.text.includes('Mã thiết lập chưa đúng')]).toEqual([422, true])
    expect(refused.text).toContain('Tổng cục Thử nghiệm')
    expect(code).toMatch(/^[A-Z2-8]{4}(-[A-Z2-8]{4}){2}$/)
  })

  it('leads from the door to the first year', async () => {
    const browser = aBrowser()
    for (const door of ['/', '/desk', '/sign-in']) expect((await browser.get(door)).to).toBe('/setup')
    expect((await browser.get('/setup')).text).not.toContain('name="code"')
    const short = await browser.post('/setup', { ...founding, password: 'ngan', password_again: 'ngan' })
    expect([short.status, short.text.includes('ít nhất 10 ký tự')]).toEqual([422, true])
    expect((await browser.post('/setup', founding)).to).toBe('/setup/guide')

    const agencies = 'Cục Một\tC1\tViệc một\nCục Hai\tC2\tViệc hai\nCục Ba\tC2\tTrùng tên tắt'
    await browser.get('/setup/guide')
    await browser.post('/setup/agencies', { text: agencies })
    const preview = await browser.get('/setup/guide?step=agencies')
    expect(preview.text).toContain('Tên tắt C2 đã dùng cho đơn vị khác.')
    const body = idIn(preview.text, /name="parent_id" value="([^"]+)"/)
    await browser.post('/setup/agencies/rows', { parent_id: body })
    const rest = await browser.get('/setup/guide?step=agencies')
    expect(rest.text).toContain('Cục Ba')
    expect(rest.text).not.toContain('Cục Một')

    const people = [
      'Lê Thị Hoa\tĐại úy\tTrợ lý\tC1\tcán bộ\tc1.canbo',
      'Trần Văn Bình\tĐại tá\tCục trưởng\tCục Hai\tthủ trưởng\tc2.thutruong',
      'Người Lạ\tĐại úy\tTrợ lý\tC9',
    ]
    await browser.post('/setup/people', { text: people.join('\n') })
    const rows = { from_on: '01/11/2026', _from: '/setup/guide?step=people' }
    const unsafe = await browser.post('/setup/people/rows', { ...rows, password: 'ngan' })
    expect([unsafe.status, unsafe.text.includes('Không có đơn vị “C9”')]).toEqual([422, true])
    expect((await browser.post('/setup/people/rows', { ...rows, password: 'tam-thoi-123' })).status).toBe(303)

    const cluster = await browser.get('/setup/guide?step=cluster')
    const members = [...cluster.text.matchAll(/name="member_ids" value="([^"]+)"/g)].map(([, id = '']) => id)
    expect(members.length).toBe(2)
    const formed = await browser.post('/clusters', {
      organisation_id: body,
      name: 'Cụm thi đua khối cơ quan',
      word: 'cluster',
      from_on: '01/11/2026',
      member_ids: members,
      lead_id: members[0] ?? '',
      deputy_id: '',
      next: '/setup/guide',
    })
    expect(formed.to).toBe('/setup/guide')

    const council = await browser.get('/setup/guide?step=council')
    const persons = [...council.text.matchAll(/<option value="([0-9a-f-]{36})"/g)].map(([, id = '']) => id)
    await browser.post('/councils', {
      organisation_id: body,
      name: 'Hội đồng Thi đua - Khen thưởng',
      formed_on: '01/11/2026',
      chair_id: persons[0] ?? '',
      secretary_id: persons[1] ?? '',
      next: '/setup/guide',
    })
    const last = await browser.get('/setup/guide')
    const clusterId = idIn(last.text, /action="\/clusters\/([^/]+)\/years"/)
    const opening = { year: '2027', profile: 'army', next: '/setup/guide' }
    expect((await browser.post(`/clusters/${clusterId}/years`, opening)).to).toBe('/setup/guide')
    expect((await browser.get('/setup/guide')).text).toContain('Năm thi đua đầu tiên đã mở')
    expect((await browser.get('/years/cum-thi-dua-khoi-co-quan-2027')).status).toBe(200)
  }, 60_000)

  it('is closed for good once there is an account', async () => {
    const browser = aBrowser()
    expect((await browser.get('/setup')).status).toBe(404)
    expect((await browser.get('/sign-in')).status).toBe(200)
    expect((await browser.post('/setup', founding)).status).toBe(404)
    expect(await renewCode(database.db)).toBeNull()
  })

  it('lets nobody but the administrator open the guide', async () => {
    expect((await aBrowser().get('/setup/guide')).status).toBe(404)
  })

  it('sends whoever still has a first password to change it', async () => {
    const browser = aBrowser()
    await browser.get('/sign-in')
    await browser.post('/sign-in', { name: 'c1.canbo', password: 'tam-thoi-123' })
    expect((await browser.get('/desk')).to).toBe('/account')
    const page = await browser.get('/account')
    expect(page.text).toContain('mật khẩu tạm')
    expect((await browser.post('/people', { full_name: 'X' })).status).toBe(403)
    const change = { _from: '/account', password: 'tam-thoi-123' }
    const same = { ...change, new_password: 'tam-thoi-123', new_password_again: 'tam-thoi-123' }
    expect((await browser.post('/account/password', same)).status).toBe(422)
    const fresh = { ...change, new_password: 'cua-rieng-toi', new_password_again: 'cua-rieng-toi' }
    expect((await browser.post('/account/password', fresh)).to).toBe('/account')
    expect((await browser.get('/desk')).status).toBe(200)
  })
})
