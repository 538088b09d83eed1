import { meanwhile } from "../http/answer.ts";
import type { Answered } from "../routes/route.ts";
import type { Remote } from "./remote.ts";
import type { Store } from "./store.ts";

/** An answer from a store that may be gone, or else from what is at hand: good, but not kept for long, since the store may know more. */
export async function askRemote<Value>(
  remote: Remote,
  question: (store: Store) => Value | Promise<Value>,
  answered: (value: Value) => Answered | Promise<Answered>,
  atHand: () => Answered | Promise<Answered>,
): Promise<Answered> {
  const reply = await remote.ask(question);
  return reply ? answered(reply.value) : meanwhile(await atHand());
}
