/**
 * Builds the extension for both browsers from one source tree and one manifest.
 *
 *   node build.mjs            build dist/chromium and dist/firefox once
 *   node build.mjs --watch    build, then again after every change
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { minify } from "terser";
import { tsImport } from "tsx/esm/api";

const ROOT = import.meta.dirname;
const BROWSERS = /** @type {const} */ (["chromium", "firefox"]);

/**
 * Gzip budgets in bytes. content.js runs in every frame of every page, so its budget is the promise made in the
 * README; the others keep a first card, a cold worker and the popup quick on a slow machine.
 */
const BUDGETS = new Map([
  ["content.js", 64_500],
  // Whatever waits for something to be done with: cards, walks, look-ups, why a name is marked, the keeping of passages,
  // names beneath stretched links.
  ["hovering.js", 7_700],
  ["card.js", 33_600],
  ["anchoring.js", 10_000],
  ["keeping.js", 35_000],
  // 48,000 of it are the public suffix list (tldts), without which no page's canonical address could be believed.
  ["background.js", 125_000],
  ["popup.js", 98_000],
  ["welcome.js", 40_000],
  // With the chunks it can't start without; the others come when a section asks for them.
  ["library.js", 125_000],
  ["library-plots.js", 40_000],
  // Every text of the library in one language; a start reads one of the two.
  ["library-words-en.js", 20_000],
  ["library-words-zh-hans.js", 20_000],
]);

/** What runs in the pages a reader visits, and the largest pages: small is worth the seconds it takes to make it so. */
const SQUEEZED = /^(?:content|hovering|card|anchoring|keeping|popup|library.*)\.js$/;

/** @typedef {(typeof BROWSERS)[number]} BrowserName */
/**
 * @typedef {{ json: string, lexicon: string, sieve: string, hanPairs: string, readings: Readonly<Record<string, string>>,
 *   revision: string }} Knowledge
 */

/**
 * The manifest a browser gets: each browser is spared the keys that only the other one knows.
 *
 * @param {BrowserName} browser
 * @param {typeof import("./manifest.json")} source
 */
function manifestFor(browser, source) {
  const { browser_specific_settings, minimum_chrome_version, background, content_scripts, ...shared } =
    source;
  if (browser === "firefox") {
    return {
      ...shared,
      browser_specific_settings,
      background: { scripts: background.scripts },
      content_scripts,
    };
  }
  return {
    ...shared,
    minimum_chrome_version,
    background: { service_worker: background.service_worker },
    content_scripts: content_scripts.map(({ css_origin: _, ...script }) => script),
  };
}

/**
 * Checks the knowledge base and gives it in its shipped forms: the pack as JSON, the lexicon in base64, its sieve as a text.
 *
 * @returns {Promise<Knowledge>}
 */
async function compileKnowledge() {
  /** @type {typeof import("./src/tools/read-knowledge-files.ts")} */
  const { readShippedKnowledge } = await tsImport("./src/tools/read-knowledge-files.ts", import.meta.url);
  /** @type {typeof import("./src/core/lexicon/compile-lexicon.ts")} */
  const { compileLexicon, lexiconPartsOf } = await tsImport(
    "./src/core/lexicon/compile-lexicon.ts",
    import.meta.url,
  );
  /** @type {typeof import("./src/core/lexicon/sieve-text.ts")} */
  const { sieveText } = await tsImport("./src/core/lexicon/sieve-text.ts", import.meta.url);
  /** @type {typeof import("./src/core/lexicon/han-variants.ts")} */
  const { pairsInUse } = await tsImport("./src/core/lexicon/han-variants.ts", import.meta.url);
  /** @type {typeof import("./src/tools/make-readings.ts")} */
  const { makeReadings } = await tsImport("./src/tools/make-readings.ts", import.meta.url);
  const pack = readShippedKnowledge();
  if (!pack.ok) {
    const lines = pack.error.map(({ message }) => `  ${message}`);
    throw new Error(`The knowledge base has ${lines.length} error(s):\n${lines.join("\n")}`);
  }
  const parts = lexiconPartsOf(pack.value);
  return {
    json: JSON.stringify(pack.value),
    lexicon: Buffer.from(compileLexicon(pack.value)).toString("base64"),
    sieve: sieveText(parts),
    hanPairs: pairsInUse([JSON.stringify(parts), ...readSources("src/core/matching")]),
    readings: makeReadings(pack.value.entities.flatMap(({ names }) => names.map(({ text }) => text))),
    revision: pack.value.revision,
  };
}

