const few = 3;

/** Whether what so many of a list lack is said once for all of them: more than a few do, and most. */
export function isSaidTogether(lacking: number, all: number): boolean {
  return lacking > few && lacking * 2 > all;
}

/** The same where even two are told once, if they are all there are: a short list lacks much of what a long one has. */
export function isSaidOfAll(lacking: number, all: number): boolean {
  return isSaidTogether(lacking, all) || (lacking > 1 && lacking === all);
}
