console.log("where am I?");
const here = import.meta; //~ unsupported-import-meta