/**
 * The texts of all files below a folder: the matcher's cue words stand in them.
 *
 * @param {string} folder
 */
function readSources(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
}

/**
 * What a report of an error names: see core/knowledge/report-claim.ts.
 *
 * @param {string} revision
 */
function editionOf(revision) {
  /** @param {string} file */
  const read = (file) => JSON.parse(readFileSync(path.join(ROOT, file), "utf8"));
  const { bugs } = read("package.json");
  return { revision, version: read("manifest.json").version, issues: bugs?.url ?? bugs ?? null };
}

/** @type {import("esbuild").BuildOptions} */
const COMMON = {
  bundle: true,
  write: false,
  minify: true,
  charset: "utf8",
  outdir: path.join(ROOT, "dist"),
  target: ["chrome128", "firefox144"],
  legalComments: "none",
  logLevel: "warning",
};
/** @type {import("esbuild").BuildOptions} */
const SCRIPT = {
  ...COMMON,
  format: "iife",
  loader: { ".css": "text" },
  jsx: "automatic",
  jsxImportSource: "preact",
};

/** The matcher's words of evidence: see src/core/matching/read-cues.ts. */
const CUES = "src/core/matching/model/cues.json";
/**
 * Leaves them a name in content.js: see withDataLast.
 *
 * @type {import("esbuild").Plugin}
 */
const CUES_APART = {
  name: "cues apart",
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]model[\\/]cues\.json$/ }, () => ({ contents: "export default BUNDLED_CUES" }));
  },
};

/** Where a few kB less count: see src/runtime/native-browser-api.ts. */
const NATIVE_API = { "webextension-polyfill": path.join(ROOT, "src/runtime/native-browser-api.ts") };

/**
 * Bundles scripts and style sheets.
 *
 * @param {Knowledge} knowledge
 * @returns {Promise<Map<string, Uint8Array>>} file name -> content
 */
async function bundle({ lexicon, sieve, hanPairs, readings, revision }) {
  const search = { HAN_PAIRS_IN_USE: JSON.stringify(hanPairs), BUNDLED_READINGS: JSON.stringify(readings) };
  const pages = {
    BUNDLED_REVISION: JSON.stringify(revision),
    BUNDLED_EDITION: JSON.stringify(editionOf(revision)),
    ...search,
  };
  const results = [
    await build({
      ...SCRIPT,
      entryPoints: { content: "src/content/main.ts", keeping: "src/content/keeping/main.tsx" },
      alias: NATIVE_API,
      // BUNDLED_LEXICON and BUNDLED_SIEVE stay names, too.
      plugins: [CUES_APART],
      define: { HAN_PAIRS_IN_USE: JSON.stringify(hanPairs) },
    }),
    await build({
      ...SCRIPT,
      entryPoints: {
        background: "src/background/main.ts",
        hovering: "src/content/hovering/main.ts",
        card: "src/content/popover/main.tsx",
        anchoring: "src/content/anchoring/main.ts",
        welcome: "src/welcome/main.tsx",
        "first-paint": "src/settings/first-paint.ts",
      },
      define: pages,
    }),
    await build({
      ...SCRIPT,
      entryPoints: { popup: "src/popup/main.tsx" },
      alias: NATIVE_API,
      define: pages,
    }),
    await build({
      ...COMMON,
      entryPoints: {
        content: "src/content/painting/content.css",
        popup: "src/popup/popup.css",
        welcome: "src/welcome/welcome.css",
        library: "src/library/library.css",
      },
    }),
  ];
  const outputs = results.flatMap(({ outputFiles }) => outputFiles ?? []);
  const scripts = outputs.map(({ path: file, text }) => /** @type {const} */ ([path.basename(file), text]));
  const named = [...scripts, ...(await bundleLibrary(pages))].map(async ([name, text]) => {
    const isModule = name.startsWith("library");
    const script = SQUEEZED.test(name)
      ? await squeeze(text, {
          isModule,
          hoists: name !== "card.js",
          passes: name === "content.js" ? 4 : 2,
        })
      : text;
    const whole = name === "content.js" ? withDataLast(script, { lexicon, sieve, hanPairs }) : script;
    return /** @type {const} */ ([name, Buffer.from(whole)]);
  });
  return new Map(await Promise.all(named));
}

