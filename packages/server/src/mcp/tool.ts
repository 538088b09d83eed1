import type { Dataset } from "@thaw/chronicle";
import type * as z from "zod";
import type { Searches } from "../searches.ts";

/** What tools ask. */
export interface ToolContext extends Searches {
  readonly dataset: Dataset;
  /** Address of the site that shows the entries, without a slash at its end. */
  readonly site: string;
}

/** A task that an assistant can give: a question, answered in Markdown with what each statement rests on. */
export interface Tool<Input extends z.ZodType = z.ZodType> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Input;
  /** @throws {Problem} for what can't be answered, with what would work */
  run(ctx: ToolContext, input: z.output<Input>): string | Promise<string>;
}

/** A tool with the type of its input. */
export function defineTool<Input extends z.ZodType>(tool: Tool<Input>): Tool {
  return tool as unknown as Tool;
}
