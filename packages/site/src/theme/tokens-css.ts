import type { Palette, Theme } from "../site.ts";
import { usual } from "./usual.ts";

/** The token of each colour. */
export const tokenOf: Readonly<Record<keyof Palette, `--${string}`>> = {
  paper: "--paper",
  sheet: "--sheet",
  ink: "--ink",
  accent: "--red",
  read: "--read",
};

/**
 * A theme as a style sheet that stands after `style/tokens.css`; empty for a theme that changes nothing.
 *
 * @throws {TypeError} when a value could end its rule.
 */
export function tokensCss({ light = {}, dark = {}, tokens = {} }: Theme): string {
  const day = [...declarations(light), ...Object.entries(tokens)];
  // What is changed by day alone stays as it was by night.
  const changedByDay = (Object.keys(light) as (keyof Palette)[]).map((name) => [name, usual.dark[name]]);
  const night = declarations({ ...Object.fromEntries(changedByDay), ...dark });
  const rule = (of: readonly (readonly [string, string])[]) =>
    `:root { ${of.map(([token, value]) => `${token}: ${checked(token, value)};`).join(" ")} }\n`;
  return [
    day.length > 0 ? rule(day) : "",
    night.length > 0 ? `@media (prefers-color-scheme: dark) { ${rule(night).trim()} }\n` : "",
  ].join("");
}

function declarations(palette: Partial<Palette>): [string, string][] {
  return Object.entries(palette).map(([name, value]) => [tokenOf[name as keyof Palette], value]);
}

function checked(token: string, value: string): string {
  if (/[;{}<]/.test(value)) throw new TypeError(`The token ${token} cannot be "${value}": it holds one of ; { } <`);
  return value;
}
