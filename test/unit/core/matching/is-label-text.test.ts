import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isLabelText } from "../../../../src/core/matching/is-label-text.ts";

const LABELS = [
  "Share on Facebook",
  "Share this article on Facebook",
  " · Follow us on WeChat",
  "Like us on Facebook to see similar stories",
  "Sign in with Google",
  "Continue with Microsoft",
  "By Samm Sacks",
  "By Samm Sacks and Lester Ross | Jul 20, 2021",
  "© 2016 Microsoft",
  "Copyright © 1998 - 2016 Tencent. All Rights Reserved",
  "Tags: Huawei, 5G",
  "分享到微信",
  "扫一扫，关注腾讯微信",
  "作者：汤晓鸥",
  "来源: 腾讯新闻",
  "We use cookies, and so do our partners Google and Facebook, to show you advertisements that suit you.",
];

const PROSE = [
  "Share prices of Huawei’s suppliers fell.",
  "Shares in Alibaba fell on Tuesday",
  "By banning Huawei, Washington hoped to slow China down",
  "By Tuesday the CAC had answered.",
  "BY THE CYBERSPACE ADMINISTRATION OF CHINA (CAC)",
  "Like Google, Huawei moves to the cloud",
  "Follow the rules or leave, MIIT tells Didi",
  "Google and China",
  "Sharing on WeChat may cost you points in the social credit system.",
  "China’s regulator wants apps to tell what cookies they set.",
  "分享经济在中国",
  "关注中国网络安全",
  "文化部与工信部",
];

describe("isLabelText", () => {
  for (const text of LABELS) it(`takes “${text}” for a label`, () => assert.equal(isLabelText(text), true));
  for (const text of PROSE) it(`takes “${text}” for prose`, () => assert.equal(isLabelText(text), false));

  it("tells a line of capitals at once, whatever ends it", () => {
    const start = performance.now();
    assert.equal(isLabelText("By ABCDEFGHIJKLMNOPQRSTUVWXYZ AB!"), false);
    assert.ok(performance.now() - start < 500);
  });

  it("takes no paragraph for a label, however it begins", () => {
    assert.equal(isLabelText(`Share this on Facebook ${"and say what you think of it ".repeat(4)}`), false);
    assert.equal(isLabelText(`We use cookies. ${"Huawei said so again and again. ".repeat(30)}`), false);
  });
});
