// `.env` files mean what they mean to Node, which reads them by itself only from 20.12 on.
import { parseEnv } from "node:util";
import { expect, test } from "vitest";
import { parseEnvFile } from "../../cli/env-file.ts";

test.each([
  "A=1",
  "A = 1 ",
  'A="x y" # c',
  "A='x # y'",
  "A=`q\"'`",
  "# c\nB=2",
  "export C=3",
  "D=a#b",
  "E=a #b",
  'F="a\\nb"',
  "G='a\\nb'",
  'H="multi\nline"',
  "I=",
  "J",
  'K="unclosed\nL=1',
  "M=a=b=c",
  'N="a" b',
  "  O=1",
  "P=\ta\t",
  "Q='a\nb'\nR=2",
  'S=""',
  "T.x-y=1",
  "A=1\r\nB=2\r\n",
  "=x",
  'U="a\\"b"',
  "V = 'x' ",
  'W="x"#c',
  "Y=$A",
  "Z=\\n",
  "AA=`a\nb`",
  "1A=2",
  "A B=3",
  "C=\n\nD=1",
  'E="a\\tb"',
  "F= #x",
  "G=''#x\nH=1",
  "J='a\nK=b'",
  'L="a\\\\nb"',
  "exportM=1",
  "O=\u00e9",
  "A=1\nA=2",
  "",
  "\n\n# only\n",
  'P="open # kept\nB=1',
  'Q="open and blanks  \nB=1',
  "R='\n\nB=2",
  "B=1\nS='open at the end",
])("%j", (text) => expect(Object.fromEntries(parseEnvFile(text))).toEqual({ ...parseEnv(text) }));

// Node 20 loses what comes after such a line, or takes it for a part of the next name.
test.each(["=x\nA=1", "no\nA=1"])("%j has the line below", (text) =>
  expect([...parseEnvFile(text)]).toEqual([["A", "1"]]),
);
