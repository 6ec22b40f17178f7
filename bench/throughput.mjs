// node bench/throughput.mjs [MEGABYTES]    (8 unless told; after `npx tsc -p tsconfig.build.json`)
// Prints MB/s through `tsino run examples/tcp-socket-server.ts`, which copies byte by byte: a TCP client to stdout,
// stdin to the client, and both at once; with the checks of the default build and with `--release`; sums compared.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import { describeMachine, makeFolder, runExample } from "./measure.mjs";

const megabytes = Number(process.argv[2] ?? 8);
const data = Buffer.alloc(megabytes * 1_048_576);
for (let i = 0; i < data.length; i++) data[i] = (i * 7 + (i >> 8) * 13) & 255;
const expected = createHash("sha256").update(data).digest("hex");
const cache = makeFolder();

/** Resolves with milliseconds when `data.length` bytes have come; fails when they are not `data`. */
function receive(stream) {
  const started = performance.now();
  const hash = createHash("sha256");
  let length = 0;
  return new Promise((resolve, reject) => {
    const take = (chunk) => {
      length += chunk.length;
      hash.update(chunk);
      if (length < data.length) return;
      stream.off("data", take);
      if (hash.digest("hex") !== expected) reject(new Error("the bytes differ"));
      else resolve(performance.now() - started);
    };
    stream.on("data", take);
  });
}

const rate = (milliseconds) => `${(megabytes / (milliseconds / 1000)).toFixed(1)} MB/s`;

console.log(`${describeMachine()}; ${megabytes} MB each way, one byte a call in the sketch`);
for (const args of [[], ["--release"]]) {
  const run = runExample({ cache, args });
  const { stdin, stdout } = run.child;
  const socket = connect(await run.port(), "127.0.0.1");
  let printed = "";
  const collect = (chunk) => {
    printed += chunk;
  };
  stdout.on("data", collect);
  while (!printed.includes("Client connected\r\n")) await once(stdout, "data");
  stdout.off("data", collect);

  const up = receive(stdout);
  socket.write(data);
  const upTime = await up;
  const down = receive(socket);
  stdin.write(data);
  const downTime = await down;
  const both = [receive(stdout), receive(socket)];
  socket.write(data);
  stdin.write(data);
  const bothTime = Math.max(...(await Promise.all(both)));
  const build = args.length === 0 ? "checked" : "release";
  console.log(
    `${build}: socket to serial ${rate(upTime)}, serial to socket ${rate(downTime)}, both at once ${rate(bothTime)} each`,
  );
  socket.destroy();
  await run.stop();
}
