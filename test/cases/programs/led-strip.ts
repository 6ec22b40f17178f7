// @run
// Effects of an LED strip: HSV, gamma, bytes in the order of the wire, colours as text.
interface RGB {
  r: number;
  g: number;
  b: number;
}
const clamp = (x: number, lo = 0, hi = 255) => Math.min(hi, Math.max(lo, x));
function hsv(h: number, s: number, v: number): RGB {
  const i = Math.floor(h / 60) % 6,
    f = h / 60 - Math.floor(h / 60);
  const p = v * (1 - s),
    q = v * (1 - f * s),
    t = v * (1 - (1 - f) * s);
  const table: [number, number, number][] = [
    [v, t, p],
    [q, v, p],
    [p, v, t],
    [p, q, v],
    [t, p, v],
    [v, p, q],
  ];
  const [r, g, b] = table[i].map((c) => Math.round(c * 255));
  return { r, g, b };
}
const gamma = Uint8Array.from({ length: 256 }, (_, i) => Math.round(Math.pow(i / 255, 2.8) * 255));
class Strip {
  readonly pixels: Uint8Array;
  constructor(
    readonly count: number,
    private order: "rgb" | "grb" = "grb",
  ) {
    this.pixels = new Uint8Array(count * 3);
  }
  set(i: number, { r, g, b }: RGB) {
    if (i < 0 || i >= this.count) return;
    const at = i * 3;
    const bytes = this.order === "grb" ? [g, r, b] : [r, g, b];
    this.pixels.set(
      bytes.map((c) => gamma[clamp(Math.round(c))]),
      at,
    );
  }
  fade(k: number) {
    for (let i = 0; i < this.pixels.length; i++) this.pixels[i] *= k;
  }
  toString() {
    return Array.from({ length: this.count }, (_, i) =>
      [...this.pixels.subarray(i * 3, i * 3 + 3)].map((b) => b.toString(16).padStart(2, "0")).join(""),
    ).join(" ");
  }
}
type Effect = (t: number, i: number, n: number) => RGB;
const effects: Record<string, Effect> = {
  rainbow: (t, i, n) => hsv((t * 10 + (360 * i) / n) % 360, 1, 0.5),
  pulse: (t) => {
    const v = (Math.sin(t / 5) + 1) / 2;
    return { r: v * 255, g: 0, b: 255 - v * 255 };
  },
  chase: (t, i, n) => (t % n === i ? { r: 255, g: 255, b: 255 } : { r: 0, g: 0, b: 0 }),
};
const s = new Strip(4);
for (const [name, fx] of Object.entries(effects)) {
  for (let t = 0; t < 3; t++) {
    for (let i = 0; i < s.count; i++) s.set(i, fx(t, i, s.count));
    console.log(name, t, `${s}`);
  }
}
s.fade(0.5);
console.log(String(s));
s.set(9, { r: 1, g: 1, b: 1 });
const rgb = (hex: string): RGB => {
  const n = parseInt(hex.replace("#", ""), 16);
  return { r: n >> 16, g: (n >> 8) & 255, b: n & 255 };
};
const mix = (a: RGB, b: RGB, k: number): RGB => ({
  r: a.r + (b.r - a.r) * k,
  g: a.g + (b.g - a.g) * k,
  b: a.b + (b.b - a.b) * k,
});
const hexOf = ({ r, g, b }: RGB) =>
  "#" + [r, g, b].map((c) => Math.round(c).toString(16).padStart(2, "0")).join("");
console.log([0, 0.25, 0.5, 1].map((k) => hexOf(mix(rgb("#ff8000"), rgb("#0040ff"), k))));
const lum = ({ r, g, b }: RGB) => +(0.2126 * r + 0.7152 * g + 0.0722 * b).toFixed(3);
console.log(["#ffffff", "#000000", "#123456"].map(rgb).map(lum), rgb("zz"));
