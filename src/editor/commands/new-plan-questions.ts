import * as vscode from 'vscode';
import { dateTrouble, type NewPlan, planKinds } from '../../features/new-plan.ts';
import { readPlanDate } from '../../plan/values/written-dates.ts';
import { askInTurn, type Question } from './ask-in-turn.ts';
import type { OwnTemplate } from './own-templates.ts';
import { askForOne, askForText } from './questions.ts';

/** What was answered: the plan, and the organisation's own template where one was chosen. */
export interface NewPlanAnswers extends NewPlan {
  readonly own?: OwnTemplate;
}

/** What is offered with the questions; worked out while the first of them is read. */
export interface Offered {
  /** The organisation that keeps the register which holds for the plan. */
  readonly organisation: Promise<string | undefined>;
  readonly ownTemplates: Promise<readonly OwnTemplate[]>;
}

/**
 * Asks in plain words what a new plan is to be; any question can be left out.
 * @returns undefined where the user gave up
 */
export async function askAboutPlan(offered: Offered): Promise<NewPlanAnswers | undefined> {
  return askInTurn<NewPlanAnswers>({ title: '' }, [
    asTitle,
    asKind(offered),
    async (so, place) => {
      const organisation = so.organisation ?? (await offered.organisation) ?? '';
      return asOrganisation({ ...so, organisation }, place);
    },
    asDate('start', () => ({
      prompt: vscode.l10n.t('When does it begin? Leave it empty if you do not know yet.'),
      placeholder: vscode.l10n.t('For example: {0}', '1 March 2027'),
    })),
    asDate('end', () => ({
      prompt: vscode.l10n.t('When does it end? Leave it empty if you do not know yet.'),
      placeholder: vscode.l10n.t('For example: {0}', '30 April 2027'),
    })),
    asAudiences,
    asText('objective', () => ({
      prompt: vscode.l10n.t('What shall have changed, by how much and by when? You can leave it for later.'),
      placeholder: vscode.l10n.t(
        'For example: {0}',
        vscode.l10n.t('90% of households put the right bin out by 31 March 2027'),
      ),
    })),
  ]);
}

interface QuestionWords {
  readonly prompt: string;
  readonly placeholder: string;
}

const title = () => vscode.l10n.t('New campaign plan');

const asOrganisation = asText('organisation', () => ({
  prompt: vscode.l10n.t('Which organisation is it of? Leave it empty if you do not know yet.'),
  placeholder: vscode.l10n.t('For example: {0}', 'Elmfield Borough Council'),
}));

const asTitle: Question<NewPlanAnswers> = async (so, place) => {
  const outcome = await askForText(
    {
      title: title(),
      prompt: vscode.l10n.t('What is the campaign called?'),
      placeholder: vscode.l10n.t('For example: {0}', vscode.l10n.t('New bin days')),
    },
    so.title,
    place,
  );
  return typeof outcome === 'string' ? outcome : { answer: { ...so, title: outcome.answer } };
};

function asKind({ ownTemplates }: Offered): Question<NewPlanAnswers> {
  return async ({ own: chosenOwn, ...so }, place) => {
    const ours = planKinds().map(({ template, name, chooseWhen }) => ({
      label: name,
      detail: chooseWhen,
      chosen: { template },
    }));
    const own = (await ownTemplates).map((template) => ({
      label: template.name,
      detail: vscode.l10n.t('From your organisation.'),
      chosen: { own: template },
    }));
    const words = { title: title(), placeholder: vscode.l10n.t('What kind of plan is it?') };
    const before = chosenOwn
      ? own.find(({ chosen }) => chosen.own === chosenOwn)
      : ours.find(({ chosen }) => chosen.template === so.template);
    const outcome = await askForOne(words, [...own, ...ours], place, before);
    return typeof outcome === 'string' ? outcome : { answer: { ...so, ...outcome.answer.chosen } };
  };
}

function asText(
  field: 'organisation' | 'objective' | 'start' | 'end',
  words: () => QuestionWords,
  check?: (text: string, so: NewPlanAnswers) => string | undefined,
  toValue: (text: string) => string = (text) => text,
): Question<NewPlanAnswers> {
  return async (so, place) => {
    const checked = check && ((text: string) => check(text, so));
    const outcome = await askForText({ title: title(), ...words() }, so[field] ?? '', place, checked);
    return typeof outcome === 'string' ? outcome : { answer: { ...so, [field]: toValue(outcome.answer) } };
  };
}

function asDate(field: 'start' | 'end', words: () => QuestionWords): Question<NewPlanAnswers> {
  const check = (text: string, { start }: NewPlanAnswers) => dateTrouble(text, field === 'end' ? start : '');
  return asText(field, words, check, (text) => (text === '' ? '' : (readPlanDate(text) ?? text)));
}

const asAudiences: Question<NewPlanAnswers> = async (so, place) => {
  const outcome = await askForText(
    {
      title: title(),
      prompt: vscode.l10n.t(
        'For whom is it? Several groups with a semicolon between them; empty if you do not know yet.',
      ),
      placeholder: vscode.l10n.t(
        'For example: {0}',
        vscode.l10n.t('Households on the new routes; landlords of flats'),
      ),
    },
    (so.audiences ?? []).join('; '),
    place,
  );
  if (typeof outcome === 'string') return outcome;
  const audiences = outcome.answer.split(';').flatMap((name) => name.trim() || []);
  return { answer: { ...so, audiences } };
};
