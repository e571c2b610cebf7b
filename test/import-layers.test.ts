import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";

const ROOT = path.resolve(import.meta.dirname, "..");
const SRC = path.join(ROOT, "src");

/** What a folder of src may import: folders of src, and packages. Every folder but core may import core/basics and runtime. */
interface Layer {
  readonly folders: readonly string[];
  readonly packages: readonly string[];
}

/**
 * The same as the README's table of layers, which a test below holds it to. A folder inside another one has the longer
 * name's rule.
 */
const LAYERS: Readonly<Record<string, Layer>> = {
  core: { folders: ["core"], packages: ["@floating-ui/core", "approx-string-match", "diff", "minisearch"] },
  messaging: {
    folders: ["messaging", "core/model", "core/highlights"],
    packages: ["webextension-polyfill"],
  },
  settings: { folders: ["settings", "core/model"], packages: ["webextension-polyfill"] },
  storage: { folders: ["storage", "core", "settings"], packages: ["dexie", "webextension-polyfill"] },
  background: {
    folders: ["background", "core", "messaging", "storage", "settings"],
    packages: ["tldts", "webextension-polyfill"],
  },
  content: {
    folders: ["content", "core", "messaging", "settings", "ui"],
    packages: ["preact", "webextension-polyfill"],
  },
  // core/knowledge: claims are cited the same wherever they are read, and what says so is pure.
  ui: { folders: ["ui", "core/model", "core/knowledge"], packages: ["preact"] },
  popup: {
    folders: ["popup", "core", "messaging", "storage", "settings", "ui"],
    packages: ["preact", "webextension-polyfill"],
  },
  welcome: {
    folders: ["welcome", "core", "messaging", "storage", "settings", "ui"],
    packages: ["preact", "webextension-polyfill"],
  },
  library: {
    folders: ["library", "core", "messaging", "storage", "settings", "ui"],
    packages: ["preact", "webextension-polyfill"],
  },
  "library/plots": {
    folders: ["library", "core", "messaging", "storage", "settings", "ui"],
    packages: ["d3-force", "d3-scale", "preact"],
  },
  // content/anchoring: the tool that measures anchoring runs what ships, not a copy of it.
  tools: {
    folders: ["tools", "core", "content/anchoring"],
    packages: ["esbuild", "pinyin-pro", "playwright", "puppeteer-core"],
  },
  runtime: { folders: ["runtime"], packages: ["webextension-polyfill"] },
};
const EVERYWHERE = ["core/basics", "runtime"];

interface Import {
  readonly file: string;
  /** A file of src, or the name of a package. */
  readonly target: string;
  readonly isPackage: boolean;
}

const imports = sourceFiles(SRC).flatMap(readImports);

describe("the layers of src", () => {
  it("has a rule for every folder", () => {
    const folders = readdirSync(SRC).filter((name) => statSync(path.join(SRC, name)).isDirectory());
    assert.deepEqual(
      Object.keys(LAYERS)
        .filter((folder) => !folder.includes("/"))
        .sort(),
      folders.sort(),
    );
  });

  it("has the rules that the README's table has", () => {
    const { everywhere, rules } = readmeTable();
    assert.deepEqual(everywhere, EVERYWHERE);
    const sorted = (names: readonly string[]) => [...new Set(names)].sort();
    const rows = ([folder, { folders, packages }]: readonly [string, Layer]) => [
      folder,
      // That a folder may import itself goes without saying there.
      { folders: sorted(folders.filter((name) => name !== folder)), packages: sorted(packages) },
    ];
    assert.deepEqual(
      Object.fromEntries(rules.map(rows)),
      Object.fromEntries(Object.entries(LAYERS).map(rows)),
    );
  });

  it("imports only what the table allows, types included", () => {
    const broken = imports.filter((each) => !isAllowed(each));
    assert.deepEqual(
      broken.map(({ file, target }) => `${file} imports ${target}`),
      [],
    );
  });

  it("resolves every import to a file that is there", () => {
    const lost = imports.filter(({ isPackage, target }) => !isPackage && !existsSync(path.join(SRC, target)));
    assert.deepEqual(lost, []);
  });

  it("has no cycles", () => {
    assert.deepEqual(findCycle(), null);
  });
});

/** The README's table: what all may import, named in its head, and each folder's rule. Names stand in code marks. */
function readmeTable(): { readonly everywhere: string[]; readonly rules: (readonly [string, Layer])[] } {
  const lines = readFileSync(path.join(ROOT, "README.md"), "utf8").split("\n");
  const first = lines.findIndex((line) => line.startsWith("| folder |"));
  const names = (cell = "") => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = ""]) => name);
  const table = first < 0 ? [] : lines.slice(first);
  const end = table.findIndex((line) => !line.startsWith("|"));
  const [head = [], , ...rows] = table.slice(0, end).map((line) => line.split("|").slice(1, -1));
  const rules = rows.flatMap(([folder, folders, packages]) =>
    names(folder).map((name) => [name, { folders: names(folders), packages: names(packages) }] as const),
  );
  return { everywhere: names(head[1]), rules };
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function readImports(file: string): Import[] {
  const name = path.relative(SRC, file);
  const { importedFiles } = ts.preProcessFile(readFileSync(file, "utf8"), true, true);
  return importedFiles
    .filter(({ fileName }) => !fileName.startsWith("node:"))
    .map(({ fileName }) =>
      fileName.startsWith(".")
        ? {
            file: name,
            target: path.relative(SRC, path.resolve(path.dirname(file), fileName)),
            isPackage: false,
          }
        : { file: name, target: packageName(fileName), isPackage: true },
    );
}

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

function isAllowed({ file, target, isPackage }: Import): boolean {
  const [longest = ""] = Object.keys(LAYERS)
    .filter((folder) => file.startsWith(`${folder}${path.sep}`))
    .sort((one, other) => other.length - one.length);
  const layer = LAYERS[longest];
  if (!layer) return file === "globals.d.ts";
  if (isPackage) return layer.packages.includes(target);
  const folders = file.startsWith(`core${path.sep}`) ? layer.folders : [...layer.folders, ...EVERYWHERE];
  return folders.some((folder) => target.startsWith(`${folder}${path.sep}`));
}

/** One cycle of files as a line of names, or null. */
function findCycle(): string | null {
  const files = [...new Set(imports.map(({ file }) => file))];
  const targetsOf = (file: string) =>
    imports.filter((each) => each.file === file && !each.isPackage).map(({ target }) => target);
  const finished = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file].join(" → ");
    if (finished.has(file)) return null;
    for (const target of targetsOf(file)) {
      const cycle = visit(target, [...trail, file]);
      if (cycle) return cycle;
    }
    finished.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
