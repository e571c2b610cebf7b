import type { BrowserContext, CDPSession, Frame, Page } from "playwright";
import type { AccessibleNode, Box, WantedNode } from "./accessible-node.ts";

type AxNode = Awaited<ReturnType<typeof fullTree>>[number];

/** Roles whose place on the screen is asked for: what a test or a demonstration may click. */
const PLACED_ROLES: ReadonlySet<string> = new Set([
  "dialog",
  "button",
  "link",
  "heading",
  "toolbar",
  "radio",
  "textbox",
  "combobox",
]);
/** Parts of the tree that say nothing a reader hears. */
const SILENT_ROLES: ReadonlySet<string> = new Set(["InlineTextBox", "ListMarker", "LineBreak"]);

/** The last node of a tab that is wanted, closed shadow roots and frames included; null where there is none. */
export async function readChromiumNode(
  context: BrowserContext,
  page: Page,
  wanted: WantedNode,
): Promise<AccessibleNode | null> {
  for (const frame of page.frames()) {
    const cdp = await sessionOf(context, page, frame);
    if (cdp === null) continue;
    try {
      const { frameTree } = await cdp.send("Page.getFrameTree");
      for (const frameId of frameIds(frameTree)) {
        const nodes = await fullTree(cdp, frameId);
        const found = nodes.findLast((node) => isWanted(node, wanted));
        if (found) return await convert(cdp, new Map(nodes.map((node) => [node.nodeId, node])), found);
      }
    } finally {
      await cdp.detach();
    }
  }
  return null;
}

function isWanted(node: AxNode, { role, name }: WantedNode): boolean {
  return !node.ignored && node.role?.value === role && (name === null || node.name?.value === name);
}

/** A page has a session, and each of its frames from another site; null for a frame that is reached through another's. */
function sessionOf(context: BrowserContext, page: Page, frame: Frame): Promise<CDPSession | null> {
  if (frame === page.mainFrame()) return context.newCDPSession(page);
  return frame.isDetached() ? Promise.resolve(null) : context.newCDPSession(frame).catch(() => null);
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly FrameTree[];
}

function frameIds({ frame, childFrames = [] }: FrameTree): string[] {
  return [frame.id, ...childFrames.flatMap(frameIds)];
}

/** Empty for a frame that has gone meanwhile, or has a session of its own. */
async function fullTree(cdp: CDPSession, frameId: string) {
  await cdp.send("Accessibility.enable");
  const tree = await cdp.send("Accessibility.getFullAXTree", { frameId }).catch(() => null);
  return tree?.nodes ?? [];
}

async function convert(
  cdp: CDPSession,
  nodes: ReadonlyMap<string, AxNode>,
  node: AxNode,
): Promise<AccessibleNode> {
  const children: AccessibleNode[] = [];
  for (const id of node.childIds ?? []) {
    const child = nodes.get(id);
    if (child && !SILENT_ROLES.has(String(child.role?.value)))
      children.push(await convert(cdp, nodes, child));
  }
  const role = node.role?.value === "StaticText" ? "text" : String(node.role?.value ?? "none");
  const url = node.properties?.find((property) => property.name === "url")?.value.value;
  return {
    role,
    name: String(node.name?.value ?? ""),
    url: typeof url === "string" ? url : null,
    box: PLACED_ROLES.has(role) ? await boxOf(cdp, node.backendDOMNodeId) : null,
    children,
  };
}

/** Null where a node has no box: it is not drawn, or has gone since the tree was read. */
async function boxOf(cdp: CDPSession, backendNodeId: number | undefined): Promise<Box | null> {
  if (backendNodeId === undefined) return null;
  const model = await cdp.send("DOM.getBoxModel", { backendNodeId }).catch(() => null);
  const [x = 0, y = 0, right = 0, , , bottom = 0] = model?.model.border ?? [];
  return model === null ? null : { x, y, width: right - x, height: bottom - y };
}
