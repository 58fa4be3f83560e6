import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import { rankAndName } from '../../people/actor.ts'
import type { RecordView } from '../record.view.ts'
import { DisciplinesPanel, MattersPanel } from './conduct-panels.tsx'
import { FactsPanel } from './facts-panel.tsx'
import { HardshipPanel } from './hardship-panel.tsx'
import { ListsPanel } from './lists-panel.tsx'
import { PostsPanel } from './posts-panel.tsx'
import { WorksPanel } from './works-panel.tsx'
import { PersonYearsPanel } from './years-panel.tsx'

/** “Quá trình”: what is known of a person year by year, and what is not. */
export function RecordScreen(view: RecordView) {
  const { person, may } = view
  const at = `/people/${person.id}/record`
  return (
    <Page
      heading={t('Quá trình của {name}', { name: rankAndName(person) })}
      sub={
        <>
          {t('Căn cứ để xét khen thưởng. Điều chưa ai ghi là chưa biết, không phải là không có.')}{' '}
          <Illustrative when={person.illustrative} />
        </>
      }
      act={
        <>
          <Button href={`/people/${person.id}/honours`} kind="quiet">
            {t('Sổ vàng')}
          </Button>
          <Button href={`/people/${person.id}/eligibility`} kind="quiet">
            {t('Điều kiện khen thưởng')}
          </Button>
          <Button href={`/people/${person.id}`} kind="quiet">
            {t('Trang cá nhân')}
          </Button>
        </>
      }
      wide
    >
      {may.keep.kind === 'refused' && <p class="why">{may.keep.reason}</p>}
      <FactsPanel at={at} facts={view.facts} may={may.keep} />
      <PersonYearsPanel at={at} view={view} />
      <WorksPanel at={at} view={view} />
      <HardshipPanel at={at} view={view} />
      <PostsPanel at={at} view={view} />
      <DisciplinesPanel at={at} view={view} />
      <MattersPanel at={at} matters={view.matters} may={may.conduct} today={view.today} />
      <ListsPanel at={at} view={view} />
    </Page>
  )
}
