// Diagnostics as text: the form that people read, that problem matchers read, and JSON.
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../compiler/diagnostics/diagnostic.ts";
import {
  type Paint,
  plainPaint,
  renderDiagnostics,
  renderJson,
  renderPlain,
} from "../compiler/diagnostics/render.ts";
import { measureText, showText } from "../compiler/diagnostics/text-width.ts";

const base = "/p";
const file = "/p/src/main.ts";

/** A diagnostic about the first occurrence of `part` in `text`. */
function about(text: string, part: string, extra: Partial<Diagnostic> = {}): Diagnostic {
  const start = text.indexOf(part);
  return {
    slug: "TS2345",
    level: "error",
    message: "wrong",
    span: { file, start, end: start + part.length },
    related: [],
    ...extra,
  };
}

function render(text: string, diagnostic: Diagnostic): string {
  return renderDiagnostics([diagnostic], new Map([[file, text]]), { base });
}

describe("the text form", () => {
  test("names place, level, slug, message, frame, help and where to read more", () => {
    const text = "let x;\n\n        eval(line);\n";
    const diagnostic = about(text, "eval", {
      slug: "no-such-file",
      message: "`eval` needs a JavaScript engine",
      help: "write a table",
    });
    expect(render(text, diagnostic)).toBe(
      [
        "src/main.ts:3:9 - error no-such-file: `eval` needs a JavaScript engine",
        "3         eval(line);",
        "          ~~~~",
        "  help: write a table",
        "  why: tsino explain no-such-file",
        "",
      ].join("\n"),
    );
  });

  test("TypeScript's own codes have no page to explain them", () => {
    expect(render("let a = b;", about("let a = b;", "b"))).toBe(
      "src/main.ts:1:9 - error TS2345: wrong\n1 let a = b;\n          ~\n",
    );
  });

  test("a file outside the base keeps its whole path", () => {
    const other = { ...about("b", "b"), span: { file: "/project/a.ts", start: 0, end: 1 } };
    expect(renderDiagnostics([other], new Map([["/project/a.ts", "b"]]), { base })).toMatch(
      /^\/project\/a\.ts:1:1 /,
    );
  });

  test("a message without a place and a place without a text are said too", () => {
    const { span: _, ...placeless } = about("b", "b");
    expect(renderDiagnostics([placeless], new Map(), { base })).toBe("error TS2345: wrong\n");
    expect(renderDiagnostics([about("b", "b")], new Map(), { base })).toBe(
      "src/main.ts:1:1 - error TS2345: wrong\n",
    );
  });

  test("related places follow, indented", () => {
    const text = "const a = 1;\na = 2;\n";
    const span = { file, start: 6, end: 7 };
    const diagnostic = about(text, "a = 2", { related: [{ span, message: "declared here" }] });
    expect(render(text, diagnostic)).toContain(
      "  src/main.ts:1:7 - declared here\n  1 const a = 1;\n          ~\n",
    );
  });

  test("a message of several lines is indented", () => {
    expect(render("b", about("b", "b", { message: "outer\ninner" }))).toContain("TS2345: outer\n  inner\n");
  });

  test("diagnostics are set apart by an empty line", () => {
    const text = "a b";
    const all = [about(text, "a"), about(text, "b")];
    const rendered = renderDiagnostics(all, new Map([[file, text]]), { base });
    expect(rendered.split("\n\n")).toHaveLength(2);
    expect(renderDiagnostics([], new Map(), { base })).toBe("");
  });

  test("colours go round the parts that they are for", () => {
    const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
    const color: Paint = { ...plainPaint, path: mark("p"), squiggle: mark("s"), gutter: mark("g") };
    const rendered = renderDiagnostics([about("a b", "b")], new Map([[file, "a b"]]), { base, color });
    expect(rendered).toBe("<p>src/main.ts</p>:1:3 - error TS2345: wrong\n<g>1</g> a b\n    <s>~</s>\n");
  });
});

