import { isId } from '#kit/http/fields.ts'
import type { Db } from '#plumbing/database.ts'
import { t } from '#plumbing/language.ts'
import { demand, found, hidden, refused } from '#plumbing/verdict.ts'
import type { RunAsked, RunKind, RunPlan } from '../../papers/bulk/kind.ts'
import { type Actor, staffOf } from '../../people/actor.ts'
import { decisionSeen } from '../certificates/certificates.store.ts'
import { defaultLayout, type PrintLayout } from './layout.ts'
import {
  type CertificateRun,
  decisionsToPrint,
  findLayout,
  layoutsOf,
  printedAwards,
  runOfCertificates,
  wordsSet,
} from './printing.store.ts'
import { wordsOf } from './words.ts'

/** “In bằng”: the certificates of every standing award of one or several decisions of one body. */
export const certificatesKind: RunKind = {
  kind: 'certificates',
  choices: async (db, who, year) => {
    const decisions = await decisionsToPrint(db, year.id)
    const own = decisions.filter((one) => staffOf(who, one.issuerId))
    if (own.length === 0) return []
    const layouts = await layoutsOf(
      db,
      own.flatMap((one) => one.issuerId ?? []),
    )
    return [
      {
        ...{ value: 'certificates', name: t('Bằng, giấy chứng nhận') },
        hint: t('{count} quyết định của năm', { count: own.length }),
        fields: [
          {
            ...{ kind: 'many', name: 'decisions', label: t('Các quyết định') },
            options: own.map((one) => ({
              value: one.id,
              label: t('{reference} ({count} khen thưởng)', {
                reference: one.reference,
                count: one.standing,
              }),
            })),
          },
          {
            ...{ kind: 'one', name: 'layout_id', label: t('Mẫu in') },
            blank: t('Mẫu có sẵn: A4 ngang, giấy trắng'),
            options: layouts.map((one) => ({ value: one.id ?? '', label: one.name })),
          },
        ],
      },
    ]
  },
  plan: certificatesPlan,
  open: async (db, run, items) => {
    const { layout, publicUrl } = await runOfCertificates(db, run.id)
    const awards = await printedAwards(db, { awardIds: items.map((item) => item.subjectId) })
    const standing = new Map(awards.map((award) => [award.id, award]))
    const { certificatePdf } = await import('./typeset.ts')
    return async ({ subjectId, name }) => {
      const award = standing.get(subjectId)
      if (!award) demand(refused(t('Khen thưởng này không còn giá trị nên không in bằng.')))
      const words = wordsOf(layout, found(award), publicUrl)
      return { words, pdf: await certificatePdf(layout, [words], name) }
    }
  },
  joined: async (db, run) => {
    const { certificatePdf } = await import('./typeset.ts')
    const { layout } = await runOfCertificates(db, run.id)
    return certificatePdf(layout, await wordsSet(db, run.id), run.title)
  },
}

type Asked = Pick<RunAsked, 'who' | 'answers' | 'chosen' | 'publicUrl'>

/** The certificates of these decisions; `layout_id` among the answers names the layout. */
export async function certificatesPlan(db: Db, asked: Asked): Promise<RunPlan> {
  const { who, answers, chosen, publicUrl } = asked
  const decisionIds = [...new Set(chosen.decisions)]
  const decisions = await Promise.all(decisionIds.map((id) => ownDecision(db, who, id)))
  const [first] = decisions
  if (!first) demand(refused(t('Hãy chọn ít nhất một quyết định.')))
  const { issuerId, yearId, reference } = found(first)
  if (decisions.some((one) => one.issuerId !== issuerId))
    demand(refused(t('Hãy chọn các quyết định của cùng một cơ quan.')))
  const layout = await layoutFor(db, issuerId, answers.layout_id ?? '')
  const awards = await printedAwards(db, { decisionIds })
  if (awards.length === 0) demand(refused(t('Quyết định này không còn khen thưởng nào để in bằng.')))
  const about: CertificateRun = { decisionIds, layout, publicUrl }
  return {
    ...{ yearId, agencyId: found(issuerId), about },
    title:
      decisions.length === 1
        ? `Bằng theo Quyết định ${reference}`
        : `Bằng theo ${decisions.length} quyết định`,
    items: awards.map((award) => ({ subjectId: award.id, name: award.recipient })),
  }
}

async function ownDecision(db: Db, who: Actor, id: string) {
  const decision = found(isId(id) ? await decisionSeen(db, who, id) : null)
  if (!staffOf(who, decision.issuerId)) demand(hidden)
  return decision
}

async function layoutFor(db: Db, issuerId: string | null, layoutId: string): Promise<PrintLayout> {
  if (layoutId === '') return defaultLayout()
  const layout = found(isId(layoutId) ? await findLayout(db, layoutId) : null)
  if (layout.organisationId !== issuerId) demand(hidden)
  return layout
}
