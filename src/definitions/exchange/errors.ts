import { ReglamentError } from '../../errors.ts';
import { type Message, type Told, told } from '../../model/told.ts';

/** A file is no set that was exported here, or holds what a set has not. Nothing of it was taken. */
export class SetUnreadable extends ReglamentError {
  readonly code = 'set-unreadable';
  readonly status = 422;
  /** The reason, to be told in another language. */
  readonly told: Message;
  constructor({ sentence, message }: Told) {
    super(sentence, { message });
    this.told = message;
  }
}

/** Nothing of the archive can be found, or it was cut off. */
export function archiveBroken(): SetUnreadable {
  return new SetUnreadable(told`the archive cannot be read: it was cut off, or is no ZIP`);
}
