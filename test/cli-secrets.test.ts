// Secrets: found in .env files, written as C for any bytes, and never printed.
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { Problem } from "../cli/problem.ts";
import {
  chooseSecrets,
  listSecretFolders,
  makeStandIns,
  readSecrets,
  redact,
  renderSecretsHeader,
} from "../cli/secrets.ts";
import { makeFolder } from "./tools/temporary-folder.ts";

/** The bytes of the C string literals in a text, as a C compiler reads them. */
function readLiterals(text: string): readonly Buffer[] {
  return [...text.matchAll(/"((?:[^"\\]|\\[0-7]{3})*)"/g)].map(([, body = ""]) =>
    Buffer.from(
      body.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8))),
      "latin1",
    ),
  );
}

test("the nearest .env wins, value by value", () => {
  const root = makeFolder({
    "package.json": "{}",
    ".env": "SSID=root\nPASSWORD=from root\n",
    "src/.env": "SSID=near\n",
  });
  const folders = listSecretFolders(join(root, "src", "main.ts"), root);
  expect(folders).toEqual([join(root, "src"), root]);
  const secrets = readSecrets(folders);
  expect(secrets.get("SSID")).toBe("near");
  expect(secrets.get("PASSWORD")).toBe("from root");
});

test("without a project only the program's folder and the current one count", () => {
  const root = makeFolder({ "a/b/x.ts": "" });
  const folders = listSecretFolders(join(root, "a/b/x.ts"), root);
  expect(folders).toContain(join(root, "a/b"));
  expect(folders.at(-1)).toBe(root);
});

test("every byte but zero arrives in C as it stands in .env", () => {
  const bytes = Buffer.from(
    [...Array(255).keys()].map((i) => i + 1).filter((i) => ![10, 13, 39].includes(i)),
  );
  const root = makeFolder({ ".env": Buffer.concat([Buffer.from("ALL='"), bytes, Buffer.from("'\n")]) });
  const header = renderSecretsHeader(readSecrets([root]));
  expect(header).toMatch(/^[\x20-\x7e\n]*$/);
  expect(readLiterals(header)[0]).toEqual(bytes);
});

test("a quote that nothing closes is refused where its value is wanted", () => {
  const root = makeFolder({ ".env": 'A=\'open\nB="closed"\nC=`first\nC=second\n' });
  expect(readSecrets([root]).get("A")).toBe("'open");
  expect(readSecrets([root], ["B", "C"]).get("C")).toBe("second");
  expect(() => readSecrets([root], ["A"])).toThrow("begins with a quote that is not closed");
});

test("quotes, backslashes, digits after escapes, trigraphs and UTF-8 are right", () => {
  const root = makeFolder({ ".env": "P='a\"b\\c??/1ü0 #x'\n" });
  const header = renderSecretsHeader(readSecrets([root]));
  expect(header).toContain('#define SECRET_P "a\\042b\\134c\\077\\077/1\\303\\2740 #x"\n');
});

test.skipIf(process.platform === "win32")("a pipe that somebody writes into is read", async () => {
  const root = makeFolder();
  const pipe = join(root, ".env");
  execFileSync("mkfifo", [pipe]);
  // Opens when it is read.
  const writing = spawn("sh", ["-c", 'printf "A=from a pipe\\n" > "$1"', "sh", pipe]);
  onTestFinished(() => void writing.kill());
  expect(readSecrets([root]).get("A")).toBe("from a pipe");
});

test("a byte order mark and an empty value are no trouble", () => {
  const root = makeFolder({ ".env": "\ufeffSSID=x\nPASSWORD=\n" });
  const secrets = readSecrets([root]);
  expect([...chooseSecrets(["PASSWORD", "SSID"], secrets, [root], root)]).toEqual([
    ["PASSWORD", ""],
    ["SSID", "x"],
  ]);
});

test("a missing value names the secret and what to do", () => {
  const root = makeFolder({ ".env.example": "SSID=\n" });
  expect(() => chooseSecrets(["SSID"], new Map(), [root], root)).toThrow("`SSID`");
  try {
    chooseSecrets(["SSID"], new Map(), [root], root);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect(error).toMatchObject({ slug: "secret-has-no-value", exit: 3 });
    expect(error).toHaveProperty("help", expect.stringContaining("cp .env.example .env"));
  }
});

test("a value is missing in the .env that there is", () => {
  const root = makeFolder({ ".env": "OTHER=1\n", "src/a.ts": "" });
  expect(() => chooseSecrets(["SSID"], new Map(), [join(root, "src"), root], root)).toThrow(
    expect.objectContaining({ help: "tsino secret set SSID\nor write into .env:\nSSID=…" }),
  );
});

test("the simulator needs no secrets but uses those that there are", () => {
  expect([...makeStandIns(["A", "B"], new Map([["A", "real"]])).values()]).toEqual(["real", "tsino-sim"]);
});

test("values are taken out of texts, the longest first", () => {
  const secrets = new Map([
    ["A", "pass"],
    ["B", "password"],
    ["C", "x"],
    ["D", Buffer.from("größe", "utf8").toString("latin1")],
  ]);
  expect(redact("password pass x größe", secrets)).toBe("<B> <A> x <D>");
});
