import { Path } from "../drawings/path.tsx";
import { isTied } from "../drawings/path-form.tsx";
import { say, words } from "../subject.ts";
import { oneOf } from "../text/words.ts";

/** The way between two people who were asked for, or who cannot be chosen. */
export function PathAnswer({ from, to }: { from: string; to: string }) {
  const strangers = [from, to].filter((id) => !isTied(id));
  return (
    <div id="path-answer" aria-live="polite">
      {isTied(from) && isTied(to) ? (
        <Path from={from} to={to} />
      ) : (
        <p className="fault" role="alert">
          {say(words.path.nobody, { names: oneOf(strangers.map((text) => say(words.path.quote, { text }))) })}
        </p>
      )}
    </div>
  );
}
