import * as l10n from '@vscode/l10n';
import { severalNames } from '../channels/several.ts';
import type { RegisterDocument } from '../plan/document.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import { replaceBySeveral } from '../plan/edit/texts-in-list.ts';
import {
  findAudience,
  findObjective,
  type NamedReference,
  namedReferencesIn,
  placed,
  type Reference,
  referencesIn,
} from '../plan/format/references.ts';
import { findSharedAudience } from '../plan/format/shared-audiences.ts';
import { nearest } from '../text/text.ts';
import { additions } from './channel-additions.ts';
import { defineCheck, type Fix, type PlanContext } from './check.ts';
import { quoted } from './messages.ts';
import { renameFixes, type UnknownName, unknownInRegister } from './register-names.ts';

/**
 * Every name of a channel, an audience or an objective names one that is known. Channels that resemble nothing are
 * `unlisted-channel`’s.
 */
export const unknownReference = defineCheck<Reference | UnknownName>({
  code: 'unknown-reference',
  title: 'Name that is not known',
  severity: 'error',
  why: 'A name that nothing answers to is most often a slip of the pen, and then what it stands for is missing from the plan.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Facebok]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Facebook, Elmfield FM]
channels:
  - name: Elmfield FM
    kind: traditional
    why: Six in ten listen at breakfast`,
  },
  *plan(context) {
    for (const named of namedReferencesIn(context.document)) {
      if (isKnown(named, context) || isUnlisted(named, context)) continue;
      const reference = placed(context.document, named);
      if (!reference) continue;
      yield { range: reference.range, message: message(reference, context), data: reference };
    }
  },
  *register(context) {
    yield* unknownInRegister(context);
    const { document } = context;
    const { audiences } = document.register;
    // Audiences of a channel or a key date may be people in words of one's own.
    const isFree = ({ owner, text }: Reference) =>
      !audiences.some((audience) => audience === owner) && namesOf(document, text).length === 0;
    for (const reference of referencesIn(document)) {
      if (reference.target !== 'audience' || findSharedAudience(audiences, reference.text)) continue;
      if (isFree(reference)) continue;
      const [guess] = namesOf(document, reference.text).map((name) => quoted(name));
      yield {
        range: reference.range,
        message: guess
          ? l10n.t(
              'No audience of this name in this register: {0}. Did you mean {1}? Otherwise add it to the register’s audiences.',
              quoted(reference.text),
              guess,
            )
          : l10n.t(
              'No audience of this name in this register: {0}. Check its spelling, or add it to the register’s audiences.',
              quoted(reference.text),
            ),
        data: reference,
      };
    }
  },
  fixes({ data: reference }, context) {
    const { document } = context;
    if (document.kind === 'register')
      return isReference(reference) ? fixesInRegister(reference, document) : renameFixes(reference, document);
    if (!isReference(reference)) return [];
    const planContext = { ...context, document };
    const parts = splitNames(reference, planContext);
    const split: Fix[] =
      parts.length > 1 && reference.field.list
        ? [
            {
              title: l10n.t('Make it a list: {0}', parts.join(', ')),
              edits: [replaceBySeveral(document, reference.range, parts)],
              isPreferred: true,
            },
          ]
        : [];
    const renames = candidates(reference, planContext).map(
      (name, index): Fix => ({
        title: l10n.t('Change to {0}', quoted(name)),
        edits: [replaceText(document, reference.range, name)],
        isPreferred: index === 0 && split.length === 0,
      }),
    );
    return [...split, ...renames, ...definitions(reference, planContext)];
  },
});

function isReference(data: Reference | UnknownName): data is Reference {
  return 'target' in data;
}

/** The names of a register's audiences that a text may be meant for. */
function namesOf({ register }: RegisterDocument, text: string): string[] {
  const names = register.audiences.flatMap(({ id, name }) => [id, name].filter((word) => word !== undefined));
  return nearest(text, names, 2);
}

function fixesInRegister({ range, text }: Reference, document: RegisterDocument): Fix[] {
  const renames = namesOf(document, text).map(
    (name, index): Fix => ({
      title: l10n.t('Change to {0}', quoted(name)),
      edits: [replaceText(document, range, name)],
      isPreferred: index === 0,
    }),
  );
  const added: Fix = {
    title: l10n.t('Add {0} to the register’s audiences', quoted(text)),
    edits: addItem(document, 'audiences', { name: text }),
  };
  return [...renames, added];
}

function isKnown({ target, text }: NamedReference, { document, channels }: PlanContext): boolean {
  if (target === 'channel') return channels.find(text) !== undefined;
  if (target === 'audience')
    return (
      findAudience(document.plan, text, channels.sharedAudiences) !== undefined ||
      findSharedAudience(channels.sharedAudiences, text) !== undefined
    );
  return findObjective(document.plan, text) !== undefined;
}

function message(reference: Reference, context: PlanContext): string {
  const { target } = reference;
  const text = quoted(reference.text);
  const parts = splitNames(reference, context);
  if (parts.length > 1)
    return l10n.t(
      'This is read as one name: {0}. To name several, put them in square brackets: [{1}].',
      text,
      parts.join(', '),
    );
  const [guess] = candidates(reference, context).map((name) => quoted(name));
  switch (target) {
    case 'channel': {
      const isUnknown = context.register
        ? l10n.t(
            'No channel of this name is known: {0} is not in this plan, the channel register or the catalogue.',
            text,
          )
        : l10n.t('No channel of this name is known: {0} is not in this plan or the catalogue.', text);
      const advice = l10n.t('Did you mean {0}? Otherwise add it to this plan’s channels.', guess ?? '');
      return `${isUnknown} ${advice}`;
    }
    case 'audience':
      return guess
        ? l10n.t(
            'No audience of this name in this plan: {0}. Did you mean {1}? Otherwise add it to this plan’s audiences.',
            text,
            guess,
          )
        : l10n.t(
            'No audience of this name in this plan: {0}. Check its spelling, or add it to this plan’s audiences.',
            text,
          );
    case 'objective': {
      if (guess) return l10n.t('No objective has this id (short name): {0}. Did you mean {1}?', text, guess);
      const ids = context.document.plan.objectives.flatMap(({ id }) => id ?? []);
      return ids.length > 0
        ? l10n.t(
            'No objective has this id (short name): {0}. The plan’s objectives have these ids: {1}.',
            text,
            ids.join(', '),
          )
        : l10n.t(
            'No objective has this id (short name): {0}. None of the plan’s objectives has an id yet: give that objective one.',
            text,
          );
    }
  }
}

function candidates({ target, text }: Reference, { document, channels }: PlanContext): string[] {
  if (target === 'channel') return [...channels.nearest(text)];
  const { audiences, objectives } = document.plan;
  const names =
    target === 'audience'
      ? [...audiences, ...channels.sharedAudiences].flatMap(({ id, name }) =>
          [id, name].filter((word) => word !== undefined),
        )
      : objectives.flatMap(({ id }) => id ?? []);
  return nearest(text, names, 2);
}

/** The names in a text such as "Facebook, Leaflet", where at least one of them is known. */
function splitNames(reference: NamedReference, context: PlanContext): string[] {
  return severalNames(
    reference.text,
    (text) => isKnown({ ...reference, text }, context),
    (text) => isListed({ ...reference, text }, context),
  );
}

/** Whether a name is one that the plan or the register gives: it stands as it is, commas and all. */
function isListed(reference: NamedReference, context: PlanContext): boolean {
  if (reference.target !== 'channel') return isKnown(reference, context);
  const by = context.channels.lookUp(reference.text)?.by;
  return by === 'plan' || by === 'register';
}

/** Whether a channel’s name resembles none that is known: a title of its own, and no slip of the pen. */
function isUnlisted(reference: NamedReference, context: PlanContext): boolean {
  return (
    reference.target === 'channel' &&
    context.channels.nearest(reference.text).length === 0 &&
    splitNames(reference, context).length === 0
  );
}

function definitions({ target, text }: Reference, context: PlanContext): Fix[] {
  if (target === 'channel') return additions(text, context);
  if (target !== 'audience') return [];
  return [
    {
      title: l10n.t('Add {0} to this plan’s audiences', quoted(text)),
      edits: addItem(context.document, 'audiences', { name: text }),
    },
  ];
}
