// Reads a Parquet file with hyparquet (npm), from the folder that its second argument names, and prints its rows as JSON.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const [file, library] = process.argv.slice(2);
const { parquetReadObjects } = await import(pathToFileURL(join(library, JSON.parse(readFileSync(join(library, "package.json"))).main)).href);
const bytes = readFileSync(file);
const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
const rows = await parquetReadObjects({ file: buffer, compressors: { GZIP: (input) => new Uint8Array(gunzipSync(input)) } });
console.log(JSON.stringify(rows));
