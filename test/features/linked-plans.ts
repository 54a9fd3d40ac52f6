// A plan that refers to its own parts and to a register, opened with others.
import { readDocument } from '../../src/plan/document.ts';
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

export async function open(name: string, files: Record<string, string>) {
  const library = new Library();
  for (const [path, text] of Object.entries(files)) library.set(path, (await readDocument(path, text))!);
  const document = library.get(name)!;
  return { library, document, context: library.contextFor(name, document, '2026-11-24') };
}
