/** Why there is no signature: the layer was not reached, the person said no, or it could not sign. */
export type LayerFaultCode = 'layer-unreachable' | 'layer-cancelled' | 'layer-refused';

/** The signing layer on the person's machine made no signature. Texts are made from `code`. */
export class LayerFault extends Error {
  readonly code: LayerFaultCode;

  constructor(code: LayerFaultCode, reason: string) {
    super(reason);
    this.name = 'LayerFault';
    this.code = code;
  }
}
