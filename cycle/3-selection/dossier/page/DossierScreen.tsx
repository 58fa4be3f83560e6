import { rankAndName } from '#ground/people/actor.ts'
import { vnDay, vnInstant } from '#kit/format.ts'
import { Page } from '#kit/page/page.tsx'
import { Button, Facts, History, Illustrative, Panel } from '#kit/parts.tsx'
import { awardName } from '#law/awards/catalogue.ts'
import { t } from '#plumbing/language.ts'
import { ChecklistPanel } from '../checklist/ChecklistPanel.tsx'
import { routeLabel } from '../dossier.ts'
import { FlowPanels } from '../flow/screens/FlowPanels.tsx'
import { OverridesPanel } from '../overrides/OverridesPanel.tsx'
import { ReportPanel } from '../reports/ReportPanel.tsx'
import { StepPill } from '../screens/step-pill.tsx'
import { stepLabel } from '../steps.ts'
import { WorksPanel } from '../works/WorksPanel.tsx'
import { ConditionsPanel } from './ConditionsPanel.tsx'
import type { DossierView } from './dossier-page.view.ts'

/** “Hồ sơ”: one nomination, what is in it, what the law finds, and where it has been. */
export function DossierScreen(view: DossierView) {
  const { dossier, slug } = view
  const at = `/years/${slug}/nominations/${dossier.id}`
  return (
    <Page
      heading={rankAndName({ rank: dossier.rank, name: dossier.recipient })}
      wide
      scripts={['report']}
      sub={
        <>
          {t(awardName(dossier.awardCode))} · {routeLabel(dossier.route)} · {dossier.agencyName}{' '}
          <Illustrative when={dossier.illustrative} />
        </>
      }
      act={
        <>
          {view.seesProcess && (
            <Button href={`${at}/process`} kind="quiet">
              {t('Phiếu chứng minh quy trình')}
            </Button>
          )}
          <Button href={`/years/${slug}/nominations`} kind="quiet">
            {t('Về danh sách đề nghị')}
          </Button>
        </>
      }
    >
      <div class="grid-side">
        <div class="stack">
          <Standing view={view} />
          <FlowPanels flow={view.flow} />
          <ConditionsPanel view={view} />
          {view.finding?.answer && (
            <OverridesPanel
              answer={view.finding.answer}
              overrides={view.overrides}
              at={at}
              may={view.may.override}
            />
          )}
          <ChecklistPanel checklist={view.checklist} at={at} may={view.may} />
          <ReportPanel report={view.report} at={at} may={view.may.write} />
          <WorksPanel works={view.works} slug={slug} at={at} may={view.may} />
        </div>
        <Way view={view} />
      </div>
    </Page>
  )
}

function Standing({ view: { dossier } }: { view: DossierView }) {
  return (
    <Panel heading={t('Hồ sơ đang ở đâu')} aside={<StepPill step={dossier.step} />}>
      <Facts
        items={[
          [t('Nơi đang giữ'), dossier.holder],
          [t('Từ lúc'), vnInstant(dossier.stepSince)],
          [t('Hạn'), dossier.stepDueOn && vnDay(dossier.stepDueOn)],
          [t('Thời gian lập thành tích'), periodOf(dossier)],
          [t('Người đề nghị'), dossier.nominatedBy],
          [t('Danh sách'), dossier.listTitle],
          [t('Thành tích'), dossier.achievement],
        ]}
      />
    </Panel>
  )
}

function periodOf({ periodFrom, periodTo }: DossierView['dossier']): string {
  if (periodFrom && periodTo) return t('{from} đến {to}', { from: vnDay(periodFrom), to: vnDay(periodTo) })
  if (periodFrom) return t('từ {day}', { day: vnDay(periodFrom) })
  return periodTo ? t('đến {day}', { day: vnDay(periodTo) }) : ''
}

function Way({ view: { steps } }: { view: DossierView }) {
  return (
    <Panel heading={t('Đường đi của hồ sơ')}>
      <History
        items={[...steps].reverse().map(({ step, holder, reason, at, by }) => ({
          at,
          who: by ?? t('Hệ thống'),
          what: (
            <>
              <strong>{stepLabel(step)}</strong>
              {holder && <> · {holder}</>}
              {reason && <div class="small">{reason}</div>}
            </>
          ),
        }))}
      />
    </Panel>
  )
}
