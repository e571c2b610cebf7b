import assert from "node:assert/strict";
import path from "node:path";
import { describe, it } from "node:test";
import ts from "typescript";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const STRINGS = path.join(ROOT, "src/ui/strings/");

/** The program of the extension, as the compiler reads it. */
function readProgram(): ts.Program {
  const config = path.join(ROOT, "tsconfig.json");
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    ROOT,
  );
  return ts.createProgram(
    fileNames.filter((name) => name.startsWith(path.join(ROOT, "src/"))),
    options,
  );
}

/** Every text that an interface of strings declares by name, as `Interface.text`, with where. */
function listDeclared(program: ts.Program): Map<ts.Node, string> {
  const declared = new Map<ts.Node, string>();
  for (const file of program.getSourceFiles()) {
    if (!file.fileName.startsWith(STRINGS) || !file.fileName.endsWith("strings.ts")) continue;
    for (const statement of file.statements) {
      // What is no set of texts is handed to one, and read there.
      if (!ts.isInterfaceDeclaration(statement) || !statement.name.text.endsWith("Strings")) continue;
      for (const member of statement.members) {
        if (member.name) declared.set(member, `${statement.name.text}.${member.name.getText()}`);
      }
    }
  }
  return declared;
}

/** Drops what a file reads: `words.text`, `{ text }` taken out of a set, and `words[isOn ? "text" : "other"]`. */
function dropRead(file: ts.SourceFile, checker: ts.TypeChecker, unread: Map<ts.Node, string>): void {
  const drop = (symbol: ts.Symbol | undefined) => {
    for (const declaration of symbol?.declarations ?? []) unread.delete(declaration);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isElementAccessExpression(node)) {
      const keys = checker.getTypeAtLocation(node.argumentExpression);
      const set = checker.getTypeAtLocation(node.expression);
      for (const key of keys.isUnion() ? keys.types : [keys])
        if (key.isStringLiteral()) drop(set.getProperty(key.value));
    }
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      drop(
        ts.isBindingElement(parent)
          ? checker.getTypeAtLocation(parent.parent).getProperty((parent.propertyName ?? node).getText())
          : checker.getSymbolAtLocation(node),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

describe("the texts of the interface", { timeout: 120_000 }, () => {
  it("are all read somewhere", () => {
    const program = readProgram();
    const checker = program.getTypeChecker();
    const unread = listDeclared(program);
    assert.ok(unread.size > 300, `${unread.size}`);
    for (const file of program.getSourceFiles()) {
      if (file.fileName.startsWith(path.join(ROOT, "src/")) && !file.fileName.startsWith(STRINGS))
        dropRead(file, checker, unread);
    }
    // The card's own pieces read these by the names the card's set has for them.
    const lent = ["HighlightStrings.pin", "HighlightStrings.unpin", "HighlightStrings.walkHint"];
    assert.deepEqual([...unread.values()], lent);
  });
});
