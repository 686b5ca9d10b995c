// bpmn-js is typed as CommonJS, which it is not; this is of what is used here.
declare module 'bpmn-js/lib/draw/PathMap.js' {
  /** Where and how large a path is drawn: at a point as it is, or scaled to a box. */
  export type PathPlace =
    | { readonly abspos: { readonly x: number; readonly y: number } }
    | {
        readonly xScaleFactor: number;
        readonly yScaleFactor: number;
        readonly containerWidth: number;
        readonly containerHeight: number;
        readonly position: { readonly mx: number; readonly my: number };
      };
  export default class PathMap {
    getRawPath(id: string): string;
    getScaledPath(id: string, place: PathPlace): string;
  }
}
