import { CheckField, DayField, SelectField, TextField } from '#kit/form/fields.tsx'
import { Filter } from '#kit/form/filter.tsx'
import { Form } from '#kit/form/form.tsx'
import { More } from '#kit/form/more.tsx'
import { vnDay } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Empty, Facts, Illustrative, Panel, Pill } from '#kit/parts.tsx'
import { Sheet } from '#kit/table/table.tsx'
import type { Day } from '#law/kernel/day.ts'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { CompositionLine } from '../composition.ts'
import { type Council, councilDuties, councilDutyLabel } from '../councils.ts'
import { CompositionPanel, DecisionScan, GroundsPanel, RenewalForm, ScanForm } from './council-panels.tsx'

type PersonOption = { id: string; name: string; rank: string; agencyName: string | null }

type View = {
  council: Council
  composition: CompositionLine[]
  words: string
  people: PersonOption[]
  may: { tend: Verdict }
  today: Day
}

/** A council and who sits in it, from which day to which. */
export function CouncilScreen({ council, composition, words, people, may, today }: View) {
  const tends = may.tend.kind === 'allowed'
  return (
    <Page
      heading={council.name}
      sub={
        <>
          <a href={`/agencies/${council.organisationId}`}>{council.organisationName}</a>{' '}
          <Illustrative when={council.illustrative} />
        </>
      }
    >
      <Panel heading={t('Thông tin')} id="particulars">
        <Facts
          items={[
            [t('Quyết định thành lập'), council.reference],
            [t('Bản quét quyết định'), <DecisionScan file={council.decisionFile} />],
            [t('Ngày thành lập'), vnDay(council.formedOn)],
            [t('Hết nhiệm kỳ'), council.termEndsOn && vnDay(council.termEndsOn)],
            [
              t('Hội đồng trước'),
              council.previous && <a href={`/councils/${council.previous.id}`}>{council.previous.name}</a>,
            ],
            [
              t('Hội đồng thay thế'),
              council.next && (
                <>
                  <a href={`/councils/${council.next.id}`}>{council.next.name}</a>{' '}
                  {t('từ {day}', { day: vnDay(council.next.formedOn) })}
                </>
              ),
            ],
          ]}
        />
        {tends && <ScanForm council={council} />}
        {tends && !council.next && <RenewalForm council={council} today={today} />}
      </Panel>
      <Panel heading={t('Thành viên')} id="members">
        <Sheet
          caption={t('Thành viên hội đồng')}
          rows={council.members}
          rowKey={(row) => row.id}
          columns={[
            {
              head: t('Họ và tên'),
              title: true,
              wide: true,
              cell: (row) => (
                <a href={`/people/${row.personId}`}>{[row.rank, row.name].filter(Boolean).join(' ')}</a>
              ),
            },
            { head: t('Nhiệm vụ'), cell: (row) => councilDutyLabel(row.duty) },
            { head: t('Phân công'), hideOnPhone: true, cell: (row) => row.charge || '–' },
            { head: t('Biểu quyết'), cell: (row) => (row.voting ? t('có') : t('chỉ dự họp')) },
            { head: t('Từ ngày'), cell: (row) => vnDay(row.fromOn) },
            {
              head: t('Đến ngày'),
              cell: (row) => (row.toOn ? vnDay(row.toOn) : <Pill kind="ok">{t('đương nhiệm')}</Pill>),
            },
            ...(tends ? [endColumn(council.id, today)] : []),
          ]}
          empty={
            <Empty
              title={t('Hội đồng chưa có thành viên.')}
              how={t('Hãy cử Chủ tịch, thư ký và các ủy viên ở dưới.')}
            />
          }
        />
      </Panel>
      <CompositionPanel lines={composition} />
      <GroundsPanel council={council} tends={tends} />
      {tends && !council.next && <NamePanel council={council} words={words} people={people} today={today} />}
    </Page>
  )
}

function endColumn(councilId: string, today: Day) {
  return {
    head: t('Kết thúc'),
    cell: (row: Council['members'][number]) =>
      row.toOn ? null : (
        <More to={`/councils/${councilId}/members/${row.id}/end`} submit={t('Kết thúc')} kind="quiet">
          <DayField name="to_on" label={t('Kết thúc từ ngày')} value={today} required />
        </More>
      ),
  }
}

function NamePanel({ council, words, people, today }: Omit<View, 'may' | 'composition'>) {
  return (
    <Panel heading={t('Cử thành viên')} id="name">
      <Filter to={`/councils/${council.id}`} submit={t('Tìm người')}>
        <TextField
          name="q"
          type="search"
          label={t('Họ và tên')}
          hint={t('Gõ một phần tên để rút gọn danh sách')}
          value={words}
        />
      </Filter>
      <Form to={`/councils/${council.id}/members`} submit={t('Cử thành viên')}>
        <div class="fields">
          <SelectField name="person_id" label={t('Người được cử')} required options={personChoices(people)} />
          <SelectField
            name="duty"
            label={t('Nhiệm vụ')}
            required
            options={councilDuties.map((value) => ({ value, label: councilDutyLabel(value) }))}
          />
          <DayField name="from_on" label={t('Từ ngày')} value={today} required />
          <TextField name="charge" label={t('Phân công')} maxLength={200} />
        </div>
        <CheckField name="attends_only" label={t('Chỉ dự họp, không biểu quyết')} />
      </Form>
    </Panel>
  )
}

export function personChoices(people: PersonOption[]) {
  return people.map((one) => ({
    value: one.id,
    label: [[one.rank, one.name].filter(Boolean).join(' '), one.agencyName].filter(Boolean).join(', '),
  }))
}
