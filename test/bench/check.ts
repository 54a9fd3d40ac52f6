import { checkText } from './checked.ts';
import { cpuCost } from './cost.ts';
import { madeUpPlan, type PlanSize, planSizes } from './made-up-plan.ts';
import { type Look, markdownDiagnostics, markdownlint, peerName, yamlValidation } from './peers.ts';
import type { Bench, Comparison } from './row.ts';

/** How often a plan of a size is looked at to be measurable, and in how many rounds. */
const efforts: Readonly<Record<PlanSize, { readonly times: number; readonly rounds: number }>> = {
  small: { times: 10, rounds: 11 },
  medium: { times: 2, rounds: 9 },
  large: { times: 1, rounds: 5 },
};

/** What a full check is measured against, on what part of the plan. */
interface Peer {
  readonly number: string;
  readonly title: string;
  readonly name: string;
  readonly look: Look;
  readonly target: number;
  /** What of a plan both look at. */
  readonly partOf: (plan: string) => string;
  /** What of that the peer can look at. */
  readonly theirPartOf?: (part: string) => string;
}

/** A full check, from the text to all problems, side by side with other linters and language services. */
export const fullCheck: Bench = {
  name: 'check',
  rows: async () => {
    const peers: readonly Peer[] = [
      {
        number: '1',
        title: 'Check of the frontmatter alone',
        name: peerName('yaml-language-server'),
        look: yamlValidation(),
        target: 0.25,
        partOf: frontmatterOf,
        theirPartOf: withoutFences,
      },
      {
        number: '1b',
        title: 'Check of the whole plan',
        name: peerName('markdownlint'),
        look: await markdownlint(),
        target: 0.1,
        partOf: (plan) => plan,
      },
      {
        number: '1c',
        title: 'Check of the whole plan',
        name: peerName('vscode-markdown-languageservice'),
        look: markdownDiagnostics(),
        target: 1,
        partOf: (plan) => plan,
      },
    ];
    return peers.flatMap((peer) =>
      (Object.keys(planSizes) as PlanSize[]).map((size) => comparison(peer, size)),
    );
  },
};

function comparison(peer: Peer, size: PlanSize): Comparison {
  const { number, title, name, look, target, partOf, theirPartOf = (part) => part } = peer;
  const { times, rounds } = efforts[size];
  const [ourTexts, theirTexts] = [
    newTexts(size, partOf),
    newTexts(size, (plan) => theirPartOf(partOf(plan))),
  ];
  const side = (texts: (count: number) => string[], work: (text: string) => Promise<unknown>) => () => {
    const batch = texts(times);
    return cpuCost((time) => work(batch[time]!), times);
  };
  return {
    title: `${number} ${title}, ${size}`,
    unit: 'ms',
    target,
    rounds,
    warmUps: 2,
    ours: { name: 'text to problems', cost: side(ourTexts, checkText) },
    theirs: { name, cost: side(theirTexts, look) },
  };
}

/** Makes texts of one size that have not been seen yet: what is remembered of sentences and names helps nobody. */
function newTexts(size: PlanSize, partOf: (plan: string) => string): (count: number) => string[] {
  let first = 1;
  return (count) =>
    Array.from({ length: count }, () => {
      const text = partOf(madeUpPlan(planSizes[size], first));
      first += planSizes[size];
      return text;
    });
}

function frontmatterOf(plan: string): string {
  return plan.slice(0, plan.indexOf('\n---\n') + '\n---\n'.length);
}

function withoutFences(frontmatter: string): string {
  return frontmatter.slice('---\n'.length, -'---\n'.length);
}
