import { suggestChannels } from '../../src/channels/suggest.ts';
import { assertRecorded } from '../recorded.ts';
import { type CheckOptions, check, planText } from '../support.ts';
import { situations } from './audience-situations.ts';

/** The channels suggested for each objective of a plan, with the reasons, best first. */
async function suggested(yaml: string, count: number, options: CheckOptions = {}): Promise<string[]> {
  const { document, context } = await check(planText(yaml), options);
  if (document.kind !== 'plan') throw new Error('not a plan');
  const { plan } = document;
  return plan.objectives.flatMap((objective) => [
    `  ${objective.objective}`,
    ...suggestChannels(plan, objective, context.channels, count).map(
      ({ channel, reason }) => `    ${channel.id}: ${reason}`,
    ),
  ]);
}

const register = {
  others: {
    'register.md': planText(`register: R
audiences: [{ id: old, name: Older people, aliases: [Seniors, People over 75] }]
channels:
  - { name: The Loop weekly staff email, kind: digital, owner: Ann }
  - { name: Your Borough magazine, kind: traditional, audiences: [Residents] }
  - { name: Silver News, kind: traditional, audiences: [Seniors] }
  - { name: Facebook, status: frozen }
  - { name: Podcast, status: closed }
  - { name: Student letter, kind: traditional }
  - { name: Tenant talk, kind: face-to-face, direction: two-way, audiences: [Tenants] }`),
  },
};

const audiences = `campaign: T
audiences:
  - { id: old, name: Seniors, insight: "40% are not online; 8% have no phone. Many live alone" }
  - { name: Tenants, channels: [Podcast, Webinar] }
  - { id: office-staff, name: Office staff }
  - { name: Wakey Wakey, insight: Mostly students }
  - { id: young-carers }
  - { name: Everyone else }`;

/** Plans in which several things speak for channels. */
const plans: Readonly<Record<string, string>> = {
  'each by name': `${audiences}
objectives:
${[
  'old',
  'Tenants',
  'office-staff',
  'Wakey Wakey',
  'young-carers',
  'Everyone else',
  'Farmers',
  'Tenants, old',
  'Wakey Wakey, Farmers',
]
  .map((names) => `  - { objective: "400 of ${names} apply", audiences: [${names}] }`)
  .join('\n')}`,
  'by the words of the objective, or nobody': `${audiences}
objectives:
  - 60% of older people have a jab
  - 60% of tenants have a jab
  - 60% of young carers have a jab
  - 60% of staff book a desk
  - 60% of motorists slow down
  - 60% of residents recycle
  - Recruit 40 nurses by May
  - More jabs`,
  'asked for views': `${audiences}
objectives:
  - { objective: A better bus, participation: involve, audiences: [old] }
  - { objective: A better bus, participation: inform, audiences: [old] }
  - { objective: Consult staff on the rota, participation: consult }
  - { objective: Gather the views of tenants }
  - { objective: A better bus, participation: collaborate }`,
  'uses, links and refusals': `${audiences}
channels:
  - { name: Floor captains, kind: face-to-face, audiences: [office-staff] }
  - { name: Vale letter, kind: traditional }
  - { name: Bus shelters, kind: traditional, audiences: [old, Tenants] }
considered: [{ channel: Leaflet, why: Waste }]
objectives:
  - { id: one, objective: A desk for each, audiences: [office-staff] }
  - { objective: A second one, audiences: [office-staff], channels: [Intranet, Survey] }
  - { id: three, objective: A third one, audiences: [Tenants], channels: [Letter] }
  - A fourth one
activities:
  - { activity: Desk day, objective: one, channel: [Webinar, Town crier] }
  - { activity: A day for all of the tenants of the whole town, objective: three, channel: Letter }
  - { activity: A day for none, channel: Radio ads }`,
  'one audience and no words': 'campaign: T\naudiences: Parents of toddlers\nobjectives: [A, B]',
  'none at all': 'campaign: T\nobjectives: [{ objective: A, channels: [Leaflet, Facebook] }]',
};

describe('the channels that are suggested', () => {
  it('are those recorded for every situation, with their reasons', async () => {
    const said: string[] = [];
    for (const { audience, insight, objective, participation } of Object.values(situations)) {
      const more = participation ? `, participation: ${participation}` : '';
      const whom = audience
        ? `\naudiences: [{ name: ${JSON.stringify(audience)}, insight: ${JSON.stringify(insight ?? '')} }]`
        : '';
      const yaml = `campaign: T${whom}\nobjectives: [{ objective: ${JSON.stringify(objective)}${more} }]`;
      said.push(`${audience ?? 'nobody'}`, ...(await suggested(yaml, 8)));
    }
    assertRecorded('test/channels/suggested/situations.txt', `${said.join('\n')}\n`);
  });

  it('are those recorded where plan and register say more', async () => {
    const said: string[] = [];
    for (const [what, yaml] of Object.entries(plans)) {
      said.push(what, ...(await suggested(yaml, 12)));
      said.push(`${what}, with a register`, ...(await suggested(yaml, 12, register)));
    }
    assertRecorded('test/channels/suggested/plans.txt', `${said.join('\n')}\n`);
  });
});
