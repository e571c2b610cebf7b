import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, describe, it } from "node:test";
import { compileLexicon } from "../../src/core/lexicon/compile-lexicon.ts";
import { readShippedKnowledge } from "../../src/tools/read-knowledge-files.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PARTS = [
  "src",
  "assets",
  "manifest.json",
  "build.mjs",
  "package.json",
  "tsconfig.json",
  "tsconfig.base.json",
];

/** Builds a copy of the project, with one of its files changed as text. */
function buildChanged(file: string, change: (text: string) => string) {
  const copy = mkdtempSync(path.join(tmpdir(), "sinogloss-build-"));
  try {
    for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));
    const changed = path.join(copy, file);
    const before = readFileSync(changed, "utf8");
    const text = change(before);
    assert.notEqual(text, before, "the change changes something");
    writeFileSync(changed, text);
    const { status, stdout, stderr } = spawnSync(process.execPath, ["build.mjs"], {
      cwd: copy,
      encoding: "utf8",
    });
    return { status, output: stdout + stderr, built: existsSync(path.join(copy, "dist")) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe("the build", () => {
  const PLAN = "assets/knowledge/entities/cybersecurity-industry-plan.json";
  const broken: { name: string; file: string; change: (text: string) => string; message: RegExp }[] = [
    {
      name: "a figure without a unit",
      file: PLAN,
      change: (text) => text.replace('"unit": "CNY"', '"unity": "CNY"'),
      message: /cybersecurity-industry-plan\.json: claim "plan-target-2023": figures\[0\]\.unit is missing/,
    },
    {
      name: "a claim about an unknown entity",
      file: PLAN,
      change: (text) => text.replace('"cybersecurity-market"', '"cybersecurity-markets"'),
      message: /cybersecurity-industry-plan\.json: .*"cybersecurity-markets"/,
    },
    {
      name: "a claim without a source",
      file: PLAN,
      change: (text) => text.replace(/"sources": \[[\s\S]*?\n {6}\]/, '"sources": []'),
      message: /cybersecurity-industry-plan\.json: claim ".*": sources/,
    },
    {
      name: "a file that is no JSON",
      file: "assets/knowledge/entities/miit.json",
      change: (text) => text.slice(0, -20),
      message: /miit\.json: .*JSON/,
    },
    {
      name: "a bundle over its budget",
      file: "build.mjs",
      change: (text) => text.replace(/\["content\.js", [\d_]+\]/, '["content.js", 4_000]'),
      message: /content\.js: \d+ bytes gzip, budget 4000/,
    },
  ];
  for (const { name, file, change, message } of broken) {
    it(`fails on ${name}, says where, and writes nothing`, () => {
      const { status, output, built } = buildChanged(file, change);
      assert.equal(status, 1, output);
      assert.match(output, message);
      assert.equal(built, false);
    });
  }

  describe("as shipped", () => {
    let copy = "";
    before(() => {
      copy = mkdtempSync(path.join(tmpdir(), "sinogloss-build-"));
      for (const part of PARTS) cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
      symlinkSync(path.join(ROOT, "node_modules"), path.join(copy, "node_modules"));
      const { status, stderr } = spawnSync(process.execPath, ["build.mjs"], { cwd: copy, encoding: "utf8" });
      assert.equal(status, 0, stderr);
    });
    after(() => rmSync(copy, { recursive: true, force: true }));

    const manifest = (browser: string) =>
      JSON.parse(readFileSync(path.join(copy, "dist", browser, "manifest.json"), "utf8")) as Record<
        string,
        unknown
      >;

    for (const browser of ["chromium", "firefox"]) {
      it(`asks for the fewest permissions and opens no file to pages in ${browser}`, () => {
        const built = manifest(browser);
        assert.deepEqual(built["permissions"], ["contextMenus", "scripting", "storage", "unlimitedStorage"]);
        assert.deepEqual(built["host_permissions"], ["<all_urls>"]);
        assert.equal(built["web_accessible_resources"], undefined);
        assert.equal(built["optional_permissions"], undefined);
        assert.match(JSON.stringify(built["content_security_policy"]), /default-src 'none'/);
      });
    }

    it("gives each browser its own keys only", () => {
      const [chromium, firefox] = [manifest("chromium"), manifest("firefox")];
      assert.equal(chromium["browser_specific_settings"], undefined);
      assert.equal(firefox["minimum_chrome_version"], undefined);
      assert.deepEqual(chromium["background"], { service_worker: "background.js" });
      assert.deepEqual(firefox["background"], { scripts: ["background.js"] });
      assert.doesNotMatch(JSON.stringify(chromium["content_scripts"]), /css_origin/);
      assert.match(JSON.stringify(firefox["content_scripts"]), /"css_origin":"user"/);
    });

    it("has marks inherit from the root in Chromium, and matches them plainly in Firefox", () => {
      const read = (browser: string) => readFileSync(path.join(copy, "dist", browser, "content.css"), "utf8");
      const count = (css: string, rule: RegExp) => css.match(rule)?.length ?? 0;
      const [chromium, firefox] = [read("chromium"), read("firefox")];
      assert.ok(count(firefox, /::highlight\(/g) > 100);
      assert.equal(count(firefox, /html::highlight\(/g), 0);
      assert.equal(count(chromium, /html::highlight\(/g), count(firefox, /::highlight\(/g));
      assert.equal(chromium.replaceAll("html::", "::"), firefox);
    });

    it("ships the very lexicon that detect reads", () => {
      const pack = readShippedKnowledge();
      assert.ok(pack.ok);
      const lexicon = Buffer.from(compileLexicon(pack.value)).toString("base64");
      for (const browser of ["chromium", "firefox"]) {
        const script = readFileSync(path.join(copy, "dist", browser, "content.js"), "utf8");
        assert.ok(script.includes(lexicon), browser);
      }
    });

    it("suggests at most four keys", () => {
      const commands = Object.values(manifest("chromium")["commands"] ?? {}) as { suggested_key?: unknown }[];
      assert.ok(commands.filter((command) => command.suggested_key).length <= 4);
    });

    const libraryScripts = () =>
      readdirSync(path.join(copy, "dist/chromium")).filter((name) => /^library.*\.js$/.test(name));

    it("brings d3 in with the plots alone, and the plots only when they are asked for", () => {
      const text = (script: string) => readFileSync(path.join(copy, "dist/chromium", script), "utf8");
      const holdD3 = libraryScripts().filter((script) => /alphaDecay|velocityDecay/.test(text(script)));
      assert.deepEqual(holdD3, ["library-plots.js"]);
      for (const script of libraryScripts()) {
        const outright =
          /(?:\bfrom|\bimport)\s*"\.\/library-(?:plots|settings-page|knowledge-content|words-\w+)\.js"/;
        assert.doesNotMatch(text(script), outright, script);
      }
      const asking = libraryScripts().filter((script) =>
        text(script).includes('import("./library-plots.js")'),
      );
      assert.ok(asking.length > 0);
    });

    it("loads no code from elsewhere and evaluates none", () => {
      for (const script of [
        "content.js",
        "hovering.js",
        "card.js",
        "anchoring.js",
        "keeping.js",
        "background.js",
        "popup.js",
        "welcome.js",
        ...libraryScripts(),
      ]) {
        const text = readFileSync(path.join(copy, "dist/chromium", script), "utf8");
        assert.doesNotMatch(
          text,
          /XMLHttpRequest|\bWebSocket\b|EventSource|sendBeacon|importScripts|new Function\(/,
          script,
        );
        // A method of that name (MiniSearch has one) follows a brace or a dot.
        const fetches = text.match(/(?<![.\w}])fetch\(/g) ?? [];
        assert.ok(fetches.length <= 1, `${script} fetches its own knowledge.json at most`);
      }
    });
  });
});
