/** A rectangle in CSS pixels of the page's viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What is looked for in a browser's accessibility tree. */
export interface WantedNode {
  readonly role: string;
  /** The whole name; null for any. */
  readonly name: string | null;
}

/** One node of a browser's accessibility tree, in words both browsers share. */
export interface AccessibleNode {
  /** An ARIA role, or `text` for a run of text. */
  readonly role: string;
  readonly name: string;
  /** Where a link leads; null for all else. */
  readonly url: string | null;
  /** Null where the browser was not asked: it is for dialogs and for what can be clicked. */
  readonly box: Box | null;
  readonly children: readonly AccessibleNode[];
}

/** Roles that stand inside a line of text (`none` is what Chromium calls a bare span); all others start a line. */
const INLINE_ROLES: ReadonlySet<string> = new Set([
  "text",
  "link",
  "emphasis",
  "strong",
  "mark",
  "time",
  "generic",
  "superscript",
  "subscript",
  "insertion",
  "deletion",
  "code",
  "none",
]);

/** The text of a node as assistive technology reads it, a line for each block. */
export function textOf(node: AccessibleNode): string {
  return rawText(node)
    .split("\n")
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

function rawText(node: AccessibleNode): string {
  if (node.role === "text") return node.name;
  const inner = node.children.map(rawText).reduce(joinRuns, "");
  if (node.role === "button") return ` ${inner} `;
  return INLINE_ROLES.has(node.role) ? inner : `\n${inner}\n`;
}

/** Words of two elements that only a margin parts on the screen are still two words. */
function joinRuns(text: string, next: string): string {
  const isOneWord = /[a-z0-9)]$/i.test(text) && /^[a-z0-9(]/i.test(next);
  return isOneWord ? `${text} ${next}` : text + next;
}

/** Every node below a node, itself included, in reading order. */
export function* walkNodes(node: AccessibleNode): Generator<AccessibleNode> {
  yield node;
  for (const child of node.children) yield* walkNodes(child);
}

/** The first node of a role whose name passes; undefined if there is none. */
export function findNode(
  root: AccessibleNode,
  role: string,
  isNamed: (name: string) => boolean,
): AccessibleNode | undefined {
  for (const node of walkNodes(root)) if (node.role === role && isNamed(node.name)) return node;
  return undefined;
}