/**
 * Bundles the library: what every visit needs in library.js, and a chunk for each part that it brings in by a dynamic
 * import. A part's chunk is named for its file (library-plots.js), what several of them share by a number
 * (library-shared-1.js), in place of the hashes by which esbuild keeps them apart.
 *
 * @param {Record<string, string>} define
 * @returns {Promise<(readonly [name: string, text: string])[]>}
 */
async function bundleLibrary(define) {
  const { outputFiles = [] } = await build({
    ...SCRIPT,
    // Only modules part into chunks.
    format: "esm",
    splitting: true,
    chunkNames: "library-[name]-[hash]",
    entryPoints: { library: "src/library/main.tsx" },
    define,
  });
  const names = outputFiles.map(({ path: file }) => path.basename(file));
  const shared = names.filter((name) => name.startsWith("library-chunk-"));
  /** @param {string} name */
  const plain = (name) =>
    shared.includes(name)
      ? `library-shared-${shared.indexOf(name) + 1}.js`
      : name.replace(/-[A-Z\d]{8}\.js$/, ".js");
  return outputFiles.map(({ text }, at) => [
    plain(names[at] ?? ""),
    names.reduce((changed, name) => changed.replaceAll(`./${name}`, `./${plain(name)}`), text),
  ]);
}

/**
 * Makes a script of esbuild's about a twentieth smaller still, by terser; functions that stand together compress better
 * than among what calls them, by a kilobyte of content.js.
 *
 * @param {string} script
 * @param {{ isModule: boolean, hoists: boolean, passes: number }} how card.js is the one that hoisting does not help
 */
async function squeeze(script, { isModule, hoists, passes }) {
  const { code } = await minify(script, {
    ecma: 2020,
    compress: { passes, hoist_funs: hoists, lhs_constants: false, unsafe_arrows: true },
    mangle: true,
    module: isModule,
  });
  return code ?? script;
}

/**
 * Has content.js take its data as arguments, at its end. Among the code they cost 700 bytes gzip more: deflate has one
 * table of codes for some 16,000 symbols, and code and Chinese share hardly any.
 *
 * @param {string} script in which lexicon, sieve and cues are names, and the pairs are written out
 * @param {Pick<Knowledge, "lexicon" | "sieve" | "hanPairs">} data
 */
function withDataLast(script, { lexicon, sieve, hanPairs }) {
  const pairs = JSON.stringify(hanPairs);
  if (!script.includes(pairs)) throw new Error("content.js has no pairs of Han characters to be put last");
  const code = script.replace(pairs, "HAN_PAIRS_IN_USE");
  const cues = JSON.stringify(JSON.parse(readFileSync(path.join(ROOT, CUES), "utf8")));
  const data = [cues, JSON.stringify(lexicon), JSON.stringify(sieve), pairs].join(",");
  return `((BUNDLED_CUES,BUNDLED_LEXICON,BUNDLED_SIEVE,HAN_PAIRS_IN_USE)=>{${code}})(${data})`;
}

/**
 * The chunks a script can't start without, and is weighed with: those it imports outright. What a part of the library
 * shares with library.js is there before it, so only library.js is asked.
 *
 * @param {string} name
 * @param {Map<string, Uint8Array>} files
 */
