// The JSON schema of `tsino.json` and `tsino.local.json`, for editors: `tsino.schema.json` is its text.
import { settingNames, settingTable } from "./setting-table.ts";

export function makeSettingsSchema(): object {
  const settings = Object.fromEntries(
    settingNames.map((name) => {
      const { description, reader, fallback } = settingTable[name];
      const usual = fallback === undefined ? {} : { default: fallback };
      return [name, { description, ...reader.schema, ...usual }];
    }),
  );
  const references = Object.fromEntries(
    settingNames.map((name) => [name, { $ref: `#/definitions/${name}` }]),
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Settings of tsino",
    description: "tsino.json is for the project, tsino.local.json for this computer alone.",
    definitions: settings,
    type: "object",
    properties: {
      $schema: { type: "string" },
      ...references,
      env: {
        description: "Sections of settings that are taken first with `--env NAME`, or TSINO_ENV.",
        type: "object",
        additionalProperties: { type: "object", properties: references, additionalProperties: false },
      },
    },
    additionalProperties: false,
    // Comments and a comma at the end are all right, as in tsconfig.json.
    allowTrailingCommas: true,
  };
}
