declare module "mark.js" {
  interface MarkOptions {
    readonly accuracy?: "partially" | "complementary" | "exactly";
    readonly separateWordSearch?: boolean;
    readonly caseSensitive?: boolean;
  }
  export default class Mark {
    constructor(context: Element);
    mark(names: readonly string[], options?: MarkOptions): void;
    markRegExp(regex: RegExp): void;
    unmark(): void;
  }
}

declare module "findandreplacedomtext" {
  export default function findAndReplaceDOMText(
    node: Node,
    options: { readonly find: RegExp; readonly wrap: string },
  ): { revert(): void };
}