function startChunksOf(name, files) {
  if (name !== "library.js") return [];
  const needed = new Set([name]);
  for (const each of needed) {
    const text = Buffer.from(files.get(each) ?? []).toString();
    for (const [, file = ""] of text.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([\w-]+\.js)"/g)) needed.add(file);
  }
  needed.delete(name);
  return [...needed].map((each) => files.get(each) ?? new Uint8Array());
}

/**
 * Prints every bundle's size.
 *
 * @param {Map<string, Uint8Array>} files
 * @throws {Error} if one is over its budget
 */
function checkBudgets(files) {
  /** @type {string[]} */
  const over = [];
  console.log("bundle              bytes    gzip  budget");
  for (const [name, content] of files) {
    const gzip = [content, ...startChunksOf(name, files)].reduce(
      (sum, each) => sum + gzipSync(each).length,
      0,
    );
    const budget = BUDGETS.get(name);
    const [bytes, zipped, limit] = [content.length, gzip, budget ?? "-"].map((cell) =>
      String(cell).padStart(8),
    );
    console.log(`${name.padEnd(17)}${bytes}${zipped}${limit}`);
    if (budget !== undefined && gzip > budget) over.push(`${name}: ${gzip} bytes gzip, budget ${budget}`);
  }
  if (over.length > 0) throw new Error(`Over budget:\n  ${over.join("\n  ")}`);
}

/**
 * The rules of marks for Chromium (156), which hands a ::highlight() of the root's down to everything in the page, but
 * matches a plain one against every element: a hundred of those made the styles of 12,000 elements take 95 ms in place
 * of 22. Firefox (153) paints plain ones only, and finds them at no cost.
 *
 * @param {Uint8Array} css
 */
function fromTheRoot(css) {
  return Buffer.from(css).toString().replaceAll("::highlight(", "html::highlight(");
}

/**
 * @param {BrowserName} browser
 * @param {Map<string, Uint8Array>} files
 * @param {string} knowledgeJson
 */
function writeBrowserFolder(browser, files, knowledgeJson) {
  const folder = path.join(ROOT, "dist", browser);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(ROOT, "manifest.json"), "utf8"));
  writeFileSync(
    path.join(folder, "manifest.json"),
    `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`,
  );
  writeFileSync(path.join(folder, "knowledge.json"), knowledgeJson);
  for (const [name, content] of files) {
    const isMarks = name === "content.css" && browser === "chromium";
    writeFileSync(path.join(folder, name), isMarks ? fromTheRoot(content) : content);
  }
  for (const page of ["popup", "welcome", "library"]) {
    cpSync(path.join(ROOT, "src", page, `${page}.html`), path.join(folder, `${page}.html`));
  }
  cpSync(path.join(ROOT, "assets/icons"), path.join(folder, "icons"), {
    recursive: true,
    filter: (source) => !source.endsWith(".svg"),
  });
  cpSync(path.join(ROOT, "assets/_locales"), path.join(folder, "_locales"), { recursive: true });
}

async function buildOnce() {
  const knowledge = await compileKnowledge();
  const files = await bundle(knowledge);
  checkBudgets(files);
  for (const browser of BROWSERS) writeBrowserFolder(browser, files, knowledge.json);
  console.log(`Built ${BROWSERS.map((browser) => `dist/${browser}`).join(" and ")}`);
}

/** Builds after every change, one build at a time; what changes during a build is built next. */
function watchSources() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let building = Promise.resolve();
  const rebuild = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(buildOnce).catch((error) => console.error(String(error.message ?? error)));
    }, 100);
  };
  for (const source of ["src", "assets", "manifest.json"]) {
    if (existsSync(path.join(ROOT, source))) watch(path.join(ROOT, source), { recursive: true }, rebuild);
  }
  console.log("Watching src, assets and manifest.json");
}

const watching = process.argv.includes("--watch");
try {
  await buildOnce();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (!watching) process.exit(1);
}
if (watching) watchSources();
