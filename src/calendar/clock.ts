/** Answers the present instant. Handed in wherever time matters, so that tests move it and nothing else reads it. */
export type Clock = () => Date;
