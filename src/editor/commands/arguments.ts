/** Tells whether what somebody hands over is what an argument has to be. */
export type Guard<Value> = (given: unknown) => given is Value;

type Fields = Readonly<Record<string, Guard<unknown>>>;

/** The argument object of a command with these fields: each may be missing, since anybody may call with nothing. */
type Told<Of extends Fields> = {
  readonly [Name in keyof Of]?: Of[Name] extends Guard<infer Value> ? Value : never;
};

/** Turns what a command is called with, whatever it is, into the command's argument object. */
export type ArgumentReader<Arguments extends object> = (given: readonly unknown[]) => Arguments;

/**
 * Describes the arguments of a command. Our own calls and keybindings hand over one object; menus and other
 * extensions hand over values one after the other.
 * @param fields what each field of the object has to be; what is anything else is left out, and asked for if need be
 * @param orders the fields in which values one after the other are taken; the order counts whose first field the
 * first value fits
 */
export function argumentReader<const Of extends Fields>(
  fields: Of,
  ...orders: readonly (readonly (keyof Of & string)[])[]
): ArgumentReader<Told<Of>> {
  return (given) => {
    const [first] = given;
    const fitting = orders.find(([name]) => name !== undefined && fields[name]?.(first));
    const isNamed = fitting === undefined && isRecord(first);
    const named = isNamed ? first : inOrder(fitting ?? orders[0] ?? [], given);
    const fits = Object.entries(fields).filter(([name, isFitting]) => isFitting(named[name]));
    // Each value has passed the guard of its field.
    return Object.fromEntries(fits.map(([name]) => [name, named[name]])) as Told<Of>;
  };
}

function inOrder(names: readonly string[], given: readonly unknown[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(names.map((name, index) => [name, given[index]]));
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

/** Whether it is a text. */
export function isText(given: unknown): given is string {
  return typeof given === 'string';
}

/** Whether it is a list of texts. */
export function isTexts(given: unknown): given is readonly string[] {
  return Array.isArray(given) && given.every(isText);
}

/** Whether it is a place in a list, from zero. */
export function isIndex(given: unknown): given is number {
  return Number.isInteger(given) && Number(given) >= 0;
}

/** Whether it is a number of things, one at least. */
export function isCount(given: unknown): given is number {
  return isIndex(given) && given > 0;
}
