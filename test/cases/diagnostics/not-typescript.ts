import settings from "../../../package.json"; //~ not-typescript

console.log("settings", settings.name);
