import { workerOf } from "@thaw/server/worker";
import answers from "../generated/answers.bin";
import index from "../generated/index.txt";
import search from "../generated/search.bin";

// The door on the edge: what the build wrote travels with it, as bytes and text.

export default workerOf({ answers, index, search });
