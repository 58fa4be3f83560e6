import { Page } from '#kit/page/page.tsx'
import { Button, Notice, Pill, Progress } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { type GuideStep, type StepCode, stepTitle } from '../setup.ts'
import { AccessStep } from './access-step.tsx'
import { ClusterStep, CouncilStep, YearStep } from './cluster-steps.tsx'
import type { GuideView } from './guide-view.ts'
import { AgenciesStep, PeopleStep } from './paste-steps.tsx'

/** From an empty system to its first year: what is done, and what to do now. */
export function GuideScreen(view: GuideView) {
  const { steps, step } = view
  const done = steps.filter((one) => one.done).length
  const all = done === steps.length
  return (
    <Page
      heading={t('Thiết lập hệ thống')}
      sub={<Progress done={done} all={steps.length} label={t('Các bước đã xong')} />}
      act={all && <Button href="/desk">{t('Vào bàn làm việc')}</Button>}
    >
      {all && (
        <Notice kind="done">
          {t('Năm thi đua đầu tiên đã mở. Từ đây cụm trưởng phát động, các đơn vị đăng ký và ký giao ước.')}
        </Notice>
      )}
      <ol class="guide">
        {steps.map((one, index) => (
          <li key={one.code}>
            <a href={`/setup/guide?step=${one.code}`} aria-current={one.code === step ? 'step' : undefined}>
              {index + 1}. {stepTitle(one.code)}
            </a>{' '}
            <State of={one} now={one.code === step} />
          </li>
        ))}
      </ol>
      {step && <Step code={step} view={view} />}
    </Page>
  )
}

function State({ of, now }: { of: GuideStep; now: boolean }) {
  if (of.done) return <Pill kind="ok">{t('xong: {count}', { count: of.count })}</Pill>
  return now ? <Pill kind="warn">{t('làm bây giờ')}</Pill> : <Pill>{t('chưa làm')}</Pill>
}

function Step({ code, view }: { code: StepCode; view: GuideView }) {
  switch (code) {
    case 'agencies':
      return <AgenciesStep view={view} />
    case 'people':
      return <PeopleStep view={view} />
    case 'access':
      return <AccessStep view={view} />
    case 'cluster':
      return <ClusterStep view={view} />
    case 'council':
      return <CouncilStep view={view} />
    case 'year':
      return <YearStep view={view} />
  }
}
