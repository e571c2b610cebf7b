import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { Readable, Writable } from "node:stream";
import { text as readAll } from "node:stream/consumers";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { detectLines } from "../../../src/tools/detect-lines.ts";
import { FIXTURE_LEXICON } from "../core/matching/fixture-lexicon.ts";

/** A span of a name that stands for one thing only. */
const span = (start: number, end: number, entity: string, form: string, why = "") => ({
  start,
  end,
  entity,
  shown: why === "",
  why: `${form}: stands for one thing only${why}.`,
});
const OFF_TOPIC = "; not marked, since the page is not about China’s cyber policy";

interface Outcome {
  readonly answers: readonly string[];
  readonly complaints: readonly string[];
  readonly bad: number;
}

function collector(chunks: string[]): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
}

async function run(input: string): Promise<Outcome> {
  const written: string[] = [];
  const told: string[] = [];
  const streams = { input: Readable.from([input]), output: collector(written), errors: collector(told) };
  const bad = await detectLines(streams, FIXTURE_LEXICON);
  const linesOf = (chunks: readonly string[]) => chunks.join("").split("\n").slice(0, -1);
  return { answers: linesOf(written), complaints: linesOf(told), bad };
}

describe("detectLines", () => {
  it("answers each line in order, with offsets in UTF-16 code units", async () => {
    const { answers, bad } = await run(
      '{"id":"b","text":"😀 MIIT and Huawei’s"}\n{"id":7,"text":"中国工信部称"}\n{"id":"a","text":""}\n',
    );
    assert.deepEqual(answers, [
      JSON.stringify({ id: "b", spans: [span(3, 7, "miit", "MIIT"), span(12, 18, "huawei", "Huawei")] }),
      JSON.stringify({ id: 7, spans: [span(2, 5, "miit", "工信部")] }),
      '{"id":"a","spans":[]}',
    ]);
    assert.equal(bad, 0);
  });

  it("takes a last line without an end, Windows line ends, blank lines and a byte order mark", async () => {
    const { answers, bad } = await run('\uFEFF{"id":1,"text":"MIIT"}\r\n\r\n  \n{"id":2,"text":"5G"}');
    assert.deepEqual(answers, [
      JSON.stringify({ id: 1, spans: [span(0, 4, "miit", "MIIT")] }),
      JSON.stringify({ id: 2, spans: [span(0, 2, "5g", "5G", OFF_TOPIC)] }),
    ]);
    assert.equal(bad, 0);
  });

  it("ends lines at line feeds only, and joins what comes in pieces", async () => {
    const line = Buffer.from(`${JSON.stringify({ id: 1, text: "5G\u2028与华为" })}\n`);
    const pieces = Array.from(line, (_, index) => line.subarray(index, index + 1));
    const written: string[] = [];
    const streams = { input: Readable.from(pieces), output: collector(written), errors: collector([]) };
    await detectLines(streams, FIXTURE_LEXICON);
    const spans = [span(0, 2, "5g", "5G", OFF_TOPIC), span(4, 6, "huawei", "华为")];
    assert.deepEqual(written, [`${JSON.stringify({ id: 1, spans })}\n`]);
  });

  it("hears of the title of a text's page, which may tell what it is about", async () => {
    const shown = async (line: object) => {
      const { answers } = await run(`${JSON.stringify({ id: 1, text: "5G and Huawei", ...line })}\n`);
      return JSON.parse(answers[0] ?? "").spans.map((found: { shown: boolean }) => found.shown);
    };
    assert.deepEqual(await shown({}), [false, true]);
    assert.deepEqual(await shown({ title: "China’s industrial policy" }), [true, true]);
    assert.deepEqual(await shown({ title: 5 }), [false, true], "what is no title is passed over");
  });

  const badLines = [
    { line: "{", id: null, problem: /^line 2: not JSON/ },
    { line: "[1]", id: null, problem: /^line 2: not an object$/ },
    { line: "null", id: null, problem: /^line 2: not an object$/ },
    { line: '{"text":"MIIT"}', id: null, problem: /^line 2: no "id"$/ },
    { line: '{"id":{},"text":"MIIT"}', id: null, problem: /^line 2: no "id"$/ },
    { line: '{"id":"x"}', id: "x", problem: /^line 2: "text" is not a string$/ },
    { line: '{"id":"x","text":5}', id: "x", problem: /^line 2: "text" is not a string$/ },
  ];
  for (const { line, id, problem } of badLines) {
    it(`tells of ${line} with its number, answers it without spans and goes on`, async () => {
      const { answers, complaints, bad } = await run(`{"id":1,"text":"5G"}\n${line}\n{"id":3,"text":"5G"}\n`);
      assert.deepEqual(
        answers.map((answer) => JSON.parse(answer).id),
        [1, id, 3],
      );
      assert.deepEqual(JSON.parse(answers[1] ?? ""), { id, spans: [] });
      assert.equal(complaints.length, 1);
      assert.match(complaints[0] ?? "", problem);
      assert.equal(bad, 1);
    });
  }

  it("answers the lines after one whose text can't be searched", async (context) => {
    // As an engine does that runs out of stack or memory.
    const split = String.prototype.split;
    context.mock.method(
      String.prototype,
      "split",
      function (this: string, ...args: Parameters<typeof split>) {
        if (this.startsWith("too long")) throw new RangeError("too much");
        return split.apply(this, args);
      },
    );
    const { answers, complaints, bad } = await run(
      '{"id":"a","text":"too long"}\n{"id":"b","text":"MIIT"}\n',
    );
    context.mock.restoreAll();
    assert.deepEqual(answers, [
      '{"id":"a","spans":[]}',
      JSON.stringify({ id: "b", spans: [span(0, 4, "miit", "MIIT")] }),
    ]);
    assert.deepEqual(complaints, ["line 1: not searched (RangeError: too much)"]);
    assert.equal(bad, 1);
  });

  it("answers nothing to nothing", async () => {
    assert.deepEqual(await run(""), { answers: [], complaints: [], bad: 0 });
  });
});

describe("npm run detect", () => {
  const script = fileURLToPath(new URL("../../../src/tools/detect.ts", import.meta.url));
  const detect = async (input: string) => {
    const child = spawn(process.execPath, ["--import", "tsx", script], { stdio: ["pipe", "pipe", "ignore"] });
    child.stdin.end(input);
    const [output, code] = await Promise.all([
      readAll(child.stdout),
      new Promise((resolve) => child.on("close", resolve)),
    ]);
    return { output, code };
  };

  it("finds the entities of the bundled pack, quiet ones too, and ends with status 0", {
    timeout: 60_000,
  }, async () => {
    const line = JSON.stringify({
      id: 1,
      text: "MIIT, 工信部 and Greg Austin’s book “Cyber Policy in China”",
    });
    const { output, code } = await detect(`${line}\n`);
    const found: { spans: { entity: string }[] } = JSON.parse(output);
    const entities = new Set(found.spans.map(({ entity }) => entity));
    assert.ok(entities.has("miit") && entities.has("cyber-policy-in-china"), output);
    assert.equal(code, 0);
  });

  it("ends with status 1 after a line it couldn't read", { timeout: 60_000 }, async () => {
    const { output, code } = await detect('x\n{"id":1,"text":""}\n');
    assert.equal(output, '{"id":null,"spans":[]}\n{"id":1,"spans":[]}\n');
    assert.equal(code, 1);
  });
});
