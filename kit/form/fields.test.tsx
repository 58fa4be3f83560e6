import type { ComponentChildren } from 'preact'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { type Attempt, emptyShell, ShellContext } from '#kit/page/shell.ts'
import { allowed, hidden, refused } from '#plumbing/verdict.ts'
import { Act } from './act.tsx'
import { CheckField, DayField, NumberField, RadioField, SelectField, TextArea, TextField } from './fields.tsx'
import { Form } from './form.tsx'

const owners = [
  { value: 'a', label: 'Đại úy Mẫu' },
  { value: 'b', label: 'Thiếu tá Mẫu' },
]

function anAttempt(difference: Partial<Attempt> = {}): Attempt {
  return {
    to: '/targets',
    kind: 'bad',
    fields: {},
    typed: {},
    reason: '',
    citation: null,
    ...difference,
  }
}

function drawn(children: ComponentChildren, attempt: Attempt | null = null): string {
  const shell = { ...emptyShell, path: '/launch', csrf: 'c', once: 'o', attempt }
  return render(
    <ShellContext.Provider value={shell}>
      <Form to="/targets" submit="Lưu" version={4}>
        {children}
      </Form>
    </ShellContext.Provider>,
  )
}

describe('a form', () => {
  it('brings its tokens, where it stood and which version it saw', () => {
    const html = drawn(null)
    for (const [name, value] of [
      ['_csrf', 'c'],
      ['_once', 'o'],
      ['_from', '/launch'],
      ['_version', '4'],
    ])
      expect(html).toContain(`<input type="hidden" name="${name}" value="${value}"/>`)
  })

  it('shows stored values, written as people type them', () => {
    const html = drawn(
      <>
        <DayField name="due" label="Hạn" value="2022-10-26" />
        <NumberField name="plan" label="Mức" value="97.5" unit="%" />
        <SelectField name="owner" label="Người" options={owners} value="b" />
      </>,
    )
    expect(html).toContain('value="26/10/2022"')
    expect(html).toContain('value="97,5"')
    expect(html).toContain('<option value="b" selected')
  })

  it('comes back with what was typed and says at each field what to mend', () => {
    const html = drawn(
      <>
        <TextField name="title" label="Tên" value="Cũ" />
        <DayField name="due" label="Hạn" value="2022-10-26" />
        <TextArea name="note" label="Ghi chú" />
        <RadioField name="owner" label="Người" options={owners} value="a" />
      </>,
      anAttempt({
        fields: { due: 'Hãy gõ ngày có thật.' },
        typed: { title: ['Mới'], due: ['31/02/2022'], note: ['dòng <1>'], owner: ['b'] },
      }),
    )
    expect(html).toContain('value="Mới"')
    expect(html).not.toContain('Cũ')
    expect(html).toContain('dòng &lt;1')
    expect(html).toMatch(/<input id="form-targets-due"[^>]*aria-invalid="true"[^>]*value="31\/02\/2022"/)
    expect(html).toMatch(/aria-describedby="form-targets-due-hint form-targets-due-error"/)
    expect(html).toContain('<a href="#form-targets-due">Hạn: Hãy gõ ngày có thật.</a>')
    expect(html).toMatch(/role="alert"/)
    expect(html).toMatch(/value="b" checked/)
  })

  it('leaves another form of the page alone', () => {
    const html = drawn(
      <TextField name="title" label="Tên" value="Cũ" />,
      anAttempt({ to: '/pledges', fields: { title: 'Sai.' }, typed: { title: ['Mới'] } }),
    )
    expect(html).toContain('value="Cũ"')
    expect(html).not.toContain('Sai.')
  })

  it('shows what somebody else stored beside what was typed', () => {
    const html = drawn(
      <>
        <TextField name="title" label="Tên" value="Bản mới" />
        <SelectField name="owner" label="Người" options={owners} value="a" />
      </>,
      anAttempt({ kind: 'stale', typed: { title: ['Tôi gõ'], owner: ['b'] } }),
    )
    expect(html).toContain('value="Tôi gõ"')
    expect(html).toContain('<strong>Bản mới</strong>')
    expect(html).toContain('<strong>Đại úy Mẫu</strong>')
  })

  it('never sends a password back', () => {
    const html = drawn(
      <TextField name="password" label="Mật khẩu" type="password" />,
      anAttempt({ typed: { password: ['bí mật'] } }),
    )
    expect(html).not.toContain('bí mật')
  })

  it('keeps a box empty that the person emptied', () => {
    const box = <CheckField name="sure" label="Đã đối chiếu" checked />
    expect(drawn(box)).toMatch(/type="checkbox"[^>]* checked/)
    expect(drawn(box, anAttempt({ typed: { title: ['x'] } }))).not.toMatch(/type="checkbox"[^>]* checked/)
  })
})

describe('a deed', () => {
  const cite = { instrument: '06/2022/QH15', place: 'Điều 23 khoản 1' }

  it('is a button when allowed, a reason with its clause when refused, nothing when hidden', () => {
    expect(render(<Act may={allowed} to="/x" label="Ký" />)).toMatch(
      /<button type="submit"[^>]*>Ký<\/button>/,
    )
    const no = render(<Act may={refused('Chưa tới ngày.', cite)} to="/x" label="Ký" />)
    expect(no).not.toContain('<form')
    expect(no).toContain('Chưa tới ngày.')
    expect(no).toContain('Điều 23 khoản 1, 06/2022/QH15')
    expect(render(<Act may={hidden} to="/x" label="Ký" />)).toBe('')
  })

  it('that cannot be undone asks first, and the Enter key does not skip the question', () => {
    const html = render(<Act may={allowed} to="/x" label="Ký" confirm="Ký thật chứ?" />)
    expect(html.indexOf('<button type="submit" disabled hidden')).toBeGreaterThan(0)
    expect(html.indexOf('<button type="submit" disabled hidden')).toBeLessThan(html.indexOf('<details'))
    expect(html).toMatch(/<details.*Ký thật chứ\?.*<button type="submit".*<\/details>/)
  })
})
