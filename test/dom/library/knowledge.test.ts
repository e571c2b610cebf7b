import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import { collectTimeline } from "../../../src/core/library/timeline.ts";
import type { Pack } from "../../../src/core/model/pack.ts";
import type { KeptSketch } from "../../unit/core/library/kept-fixture.ts";
import { bundledPack, openPack } from "../../unit/core/library/knowledge-fixture.ts";
import { useLibrary } from "../fixtures/open-library.ts";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { runAxe } from "../fixtures/run-axe.ts";

/** The pack of the highlights of the fixture. */
const PACK = { ...bundledPack(), id: "p" } as Pack;
const READINGS = { 工业和信息化部: "gōng yè hé xìn xī huà bù" };
const KEPT: readonly KeptSketch[] = [
  {
    number: 1,
    quote: "The ministry’s plan aims at 250 billion yuan by 2023.",
    entities: ["miit"],
    created: "2026-11-25T08:00:00.000Z",
  },
  { number: 2, quote: "Huawei said so.", entities: ["huawei"] },
];
const MINISTRY = "Ministry of Industry and Information Technology";
const PLAN = "MIIT draft plan for the cybersecurity industry (July 2021)";

describe("the knowledge base in the library", { timeout: 300_000 }, () => {
  const library = useLibrary({ pack: PACK, kept: KEPT, readings: READINGS });
  let page: Page;
  beforeEach(async () => {
    page = await library.open();
  });

  const go = async (hash: string, on = page) => {
    await on.evaluate((to) => {
      location.hash = to;
    }, hash);
    await on.waitForFunction((to) => window.libraryPage.route().startsWith(to.split("?")[0] ?? ""), hash);
  };
  const heading = () => readText(page.locator("#section-heading"));
  const route = () => page.evaluate(() => window.libraryPage.route());
  const rows = () => page.locator(".entity-link").allInnerTexts();
  const record = (name: string) => page.locator(".record-section", { has: page.locator(`#record-${name}`) });

  it("leads to ten sections in three groups, and says which one shows", async () => {
    await go("#/sources");
    const groups = await page
      .locator(".section-groups > li")
      .evaluateAll((items) =>
        items.map((item) => [
          item.querySelector(".section-group")?.textContent,
          ...[...item.querySelectorAll("a")].map(({ textContent }) => textContent),
        ]),
      );
    assert.deepEqual(groups, [
      ["Knowledge base", "Entities", "Timeline", "Figures", "Relations", "Sources"],
      ["Yours", "Highlights", "Import"],
      ["Extension", "Settings", "Privacy", "About"],
    ]);
    await pollEqual(() => page.locator("nav [aria-current=page]").allInnerTexts(), ["Sources"]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "section-heading");
  });

  it("opens its sections from a button where there is no room, and closes them by Escape", async () => {
    await page.setViewportSize({ width: 320, height: 600 });
    const button = page.getByRole("button", { name: "Sections of the library Highlights" });
    const link = page.getByRole("link", { name: "Timeline", exact: true });
    await pollEqual(() => link.isVisible(), false);
    await button.press("Enter");
    await link.waitFor();
    await link.focus();
    await page.keyboard.press("Escape");
    await link.waitFor({ state: "hidden" });
    await page.waitForFunction(() => document.activeElement?.className === "sections-button");
    await button.press("Enter");
    await page.getByRole("link", { name: "Sources", exact: true }).click();
    await page.getByRole("button", { name: "Sections of the library Sources" }).waitFor();
    await pollEqual(() => link.isVisible(), false);
  });

  it("lists entities by group, with what each is, how it begins and where that stands", async () => {
    await go("#/entities");
    await pollEqual(
      () => readText(page.locator(".list-summary [role=status]")),
      `${PACK.entities.length} entities`,
    );
    await pollEqual(
      () => readText(page.locator(".entity-row", { hasText: MINISTRY }).first()),
      `${MINISTRY} 工业和信息化部 Agency · 23 claims China’s industry ministry set, in a 2021 draft, a target of 250 ` +
        "billion yuan for the cybersecurity industry by 2023 (outcome not in our sources). Protocol, 2021 (date inferred)",
    );
    await page.getByRole("link", { name: "Next" }).click();
    await page.waitForFunction(() => document.activeElement?.id === "list");
    await pollEqual(() => route(), "#/entities?page=2");
  });

  it("narrows by type, source and year, each a chip that takes it away, all kept in the route", async () => {
    await go("#/entities");
    await page.getByRole("checkbox", { name: /^Law \d/ }).check();
    await page.getByRole("checkbox", { name: /^Person/ }).check();
    await page.getByRole("checkbox", { name: /^The Diplomat/ }).check();
    await page.waitForFunction(() => window.libraryPage.route().includes("document="));
    await pollEqual(() => route(), "#/entities?type=law&type=person&document=p/diplomat-2015");
    await pollEqual(async () => {
      const narrowed = await rows();
      return [narrowed.includes("Greg Austin"), narrowed.includes("Data Security Law")];
    }, [true, false]);
    await page.getByRole("button", { name: "Remove the filter Person" }).click();
    await page.locator(".filter-chips").getByRole("button", { name: "Clear the filters" }).click();
    await page.waitForFunction(() => window.libraryPage.route() === "#/entities");
    await page.goBack();
    await page.waitForFunction(() => window.libraryPage.route().includes("type=law"));
    await pollEqual(() => page.getByRole("checkbox", { name: /^Law \d/ }).isChecked(), true);
  });

  it("takes the focus on from a filter that goes: to the next, then to how many there are", async () => {
    const focused = (label: string) =>
      page.waitForFunction(
        (wanted) => document.activeElement?.matches(`[aria-label="${wanted}"]`),
        `Remove the filter ${label}`,
      );
    const onFound = () => page.waitForFunction(() => document.activeElement?.matches("#found[role=status]"));
    await go("#/entities?type=law&type=person&year=2015");
    // The focus goes on before the page follows its new address.
    const remove = async (label: string) => {
      const chip = page.getByRole("button", { name: `Remove the filter ${label}` });
      await chip.press("Enter");
      await chip.waitFor({ state: "detached" });
    };
    await remove("Law");
    await focused("Person");
    await remove("2015");
    await focused("Person");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.libraryPage.route() === "#/entities");
    await onFound();
    await go("#/entities?type=law&type=person");
    await page.getByRole("button", { name: "Clear the filters" }).press("Enter");
    await onFound();
    await go("#/entities?q=huawei&year=1983");
    await page.locator(".empty").getByRole("button", { name: "Clear the filters" }).press("Enter");
    await page.waitForFunction(() => window.libraryPage.route() === "#/entities?q=huawei");
    await onFound();
  });

  it("finds by name, acronym and Chinese as one types, and marks the letters that answer", async () => {
    await go("#/entities");
    const box = page.getByRole("searchbox", { name: "Search entities" });
    await box.fill("miit");
    await page.waitForFunction(() => document.querySelector(".entity-row mark") !== null);
    await pollEqual(async () => (await rows())[0], MINISTRY);
    await pollEqual(() => readText(page.locator(".entity-row").first().locator("mark")), "MIIT");
    await box.fill("工业和信息");
    await page.waitForFunction(() => document.querySelector(".other-name mark") !== null);
    await pollEqual(async () => (await rows())[0], MINISTRY);
    await pollEqual(() => route(), `#/entities?q=${encodeURIComponent("工业和信息")}`);
  });

  it("heads names that are found by a typing error as the nearest ones", async () => {
    await go("#/entities?q=Huawie");
    await page.locator(".list").getByRole("heading", { name: "Nearest names" }).waitFor();
    await pollMatch(
      () => readText(page.locator(".list")),
      /^Nothing in the knowledge base is called “Huawie”/,
    );
    await page.locator(".entity-rows").getByRole("link", { name: "Huawei", exact: true }).waitFor();
  });

  it("says that it knows nothing of a name, and offers the nearest", async () => {
    await go("#/entities?q=Huawei%20zzqqx");
    await pollMatch(
      () => readText(page.locator(".list .empty")),
      /Nothing in the knowledge base is called “Huawei zzqqx”/,
    );
    await page.locator(".nearest").getByRole("link", { name: "Huawei", exact: true }).click();
    await page.waitForFunction(() => document.title === "Huawei – Sinogloss");
    for (const query of ["[(*", "\u202e\u200f", "%00"]) {
      await go(`#/entities?q=${encodeURIComponent(query)}`);
      await pollMatch(() => readText(page.locator(".list")), /Nothing in the|entities/);
    }
    await go("#/entities?q=huawei&year=1983");
    await pollMatch(() => readText(page.locator(".list .empty")), /but the filters leave/);
    await page.getByRole("button", { name: "Clear the filters" }).click();
    await page.getByRole("link", { name: "Huawei", exact: true }).waitFor();
  });

  it("shows the whole record of an entity, nothing behind a button, and where each part is", async () => {
    await go("#/entity/miit");
    await pollEqual(() => heading(), MINISTRY);
    await pollEqual(() => page.evaluate(() => document.title), `${MINISTRY} – Sinogloss`);
    await pollEqual(() => record("claims").locator(".claim").count(), 23);
    const parts = await page.locator(".contents-link").allInnerTexts();
    assert.deepEqual(parts, [
      "What sources say 23",
      "Where sources disagree 4",
      "Figures 10",
      "Events 4",
      "Relations 4",
      "Sources 2",
      "Your highlights 1",
      "Names 18",
    ]);
    await page.getByRole("button", { name: "Names 18" }).press("Enter");
    await pollEqual(() => page.evaluate(() => document.activeElement?.id), "record-names");
    await pollMatch(() => readText(record("names")), /工业和信息化部 gōng yè hé xìn xī huà bù/);
    await pollMatch(() => readText(record("names")), /Chinese, traditional 工業和信息化部/);
    const figure = record("figures").getByRole("row", {
      name: /^size of China’s cybersecurity industry 250/,
    });
    await pollMatch(
      () => readText(figure),
      /250 billion yuan \(\$38\.7 billion\) target Draft Due 2023, as of 12 Jul 2021 ?outcome not in our sources/,
    );
    await pollMatch(
      () => readText(record("documents")),
      /iHLS · 2024 \(about 2 years old, date inferred\) · 6 claims/,
    );
  });

  it("tells what a relation and an event rest on", async () => {
    await go("#/entity/miit");
    const plan = record("relations").locator(".relation-row", { hasText: PLAN });
    await plan.getByText("Rests on 1 claim").click();
    await pollMatch(() => readText(plan.locator(".claim-text").first()), /MIIT published its plan/);
    const event = record("events").locator("li", { hasText: "MIIT publishes its draft plan" }).first();
    await pollMatch(() => readText(event), /^12 Jul 2021 \(date inferred\)/);
    await event.getByText("Rests on 2 claims").click();
    await pollEqual(() => event.locator(".claim").count(), 2);
  });

  it("tells a day something is due from what happened, and how it stands on the reader's day", async () => {
    await go("#/entity/miit");
    const due = record("events").locator("li", { hasText: "is to reach over 45,000 companies" });
    await pollMatch(() => readText(due), /^2026 Target or deadline not yet due /);
    assert.doesNotMatch(
      await readText(record("events").locator("li", { hasText: "MIIT publishes its draft plan" })),
      /Target or deadline/,
    );
    await page.evaluate(() => window.libraryPage.setToday("2027-01-01"));
    await due.locator("p > time ~ .outcome", { hasText: "outcome not in our sources" }).waitFor();
  });

  it("has the highlights that mention the entity, with the way to them all", async () => {
    await go("#/entity/miit");
    const highlights = record("highlights");
    await pollMatch(
      () => readText(highlights),
      /The ministry’s plan aims at 250 billion yuan by 2023. A plan · 25 Nov 2026/,
    );
    await highlights.getByRole("link", { name: "Show in your highlights" }).click();
    await page.waitForFunction(() => window.libraryPage.route() === "#/highlights?entity=p/miit");
    await go("#/entity/p/alibaba");
    await pollMatch(() => readText(record("highlights")), /None of your highlights mentions it/);
  });

  it("follows a relation by keyboard, and comes back to where one was by Back", async () => {
    await go("#/entity/miit");
    const plan = record("relations").getByRole("link", { name: PLAN });
    await page.setViewportSize({ width: 600, height: 700 });
    await plan.focus();
    const scrolled = await page.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(scrollY))),
    );
    assert.ok(scrolled > 1000, `${scrolled}`);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (name) => document.querySelector("#section-heading")?.textContent === name,
      PLAN,
    );
    await page.waitForFunction(() => document.activeElement?.id === "section-heading" && scrollY === 0);
    await page.goBack();
    await page.waitForFunction((name) => document.activeElement?.textContent === name, PLAN);
    await pollEqual(() => heading(), MINISTRY);
    await page.waitForFunction((before) => Math.abs(scrollY - before) <= 1, scrolled);
  });

  it("calls entities by their Chinese names in Chinese, the English ones beside them", async () => {
    const other = await library.open("zh-CN");
    await go("#/entities", other);
    await pollEqual(
      async () => (await other.locator(".entity-link[lang=zh-Hans]").allInnerTexts()).slice(0, 3),
      ["工业和信息化部", "公安部", "国家安全部"],
    );
    const first = async () => (await other.locator(".entity-names").allInnerTexts())[0]?.replace(/\s+/g, " ");
    await go("#/entities?q=gongyehexinxi", other);
    await pollMatch(
      async () => (await first()) ?? "",
      /^工业和信息化部 \(gōng yè hé xìn xī huà bù\) Ministry of Industry and Information Technology /,
    );
    await go("#/entities?q=ministry%20of%20public", other);
    await pollEqual(first, "公安部 Ministry of Public Security 政府机构 · 1 条说法");
    assert.equal(await other.locator(".other-name mark").first().innerText(), "Ministry of Public");
    await other.locator(".entity-link").first().click();
    await pollEqual(() => readText(other.locator("#section-heading")), "公安部");
    assert.match(await readText(other.locator(".record-title p").first()), /^Ministry of Public Security · /);
    await other.close();
  });

  it("opens speakers and copies links by what the page is handed", async () => {
    await go("#/entity/miit");
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.waitForFunction(() => /Link to this record copied/.test(document.body.innerText));
    await record("claims").getByRole("link", { name: "Dave Yin, Protocol" }).first().press("Enter");
    await page.waitForFunction(() => document.title.startsWith("Dave Yin"));
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.textContent === "Dave Yin, Protocol");
  });

  it("says of an entity there is none of so, offers the nearest and a search, whatever the id", async () => {
    await go("#/entity/data-securty-law");
    await pollMatch(() => readText(page.locator(".empty")), /There is no such entity.*“data-securty-law”/);
    await page.locator(".nearest").getByRole("link", { name: "Data Security Law", exact: true }).waitFor();
    await page.getByRole("searchbox").fill("gongxinbu");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.libraryPage.route() === "#/entities?q=gongxinbu");
    await pollEqual(async () => (await rows())[0], MINISTRY);
    for (const id of ["__proto__", "%E0%A4%A", "%22%3E%3Cimg%20src%3Dx%3E", "x".repeat(5000), "other/miit"]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, `#/entity/${id}`);
      await page.getByText("There is no such entity in the knowledge base.").waitFor();
      await go("#/entities");
    }
    await go("#/source/nowhere");
    await page.getByText("There is no such source in the knowledge base.").waitFor();
  });

  it("tells of each source who wrote it, when, how that is known, how old it is, and what rests on it", async () => {
    await go("#/sources");
    await pollEqual(
      () => page.locator(".source-row h3 a").allInnerTexts(),
      [...PACK.documents].sort((a, b) => (a.published < b.published ? 1 : -1)).map(({ title }) => title),
    );
    await pollEqual(
      () => readText(page.locator(".source-row", { hasText: "Protocol" }).first()),
      "Beijing's costly plans for cybersecurity 'self-sufficiency' Publisher Protocol Author Dave Yin Published 20 Jul 2021 " +
        "(5 years old) The date is inferred: The text carries no dateline; a re-listing of the article gives July 20, 2021. " +
        "What rests on it 56 claims, 14 figures, 46 entities 11 of the 56 claims are opinions or views. " +
        "Show the 46 entities in the list Open the article (Beijing's costly plans for cybersecurity 'self-sufficiency', " +
        "opens in a new tab) archived copy (Beijing's costly plans for cybersecurity 'self-sufficiency', opens in a new tab)",
    );
    await pollEqual(
      () =>
        page
          .locator(".source-row", { has: page.locator(".badge") })
          .locator("h3 a")
          .allInnerTexts(),
      ["Why China Is Taking Over the Internet of Things"],
    );
    await page.getByRole("link", { name: "Show the 46 entities in the list" }).click();
    await page.waitForFunction(() => /46 of \d+ entities/.test(document.body.innerText));
  });

  it("lists a source's claims in the order of its paragraphs, with the entities each is about", async () => {
    await go("#/source/protocol-2021");
    await page.locator(".source-paragraph h4").first().waitFor();
    const numbers = (await page.locator(".source-paragraph h4").allInnerTexts()).map((text) =>
      Number(/\d+/.exec(text)?.[0]),
    );
    assert.deepEqual(
      numbers,
      [...numbers].sort((a, b) => a - b),
    );
    await pollEqual(() => page.locator(".source-paragraph .claim").count(), 56);
    await page.locator(".claim-entities a", { hasText: "Data Security Law" }).first().click();
    await page.waitForFunction(() => document.title === "Data Security Law – Sinogloss");
  });

  it("says about itself what it counts in its packs", async () => {
    await go("#/about");
    const about = () => readText(page.locator("main"));
    await pollMatch(
      about,
      /drawn from 4 articles by Protocol, The Diplomat, iHLS and The Octavian Report, published from 6 May 2015 \(date inferred\) to 2024 \(date inferred\)/,
    );
    const text = await about();
    const events = collectTimeline([PACK], openPack(PACK).index).filter(({ kind }) => kind === "event");
    for (const count of [
      `Entities ${PACK.entities.length}`,
      `Claims ${PACK.claims.length}`,
      `Dated events ${events.length}`,
      `Places where sources disagree ${PACK.conflicts.length}`,
    ]) {
      assert.ok(text.includes(count), count);
    }
    assert.ok(text.includes(PACK.revision));
    assert.match(
      text,
      /Newest source “China is Boosting .*” ?, iHLS, 2024 \(about 2 years old, date inferred\)/,
    );
  });

  for (const [tag, colorScheme] of [
    ["en-GB", "light"],
    ["en-GB", "dark"],
    ["zh-CN", "light"],
    ["zh-CN", "dark"],
  ] as const) {
    it(`has no barrier that axe knows of, and nothing wider than 320 px, in ${tag}, ${colorScheme}`, async () => {
      const other = await library.open(tag, { viewport: { width: 320, height: 800 }, colorScheme });
      for (const hash of [
        "#/entities",
        "#/entities?q=ministry&type=agency",
        "#/entities?q=zzqqx",
        "#/entity/miit",
        "#/entity/nobody",
        "#/sources",
        "#/source/octavian-2019",
        "#/about",
      ]) {
        await go(hash, other);
        for (const width of [320, 1200]) {
          await other.setViewportSize({ width, height: 800 });
          assert.deepEqual(await runAxe(other), [], `${hash} at ${width} px`);
          const over = await other.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          assert.equal(over, 0, `${hash} at ${width} px`);
        }
      }
      await other.close();
    });
  }
});
