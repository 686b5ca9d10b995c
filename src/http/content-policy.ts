/**
 * What is in an answer, as far as a browser that shows it may have to be held back:
 * - `data`: nothing to be shown as a page: JSON, the page that says there is none;
 * - `asset`: scripts and styles of the pages; what draws the diagrams' findings in a worker goes by the policy of its script;
 * - `plain`: a page without diagrams and forms;
 * - `drawn`: a page bpmn-js or form-js draws on;
 * - `modelled`: the modeller, whose panels and editors write styles of their own, into elements and into the page.
 */
export type AnswerKind = 'data' | 'asset' | 'plain' | 'drawn' | 'modelled';

/** Directives with their sources, as helmet takes them. */
type Directives = Readonly<Record<string, string[]>>;

/** Everything is refused that is not named: what a page is fetched from, shown in, and sends its forms to. */
const NOTHING: Directives = {
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/**
 * The Content-Security-Policy of an answer. No script but our own files, ever: none inline, none made of
 * text. On plain pages even a fault of our own could hand no text to the browser to be read as a page (Trusted Types);
 * bpmn-js and form-js write their elements as text, so that pages with diagrams and forms cannot have that.
 *
 * @param signingLayer the one address beside our own that scripts may talk to, where people sign on their own machines
 */
export function contentPolicy(kind: AnswerKind, signingLayer: string | null = null): Directives {
  if (kind === 'data') return NOTHING;
  const connectSrc = ["'self'", ...(signingLayer === null ? [] : [signingLayer])];
  if (kind === 'asset') return { ...NOTHING, scriptSrc: ["'self'"], connectSrc };
  return {
    ...NOTHING,
    scriptSrc: ["'self'"],
    // The editors of expressions make their style sheets while they run, each another text: no hash or nonce could name them.
    styleSrc: kind === 'modelled' ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    // Small pictures lie in the style sheets themselves.
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc,
    workerSrc: ["'self'"],
    formAction: ["'self'"],
    ...(kind === 'plain' && { requireTrustedTypesFor: ["'script'"], trustedTypes: ["'none'"] }),
  };
}
