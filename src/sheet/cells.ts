import { audienceName, objectiveName } from '../document/facts.ts';
import { plainText } from '../document/model.ts';
import type { DocumentWords } from '../document/words/words.ts';
import { findObjective } from '../plan/format/references.ts';
import { countedAmount, isAmount, type Money, shownMoney } from '../plan/values/amounts.ts';
import { currencyOf } from '../plan/values/currency.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { SheetFacts } from './facts.ts';
import { amountFormat } from './package/formats.ts';
import type { SheetCell } from './table.ts';

/** A cell with a text; empty where there is none. */
export function textCell(text: string | undefined): SheetCell {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? undefined : { type: 'text', text: trimmed };
}

/** A cell with several texts in one line. Commas may stand within them. */
export function listCell(texts: readonly string[]): SheetCell {
  return textCell(
    texts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join('; '),
  );
}

/** A cell with one of the format's own words, such as a status. */
export function choiceCell(word: string | undefined, words: DocumentWords): SheetCell {
  return textCell(word && words.choice(word));
}

/** Spreadsheets count from 1900, and that year's days wrongly until here. */
const firstDay = '1900-03-01';

/** A cell with a day; in words where it is earlier than spreadsheets can count. */
export function dayCell(day: IsoDate | undefined, words: DocumentWords): SheetCell {
  if (day === undefined) return undefined;
  return day < firstDay ? textCell(words.day(day, undefined)) : { type: 'day', day };
}

/** A cell with money: an amount to reckon with where the plan states one, else its words. */
export function moneyCell(money: Money | undefined, { plan }: Pick<SheetFacts, 'plan'>): SheetCell {
  const currency = currencyOf(plan);
  const amount = money !== undefined && isAmount(money) ? countedAmount(money, currency) : undefined;
  return amount !== undefined && amountFormat(currency, amount) !== undefined
    ? { type: 'amount', amount }
    : textCell(money === undefined ? undefined : shownMoney(money, currency));
}

/** A cell with the names of audiences. */
export function audiencesCell(
  references: readonly string[],
  facts: Pick<SheetFacts, 'plan' | 'channels'>,
): SheetCell {
  return listCell(references.map((reference) => audienceName(facts, reference)));
}

/** A cell with objectives as the document calls them; those that the plan does not know as they are written. */
export function objectivesCell(references: readonly string[], facts: SheetFacts): SheetCell {
  return listCell(
    references.map((reference) => {
      const found = findObjective(facts.plan, reference);
      return found ? plainText(objectiveName(facts, facts.plan.objectives.indexOf(found))) : reference;
    }),
  );
}
