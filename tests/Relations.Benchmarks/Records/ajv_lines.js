// Checks each line of an NDJSON file against a definition of the schema of dossiers: ajv_lines.js SCHEMA DEFINITION FILE
const fs = require("fs");
const readline = require("readline");
const Ajv = require("ajv");

const [schemaFile, definition, file] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
const ajv = new Ajv({ strict: false, validateFormats: false });
const validate = ajv.compile({ definitions: schema.definitions, $ref: `#/definitions/${definition}` });
let [lines, wrong] = [0, 0];
const input = readline.createInterface({ input: fs.createReadStream(file, { highWaterMark: 1 << 20 }) });
input.on("line", (line) => {
  lines++;
  if (!validate(JSON.parse(line))) wrong++;
});
input.on("close", () => console.log(`${lines} lines, ${wrong} wrong`));
