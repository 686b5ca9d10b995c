/**
 * The functions of FEEL that are run: the time of each grows with the size of what it is given, or with its square
 * where `expression-bounds.ts` says so. The others are left out because they take a regular expression (`matches`,
 * `replace`, `split`), take a function (`sort`, `list replace`), read the clock (`now`, `today`), or write an object by
 * names from outside (`context`, `context put`, `context merge`).
 */
export const runFunctions: ReadonlySet<string> = new Set([
  'abs', 'after', 'all', 'any', 'append', 'before', 'ceiling', 'concatenate', 'contains', 'count', 'date', 'date and time',
  'day of week', 'day of year', 'decimal', 'distinct values', 'duration', 'ends with', 'even', 'exp', 'flatten', 'floor',
  'get entries', 'get value', 'includes', 'index of', 'insert before', 'is', 'list contains', 'log', 'lower case', 'max', 'mean',
  'median', 'min', 'mode', 'modulo', 'month of year', 'not', 'number', 'odd', 'product', 'remove', 'reverse', 'round down',
  'round half down', 'round half up', 'round up', 'sqrt', 'starts with', 'stddev', 'string', 'string join', 'string length',
  'sublist', 'substring', 'substring after', 'substring before', 'sum', 'time', 'union', 'upper case', 'week of year',
  'years and months duration',
]);
