import { workerOf } from "@thaw/server/worker";
import build from "../generated/build.txt";
import dataset from "../generated/dataset.txt";
import llms from "../generated/llms.txt";
import openapi from "../generated/openapi.txt";
import page from "../generated/page.txt";
import releases from "../generated/releases.txt";

// The door on the edge: what the build wrote travels with it, as text.

export default workerOf({ build, dataset, llms, openapi, page, releases });
