/** Every kind of example account; the last is officer of a body outside the cluster. */
export const accounts = [
  'ct.canbo',
  'ct.thutruong',
  'btm.canbo',
  'ttr.canbo',
  'ttr.thutruong',
  'tongcuc.thutruong',
  'hoidong.thuky',
  'bientap',
  'kiemduyet',
  'quantri',
  'ngoaicum.canbo',
]

const signedIn = (account: string) => account !== 'nobody'
const inside = (account: string) => signedIn(account) && account !== 'ngoaicum.canbo'
const only =
  (...names: string[]) =>
  (account: string) =>
    names.includes(account)

/** Who may open a route, by the name of its rule. On addresses with an agency the sample is the inspectorate. */
export const mayOpen: Record<string, (account: string) => boolean> = {
  everyone: () => true,
  signedIn,
  administrator: only('quantri'),
  editor: only('bientap'),
  moderator: only('kiemduyet'),
  yearMember: inside,
  agencySeen: inside,
  yearLead: only('ct.canbo', 'ct.thutruong'),
  agencyStaff: only('ttr.canbo', 'ttr.thutruong'),
  agencyHead: only('ttr.thutruong'),
  organisationHead: only('tongcuc.thutruong'),
  fileSeer: inside,
  paperSeer: inside,
}
