import type { Response } from 'express';
import { may } from '../../cases/rights.ts';
import type { CaseMoved } from '../../runtime/api.ts';
import type { CaseEvent } from '../contract.ts';
import type { Door, Visitor } from '../door.ts';
import { ServerBusy, TooManyStreams } from '../errors.ts';
import type { HttpOptions } from '../options.ts';

/** Streams one session may have: a tab has one. */
const STREAMS = 20;
/** Streams of a person's sessions together, and of everybody's: each is a connection that stays. */
const STREAMS_OF_PERSON = 60;
const STREAMS_OF_ALL = 2000;
/** Bytes a browser may be behind: one that reads no more is cut off and comes back by itself. */
const BACKLOG = 256 * 1024;
const HEARTBEAT_MS = 20_000;
/** The last words of a server that stops: browsers come back by themselves, and not all at the same moment it is gone. */
const COME_BACK = 'retry: 3000\nevent: closing\ndata: {}\n\n';

interface Stream {
  readonly response: Response;
  /** Looked up again at each heartbeat: a person may move to another office, a session may run out. */
  visitor: Visitor;
}

/**
 * The live streams at `/events`. A stream is open until the browser goes, its session ends or the server closes; each
 * way out forgets it.
 */
export class EventStreams {
  readonly #door: Door;
  readonly #streams = new Set<Stream>();
  readonly #onStreams: (open: number) => void;

  constructor({ runtime, heartbeatMs = HEARTBEAT_MS, closing, onStreams = () => {} }: HttpOptions, door: Door) {
    this.#door = door;
    this.#onStreams = onStreams;
    const stop = runtime.onCaseMoved((event) => this.#publish(event));
    // A proxy takes a silent connection for a dead one.
    const timer = setInterval(() => void this.#beat(), heartbeatMs).unref();
    closing?.addEventListener('abort', () => {
      stop();
      clearInterval(timer);
      for (const stream of this.#streams) stream.response.end(COME_BACK);
    });
  }

  /**
   * Turns the response into a stream. What is one too many is refused and comes again by itself, later and later: to end
   * the oldest instead would have the browsers of one person push each other out without end.
   * @throws TooManyStreams, ServerBusy
   */
  open(response: Response, visitor: Visitor): void {
    const ofPerson = [...this.#streams].filter((stream) => stream.visitor.person.id === visitor.person.id);
    const ofSession = ofPerson.filter((stream) => stream.visitor.session.id === visitor.session.id);
    if (ofSession.length >= STREAMS) throw new TooManyStreams('session', STREAMS);
    if (ofPerson.length >= STREAMS_OF_PERSON) throw new TooManyStreams('person', STREAMS_OF_PERSON);
    if (this.#streams.size >= STREAMS_OF_ALL) throw new ServerBusy();
    const stream: Stream = { response, visitor };
    response.status(200).set({ 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' });
    response.once('close', () => {
      this.#streams.delete(stream);
      this.#onStreams(this.#streams.size);
    });
    this.#streams.add(stream);
    this.#onStreams(this.#streams.size);
    response.write('retry: 2000\nevent: hello\ndata: {}\n\n');
  }

  /** Ends the streams of these sessions. */
  end(sessions: readonly string[]): void {
    for (const { visitor, response } of this.#streams) if (sessions.includes(visitor.session.id)) response.end();
  }

  #publish(moved: CaseMoved): void {
    const { caseId, key, revision, status } = moved;
    const event: CaseEvent = { case: caseId, key, revision, status };
    const text = `event: case\ndata: ${JSON.stringify(event)}\n\n`;
    for (const stream of this.#streams) if (may(stream.visitor.actor, 'case.read', moved)) send(stream, text);
  }

  async #beat(): Promise<void> {
    for (const stream of this.#streams) {
      // A store that fails says nothing about the session: the stream stays as it is until the next beat.
      const visitor = await this.#door.visitor(stream.visitor.token, false).catch(() => stream.visitor);
      if (visitor === null) stream.response.end();
      else {
        stream.visitor = visitor;
        send(stream, ': alive\n\n');
      }
    }
  }
}

function send({ response }: Stream, text: string): void {
  if (response.writableLength > BACKLOG) response.destroy();
  else if (!response.writableEnded) response.write(text);
}
