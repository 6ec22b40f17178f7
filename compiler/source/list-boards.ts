// The boards that tsino knows, for people to choose from.
import type { Board } from "../extern/extern.ts";
import { readBoardFile } from "../extern/read.ts";
import type { Host } from "../host.ts";
import { parseShipped } from "./project.ts";
import { listBoards, typesRoot } from "./resolve.ts";

export function boards(host: Host): readonly Board[] {
  return listBoards(host).map((id) =>
    readBoardFile(parseShipped(host, `${typesRoot}/boards/${id}.d.ts`), id),
  );
}
