import type * as z from 'zod';
import { planFileStem } from '../text/file-name.ts';
import { LineIndex, type Range } from '../text/text.ts';
import { fenceFindings } from './fences.ts';
import { Locations } from './format/locations.ts';
import { type ReadingFinding, readObject } from './format/read.ts';
import { type Register, register as registerSchema } from './format/register-schema.ts';
import { type Plan, plan as planSchema } from './format/schema.ts';
import { type ObjectInfo, objectInfo } from './format/vocabulary.ts';
import { type Frontmatter, findFrontmatter, recognise } from './frontmatter.ts';
import { readTree, readTreeNow } from './yaml/read-tree.ts';
import type { MapNode, SyntaxFinding, TreeReading } from './yaml/tree.ts';

/** What plans and registers have in common once they are read. */
interface ReadDocument {
  /** The file's name or path; tells a plan by its ending and names it in reports. */
  readonly name: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly frontmatter: Frontmatter;
  /** The frontmatter as it stands in the text; undefined where there is none or it is not readable at all. */
  readonly root: MapNode | undefined;
  readonly locations: Locations;
  /** What the schema says of the top of the frontmatter. */
  readonly top: ObjectInfo;
  /** What is wrong with the text as such: YAML and vocabulary. Checks turn these into problems. */
  readonly findings: readonly (SyntaxFinding | ReadingFinding)[];
  /** What does not fit the vocabulary where reading was a guess: left out of the data, but the slip is the problem. */
  readonly doubtful: readonly (SyntaxFinding | ReadingFinding)[];
  /** Stretches whose reading is a guess; what is missing there may only be unreadable. */
  readonly broken: readonly Range[];
}

/** A campaign plan, read: plain data, with the place of every value. */
export interface PlanDocument extends ReadDocument {
  readonly kind: 'plan';
  readonly plan: Plan;
}

/** A channel register, read. */
export interface RegisterDocument extends ReadDocument {
  readonly kind: 'register';
  readonly register: Register;
}

export type CampaignDocument = PlanDocument | RegisterDocument;

/**
 * Reads a plan or a register. Never throws on any text: what cannot be read is a finding.
 * @param name the file's name or path
 * @param text the whole file
 * @returns undefined for a file that is neither
 */
export async function readDocument(name: string, text: string): Promise<CampaignDocument | undefined> {
  const kind = recognise(name, text);
  if (kind === 'plan') return readPlan(name, text);
  if (kind === 'register') return readRegister(name, text);
  return undefined;
}

/**
 * The same at once, for callers that cannot wait. Frontmatter with an unusual error may then be read less far
 * than {@link readDocument} would.
 */
export function readDocumentNow(name: string, text: string): CampaignDocument | undefined {
  const kind = recognise(name, text);
  if (!kind) return undefined;
  const frontmatter = findFrontmatter(text);
  const tree = frontmatter.state === 'closed' ? readTreeNow(text, frontmatter.yaml) : nothing;
  return kind === 'plan' ? plan(name, text, frontmatter, tree) : register(name, text, frontmatter, tree);
}

/** Reads a text as a plan, whatever its name and keys. */
export async function readPlan(name: string, text: string): Promise<PlanDocument> {
  const frontmatter = findFrontmatter(text);
  return plan(name, text, frontmatter, await treeOf(text, frontmatter));
}

/** The same at once, for callers that cannot wait: see {@link readDocumentNow}. */
export function readPlanNow(name: string, text: string): PlanDocument {
  const frontmatter = findFrontmatter(text);
  const tree = frontmatter.state === 'closed' ? readTreeNow(text, frontmatter.yaml) : nothing;
  return plan(name, text, frontmatter, tree);
}

/** Reads a text as a register, whatever its name and keys. */
export async function readRegister(name: string, text: string): Promise<RegisterDocument> {
  const frontmatter = findFrontmatter(text);
  return register(name, text, frontmatter, await treeOf(text, frontmatter));
}

const nothing: TreeReading = { root: undefined, findings: [], broken: [] };

async function treeOf(text: string, frontmatter: Frontmatter): Promise<TreeReading> {
  return frontmatter.state === 'closed' ? readTree(text, frontmatter.yaml) : nothing;
}

function plan(name: string, text: string, frontmatter: Frontmatter, tree: TreeReading): PlanDocument {
  const { data, ...rest } = read(planSchema, name, text, frontmatter, tree);
  return { kind: 'plan', plan: data, ...rest };
}

function register(name: string, text: string, frontmatter: Frontmatter, tree: TreeReading): RegisterDocument {
  const { data, ...rest } = read(registerSchema, name, text, frontmatter, tree);
  return { kind: 'register', register: data, ...rest };
}

/** Reads a text with frontmatter as a schema says, whatever its name and keys. */
export async function readFrontmatterAs<Schema extends z.ZodObject>(
  schema: Schema,
  name: string,
  text: string,
): Promise<ReadDocument & { data: z.output<Schema> }> {
  const frontmatter = findFrontmatter(text);
  return read(schema, name, text, frontmatter, await treeOf(text, frontmatter));
}

function read<Schema extends z.ZodObject>(
  schema: Schema,
  name: string,
  text: string,
  frontmatter: Frontmatter,
  tree: TreeReading,
): ReadDocument & { data: z.output<Schema> } {
  const locations = new Locations();
  const { data, findings } = readObject(schema, tree.root, locations);
  const isDoubtful = ({ range }: { readonly range: Range }) => isBroken(tree, range);
  return {
    name,
    text,
    lines: new LineIndex(text),
    frontmatter,
    root: tree.root,
    locations,
    top: objectInfo(schema),
    findings: [
      ...fenceFindings(text, frontmatter),
      ...tree.findings,
      ...findings.filter((finding) => !isDoubtful(finding)),
    ],
    doubtful: findings.filter(isDoubtful),
    broken: tree.broken,
    data,
  };
}

/** What stands at the top of a document's frontmatter: the plan's or the register's own fields. */
export function topOf(document: CampaignDocument): Plan | Register {
  return document.kind === 'plan' ? document.plan : document.register;
}

/** What the schema says of the top of a document of a kind. */
export function topInfo(kind: CampaignDocument['kind']): ObjectInfo {
  return objectInfo(kind === 'plan' ? planSchema : registerSchema);
}

/**
 * Whether the frontmatter could be read at all. Where it could not, what is missing in the data says nothing
 * about the plan.
 */
export function isReadable(document: CampaignDocument): boolean {
  if (document.frontmatter.state === 'unclosed') return false;
  return document.root !== undefined || !document.findings.some(({ type }) => type === 'syntax');
}

/** What a plan is called: its `campaign`, or its file's name where it has none. */
export function planTitle(document: PlanDocument): string {
  return document.plan.campaign.trim() || titleOfFile(document.name);
}

/** What a plan is called that does not say it, after its file. */
export function titleOfFile(path: string): string {
  return planFileStem(path).replaceAll(/[-_]+/g, ' ');
}

/** Whether a place lies where reading was a guess. */
export function isBroken(document: Pick<CampaignDocument, 'broken'>, range: Range): boolean {
  return document.broken.some((stretch) => range.start < stretch.end && stretch.start <= range.end);
}
