import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { extname, resolve } from 'node:path';
import { z } from 'zod';
import type { EngineName } from './engine/port.ts';
import { ReglamentError } from './errors.ts';
import { isLoopback } from './production.ts';
import { withSecretFiles } from './secret-files.ts';
import { settingWarnings, shownSetting } from './setting-warnings.ts';
import { logLevels, type LogLevel } from './telemetry/log-level.ts';

/** What an installation is told from outside. This file is the only reader of the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Where everything that must outlive the process is kept. */
  readonly dataDir: string;
  /** What is published at start: a folder laid out as the project's own. */
  readonly diagramsDir: string;
  readonly webDir: string;
  /** Path of a Chromium for pictures and browser tests; null: look in the usual places. */
  readonly chromium: string | null;
  /** The shell's PATH: programs are looked for there. */
  readonly searchPath: string;
  /** True: no demo people or cases are made. */
  readonly production: boolean;
  /** The engine new cases begin with; the others end with the one they began with. */
  readonly engine: EngineName;
  /** Address of a signature authority of NCANode's shape; null: that of the state systems. */
  readonly signatureAuthorityUrl: string | null;
  /**
   * Address people reach the installation at, without a slash at the end, printed on documents with their code and
   * linked in letters; null: the server's own. Documents keep the address they were issued with.
   */
  readonly publicUrl: string | null;
  /** A ClamAV daemon that scans what people attach; null: there is none. */
  readonly clamd: { readonly host: string; readonly port: number } | null;
  /** The mail server letters go out by; null: they are kept as files, and nothing is sent. */
  readonly smtpUrl: string | null;
  /** Address letters come from. */
  readonly mailFrom: string;
  /** Where the systems of the state are asked over HTTP; null: stubs of them run in this process. */
  readonly stateSystemsUrl: string | null;
  /** Address of the signing layer on people's own machines, as `wss://127.0.0.1:13579`; null: the tokens of the demonstration. */
  readonly signingLayerUrl: string | null;
  /** Threads that make the steps of bpmn-engine; 0: they are made in the process itself. The native engine needs none. */
  readonly engineThreads: number;
  /** From which level on the log speaks. */
  readonly logLevel: LogLevel;
  /** How long it goes on serving after it is asked to stop, so that a load balancer sees it is ready no more; in milliseconds. */
  readonly shutdownGraceMs: number;
  /** How long stopping may take after that, in milliseconds; then the process is ended. */
  readonly shutdownLimitMs: number;
  /** Where metrics are answered; null: nowhere. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Requests a minute one person may make; 0: they are not counted. */
  readonly requestsPerMinute: number;
  /** What is personal of a case is erased so many years after its end; null: nothing is ever erased by itself. */
  readonly retentionYears: number | null;
  /** Milliseconds after which a session nobody uses ends. */
  readonly sessionIdleMs: number;
  /** True: an installation at work on this machine alone may do without https. */
  readonly allowInsecure: boolean;
  /** The identity provider people may sign in through; null: there is none. */
  readonly oidc: OidcConfig | null;
}

/** An OpenID provider, and what is to be known of whom it vouches for. */
export interface OidcConfig {
  /** Its address, from which all others are learned. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says; null: the interface's own words. */
  readonly label: string | null;
  /** The claim compared with the name an administrator has given a person. */
  readonly claim: string;
  /** The claim that holds the IIN, where the provider has checked it; null: none does. */
  readonly iinClaim: string | null;
  /** True: a citizen nobody knows gets an account of their own, known by the IIN. */
  readonly citizens: boolean;
}

/** The engine where the setting names none. */
export const defaultEngine: EngineName = 'native';

/** What is wrong with one setting. */
export interface SettingFault {
  readonly variable: string;
  /** What it takes. */
  readonly reason: string;
}

/** Settings that cannot be: names each variable and what it takes, so that nobody mends one only to be told of the next. */
export class ConfigInvalid extends ReglamentError {
  readonly code = 'config-invalid';
  readonly status = 500;
  constructor(variable: string, reason: string, others: readonly SettingFault[] = []) {
    const faults = [{ variable, reason }, ...others];
    super(faults.map((fault) => `${fault.variable}: ${fault.reason}`).join('; '), { variable, variables: faults.map((fault) => fault.variable) });
  }
}

const root = resolve(import.meta.dirname, '..');

/**
 * Where data and diagrams lie unless a setting says otherwise: in the repository of the product beside its sources; where
 * it is an installed package, which is JavaScript, in the folder it is called from.
 */
