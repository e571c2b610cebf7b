/** A request to bring one item to the reader; `count` tells two for the same apart. */
export interface ItemRequest {
  readonly id: string;
  readonly count: number;
}
