/** A stretch of a text, with the text around it. */
export interface TextSpan {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
