import { partNames } from '../document/parts.ts';

/** A setting: what it holds, and how what users wrote is read. */
export interface Setting<Value = unknown> {
  readonly type: 'boolean' | 'string' | 'array';
  /** What it is unless set. */
  readonly usual: Value;
  /** The words of which one may stand there, or several in a list. */
  readonly words?: readonly string[];
  /** What was written, as far as it fits; else what is usual. */
  read(written: unknown): Value;
}

const general = {
  enable: onOff(true),
  problemsIn: oneOf('open', 'workspace'),
  showChannels: onOff(true),
  showChannelKinds: onOff(false),
  markFiles: onOff(true),
  suggestWhileTyping: onOff(true),
  ownWords: anyTexts(),
  templates: anyText(''),
  assistants: onOff(true),
};

const word = {
  'word.saveTo': oneOf('ask', 'beside'),
  'word.openAfter': onOff(false),
  'word.template': anyText(''),
  'word.trackChanges': onOff(false),
  'word.summary': onOff(false),
  'word.openProblems': onOff(false),
  'word.contents': onOff(true),
  'word.body': onOff(true),
  'word.parts': allOf(partNames),
};

/**
 * Every setting but those of single checks, by its name without `campaignPlan.`. What package.json says of them is
 * generated from here; their texts are in package.nls.json, as `setting.` with the name.
 */
export const settings = { ...general, ...word };

export type SettingName = keyof typeof settings;

/** The groups of settings that users see, each with its title in package.nls.json and its place among them. */
export const settingSections: readonly {
  readonly title: string;
  readonly order: number;
  readonly settings: Readonly<Record<string, Setting>>;
}[] = [
  { title: 'settings.CampaignPlan', order: 1, settings: general },
  { title: 'settings.Word', order: 5, settings: word },
];

function onOff(usual: boolean): Setting<boolean> {
  return { type: 'boolean', usual, read: (written) => (typeof written === 'boolean' ? written : usual) };
}

function anyText(usual: string): Setting<string> {
  return { type: 'string', usual, read: (written) => (typeof written === 'string' ? written : usual) };
}

/** Any texts, none unless set. */
function anyTexts(): Setting<readonly string[]> {
  const read = (written: unknown) =>
    Array.isArray(written) ? written.filter((item) => typeof item === 'string') : [];
  return { type: 'array', usual: [], read };
}

/** One of some words, the first unless set. */
function oneOf<const Words extends readonly [string, ...string[]]>(...words: Words): Setting<Words[number]> {
  const read = (written: unknown) => words.find((word) => word === written) ?? words[0];
  return { type: 'string', usual: words[0], words, read };
}

/** Some of some words, all of them unless set. */
function allOf<Word extends string>(words: readonly Word[]): Setting<readonly Word[]> {
  const read = (written: unknown) =>
    Array.isArray(written) ? words.filter((word) => written.includes(word)) : words;
  return { type: 'array', usual: words, words, read };
}
