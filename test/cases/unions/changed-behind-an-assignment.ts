// @run
// Behind an assignment TypeScript believes what was assigned, also when a function that was called has changed it.

class Track {
  constructor(readonly name: string) {}
}

class Player {
  current: Track | null = null;
  next?: Track;

  stop(): void {
    this.current = null;
    this.next = undefined;
  }

  run(track: Track): void {
    this.current = track;
    this.next = track;
    this.stop();
    if (this.current) console.log("playing", this.current.name);
    else console.log("stopped");
    console.log(this.current ? "on" : "off", !this.current, this.current === null, this.next ? "next" : "none");
    if (!this.next || !this.current) console.log("nothing left");
    const kept: Track | null = this.current;
    console.log(kept === null, this.next?.name ?? "no name");
  }
}

new Player().run(new Track("song"));

// What is false, empty or 0 for TypeScript may be something else by now.
let unit: "mm" | "" = "";
function setUnit(to: "mm" | ""): void {
  unit = to;
}
setUnit("mm");
console.log(unit || "none");

let level: 0 | 1 | 2 = 0;
function setLevel(to: 0 | 1 | 2): void {
  level = to;
}
setLevel(2);
console.log(level || 7);
level = 1;
setLevel(0);
console.log(level && 5, level || 8);

let title: string | null = null;
function setTitle(to: string | null): void {
  title = to;
}
setTitle("log");
console.log(title || "untitled", title ?? "untitled");
title = "file";
setTitle(null);
console.log(title ?? "untitled", title === null);

let mode: "run" | "" = "run";
const clear = () => {
  mode = "";
};
clear();
console.log(mode && "busy", mode ? "busy" : "idle");