const home = extname(import.meta.filename) === '.js' ? process.cwd() : root;
const diagrams = [home, root].map((folder) => resolve(folder, 'diagrams')).find((folder) => existsSync(folder)) ?? resolve(home, 'diagrams');

/** Stands in letters that are only kept: no mail ever goes to or from this domain (RFC 2606). */
const KEPT_FROM = 'no-reply@reglament.invalid';

/** More threads than this are a slip of the hand: each takes some 60 MB. */
const MOST_THREADS = 64;

/** A number as people write it: `Number` would take nothing at all for nought. */
function whole(least: number, most: number): z.ZodType<number, string> {
  const error = `not a whole number from ${least} to ${most}`;
  return z.string().regex(/^\d{1,9}$/, { error }).transform(Number).refine((value) => value >= least && value <= most, { error });
}

/** `host:port`, an IPv6 address in brackets. */
function hostAndPort(example: string): z.ZodType<{ readonly host: string; readonly port: number }, string> {
  return z.string().transform((text, context) => {
    const [, bracketed, plain, port = ''] = /^(?:\[([0-9a-f:.]+)\]|([^\s:/@]+)):(\d{1,5})$/i.exec(text) ?? [];
    const host = bracketed ?? plain;
    if (host !== undefined && Number(port) >= 1 && Number(port) <= 65_535) return { host, port: Number(port) };
    context.addIssue({ code: 'custom', message: `not an address like ${example}` });
    return z.NEVER;
  });
}

const claim = z.string().regex(/^[\w:./-]{1,100}$/, { error: 'not the name of a claim, like preferred_username' });

const environmentSchema = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(3000),
  DATA_DIR: z.string().min(1).default(resolve(home, 'data')),
  DIAGRAMS_DIR: z.string().min(1).default(diagrams),
  CHROMIUM_PATH: z.string().min(1).optional(),
  PATH: z.string().default(''),
  NODE_ENV: z.string().optional(),
  ENGINE: z.enum(['bpmn-engine', 'native']).default(defaultEngine),
  SIGNATURE_AUTHORITY_URL: z.url({ protocol: /^https?$/ }).optional(),
  CLAMD_ADDRESS: hostAndPort('127.0.0.1:3310').optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'not an address like smtp://user:password@mail.example:587' }).optional(),
  MAIL_FROM: z.email({ error: 'not an e-mail address' }).optional(),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'not an address like https://reglament.example' }).optional(),
  STATE_SYSTEMS_URL: z.url({ protocol: /^https?$/u }).optional(),
  SIGNING_LAYER_URL: z.url({ protocol: /^wss?$/ }).optional(),
  ENGINE_THREADS: whole(0, MOST_THREADS).optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  METRICS_PORT: whole(0, 65_535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  SHUTDOWN_GRACE_MS: whole(0, 600_000).default(0),
  SHUTDOWN_LIMIT_MS: whole(100, 600_000).default(20_000),
  REQUESTS_PER_MINUTE: whole(0, 1_000_000).default(3000),
  RETENTION_YEARS: whole(1, 100).optional(),
  SESSION_IDLE_MINUTES: whole(5, 720).default(60),
  ALLOW_INSECURE: z.enum(['0', '1']).default('0'),
  OIDC_ISSUER: z.url({ protocol: /^https?$/, error: 'not an address like https://id.example/realms/office' }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(200).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_LABEL: z.string().trim().min(1).max(60).optional(),
  OIDC_CLAIM: claim.default('sub'),
  OIDC_IIN_CLAIM: claim.optional(),
  OIDC_CITIZENS: z.enum(['0', '1']).default('0'),
});

