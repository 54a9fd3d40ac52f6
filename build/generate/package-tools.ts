import * as z from 'zod';
import { proposeEditTool } from '../../src/assist/propose-edit.ts';
import { toolDescriptions } from '../../src/assist/tools.ts';

interface Manifest {
  contributes: { languageModelTools?: readonly unknown[] };
}

/** Off where the person has switched off our tools, or all of what the editor does with models. */
const when = 'config.campaignPlan.assistants && !config.chat.disableAIFeatures';

/** The manifest with every tool that assistants are offered. */
export function packageWithTools(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  manifest.contributes.languageModelTools = toolDescriptions.map(({ name, description, input }) => {
    const { $schema: _, ...inputSchema } = z.toJSONSchema(input, { io: 'input', target: 'draft-7' });
    return {
      name,
      displayName: `%tool.${name}%`,
      userDescription: `%tool.${name}.description%`,
      modelDescription: description,
      toolReferenceName: name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      canBeReferencedInPrompt: true,
      icon: '$(megaphone)',
      when,
      tags: ['campaign-plan', name === proposeEditTool.name ? 'edit' : 'read'],
      inputSchema,
    };
  });
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
