const segments = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The letters of a text as a person and Terraform count them: with their accents, and an emoji as one. */
export function lettersOf(text: string): string[] {
  return [...segments.segment(text)].map(({ segment }) => segment);
}