describe("the code frame", () => {
  const frame = (text: string, part: string) => render(text, about(text, part)).split("\n").slice(1, -1);

  test("tabs become spaces and the squiggle stays under its word", () => {
    expect(frame("\tif (x)\ty();", "y()")).toEqual(["1     if (x)  y();", "              ~~~"]);
  });

  test("CRLF and lone CR end lines", () => {
    expect(frame("a\r\nbb\r\nc", "bb")).toEqual(["2 bb", "  ~~"]);
    expect(frame("a\rbb\rc", "bb")).toEqual(["2 bb", "  ~~"]);
  });

  test("wide characters count two cells, combining marks none", () => {
    expect(frame('f("日本", x)', "x")).toEqual(['1 f("日本", x)', "            ~"]);
    expect(frame("e\u0301 x", "x")).toEqual(["1 e\u0301 x", "    ~"]);
    expect(frame("'😀' x", "x")).toEqual(["1 '😀' x", "       ~"]);
    expect(measureText("日本e\u0301😀")).toBe(7);
  });

  test("a span of several lines is underlined on each", () => {
    expect(frame("f({\n  a,\n});", "{\n  a,\n}")).toEqual([
      "1 f({",
      "    ~",
      "2   a,",
      "    ~~",
      "3 });",
      "  ~",
    ]);
  });

  test("a long span shows its ends, with aligned numbers", () => {
    const text = Array.from({ length: 12 }, (_, i) => `l${i + 1}`).join("\n");
    expect(frame(text, text)).toEqual([
      " 1 l1",
      "   ~~",
      " 2 l2",
      "   ~~",
      " …",
      "11 l11",
      "   ~~~",
      "12 l12",
      "   ~~~",
    ]);
  });

  test("a long line is cut on both sides, and the squiggle is where the word is", () => {
    const text = `${"a".repeat(500)} WORD ${"b".repeat(500)}`;
    const [code = "", squiggle = ""] = frame(text, "WORD");
    expect(code.length).toBeLessThan(120);
    expect(code).toMatch(/^1 …a+ WORD b+…$/);
    expect(squiggle.indexOf("~")).toBe(code.indexOf("WORD"));
    expect(squiggle.trim()).toBe("~~~~");
  });

  test("the beginning of a long line needs no cut before it", () => {
    const [code = "", squiggle = ""] = frame(`WORD ${"b".repeat(500)}`, "WORD");
    expect(code).toMatch(/^1 WORD b+…$/);
    expect(squiggle).toBe("  ~~~~");
  });

  test("a span that is longer than the line's width is cut with it", () => {
    const [, squiggle = ""] = frame(`x = ${"b".repeat(500)};`, "b".repeat(500));
    expect(squiggle.length).toBeLessThan(120);
  });

  test("an empty span and one after the end have one mark", () => {
    const at = (start: number) => render("ab\n", { ...about("ab", "a"), span: { file, start, end: start } });
    expect(at(1)).toContain("1 ab\n   ~\n");
    expect(at(99)).toBe("src/main.ts:2:1 - error TS2345: wrong\n2\n  ~\n");
  });

  test("control characters of the source cannot reach the terminal", () => {
    expect(frame("x\u001b[31m\u0007y", "y")).toEqual(["1 x␛[31m␇y", "         ~"]);
    expect(showText("a\u202eb\u009bc\nd")).toBe("a\ufffdb\ufffdc\nd");
  });
});

test("the plain form has one line for each", () => {
  const text = "a\nb";
  const all = [
    about(text, "b", { message: "outer\n  inner", help: "no" }),
    about(text, "a", { level: "warning" }),
  ];
  expect(renderPlain(all, new Map([[file, text]]), { base })).toBe(
    "src/main.ts:2:1 - error TS2345: outer; inner\nsrc/main.ts:1:1 - warning TS2345: wrong\n",
  );
});

test("the JSON form has positions from 1 with an exclusive end", () => {
  const text = "a\n  bb\n";
  const span = { file, start: 0, end: 1 };
  const one = about(text, "bb", { help: "do", related: [{ span, message: "here" }] });
  expect(renderJson([one], new Map([[file, text]]), { base })).toEqual([
    {
      slug: "TS2345",
      level: "error",
      message: "wrong",
      help: "do",
      place: { file: "src/main.ts", line: 2, column: 3, endLine: 2, endColumn: 5 },
      related: [
        { message: "here", place: { file: "src/main.ts", line: 1, column: 1, endLine: 1, endColumn: 2 } },
      ],
    },
  ]);
});
