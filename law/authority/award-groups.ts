import { type AwardCode, type Form, forms } from '../kernel/award-code.ts'

const notByPresident = new Set<Form>([
  'commemorativeBadge',
  'armyBuildingBadge',
  'primeMinisterCertificate',
  'certificateOfMerit',
  'defenceCertificate',
  'unitCertificate',
  'certificateOfCommendation',
])

/** “Huân chương, huy chương, danh hiệu vinh dự nhà nước, giải thưởng”. */
export const presidentAwards: readonly AwardCode[] = forms.filter((one) => !notByPresident.has(one))

/** Decided by the President, the Government or the Prime Minister: “cấp Nhà nước”. */
export const stateAwards: readonly AwardCode[] = [
  ...presidentAwards,
  'governmentFlag',
  'nationalFighter',
  'primeMinisterCertificate',
]

/** “Danh hiệu Anh hùng” for which the law asks the strictest vote and a public posting. */
export const heroTitles: readonly AwardCode[] = ['armedForcesHero', 'labourHero']

/** “Danh hiệu đặc thù của Quân đội”, outside the law on emulation and commendation. */
export const armyHonours: readonly AwardCode[] = [
  'exemplaryStrongUnit',
  'goodTrainingUnit',
  'exemplaryCultureUnit',
]
