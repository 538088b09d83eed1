/** What a change of facts asks of the version: nothing, `patch` for wording, `minor` for more facts, `major` for another conclusion. */
export const levels = ["none", "patch", "minor", "major"] as const;

export type Level = (typeof levels)[number];

/** The greatest of several levels. */
export function greatest(all: Iterable<Level>): Level {
  let found: Level = "none";
  for (const level of all) if (levels.indexOf(level) > levels.indexOf(found)) found = level;
  return found;
}

/**
 * The version that follows another when facts changed by a level. What stands behind a hyphen or a plus is dropped.
 *
 * @example impliedVersion("1.4.2", "minor") // "1.5.0"
 */
export function impliedVersion(version: string, level: Level): string {
  const [major = 0, minor = 0, patch = 0] = version
    .replace(/[-+].*$/, "")
    .split(".")
    .map(Number);
  switch (level) {
    case "major":
      return `${major + 1}.0.0`;
    case "minor":
      return `${major}.${minor + 1}.0`;
    case "patch":
      return `${major}.${minor}.${patch + 1}`;
    case "none":
      return version;
  }
}
