import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type AccessibleNode,
  findNode,
  textOf,
  walkNodes,
} from "../../../../src/tools/browsers/accessible-node.ts";

function node(role: string, name: string, ...children: AccessibleNode[]): AccessibleNode {
  return { role, name, url: null, box: null, children };
}
const text = (words: string) => node("text", words);

describe("textOf", () => {
  const cases: readonly (readonly [string, AccessibleNode, string])[] = [
    [
      "gives every block a line",
      node("dialog", "", node("heading", "", text("MIIT")), node("paragraph", "", text("An agency."))),
      "MIIT\nAn agency.",
    ],
    [
      "keeps links, emphasis and bare spans in their line",
      node(
        "paragraph",
        "",
        text("Says "),
        node("link", "Protocol", text("Protocol")),
        node("none", "", text(", 2021")),
      ),
      "Says Protocol, 2021",
    ],
    [
      "parts words that only a margin parts",
      node("paragraph", "", node("none", "", text("Draft")), node("none", "", text("Target"))),
      "Draft Target",
    ],
    [
      "does not part Chinese characters",
      node("paragraph", "", text("工业"), node("none", "", text("部"))),
      "工业部",
    ],
    [
      "sets a button apart",
      node("paragraph", "", text("tiers."), node("button", "Source 1", text("1"))),
      "tiers. 1",
    ],
    ["drops empty lines and outer spaces", node("list", "", node("listitem", "", text("  a  b "))), "a b"],
  ];
  for (const [name, tree, expected] of cases) it(name, () => assert.equal(textOf(tree), expected));
});

describe("a tree of accessible nodes", () => {
  const tree = node("dialog", "card", node("group", "", node("button", "Close")), node("button", "Back"));

  it("is walked in reading order", () => {
    assert.deepEqual(
      [...walkNodes(tree)].map(({ role, name }) => `${role} ${name}`.trim()),
      ["dialog card", "group", "button Close", "button Back"],
    );
  });

  it("is searched by role and name together", () => {
    assert.equal(findNode(tree, "button", (name) => name === "Back")?.name, "Back");
    assert.equal(
      findNode(tree, "link", (name) => name === "Back"),
      undefined,
    );
  });
});
