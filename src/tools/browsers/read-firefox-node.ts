import type { AccessibleNode, WantedNode } from "./accessible-node.ts";
import type { SendBidi } from "./bidi-session.ts";
import { evaluateInFirefox } from "./firefox-scope.ts";

/** What of Firefox's own scope is used here (https://searchfox.org/mozilla-central/source/accessible/interfaces). */
interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly value: string;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  getBounds(x: Out, y: Out, width: Out, height: Out): void;
}
interface Out {
  value?: number;
}
declare const Cc: Readonly<Record<string, { getService(service: unknown): AccessibilityService }>>;
declare const Ci: Readonly<Record<string, unknown>>;
declare const gBrowser: { readonly selectedBrowser: unknown };
interface AccessibilityService {
  getAccessibleFor(node: unknown): Accessible | null;
  getStringRole(role: number): string;
}

/** The last node of the tab in front that is wanted, closed shadow roots and frames included; null where there is none. */
export function readFirefoxNode(
  send: SendBidi,
  chromeContext: string,
  { role, name }: WantedNode,
): Promise<AccessibleNode | null> {
  return evaluateInFirefox(send, chromeContext, readInFirefox, role, name);
}

/** Runs in Firefox's own scope. Bounds are of the screen, so the tab's own corner is taken off. */
function readInFirefox(wantedRole: string, wantedName: string | null): AccessibleNode | null {
  const roles: Readonly<Record<string, string>> = {
    "text leaf": "text",
    whitespace: "text",
    pushbutton: "button",
    "toggle button": "button",
    section: "group",
    grouping: "group",
    radiobutton: "radio",
    entry: "textbox",
    editcombobox: "combobox",
    statusbar: "status",
    "content deletion": "deletion",
    "content insertion": "insertion",
    "text container": "generic",
  };
  const service = Cc["@mozilla.org/accessibilityService;1"]?.getService(Ci["nsIAccessibilityService"]);
  // Held by nobody, it ends with the next garbage collection, and the tree with it: the one after begins empty.
  Object.assign(globalThis, { heldAccessibilityService: service });
  const tab = service?.getAccessibleFor(gBrowser.selectedBrowser);
  if (!service || !tab) return null;
  const boundsOf = (node: Accessible) => {
    const [x, y, width, height]: [Out, Out, Out, Out] = [{}, {}, {}, {}];
    node.getBounds(x, y, width, height);
    return { x: x.value ?? 0, y: y.value ?? 0, width: width.value ?? 0, height: height.value ?? 0 };
  };
  const corner = boundsOf(tab);
  const childrenOf = (node: Accessible): Accessible[] => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children.filter((child) => service.getStringRole(child.role) !== "list item marker");
  };
  const roleOf = (node: Accessible) => {
    const role = service.getStringRole(node.role);
    return roles[role] ?? role;
  };
  const isWanted = (node: Accessible) =>
    roleOf(node) === wantedRole && (wantedName === null || node.name === wantedName);
  const findWanted = (node: Accessible): Accessible | null => {
    const inside = childrenOf(node)
      .map(findWanted)
      .findLast((found) => found !== null);
    return inside ?? (isWanted(node) ? node : null);
  };
  const convert = (node: Accessible): AccessibleNode => {
    const role = roleOf(node);
    const { x, y, width, height } = boundsOf(node);
    return {
      role,
      name: node.name ?? "",
      url: role === "link" ? node.value : null,
      box: { x: x - corner.x, y: y - corner.y, width, height },
      children: childrenOf(node).map(convert),
    };
  };
  const found = findWanted(tab);
  return found ? convert(found) : null;
}
