import * as l10n from '@vscode/l10n';
import { type Channel, type ChannelDirectory, channelDirectory } from '../channels/directory.ts';
import { kindTitle } from '../channels/names.ts';
import { servingChannels, usedChannels } from '../channels/use.ts';
import { type PlanDocument, planTitle } from '../plan/document.ts';
import { audiencesOf, findAudience } from '../plan/format/references.ts';
import { type Activity, kinds, type Objective, type Plan, type Register } from '../plan/format/schema.ts';
import { daysBetween, type IsoDate, type PlanDate } from '../plan/values/dates.ts';
import { daysOf, localDayOf } from '../plan/values/schedule.ts';
import { capitalised } from '../text/text.ts';
import { Html, html } from './html.ts';

/**
 * A plan's frontmatter as people expect to read it: title block, objectives, audiences, which channel serves which
 * objective, channels by kind, timeline. Parts of which the plan says nothing are left out.
 * @param register the register that holds for the plan
 * @returns HTML whose elements carry `data-line`, so that the preview scrolls with the text
 */
export function planPage(document: PlanDocument, register: Register | undefined): string {
  const channels = channelDirectory(document.plan, register);
  return html`<section class="campaign-plan" aria-label="${l10n.t('Campaign plan')}">
${titleBlock(document)}
${unreadable(document)}
${objectives(document, channels)}
${audiences(document)}
${matrix(document, channels)}
${channelsByKind(document, channels)}
${considered(document, channels)}
${timeline(document, channels)}
</section>
`.text;
}

function titleBlock(document: PlanDocument): Html {
  const { plan } = document;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [l10n.t('Organisation'), plan.organisation],
    [l10n.t('Lead'), plan.lead],
    [l10n.t('Status'), plan.status && capitalised(plan.status)],
    [l10n.t('Version'), plan.version],
    [l10n.t('Dates'), period(plan.start, plan.end, plan)],
    [l10n.t('Launch'), plan.launch && localDayOf(plan, plan.launch)],
  ];
  const rows = facts.flatMap(([name, value]) =>
    value ? [html`<div><dt>${name}</dt><dd>${value}</dd></div>`] : [],
  );
  return html`<header${line(document, plan)}>
<h1 class="campaign-plan-title">${planTitle(document)}</h1>
${rows.length > 0 && html`<dl class="campaign-plan-facts">${rows}</dl>`}
${plan.aim && html`<p><strong>${l10n.t('Aim:')}</strong> ${plan.aim}</p>`}
${plan.proposition && html`<p class="campaign-plan-proposition">${plan.proposition}</p>`}
</header>`;
}

/** Says so where a slip in the YAML keeps parts of the plan out of the page. */
function unreadable(document: PlanDocument): Html | undefined {
  if (!document.findings.some(({ type }) => type === 'syntax')) return undefined;
  return html`<p class="campaign-plan-note" role="note">${l10n.t('Some lines at the top of the file cannot be read yet, so parts of the plan may be missing here. The editor marks them.')}</p>`;
}

function objectives(document: PlanDocument, channels: ChannelDirectory): Html | undefined {
  const items = written(document.plan).map((objective) => {
    const { plan } = document;
    const chosen = objective.channels.map((reference) => channels.find(reference)?.name ?? reference);
    const addressed = objective.audiences.map(
      (reference) => findAudience(plan, reference)?.name ?? reference,
    );
    const facts: readonly (readonly [string, string | undefined])[] = [
      [l10n.t('Baseline'), objective.baseline],
      [l10n.t('Target'), [objective.target, objective.unit].filter(Boolean).join(' ')],
      [l10n.t('Deadline'), objective.deadline && localDayOf(plan, objective.deadline)],
      [l10n.t('Level'), objective.level && capitalised(objective.level)],
      [l10n.t('Participation'), objective.participation && capitalised(objective.participation)],
      [l10n.t('Audiences'), addressed.join(', ')],
      [
        l10n.t('Measures'),
        objective.measures.map(({ measure, target }) => measure + (target ? ` (${target})` : '')).join('; '),
      ],
    ];
    const served = chosen.join(', ') || objective.without_channels;
    return html`<li${line(document, objective)}><p class="campaign-plan-objective">${objective.objective}</p>
<dl>${facts.map(([name, value]) => value && html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}<div${!served && new Html(' class="campaign-plan-missing"')}><dt>${l10n.t('Channels')}</dt><dd>${served || l10n.t('none chosen yet')}</dd></div></dl></li>`;
  });
  if (items.length === 0) return undefined;
  return html`<h2>${l10n.t('Objectives')}</h2>
<ol class="campaign-plan-objectives">${items}</ol>`;
}

