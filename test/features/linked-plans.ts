// A plan that refers to its own parts and to a register, opened with others.
import { type CampaignDocument, readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';

export const plan = `campaign: T
audiences:
  - { id: carers, name: Unpaid carers }
objectives:
  - id: uptake
    objective: Reach carers
    audiences: [carers]
    channels: [Elmfield News, "Facebook"]
channels:
  - id: elmfield-news
    name: Elmfield News
    why: They read it
considered:
  - channel: Vale FM
activities:
  - { activity: Print it, channel: elmfield-news, objective: uptake, audience: Unpaid carers }`;
export const register = `register: Elmfield
channels:
  - { id: vale-fm, name: Vale FM, kind: traditional }
  - { id: elmfield-news, name: Elmfield News, kind: traditional }`;

/** The document of a name, with the register that holds for it, and what names the same channels besides. */
export async function open(name: string, files: Record<string, string>) {
  const library = new Library();
  const documents = new Map<string, CampaignDocument>();
  for (const [path, text] of Object.entries(files)) {
    const read = (await readDocument(path, text))!;
    documents.set(path, read);
    library.set(path, read);
  }
  const document = documents.get(name)!;
  const register = library.registerFor(name);
  const plans = library.plansOf(name).map((path) => ({ path, document: documents.get(path)! }));
  const others = document.kind === 'register' ? plans : register ? [register] : [];
  return { register, others, document, context: library.contextFor(name, document, '2026-11-24') };
}