/** Reads the settings. @throws ConfigInvalid */
export function readConfig(given: Readonly<Record<string, string | undefined>> = process.env): Config {
  const { environment, faults } = withSecretFiles(given);
  const parsed = environmentSchema.safeParse(environment);
  const issues = parsed.success ? [] : parsed.error.issues;
  const [first, ...others] = [...issues.map(({ path, message }) => ({ variable: String(path[0]), reason: message })), ...faults, ...contradictions(environment)];
  if (first !== undefined) throw new ConfigInvalid(first.variable, first.reason, others);
  const data = parsed.data as z.infer<typeof environmentSchema>;
  return {
    host: data.HOST,
    port: data.PORT,
    dataDir: resolve(data.DATA_DIR),
    diagramsDir: resolve(data.DIAGRAMS_DIR),
    webDir: resolve(root, 'dist/web'),
    chromium: data.CHROMIUM_PATH ?? null,
    searchPath: data.PATH,
    production: data.NODE_ENV === 'production',
    engine: data.ENGINE,
    signatureAuthorityUrl: data.SIGNATURE_AUTHORITY_URL ?? null,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    clamd: data.CLAMD_ADDRESS ?? null,
    smtpUrl: data.SMTP_URL ?? null,
    mailFrom: data.MAIL_FROM ?? KEPT_FROM,
    stateSystemsUrl: data.STATE_SYSTEMS_URL ?? null,
    signingLayerUrl: data.SIGNING_LAYER_URL ?? null,
    engineThreads: data.ENGINE_THREADS ?? (data.ENGINE === 'bpmn-engine' ? Math.min(availableParallelism(), MOST_THREADS) : 0),
    logLevel: data.LOG_LEVEL,
    shutdownGraceMs: data.SHUTDOWN_GRACE_MS,
    shutdownLimitMs: data.SHUTDOWN_LIMIT_MS,
    metrics: data.METRICS_PORT === undefined ? null : { host: data.METRICS_HOST, port: data.METRICS_PORT },
    requestsPerMinute: data.REQUESTS_PER_MINUTE,
    retentionYears: data.RETENTION_YEARS ?? null,
    sessionIdleMs: data.SESSION_IDLE_MINUTES * 60_000,
    allowInsecure: data.ALLOW_INSECURE === '1',
    oidc: oidcOf(data),
  };
}

function oidcOf(data: z.infer<typeof environmentSchema>): OidcConfig | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = data;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    issuer,
    clientId,
    clientSecret,
    label: data.OIDC_LABEL ?? null,
    claim: data.OIDC_CLAIM,
    iinClaim: data.OIDC_IIN_CLAIM ?? null,
    citizens: data.OIDC_CITIZENS === '1',
  };
}

/** Settings that are right each, and wrong together. */
function contradictions(environment: Readonly<Record<string, string | undefined>>): readonly SettingFault[] {
  const { SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CITIZENS, OIDC_IIN_CLAIM } = environment;
  const needed = (names: readonly string[], by: string): readonly SettingFault[] =>
    names.filter((name) => environment[name] === undefined).map((variable) => ({ variable, reason: `needed where ${by} is set` }));
  const faults = SMTP_URL !== undefined && MAIL_FROM === undefined ? [...needed(['MAIL_FROM'], 'SMTP_URL')] : [];
  if (OIDC_ISSUER !== undefined) {
    // The provider sends people back to this very address, and to no other.
    faults.push(...needed(['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'PUBLIC_URL'], 'OIDC_ISSUER'));
    const { protocol, hostname } = URL.parse(OIDC_ISSUER) ?? {};
    if (protocol === 'http:' && !isLoopback(hostname ?? '')) faults.push({ variable: 'OIDC_ISSUER', reason: 'whoever stands between would sign in as anybody; it takes https' });
  }
  if (OIDC_CITIZENS === '1' && OIDC_IIN_CLAIM === undefined) faults.push(...needed(['OIDC_IIN_CLAIM'], 'OIDC_CITIZENS'));
  return faults;
}

/** Every variable that is read. */
export const settingNames: readonly string[] = Object.keys(environmentSchema.shape);

/** A setting as it is in force. */
export interface EffectiveSetting {
  readonly name: string;
  /** As text; null where it is not set and has no default. A secret is hidden. */
  readonly value: string | null;
  /** `file`: the variable `…_FILE` names the file it was read from. */
  readonly source: 'environment' | 'file' | 'default';
}

/** The settings in force, whether they are right or not, with secrets hidden, and what gives reason to ask whether it is meant so. */
export function effectiveSettings(given: Readonly<Record<string, string | undefined>> = process.env): {
  readonly settings: readonly EffectiveSetting[];
  readonly warnings: readonly SettingFault[];
} {
  const { environment } = withSecretFiles(given);
  const settings = Object.entries(environmentSchema.shape).map(([name, schema]): EffectiveSetting => {
    const set = environment[name];
    if (set !== undefined) return { name, value: shownSetting(name, set), source: given[name] === undefined ? 'file' : 'environment' };
    const data: unknown = schema.safeParse(undefined).data;
    return { name, value: typeof data === 'string' || typeof data === 'number' ? `${data}` : null, source: 'default' };
  });
  return { settings, warnings: settingWarnings(given, settingNames) };
}
