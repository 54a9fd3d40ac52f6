/** Whether a language, as a code or in words, is Welsh, or both Welsh and another. */
export function isWelsh(text: string): boolean {
  return /^cy(?:-|$)|\b(?:welsh|cymraeg|bilingual|dwyieithog)\b/i.test(text.trim());
}
