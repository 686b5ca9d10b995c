import { config } from 'zod';

/**
 * Zod makes its readers by `new Function` where it may. Pages are served under a policy that allows none, and the
 * attempt is reported on the console. To be imported before any schema: each asks as it is made.
 */
config({ jitless: true });
