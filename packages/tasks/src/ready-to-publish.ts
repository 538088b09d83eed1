import type { PublishedPackage } from "./published-packages.ts";

/**
 * What a package lacks before it may be published, in sentences. Provenance ties a package to the public repository it was built from: the
 * registry refuses it where `repository` is missing or names another.
 *
 * @param origin address of the public repository that the build runs in, where it is known
 */
export function lacksForPublishing({ folder, manifest }: PublishedPackage, origin?: string): string[] {
  const { name, repository } = manifest;
  const wanted = `"repository": { "type": "git", "url": "git+https://HOST/OWNER/NAME.git", "directory": "packages/${folder}" }`;
  if (!repository) return [`${name} has no repository: write ${wanted} into packages/${folder}/package.json.`];
  const lacks: string[] = [];
  if (repository.type !== "git" || !/^git\+https:\/\/[^/]+\/[^/]+\/[^/]+\.git$/.test(repository.url))
    lacks.push(
      `${name} has the repository "${repository.url}", which is no public address of git: write it as ${wanted}.`,
    );
  if (repository.directory !== `packages/${folder}`)
    lacks.push(`${name} says it is made from "${repository.directory ?? ""}", not from "packages/${folder}".`);
  if (origin !== undefined && lacks.length === 0 && addressOf(repository.url) !== addressOf(origin))
    lacks.push(`${name} names the repository ${repository.url}, but is built from ${origin}.`);
  return lacks;
}

/** An address of git without what differs between its spellings. */
function addressOf(url: string): string {
  return url
    .replace(/^git\+/, "")
    .replace(/\.git$/, "")
    .toLowerCase();
}
