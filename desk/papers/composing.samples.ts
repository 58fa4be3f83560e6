import type { PaperOffer } from '#ground/papers/offer.ts'
import { isLeadStaff } from '#ground/units/year.ts'
import { allowed, hidden } from '#plumbing/verdict.ts'

/** A notice of the cluster about the year, as an offer of a feature would be. */
export const sampleOffer: PaperOffer = {
  code: 'sample-notice',
  name: 'Thông báo mẫu',
  form: 'notice',
  stage: 'progress',
  may: (who, year) => (isLeadStaff(who, year) ? allowed : hidden),
  subjects: async (_db, _who, year) => [{ id: year.id, name: year.clusterName, agencyId: null }],
  fields: [
    { name: 'words', label: 'Nội dung', kind: 'lines', required: true },
    { name: 'heldOn', label: 'Ngày họp', kind: 'day' },
  ],
  suggest: async () => ({ words: 'Nội dung từ hồ sơ.', heldOn: '2022-10-05' }),
  write: async (_db, { year, on, answers }) => ({
    form: 'notice',
    superior: year.organisationName,
    issuer: year.clusterName,
    reference: '/TB-CTĐ',
    place: 'Hà Nội',
    day: on,
    typeName: 'Thông báo',
    abstract: 'Về việc mẫu',
    legalBasis: [],
    addressedTo: [],
    blocks: (answers.words ?? '').split('\n').map((text) => ({ kind: 'paragraph', text })),
    signatures: [{ side: 'right', post: 'Cụm trưởng', name: 'Nguyễn Văn Mẫu' }],
    recipients: ['Lưu: VT'],
  }),
}
