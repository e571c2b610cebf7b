import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import ts from "typescript";

const ROOT = path.resolve(import.meta.dirname, "..");

/** What one file exports and what it names. */
interface CodeFile {
  /** From the root of the project. */
  readonly name: string;
  /** Values alone: a type may stand for readers. */
  readonly exported: readonly string[];
  /** Files whose path it has as a text: what it imports, at once or later, and what it hands to the bundler. */
  readonly files: ReadonlySet<string>;
  readonly identifiers: ReadonlySet<string>;
}

it("exports no value that only its own file uses", () => {
  const files = [...codeFiles("src"), ...codeFiles("test"), "build.mjs"].map(readCode);
  const unused = files
    .filter(({ name }) => name.startsWith("src/"))
    .flatMap(({ name, exported }) => {
      const users = files.filter((other) => other.files.has(name));
      const isUsed = (value: string) =>
        value === "default" ? users.length > 0 : users.some(({ identifiers }) => identifiers.has(value));
      return exported.filter((value) => !isUsed(value)).map((value) => `${name}: ${value}`);
    });
  assert.deepEqual(unused, []);
});

function codeFiles(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|mjs)$/.test(entry.name))
    .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
}

/** By syntax alone, which takes a tenth of what a type checker does: a file that is imported is believed to be meant. */
function readCode(name: string): CodeFile {
  const source = ts.createSourceFile(
    name,
    readFileSync(path.join(ROOT, name), "utf8"),
    ts.ScriptTarget.Latest,
  );
  const files = new Set<string>();
  const identifiers = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isStringLiteralLike(node) && /\.tsx?$/.test(node.text)) {
      files.add(path.join(path.dirname(name), node.text)).add(path.normalize(node.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  files.delete(name);
  return { name, exported: source.statements.flatMap(exportedBy), files, identifiers };
}

/** The values a statement declares and exports; what it hands on from another file is asked of that one. */
function exportedBy(statement: ts.Statement): string[] {
  if (ts.isExportAssignment(statement)) return ["default"];
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  if (!modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name }) => namesIn(name));
  }
  const isValue = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return isValue ? [statement.name?.text ?? "default"] : [];
}

function namesIn(name: ts.BindingName): string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(element.name)));
}
