import { severities } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';

interface Manifest {
  contributes: { configuration?: Section[] | Section };
}

interface Section {
  title: string;
  order?: number;
  properties: Record<string, unknown>;
}

const title = '%settings.Checks%';

/** The manifest with a setting for each check: its severity, or off. Other settings are left as they are. */
export function packageWithSettings(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const { configuration = [] } = manifest.contributes;
  const sections = (Array.isArray(configuration) ? configuration : [configuration]).filter(
    (section) => section.title !== title,
  );
  manifest.contributes.configuration = [...sections, { title, order: 10, properties: settings() }];
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** The manifest's English texts with one for each check; the others, written by hand, are left as they are. */
export function textsWithChecks(text: string): string {
  const written = Object.entries(JSON.parse(text) as Record<string, string>).filter(
    ([key]) => !key.startsWith('check.'),
  );
  const generated = checks.map(({ code, title: name, why }) => [`check.${code}`, `**${name}.** ${why}`]);
  return `${JSON.stringify(Object.fromEntries([...written, ...generated]), undefined, 2)}\n`;
}

function settings(): Record<string, unknown> {
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
