// What everybody does who talks to a program that may be gone at any moment.
export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

const gone = /ECONNREFUSED|ECONNRESET|EPIPE|aborted|socket hang up|HPE_|ETIMEDOUT/;
/** Whether nobody answered, as opposed to a fault of the test. */
export const isUnanswered = (error) => gone.test(`${error.code} ${error.message}`);

/** Tries until `act` yields something; nothing when the program was gone at the moment. */
export async function persist(act, patience = 60_000) {
  for (const until = Date.now() + patience; Date.now() < until;) {
    const answer = await attempt(act);
    if (answer) return answer;
    await pause(40);
  }
  throw new Error(`no answer within ${patience / 1000} s: ${act}`);
}

/** One try: nothing when nobody answered. */
export async function attempt(act) {
  try {
    return await act();
  } catch (error) {
    if (isUnanswered(error)) return undefined;
    throw error;
  }
}

const atOnce = 6;

/** Does it with each, several at a time: what waits for the disk or for another processor waits together. */
export async function withEach(list, act) {
  const rest = [...list].values();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (const one of rest) await act(one);
  }));
}
