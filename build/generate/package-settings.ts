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

const title = 'Checks';

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

function settings(): Record<string, unknown> {
  return Object.fromEntries(
    checks.map((check, order) => [
      `campaignPlan.checks.${check.code}`,
      {
        type: 'string',
        scope: 'resource',
        order,
        enum: [...severities, 'off'],
        enumDescriptions: [
          'Shown in red: the plan does not work without it.',
          'Shown in yellow: worth mending before the plan goes out.',
          'Shown in blue: worth knowing.',
          'Shown as a few dots: a suggestion.',
          'Not checked.',
        ],
        default: check.severity,
        markdownDescription: `**${check.title}.** ${check.why}`,
      },
    ]),
  );
}
