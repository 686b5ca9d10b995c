/** The server, for programs that host it themselves. Flow tests import `reglament/testing`. */
export { buildApp, type App } from './app.ts';
export { type Config, ConfigInvalid, readConfig } from './config.ts';
export { ReglamentError } from './errors.ts';
