// The shipped declarations themselves: they check with every board, and every tag in them is read.
import { ts } from "ts-morph";
import { expect, test } from "vitest";
import { readExterns } from "../../compiler/extern/read.ts";
import {
  listBoards,
  listBoardsOfModule,
  listShippedModules,
  typesRoot,
} from "../../compiler/source/resolve.ts";
import { loadClean, makeHost } from "./types-host.ts";

const host = makeHost({});

for (const board of listBoards(host)) {
  test(`all modules check with the board ${board}`, () => {
    const modules = [...listShippedModules(host, board)].flatMap(([name, path]) => {
      const boards = listBoardsOfModule(host, `${typesRoot}/${path}`);
      return boards === undefined || boards.includes(board) ? [name] : [];
    });
    const text = modules.map((name, index) => `import * as m${index} from "${name}"; m${index};`).join("\n");
    const { program, declarations, checker } = loadClean(text, { board });
    expect(declarations.length).toBe(modules.length + 1);
    const strict = ts.createProgram(
      declarations.map((file) => file.fileName),
      { ...program.getCompilerOptions(), skipLibCheck: false },
      {
        ...ts.createCompilerHost({}),
        getSourceFile: (path) => declarations.find((file) => file.fileName === path),
        fileExists: () => false,
      },
    );
    const errors = declarations.flatMap((file) => strict.getSemanticDiagnostics(file));
    expect(errors.map((one) => `${one.file?.fileName} ${one.start} ${String(one.messageText)}`)).toEqual([]);
    const table = readExterns(loadClean(text, { board }));
    expect(table.functionAt.size).toBeGreaterThan(modules.includes("ESP8266WiFi") ? 200 : 140);
    expect(
      checker
        .getAmbientModules()
        .map((one) => one.name.slice(1, -1))
        .toSorted(),
    ).toEqual(modules.toSorted());
  });
}

test("what the compiler refuses says so where it is declared", () => {
  const { checker, entry } = loadClean("");
  const refused = checker
    .getSymbolsInScope(entry, ts.SymbolFlags.Value)
    .filter((symbol) => symbol.declarations?.some((one) => /@unsupported \S/.test(commentOf(one))));
  expect(refused.map((symbol) => symbol.name).toSorted()).toEqual(
    [
      "BigInt",
      "Date",
      "Proxy",
      "Reflect",
      "RegExp",
      "WeakMap",
      "WeakRef",
      "WeakSet",
      "eval",
      "fetch",
      "process",
      "require",
    ].toSorted(),
  );
});

function commentOf(node: ts.Node): string {
  const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return node.getSourceFile().text.slice(statement.pos, statement.getStart());
}
