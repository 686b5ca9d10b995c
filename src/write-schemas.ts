import { mkdir, writeFile } from 'node:fs/promises';
import { jsonSchemas } from './regulation/json-schemas.ts';

const folder = new URL('../diagrams/schemas/', import.meta.url);

await mkdir(folder, { recursive: true });
await Promise.all(Object.entries(jsonSchemas()).map(([name, text]) => writeFile(new URL(name, folder), text)));
