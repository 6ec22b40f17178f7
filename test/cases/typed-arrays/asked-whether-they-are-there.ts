// @run
// Bytes, views and buffers that may be missing: `b ? … : …`, `!b`, `a && b`, `Boolean(b)`.
function receive(ok: boolean): Uint8Array | null {
  return ok ? Uint8Array.of(1, 2) : null;
}

const hex = (bytes: Uint8Array | null): string =>
  bytes ? [...bytes].map((b) => b.toString(16).padStart(2, "0")).join(" ") : "nothing";

for (const ok of [true, false]) {
  const frame = receive(ok);
  console.log(hex(frame), !frame, Boolean(frame));
  if (!frame) continue;
  console.log(frame.length);
}

const first = (view?: DataView): number => (view ? view.getUint8(0) : -1);
console.log(first(new DataView(Uint8Array.of(7).buffer)), first());

const both = (samples?: Float32Array, raw?: ArrayBuffer): string =>
  samples && raw ? "both" : samples || raw ? "one" : "none";
console.log(both(), both(new Float32Array(0)), both(new Float32Array(1), new ArrayBuffer(0)), !receive(true), !!receive(false));
