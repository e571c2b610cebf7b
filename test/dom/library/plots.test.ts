import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import type { Page } from "playwright";
import type { Pack } from "../../../src/core/model/pack.ts";
import { bundledPack } from "../../unit/core/library/knowledge-fixture.ts";
import { useLibrary } from "../fixtures/open-library.ts";
import { pollEqual, pollMatch } from "../fixtures/poll-equal.ts";
import { readText } from "../fixtures/read-text.ts";
import { runAxe } from "../fixtures/run-axe.ts";

const PACK: Pack = bundledPack();
const MINISTRY = "Ministry of Industry and Information Technology";
const PLAN = "MIIT draft plan for the cybersecurity industry (July 2021)";

describe("the plots in the library", { timeout: 240_000 }, () => {
  const library = useLibrary({ pack: PACK });
  let page: Page;
  beforeEach(async () => {
    page = await library.open();
  });

  const go = async (hash: string, shown: string, on = page) => {
    await on.evaluate((to) => {
      location.hash = to;
    }, hash);
    await on.locator(shown).first().waitFor();
  };
  const waitForRoute = (route: string) =>
    page.waitForFunction((wanted) => window.libraryPage.route() === wanted, route);
  const found = () => readText(page.locator(".plot-found"));
  const waitForFocus = (selector: string) =>
    page.waitForFunction((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const focused = (attribute: string) =>
    page.evaluate((name) => document.activeElement?.getAttribute(name) ?? "", attribute);

  describe("the timeline", () => {
    it("is one tab stop that arrows walk in the order of time, and Enter leaves for the list", async () => {
      await go("#/timeline", ".timeline");
      await page.locator(".time-mark[tabindex='0']").focus();
      await pollEqual(() => page.locator(".time-mark[tabindex='0']").count(), 1);
      await pollMatch(() => focused("aria-label"), /^1983 · China launches its electronics revolution/);
      await pollMatch(() => readText(page.locator(".time-told")), /^1983 China launches/);
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() =>
        document.activeElement?.getAttribute("aria-label")?.startsWith("2000"),
      );
      await pollMatch(() => focused("aria-label"), /outcome not in our sources$/);
      await page.keyboard.press("End");
      await page.waitForFunction(() =>
        document.activeElement?.getAttribute("aria-label")?.startsWith("2026"),
      );
      await pollMatch(() => focused("aria-label"), /not yet due$/);
      await page.keyboard.press("Home");
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      await waitForFocus(".time-item");
      const item = page.locator(".time-item:focus");
      await pollMatch(() => readText(item), /wanted its electronics output eightfold/);
      await pollEqual(() => item.locator(".claim").count(), 1);
      await page.keyboard.press("Escape");
      await waitForFocus(".time-mark");
      await pollMatch(() => focused("aria-label"), /^2000/);
    });

    it("leaves and enters by Tab, at the mark last walked to", async () => {
      await go("#/timeline", ".timeline");
      await page.locator(".time-mark[tabindex='0']").focus();
      await page.keyboard.press("ArrowRight");
      await page.waitForFunction(() =>
        document.activeElement?.getAttribute("aria-label")?.startsWith("2000"),
      );
      await page.keyboard.press("Tab");
      await page.waitForFunction(() => document.activeElement?.closest(".timeline") === null);
      await page.keyboard.press("Shift+Tab");
      await waitForFocus(".time-mark");
      await pollMatch(() => focused("aria-label"), /^2000/);
    });

    it("is narrowed by name in any language, kind and type, in its address, with what each would show", async () => {
      await go("#/timeline", ".timeline");
      const all = await found();
      assert.match(all, /^\d+ entries$/);
      await page.getByRole("combobox", { name: "About" }).fill("工业和信息化部");
      await page.keyboard.press("Enter");
      await waitForRoute("#/timeline?entity=sinogloss/miit");
      await page.waitForFunction((text) => document.querySelector(".plot-found")?.textContent !== text, all);
      await pollMatch(() => found(), /^\d+ of \d+ entries$/);
      await page.getByRole("checkbox", { name: /^Targets and deadlines/ }).check();
      await waitForRoute("#/timeline?entity=sinogloss/miit&kind=due");
      await page.waitForFunction(() => document.querySelectorAll(".time-item-due").length > 0);
      await pollEqual(() => page.locator(".time-item:not(.time-item-due)").count(), 0);
      await page.getByRole("button", { name: `Remove the filter About: ${MINISTRY}` }).click();
      await waitForRoute("#/timeline?kind=due");
      await page.goBack();
      await waitForRoute("#/timeline?entity=sinogloss/miit&kind=due");
    });

    it("keeps the focus where filters go, and its types open over the last one", async () => {
      await go("#/timeline?kind=event&type=event", ".timeline");
      const boxes = page.locator(".time-types");
      const box = boxes.getByRole("checkbox", { name: /^Event/ });
      await box.focus();
      await page.keyboard.press("Space");
      await waitForRoute("#/timeline?kind=event");
      await page.waitForFunction(() => document.querySelectorAll(".filter-chip").length === 1);
      await pollEqual(() => box.isVisible(), true);
      await page.keyboard.press("Space");
      await page.waitForFunction(() => document.querySelectorAll(".filter-chip").length === 2);
      await page.getByRole("button", { name: "Remove the filter Kind: Events" }).press("Enter");
      await waitForRoute("#/timeline?type=event");
      await page.getByRole("button", { name: "Remove the filter Type of entity: Event" }).press("Enter");
      await waitForRoute("#/timeline");
      await waitForFocus("#found");
    });

    it("says so where nothing has all that is asked for", async () => {
      await go("#/timeline?type=resource&kind=due", ".empty");
      await pollMatch(() => readText(page.locator(".empty")), /Nothing dated has all of this/);
      await pollMatch(() => found(), /^0 of/);
    });

    it("says so where the address asks for an entity there is none of, and how to look for it", async () => {
      await go("#/timeline?entity=sinogloss/nosuch", ".empty");
      const told = page.getByRole("alert");
      await pollMatch(() => readText(told), /There is no entity “nosuch” here/);
      await pollEqual(() => told.getByRole("link").getAttribute("href"), "#/entities?q=nosuch");
    });

    it("prints a statement that stands alone on its day, with whoever says it", async () => {
      await go("#/timeline?kind=claim", ".time-item");
      const alone = page.locator(".time-item", { hasNot: page.locator("summary") });
      const several = page.locator(".time-item", { has: page.locator("summary") });
      assert.ok((await alone.count()) > 0 && (await several.count()) > 0);
      for (const item of await alone.all()) {
        await pollEqual(() => item.locator(".claim").count(), 1);
        await pollEqual(() => readText(item.locator(".time-item-head .badge")), "Statement");
      }
      await pollEqual(() => readText(several.first().locator(".time-item-head .badge")), "Statements");
    });

    it("shows the reader's day first where not all of time fits", async () => {
      const narrow = await library.open("en-GB", { viewport: { width: 320, height: 800 } });
      await narrow.evaluate(() => window.libraryPage.setToday("2004-06-01"));
      await go("#/timeline", ".timeline", narrow);
      const [left, at, right] = await narrow.evaluate(() => {
        const frame = document.querySelector(".time-frame")?.getBoundingClientRect();
        const today = document.querySelector(".time-today")?.getBoundingClientRect();
        return [frame?.left ?? 0, today?.left ?? -1, frame?.right ?? 0];
      });
      assert.ok(left < at && at < right, `${left} < ${at} < ${right}`);
      await narrow.close();
    });

    it("stretches time, and keeps what is walked to in sight", async () => {
      await go("#/timeline", ".timeline");
      const width = () => page.locator(".timeline").evaluate((drawing) => drawing.clientWidth);
      const before = await width();
      const stretch = page.getByRole("button", { name: "Stretch time" });
      for (let press = 0; press < 4; press++) await stretch.click();
      await page.waitForFunction(
        (least) => (document.querySelector(".timeline")?.clientWidth ?? 0) > least,
        before * 15,
      );
      await pollEqual(() => stretch.getAttribute("aria-disabled"), "true");
      await page.locator(".time-mark[tabindex='0']").focus();
      await page.keyboard.press("End");
      await page.waitForFunction(() => (document.querySelector(".time-frame")?.scrollLeft ?? 0) > 1000);
    });
  });

  describe("the figures", () => {
    const firstNames = () =>
      page
        .locator(".figures-table tbody th[scope=row]")
        .evaluateAll((cells) => cells.map((cell) => cell.textContent));

    it("are sorted by the buttons of their columns, which say how", async () => {
      await go("#/figures", ".figures-table");
      const sorted = () =>
        page
          .locator(".figures-table thead th")
          .evaluateAll((heads) => heads.map((head) => head.getAttribute("aria-sort")));
      await pollEqual(() => sorted(), ["ascending", null, null, null, null, null]);
      const up = await firstNames();
      await page.getByRole("button", { name: "Entity" }).press("Enter");
      await waitForRoute("#/figures?order=desc");
      await page.waitForFunction(() => document.querySelector("th[aria-sort=descending]") !== null);
      const down = await firstNames();
      assert.equal(down[0], up.at(-1));
      await page.getByRole("button", { name: "Value" }).press("Space");
      await waitForRoute("#/figures?sort=value");
      await page.locator(".unit-head").first().waitFor();
      await pollEqual(() => sorted(), [null, null, "ascending", null, null, null]);
      const units = await page.locator(".unit-head").allInnerTexts();
      assert.equal(new Set(units).size, units.length);
      assert.ok(units.includes("US dollars") && units.includes("Chinese yuan"), units.join());
    });

    it("are found by words as they are typed, and say so where none has them", async () => {
      await go("#/figures", ".figures-table");
      await page.getByRole("searchbox").fill("idc 2023 market");
      await page.waitForFunction(() => / of /.test(document.querySelector(".plot-found")?.textContent ?? ""));
      assert.ok((await firstNames()).length < 5);
      await waitForRoute("#/figures?q=idc%202023%20market");
      await page.getByRole("searchbox").fill("zzz (.*[");
      await page.getByText("No figure has all of these words.").waitFor();
    });

    it("stand in the table as their claims do: as drafts, opinions and conclusions", async () => {
      const row = (id: string) => readText(page.locator(`[data-figure='${id}']`));
      await go("#/figures", ".figures-table");
      await pollMatch(
        () => row("plan-target-2023-size"),
        /Draft Target for 2023 outcome not in our sources says Ministry of Industry .*dates inferred/,
      );
      const opinion = await row("ccp-provisioning-time");
      assert.match(opinion, /In the view of The Octavian Report/);
      assert.doesNotMatch(opinion, /says The Octavian Report/);
      await pollMatch(
        () => row("miit-implied-size-2021"),
        /Estimate Dave Yin, Protocol’s inference: Protocol worked it out/,
      );
    });

    it("that conflict stand on one scale with speaker, date and source; those not comparable on none", async () => {
      await go("#/figures", ".comparison");
      const [size, growth] = await page.locator(".comparison").all();
      assert.ok(size && growth);
      await pollEqual(() => size.locator(".track").count(), 4);
      const text = await readText(size);
      for (const part of [
        "250 billion yuan",
        "($38.7 billion)",
        "Draft",
        "Target for 2023",
        "outcome not in our sources",
        "IDC",
        "Protocol, 20 Jul 2021",
      ]) {
        assert.ok(text.includes(part), part);
      }
      assert.match(text, /One scale from zero, in US dollars/);
      await pollEqual(() => growth.locator(".track").count(), 0);
      await pollMatch(() => readText(growth), /Not comparable, so not drawn on one scale\./);
      const ends = await size
        .locator(".track-end")
        .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().left));
      assert.ok(
        (ends[2] ?? 0) < (ends[3] ?? 0) && (ends[3] ?? 0) < (ends[1] ?? 0) && (ends[1] ?? 0) < (ends[0] ?? 0),
      );
    });
  });

  describe("the relations", () => {
    it("begin with a choice by any name, and offer those related to most", async () => {
      await go("#/relations", ".relations-suggested");
      await pollEqual(() => page.locator(".relations-suggested li").count(), 12);
      await page.getByRole("combobox", { name: "Whose relations" }).fill("MIIT");
      await page.keyboard.press("Enter");
      await waitForRoute("#/relations/sinogloss/miit");
      await page.locator(".graph").waitFor();
      await page.waitForFunction((title) => document.title === title, `Relations of ${MINISTRY} – Sinogloss`);
      await pollEqual(() => readText(page.locator("#section-heading")), `Relations of ${MINISTRY}`);
      await page.getByRole("combobox", { name: "Whose relations" }).fill("Nobody at all");
      await page.keyboard.press("Enter");
      await page.getByText("Nothing in the knowledge base is called “Nobody at all”.").waitFor();
    });

    it("are found by the sound of a name, and offered by names that are nearly what was typed", async () => {
      await page.evaluate(
        (packs) =>
          window.libraryPage.setPacks(JSON.parse(packs), { 工业和信息化部: "gōng yè hé xìn xī huà bù" }),
        JSON.stringify([PACK]),
      );
      await go("#/relations", ".relations-suggested");
      const field = page.getByRole("combobox", { name: "Whose relations" });
      await field.fill("IDC");
      await page.locator("#relations-entity-options option[value=IDC]").waitFor({ state: "attached" });
      await field.fill("gongyehexinxi");
      await page.keyboard.press("Enter");
      await waitForRoute("#/relations/sinogloss/miit");
      await field.fill("Huawai");
      await page.keyboard.press("Enter");
      await page.getByText("Nothing in the knowledge base is called “Huawai”.").waitFor();
      await page
        .getByRole("region", { name: "Nearest names" })
        .getByRole("button", { name: "Huawei", exact: true })
        .click();
      await waitForRoute("#/relations/sinogloss/huawei");
      await page.waitForFunction(() => document.querySelector(".field-guesses") === null);
      await go("#/timeline", ".timeline");
      await page.getByRole("combobox", { name: "About" }).fill("Huawai");
      await page.keyboard.press("Enter");
      await page
        .locator(".field-guesses")
        .getByRole("button", { name: "Huawei", exact: true })
        .press("Enter");
      await waitForRoute("#/timeline?entity=sinogloss/huawei");
      await waitForFocus("#timeline-entity");
    });

    it("are walked around by arrows, opened by Enter, and left by Escape for the centre", async () => {
      await go("#/relations/cybersecurity-industry-plan", ".graph");
      await pollEqual(() => page.locator(".graph-node[tabindex='0']").count(), 1);
      await page.locator(".graph-node[tabindex='0']").focus();
      await pollEqual(() => focused("aria-label"), `${PLAN}, in the middle`);
      const count = (await page.locator(".graph-node").count()) - 1;
      const seen = new Set<string>();
      await page.keyboard.press("Home");
      for (let step = 0; step < count; step++) {
        await page.waitForFunction(
          (known) => !known.includes(document.activeElement?.getAttribute("data-node") ?? ""),
          [...seen, "cybersecurity-industry-plan"],
        );
        seen.add(await focused("data-node"));
        await page.keyboard.press("ArrowRight");
      }
      assert.equal(seen.size, count);
      for (let at = await focused("data-node"); at !== "miit"; at = await focused("data-node")) {
        await page.keyboard.press("ArrowRight");
        await page.waitForFunction((last) => document.activeElement?.getAttribute("data-node") !== last, at);
      }
      await pollMatch(
        () => focused("aria-label"),
        /^Ministry of Industry and Information Technology, Agency\. MIIT draft plan .*: Issued by → Ministry of/,
      );
      await page.keyboard.press("Enter");
      await waitForFocus(".relation-button[aria-expanded=true]");
      const item = page.locator(".relation-item", { has: page.locator(":focus") });
      await pollMatch(() => readText(item), /MIIT published its plan .* Protocol, 20 Jul 2021/);
      await page.keyboard.press("Escape");
      await waitForFocus("[data-node=miit]");
      await page.keyboard.press("Escape");
      await waitForFocus("[data-node=cybersecurity-industry-plan]");
    });

    it("show in the picture what is pointed at in the list, and open from a line what it rests on", async () => {
      await go("#/relations/miit", ".graph");
      await page.locator(".relation-button").first().hover();
      await page.locator(".edge-spoke.edge-near").first().waitFor();
      await page.locator("[data-edge='cybersecurity-industry-plan']").dispatchEvent("click");
      await waitForFocus(".relation-button[aria-expanded=true]");
      await pollMatch(() => readText(page.locator(".relation-content")), /Issued by → Ministry of Industry/);
      assert.ok((await page.locator(".relation-content .claim").count()) > 0);
    });

    it("go on to another centre, and back by the browser's history", async () => {
      await go("#/relations/miit", ".graph");
      await page.locator(".relation-button").first().click();
      await page.locator(".relation-content").getByRole("link", { name: "Its relations" }).click();
      await page.locator("[data-node=cybersecurity-industry-plan].graph-centre").waitFor();
      await page.goBack();
      await page.locator("[data-node=miit].graph-centre").waitFor();
    });

    it("leave out what the others are to each other where it is not wanted, and grow and fit", async () => {
      await go("#/relations/iot", ".graph");
      assert.ok((await page.locator(".edge-side").count()) > 0);
      await page.getByRole("checkbox", { name: "Show relations among the others" }).uncheck();
      await page.waitForFunction(() => document.querySelector(".edge-side") === null);
      const width = () => page.locator(".graph").evaluate((drawing) => Number(drawing.getAttribute("width")));
      const fitting = await width();
      await page.getByRole("button", { name: "Larger" }).click();
      await page.waitForFunction(
        (before) => Number(document.querySelector(".graph")?.getAttribute("width")) > before,
        fitting,
      );
      await page.getByRole("button", { name: "Fit" }).click();
      await page.waitForFunction(
        (before) => Number(document.querySelector(".graph")?.getAttribute("width")) === before,
        fitting,
      );
    });

    it("say so where the address names no entity", async () => {
      await go("#/relations/nobody", ".empty");
      await pollMatch(() => readText(page.getByRole("alert")), /There is no such entity here\./);
    });

    it("of every entity are drawn with no name over another, in a phone's width too", async () => {
      const narrow = await library.open("zh-CN", { viewport: { width: 320, height: 800 } });
      for (const id of ["iot", "cybersecurity-industry-plan", "beidou", "miit"]) {
        await go(`#/relations/${id}`, `[data-node='${id}'].graph-centre`, narrow);
        const faults = await narrow.evaluate(() => {
          const boxes = [...document.querySelectorAll(".node-box")].map((box) => box.getBoundingClientRect());
          const over = boxes.filter((one, at) =>
            boxes
              .slice(at + 1)
              .some(
                (two) =>
                  one.left < two.right &&
                  two.left < one.right &&
                  one.top < two.bottom &&
                  two.top < one.bottom,
              ),
          );
          const spilt = [...document.querySelectorAll(".graph-node")].filter((node) => {
            const box = node.querySelector(".node-box")?.getBoundingClientRect();
            const name = node.querySelector("text")?.getBoundingClientRect();
            return !box || !name || name.right > box.right + 1;
          });
          return { over: over.length, spilt: spilt.length, wide: document.documentElement.scrollWidth };
        });
        assert.deepEqual(faults, { over: 0, spilt: 0, wide: 320 }, id);
      }
      const [list, picture] = await narrow.evaluate(() =>
        [".relation-list", ".graph"].map(
          (each) => document.querySelector(each)?.getBoundingClientRect().top ?? 0,
        ),
      );
      assert.ok((list ?? 0) < (picture ?? 0), "the list comes first");
      await narrow.close();
    });
  });

  it("name entities in Chinese to a reader of Chinese, and find them by either name", async () => {
    const chinese = await library.open("zh-CN");
    await go("#/timeline", ".timeline", chinese);
    const field = chinese.locator("#timeline-entity");
    const offered = await chinese
      .locator("#timeline-entity-options option")
      .evaluateAll((options) => options.slice(0, 300).map((option) => option.getAttribute("value") ?? ""));
    const own = offered.slice(
      0,
      offered.findIndex((name) => !/\p{Script=Han}/u.test(name)),
    );
    assert.ok(own.length > 50, `${own.length} Chinese names first`);
    assert.deepEqual(own, own.toSorted(new Intl.Collator("zh-Hans").compare));
    for (const [written, chip] of [
      [MINISTRY, "工业和信息化部"],
      ["国家网信办", "国家互联网信息办公室"],
    ] as const) {
      await field.fill(written);
      await field.press("Enter");
      await chinese.locator(".filter-chip", { hasText: chip }).waitFor();
    }
    const subject = chinese.locator(".time-item-subjects a[lang=zh-Hans]", { hasText: "工业和信息化部" });
    await subject.first().waitFor();
    await go("#/figures?sort=entity", ".figures-table", chinese);
    await chinese.locator(".figures-table th a[lang=zh-Hans]").first().waitFor();
    await go("#/relations", ".relations-suggested", chinese);
    await chinese.locator(".relations-choices [lang=zh-Hans]").first().waitFor();
    await chinese.locator("#relations-entity").fill("huawai");
    await chinese.locator("#relations-entity").press("Enter");
    await chinese.getByRole("button", { name: "华为", exact: true }).click();
    await chinese.getByRole("application", { name: "华为 以及与它相关的" }).waitFor();
    const neighbour = chinese.locator(".graph-node[data-node='5g']");
    assert.equal(await neighbour.locator("text").textContent(), "第五代移动通信");
    assert.match((await neighbour.getAttribute("aria-label")) ?? "", /^第五代移动通信，/);
    await chinese.getByRole("button", { name: "第五代移动通信", exact: true }).first().waitFor();
    await go("#/entity/huawei", ".relation-row", chinese);
    await chinese.locator(".relation-row a[lang=zh-Hans]", { hasText: "第五代移动通信" }).waitFor();
    await chinese.close();
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const tag of ["en-GB", "zh-CN"]) {
      it(`have nothing for axe to find, ${colorScheme} in ${tag}, and no sideways scrolling at 320 pixels`, async () => {
        const other = await library.open(tag, { viewport: { width: 320, height: 900 }, colorScheme });
        for (const [route, shown, opens] of [
          ["#/timeline?type=plan", ".timeline", ".time-item summary"],
          ["#/figures?sort=value", ".figures-table", null],
          ["#/relations/miit", ".graph", ".relation-button"],
          ["#/relations", ".relations-suggested", null],
        ] as const) {
          await go(route, shown, other);
          if (opens) await other.locator(opens).first().click();
          if (opens) await other.locator(".claim").first().waitFor();
          assert.deepEqual(await runAxe(other), [], route);
          assert.equal(await other.evaluate(() => document.documentElement.scrollWidth), 320, route);
        }
        await other.close();
      });
    }
  }
});
