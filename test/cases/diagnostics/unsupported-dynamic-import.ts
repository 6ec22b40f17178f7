console.log("loading");
import("./unsupported-dynamic-import.ts"); //~ unsupported-dynamic-import
