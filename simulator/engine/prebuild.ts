// Run when the package is built (`node dist/simulator/engine/prebuild.js`): compiles the part of the simulator that is
// the same for every sketch, so that nobody waits for it at their first run.
import { rmSync } from "node:fs";
import { Engine, findKitFolder } from "./engine.ts";

rmSync(findKitFolder(), { recursive: true, force: true });
const engine = new Engine();
await engine.prebuildKit();
engine.close();
