import { mkdir, writeFile } from 'node:fs/promises';
import { calendarJsonSchema } from './calendar/calendar-year.ts';
import { jsonSchemas } from './regulation/json-schemas.ts';

const folder = new URL('../diagrams/schemas/', import.meta.url);
const schemas = { ...jsonSchemas(), 'calendar.schema.json': calendarJsonSchema() };

await mkdir(folder, { recursive: true });
await Promise.all(Object.entries(schemas).map(([name, text]) => writeFile(new URL(name, folder), text)));
