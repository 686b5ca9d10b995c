import { mkdir, writeFile } from 'node:fs/promises';
import { calendarJsonSchema } from './calendar/calendar-year.ts';
import { scenariosJsonSchema } from './definitions/scenarios.ts';
import { jsonSchemas } from './regulation/json-schemas.ts';

const folder = new URL('../diagrams/schemas/', import.meta.url);
const schemas = { ...jsonSchemas(), 'calendar.schema.json': calendarJsonSchema(), 'scenarios.schema.json': scenariosJsonSchema() };

await mkdir(folder, { recursive: true });
await Promise.all(Object.entries(schemas).map(([name, text]) => writeFile(new URL(name, folder), text)));
