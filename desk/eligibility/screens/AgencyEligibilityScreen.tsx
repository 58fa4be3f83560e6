import { Page } from '#kit/page/page.tsx'
import { Button, Illustrative } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { AgencyEligibilityView } from '../eligibility.view.ts'
import { Answers } from './Answers.tsx'
import { Ask, AskedWords } from './Ask.tsx'

/** Every award for one collective. */
export function AgencyEligibilityScreen({ agency, asking, day, eligibility }: AgencyEligibilityView) {
  const at = `/agencies/${agency.id}`
  return (
    <Page
      heading={t('Điều kiện khen thưởng của {name}', { name: agency.name })}
      sub={
        <>
          <AskedWords asking={asking} /> <Illustrative when={agency.illustrative} />
        </>
      }
      act={
        <Button href={`${at}/record`} kind="quiet">
          {t('Quá trình qua các năm')}
        </Button>
      }
    >
      <Ask to={`${at}/eligibility`} asking={asking} day={day} />
      {eligibility && (
        <Answers
          eligibility={eligibility}
          record={`${at}/record`}
          how={t('Ghi ở trang Quá trình; mỗi điều ghi thêm có thể trả lời nhiều danh hiệu cùng lúc.')}
        />
      )}
    </Page>
  )
}
