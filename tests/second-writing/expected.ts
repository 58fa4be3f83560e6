const needPeople = ['notMet', 'missing', 'forPeople']

/** The outcomes a standard can have, by award and law: a run that never meets one of them has not tried enough. */
export function expected(key: string): string[] {
  const [award = '', law = ''] = key.split(', ')
  const special = exceptions[`${award}, ${law}`]
  if (special) return special
  const isTitle = /advanced|Fighter$/.test(award)
  return isTitle && law.includes('2024') ? ['unread', ...needPeople] : needPeople
}

// Where nothing is left to people an award can be met; what the layer does not give, or nobody has read, has one answer.
const exceptions: Record<string, string[]> = {
  'ministryFighter, army 2024–2025': ['notMet'],
  'ministryFighter, army 2018–2023': ['notMet'],
  'certificateOfMerit, army 2018–2023': ['unread'],
  'labourOrder3, national 2024–2025': ['notMet', 'unread', 'missing', 'met'],
  'labourOrder3, army 2024–2025': ['notMet', 'unread', 'missing', 'met'],
  'labourOrder3, army 2018–2023': ['notMet', 'missing', 'met'],
  'primeMinisterCertificate, army 2018–2023': ['notMet', 'missing', 'forPeople', 'met'],
  'militaryFlagMedal, army 2018–2023': ['notMet', 'missing', 'met'],
}
