import { expect, test } from "vitest";
import { licenceAddress } from "./licence-address.ts";

test.each([
  ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  ["CC BY-NC-SA 3.0", "https://creativecommons.org/licenses/by-nc-sa/3.0/"],
  ["CC0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  ["All rights reserved", "All rights reserved"],
])("%s is found at %s", (name, address) => {
  expect(licenceAddress(name)).toBe(address);
});
