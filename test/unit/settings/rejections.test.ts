import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { EntityKey } from "../../../src/core/model/ids.ts";
import type { Rejection } from "../../../src/core/model/rejection.ts";
import { pagePlace, rejectedAt, rejectedName, withRejection } from "../../../src/settings/rejections.ts";

const reject = (form: string, site: string | null, id = "cac"): Rejection => ({
  form,
  entity: `sinogloss/${id}` as EntityKey,
  site,
});

describe("the names rejected where a frame stands", () => {
  const list = [
    reject("cac", null),
    reject("ant", "news.example"),
    reject("miit", "other.example"),
    reject("cas", pagePlace(7)),
    reject("csl", pagePlace(8)),
  ];
  const namesAt = (...places: string[]) =>
    list
      .map(({ form }) => form)
      .filter((form) => rejectedAt(list, places).has(rejectedName(reject(form, null))));

  it("are those of everywhere, of its hosts and of its page, and no others", () => {
    assert.deepEqual(namesAt("news.example", "around.example", pagePlace(7)), ["cac", "ant", "cas"]);
    assert.deepEqual(namesAt("other.example", pagePlace(null)), ["cac", "miit"]);
    assert.deepEqual(namesAt(), ["cac"]);
  });

  it("are rejected for what they were taken for, not for another entity of the same name", () => {
    const names = rejectedAt([reject("cas", null, "academy")], []);
    assert.deepEqual(
      ["academy", "standard"].map((id) => names.has(rejectedName(reject("cas", null, id)))),
      [true, false],
    );
  });

  it("come back as they were after each is put in and taken out again, whatever the order", () => {
    let left: readonly Rejection[] = [];
    for (const each of list) left = withRejection(left, each, { isRejected: true, most: 10 });
    assert.deepEqual(left, list);
    for (const each of [...list].reverse()) left = withRejection(left, each, { isRejected: false, most: 10 });
    assert.deepEqual(left, []);
  });
});