function audiences(document: PlanDocument): Html | undefined {
  const { plan } = document;
  if (plan.audiences.length === 0) return undefined;
  const rows = plan.audiences.map(
    (audience) =>
      html`<tr${line(document, audience)}><th scope="row">${audience.name ?? audience.id}</th><td>${audience.insight ?? l10n.t('none yet')}</td><td>${
        written(plan)
          .map((objective, index) =>
            audiencesOf(plan, objective).includes(audience) ? String(index + 1) : '',
          )
          .filter(Boolean)
          .join(', ') || l10n.t('none')
      }</td></tr>`,
  );
  return html`<h2>${l10n.t('Audiences')}</h2>
<table aria-label="${l10n.t('Audiences')}"><thead><tr><th scope="col">${l10n.t('Audience')}</th><th scope="col">${l10n.t('What we know about them')}</th><th scope="col">${l10n.t('Objectives')}</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function matrix(document: PlanDocument, channels: ChannelDirectory): Html | undefined {
  const { plan } = document;
  const list = written(plan);
  const serving = list.map((objective) => servingChannels(plan, objective, channels));
  const all = byKind([...new Map(serving.flat().map((channel) => [channel.id, channel])).values()]);
  if (all.length === 0) return undefined;
  const head = list.map(
    ({ objective }, index) =>
      html`<th scope="col" title="${objective}">${l10n.t('Objective {0}', index + 1)}<span class="campaign-plan-spoken">: ${objective}</span></th>`,
  );
  const rows = all.map(
    (channel) =>
      html`<tr><th scope="row">${channel.name}</th><td>${channel.kind ? kindTitle(channel.kind) : l10n.t('not stated')}</td>${serving.map(
        (served) =>
          html`<td class="campaign-plan-cell">${served.some(({ id }) => id === channel.id) ? l10n.t('Yes') : '–'}</td>`,
      )}</tr>`,
  );
  const title = l10n.t('Which channel serves which objective');
  // With many objectives it is wider than the page: then it scrolls, with the keyboard too.
  return html`<h2>${title}</h2>
<div class="campaign-plan-wide" role="region" aria-label="${title}" tabindex="0"><table class="campaign-plan-matrix"><thead><tr><th scope="col">${l10n.t('Channel')}</th><th scope="col">${l10n.t('Kind')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

function channelsByKind(document: PlanDocument, channels: ChannelDirectory): Html | undefined {
  const used = usedChannels(document.plan, channels);
  if (used.length === 0) return undefined;
  const groups = [...kinds, undefined].flatMap((kind) => {
    const members = used.filter((channel) => channel.kind === kind);
    if (members.length === 0) return [];
    const items = members.map(({ name, direction, peso, owner, inPlan }) => {
      const traits = [direction, peso, owner && l10n.t('owner: {0}', owner)].filter(Boolean).join(' · ');
      return html`<li><strong>${name}</strong>${traits && html`<br><span class="campaign-plan-traits">${traits}</span>`}${inPlan?.why && html`<br>${inPlan.why}`}</li>`;
    });
    return [
      html`<div><h3>${kind ? kindTitle(kind) : l10n.t('Kind not stated')} (${members.length})</h3><ul>${items}</ul></div>`,
    ];
  });
  return html`<h2>${l10n.t('Channels by kind')}</h2>
<div class="campaign-plan-kinds">${groups}</div>`;
}

/** The channels that were looked at and not used: a choice too. */
function considered(document: PlanDocument, channels: ChannelDirectory): Html | undefined {
  const items = document.plan.considered.flatMap((entry) => {
    const name = channels.find(entry.channel)?.name ?? entry.channel;
    return name
      ? [html`<li${line(document, entry)}><strong>${name}</strong>${entry.why && html`: ${entry.why}`}</li>`]
      : [];
  });
  if (items.length === 0) return undefined;
  return html`<h2>${l10n.t('Looked at and not used')}</h2>
<ul>${items}</ul>`;
}

function timeline(document: PlanDocument, channels: ChannelDirectory): Html | undefined {
  const { plan } = document;
  if (plan.activities.length === 0) return undefined;
  const dated = plan.activities
    .map((activity) => ({ activity, ...daysOf(plan, activity) }))
    .sort((a, b) => ((a.from ?? '9999') < (b.from ?? '9999') ? -1 : 1));
  const days = dated
    .flatMap(({ from, to }) => [from, to])
    .filter((date) => date !== undefined)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const rows = dated.map(
    ({ activity, from, to }) =>
      html`<tr${line(document, activity)}><td>${when(activity, plan)}</td><th scope="row">${activity.activity}</th><td>${activity.channel.map((reference) => channels.find(reference)?.name ?? reference).join(', ') || '–'}</td><td>${activity.owner ?? l10n.t('nobody yet')}</td><td>${activity.status ? capitalised(activity.status) : l10n.t('Planned')}</td><td class="campaign-plan-track" aria-hidden="true">${bar(from, to, first, last)}</td></tr>`,
  );
  return html`<h2>${l10n.t('Timeline')}</h2>
<table class="campaign-plan-timeline" aria-label="${l10n.t('Timeline')}"><thead><tr><th scope="col">${l10n.t('When')}</th><th scope="col">${l10n.t('Activity')}</th><th scope="col">${l10n.t('Channel')}</th><th scope="col">${l10n.t('Owner')}</th><th scope="col">${l10n.t('Status')}</th><td class="campaign-plan-track" aria-hidden="true"></td></tr></thead><tbody>${rows}</tbody></table>`;
}

/** A bar from an activity's first to its last day, on a scale from the timeline's first day to its last. */
function bar(
  from: IsoDate | undefined,
  to: IsoDate | undefined,
  first: IsoDate | undefined,
  last: IsoDate | undefined,
): Html | undefined {
  if (!from || !first || !last) return undefined;
  const length = daysBetween(first, last) + 1;
  const share = (days: number) => (days / length) * 100;
  // A day in a long campaign would be too thin to be seen.
  const width = Math.max(1.5, share(daysBetween(from, to ?? from) + 1));
  const left = Math.min(share(daysBetween(first, from)), 100 - width);
  return html`<svg class="campaign-plan-bar" viewBox="0 0 100 10" preserveAspectRatio="none"><rect x="${left.toFixed(2)}" y="1" width="${width.toFixed(2)}" height="8" rx="1"></rect></svg>`;
}

function when(activity: Activity, plan: Plan): string {
  if (activity.date) return localDayOf(plan, activity.date);
  return period(activity.start, activity.end, plan) ?? l10n.t('no date yet');
}

function period(start: PlanDate | undefined, end: PlanDate | undefined, plan: Plan): string | undefined {
  if (start && end) return l10n.t('{0} to {1}', localDayOf(plan, start), localDayOf(plan, end));
  if (start) return l10n.t('from {0}', localDayOf(plan, start));
  return end && l10n.t('until {0}', localDayOf(plan, end));
}

function written(plan: Plan): Objective[] {
  return plan.objectives.filter(({ objective }) => objective.trim() !== '');
}

function byKind(channels: readonly Channel[]): Channel[] {
  const rank = ({ kind }: Channel) => (kind ? kinds.indexOf(kind) : kinds.length);
  return [...channels].sort((a, b) => rank(a) - rank(b));
}

/** Ties an element to its line, by the class and attribute that VS Code's preview scrolls by. */
function line(document: PlanDocument, object: object): Html {
  const { line } = document.lines.position(document.locations.whole(object).start);
  return new Html(` class="code-line" data-line="${line}"`);
}
