import { Hono } from 'hono'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Form } from '#kit/form/form.tsx'
import type { KitEnv } from '#kit/http/env.ts'
import { BadInput } from '#plumbing/verdict.ts'
import type { Method } from '#scoring/scale.ts'
import { readCriterion } from '../criterion.form.ts'
import { readRule } from '../rule/rule.form.ts'
import { type RuleType, ruleTypes } from '../rule/words.ts'
import { RuleFields } from './RuleFields.tsx'

const rules: Method[] = [
  { type: 'manual' },
  { type: 'yesNo' },
  { type: 'noted' },
  { type: 'noted', grades: ['Tốt', 'Khá'] },
  { type: 'ratio' },
  { type: 'ratio', planFixed: '95.5', over: { perPercent: '1', capPercent: '10' } },
  { type: 'ratio', actual: '2.2', plan: '2.3' },
  { type: 'best', reading: 'excessRate' },
  { type: 'best', reading: 'absolute', atTarget: '60', planFixed: '100' },
  {
    type: 'steps',
    steps: [
      { from: '95', to: '100', points: '4.5' },
      { to: '95', percent: '0' },
    ],
  },
  { type: 'steps', on: { percent: '4.2', of: '4.1' }, steps: [{ from: '80', percent: '100' }] },
  {
    type: 'grades',
    grades: [
      { grade: 'A', percent: '100' },
      { grade: 'B', points: '3' },
    ],
  },
  { type: 'count', each: '0.5' },
  { type: 'events', events: [{ each: '5' }, { measure: '3.1a', each: '10' }] },
  { type: 'sample', size: 50, each: '0.4' },
]

/** The fields of a drawn form with what stands in them, as a browser would send them. */
function fieldsIn(html: string): Record<string, string> {
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const inputs = [...html.matchAll(/<input [^>]*>/g)].map(([tag]) => [
    / name="([^"]+)"/.exec(tag)?.[1] ?? '',
    plain(/ value="([^"]*)"/.exec(tag)?.[1] ?? ''),
  ])
  const areas = [...html.matchAll(/<textarea [^>]*name="([^"]+)"[^>]*>([^<]*)</g)].map(([, name, text]) => [
    name,
    plain(text ?? ''),
  ])
  const selects = [...html.matchAll(/<select [^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)].map(
    ([, name, options]) => [name, /<option value="([^"]*)" selected/.exec(options ?? '')?.[1] ?? ''],
  )
  return Object.fromEntries([...inputs, ...areas, ...selects])
}

function sent(fields: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return { method: 'POST', body }
}

const app = new Hono<KitEnv>()
  .post('/rules/:type', async (c) => {
    const type = ruleTypes.find((one) => one === c.req.param('type')) ?? 'manual'
    return c.json(await readRule(c, type))
  })
  .post('/criteria', async (c) => c.json(await readCriterion(c)))
  .onError((error, c) => c.json(error instanceof BadInput ? error.fields : { crash: error.message }, 422))

function drawn(type: RuleType, rule: Method | null): string {
  return render(
    <Form to="/x" submit="Lưu">
      <RuleFields type={type} rule={rule} />
    </Form>,
  )
}

describe('Mẫu nhập cách tính điểm', () => {
  it.each(rules)('gives back what it was drawn with: %o', async (rule) => {
    const answer = await app.request(`/rules/${rule.type}`, sent(fieldsIn(drawn(rule.type, rule))))
    expect(await answer.json()).toEqual(rule)
  })

  it('says at the field which line of the steps cannot be read', async () => {
    const answer = await app.request('/rules/steps', sent({ steps: 'từ 95: 4 điểm\nkhá: 3 điểm' }))
    expect(await answer.json()).toEqual({
      steps: 'Dòng 2 “khá: 3 điểm” chưa đúng. Hãy viết như: từ 95 đến dưới 100: 4 điểm',
    })
  })

  it('asks for the fields of a mechanism that was only just chosen', async () => {
    const answer = await app.request('/criteria', sent({ ruleType: 'count', ruleShown: 'manual' }))
    expect(await answer.json()).toEqual({ ruleType: 'Hãy điền các ô của cách tính vừa chọn, rồi lưu.' })
  })

  it('tells everything that is wrong at once, in the line and in its mechanism', async () => {
    const answer = await app.request('/criteria', sent({ ruleType: 'count', code: '2 1', each: 'nhiều' }))
    expect(await answer.json()).toMatchObject({
      code: 'Mã không có dấu cách, dấu phẩy hay dấu hai chấm, ví dụ 2.1.',
      title: 'Chưa nhập mục này.',
      each: 'Chưa phải một số. Hãy nhập chữ số, ví dụ 97,5.',
    })
  })
})
