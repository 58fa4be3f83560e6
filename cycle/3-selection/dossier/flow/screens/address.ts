import type { FlowView } from '../flow.view.ts'

/** The page of the dossier; its deeds lie below it. */
export const addressOf = ({ slug, dossier }: FlowView) => `/years/${slug}/nominations/${dossier.id}`
