/** What a transaction did, for what has to follow once it is committed. */
export interface Committed<Value> {
  readonly value: Value;
  /** The keys of the pages whose highlights changed; none where nothing did, null where it may be any. */
  readonly touched: readonly string[] | null;
  /** Whether a page got its first highlight or lost its last; true also where that is not known. */
  readonly pagesChanged: boolean;
}

/** Whether anything was written. */
export function isChange({ touched }: Committed<unknown>): boolean {
  return touched === null || touched.length > 0;
}
