declare module "compression" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  /** Middleware that compresses answers with what the reader's browser accepts best. */
  export default function compression(options?: {
    threshold?: number | string;
  }): (req: IncomingMessage, res: ServerResponse, next: () => void) => void;
}
