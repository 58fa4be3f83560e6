import { TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { vnInstant } from '#kit/format.ts'
import { Empty, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Verdict } from '#plumbing/verdict.ts'
import type { Report } from './report.store.ts'

type PanelOf = { report: Report; at: string; may: Verdict }

/** “Báo cáo thành tích”: written here, saved while it is typed; two who write at once are told. */
export function ReportPanel({ report, at, may }: PanelOf) {
  return (
    <Panel
      id="report"
      heading={t('Báo cáo thành tích')}
      aside={
        report.at && (
          <span class="quiet small">
            {t('{by} lưu {at}', { by: report.by ?? '', at: vnInstant(report.at) })}
          </span>
        )
      }
    >
      {may.kind === 'allowed' ? <Writing report={report} at={at} /> : <Words report={report} />}
    </Panel>
  )
}

function Writing({ report, at }: Omit<PanelOf, 'may'>) {
  return (
    <div
      data-report={`${at}/report`}
      data-saved={t('Đã tự lưu lúc {at}.')}
      data-stale={t('Người khác vừa lưu bản mới hơn. Hãy bấm “Lưu báo cáo” để so hai bản.')}
      data-offline={t('Chưa lưu được, sẽ thử lại.')}
    >
      <Form to={`${at}/report`} submit={t('Lưu báo cáo')} kind="quiet" version={report.version}>
        <TextArea
          name="words"
          label={t('Nội dung báo cáo')}
          hint={t(
            'Sơ lược đơn vị, cá nhân; nhiệm vụ được giao; kết quả có số liệu; sáng kiến; khen thưởng, kỷ luật.',
          )}
          value={report.words}
          rows={14}
          maxLength={40_000}
        />
      </Form>
      <p class="quiet small" role="status" data-report-said />
    </div>
  )
}

function Words({ report }: { report: Report }) {
  if (report.words === '')
    return <Empty title={t('Chưa có báo cáo')} how={t('Cơ quan đề nghị viết báo cáo ở đây khi lập hồ sơ.')} />
  return (
    <>
      {report.words.split(/\n+/).map((line, n) => (
        <p key={`${n} ${line.slice(0, 20)}`}>{line}</p>
      ))}
    </>
  )
}
