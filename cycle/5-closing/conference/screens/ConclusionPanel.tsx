import { TextArea } from '#kit/form/fields.tsx'
import { Form } from '#kit/form/form.tsx'
import { Button, Facts, Panel } from '#kit/parts.tsx'
import { t } from '#plumbing/language.ts'
import type { Conference } from '../conference.ts'
import type { ConferenceView } from '../conference.view.ts'

/** What the conference says of the whole year, and what the chair concludes. */
export function ConclusionPanel({ view, conference }: { view: ConferenceView; conference: Conference }) {
  const { slug, may } = view
  return (
    <Panel heading={t('Nhận định và kết luận')} id="conclusion">
      {may.write.kind === 'allowed' ? (
        <Form
          to={`/years/${slug}/conference/conclusions`}
          submit={t('Lưu nhận định, kết luận')}
          kind="quiet"
          version={conference.version}
        >
          <TextArea
            name="generalRemarks"
            label={t('Nhận định chung')}
            hint={t('Đứng sau các số liệu chung trong báo cáo trung tâm')}
            value={conference.generalRemarks}
            rows={4}
          />
          <TextArea
            name="commendationRemarks"
            label={t('Nhận định về công tác khen thưởng')}
            value={conference.commendationRemarks}
            rows={3}
          />
          <TextArea
            name="conclusion"
            label={t('Kết luận của người chủ trì')}
            value={conference.conclusion}
            rows={4}
            required
          />
        </Form>
      ) : (
        <Facts
          items={[
            [t('Nhận định chung'), conference.generalRemarks],
            [t('Nhận định về công tác khen thưởng'), conference.commendationRemarks],
            [t('Kết luận của người chủ trì'), conference.conclusion],
          ]}
        />
      )}
      <p>
        <Button href={`/years/${slug}/directions`} kind="quiet">
          {t('Phương hướng, yêu cầu của năm sau')}
        </Button>
      </p>
    </Panel>
  )
}
