import { readFileSync } from 'node:fs';

/** Settings that hold a secret, and may be given as `…_FILE`, the path of a file that holds it. */
export const SECRETS = ['OIDC_CLIENT_SECRET', 'SMTP_URL'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings with the secrets that lie in files: containers and systemd hand them over so, and a variable is read by
 * whoever may see the process. The line end after the secret, which editors leave, is no part of it.
 */
export function withSecretFiles(environment: Environment): {
  readonly environment: Environment;
  readonly faults: readonly { readonly variable: string; readonly reason: string }[];
} {
  const found: Record<string, string> = {};
  const faults = SECRETS.flatMap((name) => {
    const variable = `${name}_FILE`;
    const file = environment[variable];
    if (file === undefined) return [];
    if (environment[name] !== undefined) return [{ variable, reason: `${name} is set too; one of them is too many` }];
    try {
      found[name] = readFileSync(file, 'utf8').replace(/\r?\n$/, '');
      return [];
    } catch (error) {
      return [{ variable, reason: `cannot be read: ${(error as NodeJS.ErrnoException).code ?? 'unreadable'}` }];
    }
  });
  return { environment: { ...environment, ...found }, faults };
}
