// Values put into `.env` files: they read back as they were given, by tsino and by Node, and nothing else changes.
import { parseEnv } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { addEnvName, putEnvValue } from "../../cli/env-edit.ts";
import { parseEnvFile } from "../../cli/env-file.ts";

test.each([
  ["", "secret", "A=secret\n"],
  ["", "two words", "A='two words'\n"],
  ["", "it's", 'A="it\'s"\n'],
  ["", 'say "it\'s"', 'A=`say "it\'s"`\n'],
  ["", "a$b", "A='a$b'\n"],
  ["", "a#b", "A='a#b'\n"],
  ["", "a\\nb", "A='a\\nb'\n"],
  ["", "it's\\n", "A=`it's\\n`\n"],
  ["", "a\nb\n", "A='a\nb\n'\n"],
  ["", " a ", "A=' a '\n"],
  ["", "x'y\"z`", "A=x'y\"z`\n"],
  ["B=1", "x", "B=1\nA=x\n"],
  ["B=1\r\n", "x", "B=1\r\nA=x\r\n"],
  ["B=1\r\n", "x\ny", "B=1\r\nA='x\r\ny'\r\n"],
  ["# c\nA=old # note\nB=2\n", "x", "# c\nA=x # note\nB=2\n"],
  ["A='old' # note\n", "x", "A=x # note\n"],
  ["A=# note\n", "x", "A=x # note\n"],
  ["A=  \nB=2\n", "x", "A=x  \nB=2\n"],
  ["A = old\r\n\r\nB=2", "x y", "A = 'x y'\r\n\r\nB=2"],
  ['A="one\r\ntwo"\r\nB=2\r\n', "x", "A=x\r\nB=2\r\n"],
  ["A=1\nB=2\nA=3\n", "x", "A=1\nB=2\nA=x\n"],
  ["export A=1\n", "x", "export A=x\n"],
  ["#A=1\n", "x", "#A=1\nA=x\n"],
  ["AA=1\n", "x", "AA=1\nA=x\n"],
  ["no\nB=2\n", "x", "no\nB=2\nA=x\n"],
])("%j with A as %j", (text, value, changed) => expect(putEnvValue(text, "A", value)).toBe(changed));

test.each([
  ["", "x'y\"z` #"],
  ["", " '\"`"],
  ["B='open\n", "it's"],
])("in %j there is no way to write %j", (text, value) => {
  expect(putEnvValue(text, "B2", value)).toBe(undefined);
});

test("a quote that is left open does no harm where the value has no such quote", () => {
  const text = putEnvValue("B='open\n", "A", "x y") ?? "";
  expect(Object.fromEntries(parseEnvFile(text))).toEqual({ B: "'open", A: "x y" });
});

test("any value that can be kept is read back, by Node, too, and the others stay", () => {
  const byte = fc.constantFrom(..."a1 #$=\\n'\"`\n\t;!&*~[](){}<>|?%^,.-é");
  const value = fc.string({ unit: byte, minLength: 1, maxLength: 12 });
  const before = fc.constantFrom(
    "",
    "B=1\n",
    "B='x y'\r\nC=3\r\n",
    "A=0\nB=1 # c",
    "# A=1\nexport A='old' # c\nB=2\n",
  );
  fc.assert(
    fc.property(before, value, (text, secret) => {
      const changed = putEnvValue(text, "A", secret);
      const kinds = ["'", '"', "`"].filter((quote) => secret.includes(quote)).length;
      if (changed === undefined) {
        expect(kinds).toBeGreaterThanOrEqual(2);
        return;
      }
      const wanted = { ...parseEnv(text), A: secret };
      expect(Object.fromEntries(parseEnvFile(changed))).toEqual(wanted);
      expect({ ...parseEnv(changed) }).toEqual(wanted);
    }),
    { numRuns: 2000 },
  );
});

test("a name without a value is added once", () => {
  expect(addEnvName("A=\n", "A")).toBe("A=\n");
  expect(addEnvName("# c\r\nA=", "B")).toBe("# c\r\nA=\r\nB=\r\n");
});
