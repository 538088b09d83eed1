import { type Dataset, plural } from "@thaw/chronicle";
import { Problem } from "../problem/problem.ts";
import { clip } from "../problem/quote.ts";
import type { Remote } from "../store/remote.ts";
import { type Choice, type Domain, type IdDomain, unknownValue } from "./choice.ts";
import type { Wanted } from "./parameters.ts";

/** An id in a filter that is not at hand. */
interface Unsure {
  readonly parameter: string;
  readonly value: string;
  readonly domain: IdDomain;
}

/** The ids in filters that are not at hand. @param domains of the parameters, by name */
export function unsureIn(wanted: Wanted, domains: Readonly<Record<string, Domain>>): Unsure[] {
  return Object.entries(domains).flatMap(([parameter, domain]) => {
    const { unsure = [] } = (wanted[parameter] as Choice | undefined) ?? {};
    return "words" in domain ? [] : unsure.map((value) => ({ parameter, value, domain }));
  });
}

/**
 * Ask a store whether it has ids that are not at hand.
 *
 * @param list the list that was asked: what ids without a kind are of
 * @throws {Problem} for the first that it does not have either, and where it is out of reach
 */
export async function ensureKnown(
  unsure: readonly Unsure[],
  list: string,
  remote: Remote,
  dataset: Dataset,
): Promise<void> {
  const listsOf = (domain: IdDomain) => ("ids" in domain ? domain.ids.map((kind) => plural[kind]) : [list]);
  const reply = await remote.ask((store) =>
    Promise.all(
      unsure.map(async (id) => {
        const found = await Promise.all(listsOf(id.domain).map((own) => store.known(own, [id.value])));
        return found.some((ids) => ids.length > 0);
      }),
    ),
  );
  if (!reply) throw new Problem("store-unreachable", "Whether there is what the filters name cannot be told now");
  refuseUnsure(
    unsure.filter((_, place) => !reply.value[place]),
    dataset,
  );
}

/** Refuse ids that nothing has. @throws {Problem} */
export function refuseUnsure(unsure: readonly Unsure[], dataset: Dataset): void {
  const [fault, ...others] = unsure.map(({ parameter, value, domain }) => {
    const { detail, suggestion } = unknownValue(value, domain, dataset);
    return { parameter, value: clip(value), detail, ...(suggestion !== undefined && { suggestion }) };
  });
  if (!fault) return;
  const { detail, suggestion } = fault;
  throw new Problem("bad-value", `${detail}${suggestion === undefined ? "" : `; try ${suggestion}`}`, {
    errors: [fault, ...others],
    suggestion,
  });
}
