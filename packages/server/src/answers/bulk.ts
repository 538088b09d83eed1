import * as z from "zod";

const bytes = z.int().min(1).describe("Its size.");
const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe("SHA-256 of the file, in hexadecimal.");
const href = z.string().describe("Where it is, relative to the host.");

/** The files of a release. */
export const bulkSchema = z.strictObject({
  release: z
    .strictObject({ id: z.string().describe("Hash of the content."), version: z.string().describe("Its version.") })
    .describe("The release that the files hold."),
  data: z
    .array(
      z.strictObject({
        name: z.string().describe("Its name."),
        title: z.string().describe("What it holds."),
        mediaType: z.string().describe("Its media type."),
        bytes,
        sha256,
        href,
        gzip: z.strictObject({ href, bytes, sha256 }).describe("The same, compressed with gzip."),
      }),
    )
    .describe("The files."),
  checksums: z.string().describe("Where the checksums of all files are, as `sha256sum --check` reads them."),
  licence: z.url().describe("The licence of the content."),
});
