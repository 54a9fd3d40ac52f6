import { severities } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { type Setting, settingSections } from '../../src/editor/setting-list.ts';

interface Manifest {
  contributes: { configuration?: readonly Section[] };
}

interface Section {
  title: string;
  order: number;
  properties: Record<string, unknown>;
}

/** The manifest with every setting: those that the editor reads, and for each check its severity, or off. */
export function packageWithSettings(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  manifest.contributes.configuration = [
    ...settingSections.map(({ title, order, settings }) => ({
      title: `%${title}%`,
      order,
      properties: Object.fromEntries(
        Object.entries(settings).map(([name, setting], place) => [
          `campaignPlan.${name}`,
          property(name, setting, place),
        ]),
      ),
    })),
    { title: '%settings.Checks%', order: 10, properties: checkProperties() },
  ];
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/**
 * The manifest's texts with one for each check; the others, written by hand, are left as they are.
 * @param translated what a title or reason is called in the language of the texts
 */
export function textsWithChecks(text: string, translated: (english: string) => string): string {
  const written = Object.entries(JSON.parse(text) as Record<string, string>).filter(
    ([key]) => !key.startsWith('check.'),
  );
  const generated = checks.map(({ code, title, why }) => [
    `check.${code}`,
    `**${translated(title)}.** ${translated(why)}`,
  ]);
  return `${JSON.stringify(Object.fromEntries([...written, ...generated]), undefined, 2)}\n`;
}

function property(name: string, { type, words, usual }: Setting, order: number): Record<string, unknown> {
  const values =
    type === 'array'
      ? { uniqueItems: true, items: { type: 'string', ...(words ? { enum: words } : {}) } }
      : words === undefined
        ? {}
        : { enum: words, enumDescriptions: words.map((word) => `%setting.${name}.${word}%`) };
  return {
    type,
    scope: 'resource',
    order,
    ...values,
    default: usual,
    markdownDescription: `%setting.${name}%`,
  };
}

function checkProperties(): Record<string, unknown> {
  const words = [...severities, 'off'];
  return Object.fromEntries(
    checks.map(({ code, severity }, order) => [
      `campaignPlan.checks.${code}`,
      {
        type: 'string',
        scope: 'resource',
        order,
        enum: words,
        enumDescriptions: words.map((word) => `%severity.${word}%`),
        default: severity,
        markdownDescription: `%check.${code}%`,
      },
    ]),
  );
}
