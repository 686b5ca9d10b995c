/** A place of a text that is filled in: a variable or a field of one, or the beginning and end of what is shown only then. */
const PLACE = /\{\{\s*(?:(?:#if\s+)?[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*|\/if)\s*\}\}/gu;

/**
 * Why a text of a form is not shown, or null. form-js would evaluate any FEEL between double braces, in the browser of
 * whoever opens the task: only names are let stand there, for what has to be reckoned out is reckoned out by the diagram.
 */
export function templateFault(text: string): string | null {
  if (text.startsWith('=')) return 'an expression is read in conditional.hide alone';
  return /\{\{|\}\}/.test(text.replaceAll(PLACE, '')) ? 'between {{ and }} stands the name of a variable, #if and a name, or /if' : null;
}
