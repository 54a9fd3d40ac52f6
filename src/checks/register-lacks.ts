import * as l10n from '@vscode/l10n';
import type { RegisterDocument } from '../plan/document.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { channelsInOrder, isKept, keepPlaces, type keptTexts } from './channel-gaps.ts';
import { defineCheck } from './check.ts';
import { listed } from './messages.ts';

type KeptText = (typeof keptTexts)[number];

interface Lacking {
  readonly texts: readonly KeptText[];
  readonly entries: readonly RegisterChannel[];
}

/** What no channel of a register says, told once: how far a register goes is for those to settle who keep it. */
export const registerLacks = defineCheck<Lacking>({
  code: 'register-lacks',
  title: 'Register that leaves things open',
  severity: 'information',
  why: 'A register is what every service relies on: who stands in, who approves, which policy holds, how everyone can use the channel, what is kept and what could go wrong.',
  source:
    'CTG Albany, Designing social media policy for government: eight essential elements; GSA Social Media Navigator 2018',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, kind: social, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - id: facebook
    kind: social
    owner: Digital team
    deputy: Press office
    approver: Head of Communications
    policy: https://www.elmfield.example/social-media
    accessibility: Alt text and captions
    records: Archived monthly
    risk: Account taken over
    mitigation: Two-step sign-in`,
  },
  *register(context) {
    const { document } = context;
    const { register, locations } = document;
    const entries = channelsInOrder(context).map(({ entry }) => entry);
    if (entries.length === 0 || document.broken.length > 0) return;
    const texts = (Object.keys(names) as KeptText[]).filter(
      (text) => !isKept(document, text) && !(text === 'policy' && hasText(document)),
    );
    if (texts.length === 0) return;
    yield {
      range: locations.words(register, 'register'),
      message: l10n.t(
        'This register leaves things open: no channel says its {0}. Add what your organisation wants settled, and silence the rest.',
        listed(
          texts.map((text) => names[text]()),
          'or',
        ),
      ),
      data: { texts, entries },
    };
  },
  fixes({ data: { texts, entries } }, context) {
    return texts.map((text) => keepPlaces(context, entries, text));
  },
});

const names: Readonly<Record<KeptText, () => string>> = {
  deputy: () => l10n.t('deputy'),
  approver: () => l10n.t('approver'),
  policy: () => l10n.t('policy'),
  accessibility: () => l10n.t('accessibility'),
  records: () => l10n.t('records'),
  risk: () => l10n.t('risk'),
};

/** Whether something stands below the frontmatter: the policy that people read. */
function hasText({ text, frontmatter }: RegisterDocument): boolean {
  return /[\p{L}\p{N}]{3}/u.test(text.slice(bodyStart(text, frontmatter)));
}
