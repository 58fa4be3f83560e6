import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anApp } from '#tests/app.ts'
import { type TestDatabase, testDatabase } from '#tests/database.ts'
import { fontFiles } from '../fonts.ts'
import { setPdf } from '../typst.ts'
import { openPress } from './press.ts'

const limits = { presses: 1, seconds: 60, megabytes: 2000, settings: 500, idleSeconds: 60 }
const words = (text: string) => ({
  template: '#set text(font: "Tinos")\n#sys.inputs.text',
  inputs: { text },
})
const endless = {
  template:
    '#{ let i = 0\nwhile i < 1000 { let j = 0; while j < 9000 { let k = 0; while k < 9000 { k += 1 }; j += 1 }; i += 1 } }',
  inputs: {},
}
const greedy = {
  template: '#{ let all = (); for i in range(60) { all.push("ab" * (10000000 + i)) }; all.len() }',
  inputs: {},
}
const pages = (count: number) => ({
  template:
    '#set text(font: "Tinos")\n#for i in range(int(sys.inputs.count)) [Trang #i: Ạ Ấ Ệ Ộ Ữ Ỳ #lorem(300) #pagebreak()]',
  inputs: { count: String(count) },
})

describe('The press', () => {
  it('sets what it is given, one after the other, and as a picture', async () => {
    const press = openPress(fontFiles(), limits)
    const made = await Promise.all(['một', 'hai', 'ba'].map((text) => press.pdf(words(text))))
    expect(made.map((pdf) => pdf.subarray(0, 5).toString())).toEqual(['%PDF-', '%PDF-', '%PDF-'])
    expect(await press.svg(words('bốn'))).toContain('<svg')
  })

  it('takes words as words, also those that look like markup', async () => {
    const press = openPress(fontFiles(), limits)
    expect((await press.pdf(words('#panic(1) *x* $y'))).length).toBeGreaterThan(1000)
  })

  it('tells a setting that cannot be set and goes on with the next', async () => {
    const press = openPress(fontFiles(), limits)
    await expect(press.pdf({ template: '#panic("no")', inputs: {} })).rejects.toThrow('could not be set')
    expect((await press.pdf(words('sau đó'))).length).toBeGreaterThan(1000)
  })

  it('ends a setting that takes too long, says so, and sets the next in a fresh process', async () => {
    const press = openPress(fontFiles(), { ...limits, seconds: 1 })
    const [ended, next] = await Promise.allSettled([press.pdf(endless), press.svg(words('kế tiếp'))])
    expect(ended).toMatchObject({ status: 'rejected', reason: { verdict: { kind: 'refused' } } })
    expect(String(ended.status === 'rejected' && ended.reason)).toContain('Dàn trang lâu quá')
    expect(next.status).toBe('fulfilled')
  })

  it('ends a setting that takes too much memory and says so', async () => {
    const press = openPress(fontFiles(), { ...limits, megabytes: 400 })
    await expect(press.pdf(greedy)).rejects.toThrow('quá nhiều bộ nhớ')
    expect((await press.pdf(words('sau đó'))).length).toBeGreaterThan(1000)
  })

  it('sets on after its process was worn out or had been idle', async () => {
    const worn = openPress(fontFiles(), { ...limits, settings: 1 })
    for (const text of ['một', 'hai', 'ba'])
      expect((await worn.pdf(words(text))).length).toBeGreaterThan(1000)
    const idle = openPress(fontFiles(), { ...limits, idleSeconds: 0 })
    await idle.pdf(words('một'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await idle.pdf(words('hai'))).length).toBeGreaterThan(1000)
  })
})

describe('While a long paper is set', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await testDatabase()
  })
  afterAll(() => database.close())

  it('pages are answered before it is done', async () => {
    const app = await anApp(database.db, database.url)
    const order: string[] = []
    const long = setPdf(pages(400)).then(() => order.push('paper'))
    for (const page of ['first', 'second', 'third']) {
      expect((await app.request('/sign-in')).status).toBeLessThan(400)
      order.push(page)
    }
    await long
    expect(order).toEqual(['first', 'second', 'third', 'paper'])
  })
})
