console.log("loading");
import("./unsupported-any.ts"); //~ unsupported-dynamic-import
