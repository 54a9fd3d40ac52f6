import { ownText } from './own-text.ts';

/**
 * A cache of what was lately asked for, of bounded size: when it is full, what has not been asked for since it was
 * last half full is given up.
 */
export class Recent<Value> {
  private readonly most: number;
  private young = new Map<string, Value>();
  private old = new Map<string, Value>();
  private size = 0;

  /** @param most how much is kept, as `add` counts it. */
  constructor(most: number) {
    this.most = most;
  }

  get(key: string): Value | undefined {
    const value = this.young.get(key);
    if (value !== undefined) return value;
    const older = this.old.get(key);
    if (older !== undefined) this.young.set(key, older);
    return older;
  }

  /** @param size how much it counts for. */
  add(key: string, value: Value, size: number): void {
    this.size += size;
    if (2 * this.size > this.most) {
      this.old = this.young;
      this.young = new Map();
      this.size = size;
    }
    this.young.set(ownText(key), value);
  }
}
