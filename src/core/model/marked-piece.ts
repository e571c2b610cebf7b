/** A piece of a text, and whether a search found it. */
export interface MarkedPiece {
  readonly text: string;
  readonly isMatch: boolean;
}
