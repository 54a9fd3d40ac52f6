const few = 3;

/** Whether what so many of a list lack is said once for all of them: more than a few do, and most. */
export function isSaidTogether(lacking: number, all: number): boolean {
  return lacking > few && lacking * 2 > all;
}
