import { workerOf } from "@thaw/server/worker";
import answers from "../generated/answers.bin";
import index from "../generated/index.txt";
import releases from "../generated/releases.bin";

// The door on the edge: what the build wrote travels with it, as bytes and text.

export default workerOf({ answers, index, releases });
