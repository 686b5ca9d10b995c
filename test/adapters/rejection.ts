/** What a promise was rejected with; fails where it was fulfilled. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('fulfilled, where a rejection was expected');
}
