/** Every kind of example account; `ngoaicum` is a body outside the cluster. */
export const accounts = [
  'ct.canbo',
  'ct.thutruong',
  'btm.canbo',
  'btm.thutruong',
  'tc.canbo',
  'ttr.canbo',
  'ttr.thutruong',
  'tongcuc.thutruong',
  'hoidong.thuky',
  'bientap',
  'phongvien',
  'kiemduyet',
  'ngoaicum.canbo',
  'quantri', // last: what an administrator does here may shut others out
]

const signedIn = (account: string) => account !== 'nobody'
const inside = (account: string) => signedIn(account) && account !== 'ngoaicum.canbo'
/** The sample sitting votes by roll call: it has no team, no key and no codes. */
const nobodyYet = () => false
const only =
  (...names: string[]) =>
  (account: string) =>
    names.includes(account)

const lead = ['ct.canbo', 'ct.thutruong']
const inspectorate = ['ttr.canbo', 'ttr.thutruong']
const memberStaff = [...lead, 'btm.canbo', 'btm.thutruong', 'tc.canbo', ...inspectorate]
const council = ['tongcuc.thutruong', 'hoidong.thuky', 'ct.thutruong', 'btm.thutruong', 'ttr.thutruong']

/**
 * Who may open a route, by the name of its rule. The sample agency is the inspectorate, its scores are checked by
 * the finance office, appraised by the lead; the sample sitting is closed, the sample article published.
 */
export const mayOpen: Record<string, (account: string) => boolean> = {
  everyone: () => true,
  nobodyYet,
  signedIn,
  administrator: only('quantri'),
  editor: only('bientap'),
  retentionKeeper: only('bientap', 'quantri'),
  newsroom: only('bientap', 'phongvien'),
  // The sample article is the editor's: a reporter sees his own alone.
  itemSeer: only('bientap'),
  editorInChief: only('bientap'),
  issueEditor: only('bientap'),
  originalSeer: only('bientap', 'phongvien'),
  issueSeer: () => true,
  mediaSeer: () => true,
  trackSeer: () => true,
  // Whoever makes the magazine and sees the year, its lead, the head above.
  newsTeller: only(...lead, 'bientap', 'phongvien', 'tongcuc.thutruong'),
  moderator: only('kiemduyet'),
  yearMember: inside,
  agencySeen: inside,
  yearLead: only(...lead),
  agencyStaff: only(...inspectorate),
  agencyHead: only('ttr.thutruong'),
  agencyTargets: only(...inspectorate, ...lead),
  organisationHead: only('tongcuc.thutruong'),
  listKeeper: only(...lead, 'tongcuc.thutruong'),
  sheetSeer: inside,
  crossChecker: only('tc.canbo'),
  appraiser: only(...lead),
  bodyStaff: only(...memberStaff.filter((account) => !inspectorate.includes(account))),
  memberStaff: only(...memberStaff),
  answerer: only(...lead),
  councilSecretary: only('hoidong.thuky', 'tongcuc.thutruong'),
  sittingSecretary: only('hoidong.thuky', 'tongcuc.thutruong'),
  sittingSeer: inside,
  sittingMember: only(...council),
  // The finance office was asked for its opinion: it sees the dossier, not what the law finds in it.
  dossierSeer: only(
    ...inspectorate,
    ...lead,
    'btm.thutruong',
    'tongcuc.thutruong',
    'hoidong.thuky',
    'tc.canbo',
  ),
  dossierStaff: only(...inspectorate),
  dossierChecker: only(...lead),
  findingDecider: only(...lead, 'hoidong.thuky', 'tongcuc.thutruong'),
  ballotSeer: nobodyYet,
  ballotKeeper: only('hoidong.thuky', 'tongcuc.thutruong'),
  ballotTeller: nobodyYet,
  ballotVoter: nobodyYet,
  ballotAuthority: nobodyYet,
  postingKeeper: only(...lead, 'tongcuc.thutruong'),
  opinionKeeper: only(...lead, 'tongcuc.thutruong', 'hoidong.thuky'),
  opinionSeer: only(...lead, 'tongcuc.thutruong', 'hoidong.thuky'),
  taskStaff: only(...inspectorate, ...lead),
  personSeer: inside,
  unitSeer: inside,
  recordSeer: only(...inspectorate, 'tongcuc.thutruong', 'ct.thutruong', 'hoidong.thuky'),
  honoursSeer: only(...inspectorate, 'tongcuc.thutruong', 'ct.thutruong', 'hoidong.thuky'),
  recordKeeper: only(...inspectorate, 'tongcuc.thutruong'),
  bodyKeeper: only(...inspectorate, 'tongcuc.thutruong'),
  // The sample person is the officer of the inspectorate, who declares his own kin.
  kinKeeper: only('hoidong.thuky', 'tongcuc.thutruong', 'ttr.canbo'),
  peopleKeeper: (account) => account === 'quantri' || (account.endsWith('.canbo') && inside(account)),
  pictureSeer: () => true,
  awardIssuer: only('tongcuc.thutruong'),
  decisionIssuer: only('tongcuc.thutruong'),
  oldAwardKeeper: only(...inspectorate, 'tongcuc.thutruong'),
  stockKeeper: (account) => account.endsWith('.canbo') || account.endsWith('.thutruong'),
  insigniaKeeper: only('tongcuc.thutruong'),
  layoutKeeper: only('tongcuc.thutruong'),
  runMaker: (account) => inside(account) && (account.endsWith('.canbo') || account.endsWith('.thutruong')),
  runSeer: only('tongcuc.thutruong'),
  layoutMaker: (account) => account.endsWith('.canbo') || account.endsWith('.thutruong'),
  processSeer: only(...inspectorate, ...lead, 'btm.thutruong', 'tongcuc.thutruong', 'hoidong.thuky'),
  listProcessSeer: only(...lead, ...council),
  fileSeer: inside,
  paperSeer: inside,
  agencyTemplates: only(...inspectorate),
  clusterTemplates: only(...lead),
  // The sample paper to be made is a letter of correction: each body's for its own papers.
  paperMaker: only(...memberStaff, 'tongcuc.thutruong'),
  contestKeeper: (account) => account.endsWith('.canbo') || account.endsWith('.thutruong'),
  contestAnswerer: only(...inspectorate),
  formsMaker: (account) => account.endsWith('.canbo') || account.endsWith('.thutruong'),
  bodyCounter: only(...inspectorate, 'tongcuc.thutruong', ...lead),
  sweeper: (account) => account.endsWith('.canbo') || account.endsWith('.thutruong'),
  sweepSeer: only('tongcuc.thutruong', 'hoidong.thuky', 'ct.thutruong'),
}

/** Where a record belongs to a body, the rule of the route says less than the record: strangers do not find it. */
export const mayOpenPath: Record<string, (account: string) => boolean> = {
  '/years/:slug/sittings/:id/ballot-opening': only('tongcuc.thutruong'),
  '/years/:slug/sittings/:id/ballot-end': only('tongcuc.thutruong'),
  '/years/:slug/papers/:id/signing-order': only('ct.canbo', 'ct.thutruong', 'tongcuc.thutruong'),
  '/years/:slug/papers/:id/scans': only('ct.canbo', 'ct.thutruong', 'tongcuc.thutruong'),
  '/register/:id': inside,
  '/agencies/:id': inside,
  '/clusters/:id': inside,
  '/councils/:id': inside,
  '/people': (account) => account === 'quantri' || account.endsWith('.canbo'),
}
